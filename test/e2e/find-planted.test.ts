import { expect, test } from 'vitest';
import { findPlanted } from './support/find-planted.ts';

const card = '4539 5787 6362 1486';
const ssn = '536-22-8175';
const phone = '+47 22 84 55 10';
const iban = 'NO93 8601 1117 947';

test.each([
  [card, '"4539 5787 6362 1486"'],
  [card, '4539-5787-6362-1486'],
  [card, '4539.5787.6362.1486'],
  [card, '(4539578763621486)'],
  [card, '453957 8763621486'],
  [card, '4539 578763 62148 6'],
  [card, '4539\u00a05787\u00a06362\u00a01486'],
  [card, String.raw`4539\u00a05787\n6362\t1486`],
  [card, '4539%205787%206362%201486'],
  [card, '4539+5787+6362+1486'],
  [card, '4, 5, 3, 9, 5, 7, 8, 7, 6, 3, 6, 2, 1, 4, 8, 6'],
  [card, '4539 – 5787 – 6362 – 1486'],
  [card, `\\x${Buffer.from('4539-5787-6362-1486').toString('hex')}`],
  [card, Buffer.from('to 4539578763621486 now').toString('base64')],
  [ssn, '536 22 8175'],
  [ssn, '536.22.8175'],
  [ssn, 'ssn536228175'],
  [ssn, '536/22/8175'],
  [phone, '004722845510'],
  [phone, '+47-22-84-55-10'],
  [phone, '(+47) 228 45 510'],
  [phone, '47.22845510'],
  [phone, 'tel:+4722845510'],
  [iban, 'NO9386011117947'],
  [iban, 'no93-8601-1117-947'],
  [iban, 'NO93.860111.17947'],
])('%s is found in %s', (value, text) => {
  expect(findPlanted({ here: `Before ${text}, after` }, [value, 'nobody@example.org'])).toEqual([
    `${value} in here`,
  ]);
});

test.each([
  [card, '4539 5787 6362 148 and 6'],
  [ssn, '5362281 x 75, 53622817 6'],
  [phone, '22 84 55 10'],
  ['AKIAQ3ZT7M2XW5BNLK4V', '3 7 2 5 4'],
  ['ana@example.org', 'an@example.org'],
])('%s is not found in %s', (value, text) => {
  expect(findPlanted({ here: text }, [value])).toEqual([]);
});

test('what is no number is found in any case, percent-encoded, in hex and in base64', () => {
  const value = 'Ana.B@example.org';
  const spellings = [
    'ana.b@EXAMPLE.org',
    'Ana.B%40example.org',
    Buffer.from(value).toString('hex').toUpperCase(),
    Buffer.from(`x${value}!`).toString('base64'),
    Buffer.from(`xy${value}!`).toString('base64'),
  ];
  const places = Object.fromEntries(spellings.map((text) => [text, text]));
  expect(findPlanted(places, [value])).toEqual(spellings.map((text) => `${value} in ${text}`));
});
