import { expect, test } from 'vitest';
import { countDamagedPlaceholders, mayHoldPlaceholders } from '../../src/reflex/damaged-placeholders.ts';

const known = new Set(['[EMAIL_1]', '[EMAIL_12]', '[US_SSN_1]', '[PHONE_2]']);
const count = (text: string, given = '') => countDamagedPlaceholders({ text: [text] }, { known, given });

test.each([
  'Write to [EMAIL_1] or [EMAIL_12].',
  '[US_SSN_1][PHONE_2]',
  'Phone 2 rings, e-mail 1 is read, and IP 4 is no address.',
  'See [1], [note 2] and table_3.',
  'const email = emails[1];',
])('copied or harmless: %s', (text) => {
  expect(count(text)).toBe(0);
});

test.each([
  'Write to [email_1].',
  'Write to [Email 1].',
  'Write to EMAIL_1.',
  'Write to [EMAIL_1 or so.',
  'Write to EMAIL_1].',
  'Write to [ EMAIL_1 ].',
  'Write to [EMAIL-1].',
  'Write to 【EMAIL_1】.',
  'Write to [EMAIL_7].',
  'Write to [EMAIL_01].',
  'Ask for [US SSN_1].',
])('damaged or made up: %s', (text) => {
  expect(count(text)).toBe(1);
  expect(mayHoldPlaceholders(text)).toBe(true);
});

test('what the task came with may be repeated', () => {
  expect(count('The form says [EMAIL_7].', 'Explain the form: [EMAIL_7]')).toBe(0);
});

test('a task without personal data has no placeholders to damage', () => {
  expect(countDamagedPlaceholders('[EMAIL_7]', { known: new Set(), given: '' })).toBe(0);
});

test('text without anything alike needs no look at the vault', () => {
  expect(mayHoldPlaceholders({ a: 'Phone 2 rings', b: ['[note 1]'] })).toBe(false);
});
