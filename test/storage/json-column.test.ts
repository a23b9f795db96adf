import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonColumn, textColumn } from '../../src/storage/json-column.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('what Postgres refuses is replaced in keys and values at any depth, and nothing else changes', () => {
  const value = { 'a\u0000': ['x\u0000', { b: '\uD800', '\uDC00c': null }], ok: '😀 é', n: 1.5, yes: true };

  expect(JSON.parse(jsonColumn(value))).toEqual({
    'a\uFFFD': ['x\uFFFD', { b: '\uFFFD', '\uFFFDc': null }],
    ok: '😀 é',
    n: 1.5,
    yes: true,
  });
});

test.each(['\u0000', '\uD800', '\uDC00', 'a\uD83Dz'])('Postgres itself refuses %j', async (text) => {
  await expect(store(JSON.stringify({ text }))).rejects.toThrow();
});

test('Postgres takes any JSON value and gives it back', async () => {
  const value = fc.jsonValue({ stringUnit: 'binary' }).map((json) => ({ json }));
  const hostile = fc.string({ unit: fc.constantFrom('\u0000', '\uD800', '\uDC00', 'a', '\\', '"') });
  await fc.assert(
    fc.asyncProperty(fc.oneof(value, fc.dictionary(hostile, hostile)), async (json) => {
      const text = jsonColumn(json);

      expect(await store(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 200 },
  );
});

test('a value without anything to replace is stored as JSON writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      fc.pre(!JSON.stringify(value).includes('\\u0000'));
      expect(jsonColumn(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('text keeps its length when characters are replaced', () => {
  expect(textColumn('a\u0000b\uD800')).toBe('a\uFFFDb\uFFFD');
});

async function store(json: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${json}::jsonb as value`.execute(database.db);
  return rows[0]?.value;
}
