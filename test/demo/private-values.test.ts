import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createValueSearch } from '../../src/demo/private-values.ts';

const card = '4111 1111 1111 1111';
const email = 'marta@example.com';

function seenIn(value: unknown): string[] {
  const search = createValueSearch([card, email]);
  search.look(value);
  return search.seen();
}

test('values are found in texts, names of members, lists, maps and bytes', () => {
  expect(seenIn({ a: [{ b: `card ${card}.` }] })).toEqual([card]);
  expect(seenIn({ [email]: 1 })).toEqual([email]);
  expect(seenIn(new Map([['k', { data: Buffer.from(`"${email}"`) }]]))).toEqual([email]);
  expect(seenIn([card, email])).toEqual([card, email]);
});

test('separators and case do not hide a value', () => {
  expect(seenIn('4111-1111-1111-1111, 4111111111111111')).toEqual([card]);
  expect(seenIn('MARTA@EXAMPLE.COM')).toEqual([email]);
});

test('placeholders and other values are not taken for it', () => {
  const search = createValueSearch([card]);
  search.look({ card: '[CREDIT_CARD_1]', other: '4111 1111 1111 1112', cents: 4111 });
  expect(search.seen()).toEqual([]);
  expect(search.placeholder()).toBe('[CREDIT_CARD_1]');
});

test('a value is found at any place of any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, around) => {
      const search = createValueSearch([card]);
      search.look([value, { deep: [`${around} ${card} ${around}`] }]);
      return search.seen().length === 1;
    }),
  );
});
