import type { Candidate, Detector } from './candidate.ts';
import { announced } from './label-heads.ts';
import { isWordUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

// Between a label such as "account number" and its value.
const join = `["']?(?: ?(?:is|was|:|=|#)){0,2}["']? ?#?["']?`;
const after = '(?![\\w\\uE000])';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

interface Label {
  type: Candidate['type'];
  ruleId: string;
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
    pattern: labelled(
      'dob|d\\.o\\.b\\.|date[ _-]of[ _-]birth|birth[ _-]?date|birthday|geburtsdatum|date de naissance|fecha de nacimiento',
      date,
    ),
  },
  {
    type: 'MEDICAL_RECORD',
    ruleId: 'pii.medical-record',
    pattern: labelled(
      '(?:mrn|medical[ _-]record|patient[ _-]id|health[ _-]record|nhs)(?:[ _-](?:number|no|num|id))?\\.?',
      '(?=[A-Z0-9-]{0,12}\\d{4})[A-Z]{0,4}-?\\d[\\d-]{4,13}',
    ),
  },
  {
    type: 'ROUTING_NUMBER',
    ruleId: 'pii.routing',
    pattern: labelled(
      '(?:aba|routing|rtn|transit)(?:[ _-](?:routing))?(?:[ _-](?:number|no|num|#|transit))?\\.?',
      '\\d{9}',
    ),
    accept: passesRoutingSum,
  },
  {
    type: 'BANK_ACCOUNT',
    ruleId: 'pii.bank-account',
    pattern: labelled(
      '(?:account|acct|a/c)(?:[ _-]?(?:number|no|num|nr|#))\\.?|(?:bank|checking|savings)[ _-](?:account|acct)|kontonummer',
      '\\d[\\d -]{5,16}\\d',
    ),
  },
];

/** How every label starts, a group for each of `labels`: tried first, so that the long patterns are tried at those places only. */
const labelHead =
  /(dob|d\.o\.b|date|birth|geburtsdatum|fecha)|(mrn|medical|patient|health|nhs)|(aba|routing|rtn|transit)|(a\/c|acc(?:oun)?t|bank|checking|savings|konto)/iy;
const longestHead = 12;
const longestRecord = 120;

/** Records that only their label tells from any other number. */
export const detectPersonalRecords: Detector = (masked) => {
  const { codes, labelHeads } = masked;
  const found: Candidate[] = [];
  let reached = 0;
  for (let i = 0; i < labelHeads.at.length; i += 1) {
    const at = labelHeads.at[i] ?? 0;
    if (at < reached || ((labelHeads.kinds[i] ?? 0) & announced.record) === 0) continue;
    const head = masked.matchAt(labelHead, { at, reach: longestHead });
    if (head === null) continue;
    reached = at + head[0].length;
    if (at > 0 && isWordUnit(codes[at - 1] ?? 0)) continue;
    const label = labels[head.indexOf(head[0], 1) - 1];
    if (label !== undefined) found.push(...labelledAt(masked, at, label));
  }
  return found;
};

function labelledAt(masked: MaskedText, at: number, { type, ruleId, pattern, accept }: Label): Candidate[] {
  const match = masked.matchAt(pattern, { at, reach: longestRecord });
  const value = match?.groups?.['value'];
  if (match === null || value === undefined || accept?.(value) === false) return [];
  const end = at + match[0].length;
  return [{ type, start: end - value.length, end, ruleId }];
}

/** ABA checksum: weights 3, 7, 1 over nine digits. */
function passesRoutingSum(value: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(value).reduce((total, digit, i) => total + Number(digit) * (weights[i % 3] ?? 0), 0);
  return sum % 10 === 0 && value !== '000000000';
}
