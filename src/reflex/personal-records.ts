import { collect } from './candidate.ts';
import type { Detector } from './candidate.ts';

// Between a label such as "account number" and its value.
const join = `["']?(?: ?(?:is|was|:|=|#)){0,2}["']? ?#?["']?`;
const after = '(?![\\w\\uE000])';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

function labelled(labels: string, value: string): RegExp {
  return new RegExp(`(?<![\\w\\uE000])(?:${labels})${join}(?<value>${value})${after}`, 'gi');
}

const dateOfBirth = labelled(
  'dob|d\\.o\\.b\\.|date[ _-]of[ _-]birth|birth[ _-]?date|birthday|geburtsdatum|date de naissance|fecha de nacimiento',
  date,
);
const medicalRecord = labelled(
  '(?:mrn|medical[ _-]record|patient[ _-]id|health[ _-]record|nhs)(?:[ _-](?:number|no|num|id))?\\.?',
  '(?=[A-Z0-9-]{0,12}\\d{4})[A-Z]{0,4}-?\\d[\\d-]{4,13}',
);
const bankAccount = labelled(
  '(?:(?:bank|checking|savings) )?(?:account|acct|a/c)(?:[ _-]?(?:number|no|num|nr|#))\\.?|(?:bank|checking|savings)[ _-](?:account|acct)|kontonummer|accountnumber',
  '\\d[\\d -]{5,16}\\d',
);
const routingNumber = labelled(
  '(?:aba|routing|rtn|transit)(?:[ _-](?:routing))?(?:[ _-](?:number|no|num|#|transit))?\\.?',
  '\\d{9}',
);

/** Records that only their label tells from any other number. */
export const detectPersonalRecords: Detector = (text) => [
  ...collect({ text, pattern: dateOfBirth, type: 'DATE_OF_BIRTH', ruleId: 'pii.date-of-birth' }),
  ...collect({ text, pattern: medicalRecord, type: 'MEDICAL_RECORD', ruleId: 'pii.medical-record' }),
  ...collect({
    text,
    pattern: routingNumber,
    type: 'ROUTING_NUMBER',
    ruleId: 'pii.routing',
    accept: passesRoutingSum,
  }),
  ...collect({ text, pattern: bankAccount, type: 'BANK_ACCOUNT', ruleId: 'pii.bank-account' }),
];

/** ABA checksum: weights 3, 7, 1 over nine digits. */
function passesRoutingSum(value: string): boolean {
  const weights = [3, 7, 1];
  const sum = [...value].reduce((total, digit, i) => total + Number(digit) * (weights[i % 3] ?? 0), 0);
  return sum % 10 === 0 && value !== '000000000';
}
