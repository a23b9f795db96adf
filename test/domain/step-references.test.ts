import { expect, test } from 'vitest';
import { referencesOf } from '../../src/domain/step-references.ts';
import type { JsonObject } from '../../src/domain/json.ts';

test.each<[JsonObject, { steps: string[]; contextPaths: string[] }]>([
  [{ expression: 's1.total + s2.count / s1.total' }, { steps: ['s1', 's2'], contextPaths: [] }],
  [{ expression: 'context.orders[0].price * 2' }, { steps: [], contextPaths: ['orders[0].price'] }],
  [{ expression: 'v1.2 + 3 s + s1' }, { steps: [], contextPaths: [] }],
  [{ source: { from: 'step', step: 's3', path: 'a' } }, { steps: ['s3'], contextPaths: [] }],
  [{ table: { source: { from: 'context', path: 'a.b' } } }, { steps: [], contextPaths: ['a.b'] }],
  [{ source: { from: 'context' } }, { steps: [], contextPaths: [''] }],
  [{ source: { from: 'text', text: 's1.total of context.a' } }, { steps: [], contextPaths: [] }],
  [
    {
      list: [
        { from: 'step', step: 's1' },
        { from: 'step', step: 's1' },
      ],
    },
    { steps: ['s1'], contextPaths: [] },
  ],
])('%j reads %j', (input, expected) => {
  expect(referencesOf(input)).toEqual(expected);
});

test('what an input reads is found however deep it nests', () => {
  let deep: JsonObject = { from: 'step', step: 's1' };
  for (let i = 0; i < 5_000; i += 1) deep = { inner: deep };
  expect(referencesOf(deep)).toEqual({ steps: ['s1'], contextPaths: [] });
});
