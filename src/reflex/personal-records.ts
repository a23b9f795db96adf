import { wordChar } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';

// Between a label such as "account number" and its value.
const join = `["']?(?: ?(?:is|was|:|=|#)){0,2}["']? ?#?["']?`;
const after = '(?![\\w\\uE000])';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

interface Label {
  type: Candidate['type'];
  ruleId: string;
  /** How the labels start, in lower case: a plain search, after which the pattern is tried at those places only. */
  heads: readonly string[];
  pattern: RegExp;
  accept?: (value: string) => boolean;
}

function labelled(labels: string, value: string): RegExp {
  return new RegExp(`(?:${labels})${join}(?<value>${value})${after}`, 'iy');
}

const labels: readonly Label[] = [
  {
    type: 'DATE_OF_BIRTH',
    ruleId: 'pii.date-of-birth',
    heads: ['dob', 'd.o.b', 'date', 'birth', 'geburtsdatum', 'fecha'],
    pattern: labelled(
      'dob|d\\.o\\.b\\.|date[ _-]of[ _-]birth|birth[ _-]?date|birthday|geburtsdatum|date de naissance|fecha de nacimiento',
      date,
    ),
  },
  {
    type: 'MEDICAL_RECORD',
    ruleId: 'pii.medical-record',
    heads: ['mrn', 'medical', 'patient', 'health', 'nhs'],
    pattern: labelled(
      '(?:mrn|medical[ _-]record|patient[ _-]id|health[ _-]record|nhs)(?:[ _-](?:number|no|num|id))?\\.?',
      '(?=[A-Z0-9-]{0,12}\\d{4})[A-Z]{0,4}-?\\d[\\d-]{4,13}',
    ),
  },
  {
    type: 'ROUTING_NUMBER',
    ruleId: 'pii.routing',
    heads: ['aba', 'routing', 'rtn', 'transit'],
    pattern: labelled(
      '(?:aba|routing|rtn|transit)(?:[ _-](?:routing))?(?:[ _-](?:number|no|num|#|transit))?\\.?',
      '\\d{9}',
    ),
    accept: passesRoutingSum,
  },
  {
    type: 'BANK_ACCOUNT',
    ruleId: 'pii.bank-account',
    heads: ['account', 'acct', 'a/c', 'bank', 'checking', 'savings', 'kontonummer'],
    pattern: labelled(
      '(?:account|acct|a/c)(?:[ _-]?(?:number|no|num|nr|#))\\.?|(?:bank|checking|savings)[ _-](?:account|acct)|kontonummer',
      '\\d[\\d -]{5,16}\\d',
    ),
  },
];

/** Records that only their label tells from any other number. */
export const detectPersonalRecords: Detector = (text) => {
  const lower = text.toLowerCase();
  // Lower case is longer for a few letters, and would shift every offset behind them.
  const searched = lower.length === text.length ? lower : text;
  return labels.flatMap((label) =>
    label.heads.flatMap((head) => labelledAt({ text, searched, head, label })),
  );
};

function labelledAt(args: { text: string; searched: string; head: string; label: Label }): Candidate[] {
  const { text, searched, head, label } = args;
  const { type, ruleId, pattern, accept } = label;
  const found: Candidate[] = [];
  for (let at = searched.indexOf(head); at !== -1; at = searched.indexOf(head, at + head.length)) {
    if (wordChar.test(text.charAt(at - 1))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match?.groups?.['value'];
    if (match === null || value === undefined || accept?.(value) === false) continue;
    const end = at + match[0].length;
    found.push({ type, start: end - value.length, end, ruleId });
  }
  return found;
}

/** ABA checksum: weights 3, 7, 1 over nine digits. */
function passesRoutingSum(value: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(value).reduce((total, digit, i) => total + Number(digit) * (weights[i % 3] ?? 0), 0);
  return sum % 10 === 0 && value !== '000000000';
}
