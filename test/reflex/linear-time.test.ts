import { expect, it } from 'vitest';
import { policyFor } from '../../src/reflex/policy.ts';
import { screenText } from '../../src/reflex/screen.ts';

// At this length a quadratic step takes far longer than the runner's limit; a linear one takes about a fiftieth of it.
const length = 120_000;
const limitMs = 5_000;

it.each([
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '@',
  'a@',
  'a@b.',
  '.',
  '-',
  '1 ',
  '1-',
  '(1',
  '+1 ',
  '4111 ',
  ':',
  'a:',
  '1.',
  '%41',
  '<|',
  '{{',
  '${',
  '![',
  '![](http://a',
  '__class__',
  'eyJ',
  'eyJabcdefgh.',
  '-----BEGIN PRIVATE KEY-----',
  'sk-',
  'a://b:c',
  'DE89',
  'i g ',
  'ignore all previous ',
  '"ignore all instructions ',
  'aGVsbG8gd29ybGQ',
  'deadbeef',
  '&#x41;',
  '\\x41',
  'é',
  '\u200b',
  '忽略',
  '😀',
  'Run: `',
  '1$a',
  "a'",
  'password=',
  'account number ',
  'a.b@example.com ',
  'call 415-555-0187 ',
  '[EMAIL_1]',
  '\uE000',
])(
  'a long run of %j is screened in linear time',
  (piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const findings = screenText({ text, field: 'goal', policy: policyFor('standard') });
    expect(findings.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
  limitMs,
);
