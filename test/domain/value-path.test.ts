import { expect, test } from 'vitest';
import { hasPath, parsePath } from '../../src/domain/value-path.ts';

const context = { orders: [{ price: 1, note: '' }, { price: 2 }], csv: 'a,b\n1,2', none: null };

test('a path is names, positions and all items of a list', () => {
  expect(parsePath('a.b c[0][].d')).toEqual(['a', 'b c', 0, { each: true }, 'd']);
  expect(parsePath('')).toEqual([]);
});

test.each([
  ['', true],
  ['orders', true],
  ['Order', true],
  ['orders[1].price', true],
  ['orders[2]', false],
  ['orders.price', false],
  ['orders[].price', true],
  ['orders[].note', false],
  ['none', true],
  ['none.x', false],
  ['none[]', false],
  ['csv[0].a', true],
  ['toString', false],
  ['missing', false],
])('a context has "%s": %s', (path, expected) => {
  expect(hasPath(context, path)).toBe(expected);
});

test('a text as the whole context is read by who understands it', () => {
  expect(hasPath('a,b\n1,2', '[0].a')).toBe(true);
});
