import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/domain/json.ts';
import { damagedAmong, placeholdersIn, uncopiedPlaceholders } from '../../src/reflex/damaged-placeholders.ts';

const known = new Set(['[EMAIL_1]', '[EMAIL_12]', '[US_SSN_1]', '[PHONE_2]']);
const all = `Given: ${[...known].join(', ')}`;

function damaged(written: JsonValue, given: JsonValue, ofTask: ReadonlySet<string> = known): string[] {
  return damagedAmong(uncopiedPlaceholders({ given, written, stored: written }), { known: ofTask, given });
}
const count = (text: string, given = all) => damaged({ text: [text] }, given).length;

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
});

test.each([
  'Escriba a [CORREO_1].',
  'Écrivez à [ADRESSE E-MAIL_1].',
  'Appelez [TÉLÉPHONE_2].',
  'Appelez [TÉLÉPHONE_2].'.normalize('NFD'),
  'Rufen Sie [TELEFON_2] an.',
  'Write to [E-MAIL_1].',
  'Write to [EMAIL_ADDRESS_12].',
  'Позвоните: [ТЕЛЕФОН-2]',
  '请发邮件到[邮箱_1]。',
  '[メールアドレス_1]に書く',
])('translated: %s', (text) => {
  expect(count(text)).toBe(1);
});

test.each([
  '[TELEFON_1]',
  '[CORREO_2]',
  '[Telefon_2]',
  '[telefon-2]',
  '[ABBILDUNG_1]',
  '[CARTE_1]',
  'TELEFON_2',
])('in capitals, in brackets and with the number of a known one, or not at all: %s', (text) => {
  expect(count(text)).toBe(0);
});

test('a form that the task came with may be filled in', () => {
  expect(count('[TELEFON_2]: leer', `Fülle [TELEFON_2] aus. ${all}`)).toBe(0);
  expect(damaged('[TELEFON_2]', 'Schreibe einen Brief.', new Set())).toEqual([]);
});

test.each([
  'Dear all,\nEMAIL_1 writes',
  'Name:\t[email_1]',
  'He said "EMAIL_1"',
  'Mail\u0001EMAIL_1',
  String.raw`print("Dear all,\nEMAIL_1 writes")`,
  '请写信给[email_1]',
  '请写信给EMAIL_1',
  'to[EMAIL_7]',
])('what stands before it hides none: %j', (text) => {
  expect(count(text)).toBe(1);
});

test('object keys are looked at, at any depth', () => {
  let deep: JsonValue = { '[email_1]': 'here' };
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  expect(damaged(deep, all)).toEqual(['[email_1]']);
});

test('a whole one in what was given excuses no damaged one', () => {
  expect(count('Write to EMAIL_1.', 'Write to [EMAIL_1].')).toBe(1);
});

test('what the task came with may be repeated', () => {
  expect(count('The form says [EMAIL_7].', 'Explain the form: [EMAIL_7]')).toBe(0);
});

test('a known one that was not given was not copied', () => {
  expect(damaged('Write to [EMAIL_12].', 'Write to [EMAIL_1].')).toEqual(['[EMAIL_12]']);
  expect(damaged('Write to [EMAIL_12].', { to: 'Write to [EMAIL_1].', '[EMAIL_12]': 1 })).toEqual([]);
});

test('what the screening put there is no damage', () => {
  const uncopied = (written: string) =>
    uncopiedPlaceholders({ given: '', written, stored: 'Ask [EMAIL_12] or [EMAIL_1].' });
  expect(uncopied('Ask bo@example.org or ana@example.org.')).toEqual([]);
  expect(uncopied('Ask bo@example.org or [EMAIL_1].')).toEqual(['[EMAIL_1]']);
});

test.each([
  ['Write to [EMAIL_7].', 'Write a letter.', 1],
  ['Write to [EMAIL_7] and [PHONE_1].', 'Explain [EMAIL_7].', 1],
  ['Write to [EMAIL_7].', 'Use EMAIL_7 for the address.', 0],
  ['Ring [PHONE_2].', 'The list has [phone 2].', 0],
  ['See [phone 2] and [email_1], or phone_1 and [DATE_1].', 'Explain the table.', 0],
])('in a task without placeholders, %s after %s', (written, given, found) => {
  expect(damaged(written, given, new Set())).toHaveLength(found);
});

test('text without anything alike needs no look at the vault', () => {
  expect(placeholdersIn({ a: 'Phone 2 rings', b: ['[note 1]'] })).toEqual([]);
});
