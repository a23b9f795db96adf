import { expect, it } from 'vitest';
import { HashTable } from '../../src/reflex/lexicon/hash-table.ts';

it('gives back every number, the last one that was set, and 0 for all else', () => {
  const table = new HashTable();
  for (let hash = 1; hash <= 30_000; hash += 1) table.set(hash * 7, hash);
  for (let hash = 1; hash <= 30_000; hash += 3) table.set(hash * 7, 2 * hash);
  for (let hash = 1; hash <= 30_000; hash += 1)
    expect(table.get(hash * 7)).toBe(hash % 3 === 1 ? 2 * hash : hash);
  expect(table.get(8)).toBe(0);
  expect(table.get(0)).toBe(0);
});
