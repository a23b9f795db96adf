import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import { selectionsIn } from '../../src/domain/selections.ts';

const marked = { 'x-selects': 'url' };
const of = (properties: JsonObject): JsonObject => ({ type: 'object', properties });

test.each<[string, JsonObject, JsonValue, [path: string, value: JsonValue][]]>([
  ['a member', of({ url: marked, text: {} }), { url: 1, text: 2 }, [['url', 1]]],
  ['nothing that is not marked', of({ text: {} }), { text: 1, other: 2 }, []],
  ['the whole input', marked, { a: 1 }, [['', { a: 1 }]]],
  ['a member within', of({ a: of({ b: marked }) }), { a: { b: 1 } }, [['a.b', 1]]],
  [
    'items',
    of({ urls: { items: marked } }),
    { urls: [1, 2] },
    [
      ['urls[0]', 1],
      ['urls[1]', 2],
    ],
  ],
  ['items by position', { prefixItems: [{}, marked] }, [1, 2, 3], [['[1]', 2]]],
  ['any other member', { additionalProperties: marked, ...of({ a: {} }) }, { a: 1, b: 2 }, [['b', 2]]],
  ['members by pattern', { patternProperties: { '^u': marked } }, { u: 1 }, [['u', 1]]],
  ['a branch', of({ a: { anyOf: [{ type: 'null' }, marked] } }), { a: 1 }, [['a', 1]]],
  [
    'every branch',
    { oneOf: [of({ a: marked }), of({ b: marked })] },
    { a: 1, b: 2 },
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  [
    'what holds together',
    { allOf: [of({ a: marked })], else: of({ b: marked }) },
    { a: 1, b: 2 },
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  [
    'a definition',
    { ...of({ a: { $ref: '#/$defs/Link~1x' } }), $defs: { 'Link/x': marked } },
    { a: 1 },
    [['a', 1]],
  ],
  [
    'a mark beside a reference',
    { ...of({ a: { $ref: '#/$defs/T', ...marked } }), $defs: { T: {} } },
    { a: 1 },
    [['a', 1]],
  ],
  ['nothing where a reference leads nowhere', of({ a: { $ref: '#/$defs/none' } }), { a: 1 }, []],
  [
    'a schema of itself',
    { properties: { next: { $ref: '#' }, url: marked } },
    { next: { next: { url: 1 } } },
    [['next.next.url', 1]],
  ],
  [
    'no endless reference',
    { anyOf: [{ $ref: '#' }, { $ref: '#' }], ...of({ a: marked }) },
    { a: 1 },
    [['a', 1]],
  ],
])('finds %s', (_name, schema, input, expected) => {
  const found = selectionsIn(schema, input).map(({ path, value }) => [path, value]);
  expect([...new Map(found.map((one) => [JSON.stringify(one), one])).values()]).toEqual(expected);
});

test('a mark says what is selected; one in other words counts as code', () => {
  const schema = of({ a: { 'x-selects': 'tool' }, b: { 'x-selects': 'command' }, c: { 'x-selects': true } });
  expect(selectionsIn(schema, { a: 1, b: 1, c: 1 }).map(({ selects }) => selects)).toEqual([
    'tool',
    'code',
    'code',
  ]);
});

test('a mark does not count beside the values that it excepts', () => {
  const schema = of({ code: { 'x-selects': { kind: 'code', unless: { mode: ['read', 'count'] } } } });
  const found = (mode: string) => selectionsIn(schema, { code: 'x', mode }).length;

  expect([found('read'), found('count'), found('run'), selectionsIn(schema, { code: 'x' }).length]).toEqual([
    0, 0, 1, 1,
  ]);
});

test('what nests deeper than is looked through counts as if it were marked', () => {
  let deep: JsonObject = { text: 1 };
  for (let i = 0; i < 100; i += 1) deep = { next: deep };
  const [found, ...others] = selectionsIn({ properties: { next: { $ref: '#' } } }, deep);

  expect(others).toEqual([]);
  expect(found).toMatchObject({
    selects: 'code',
    path: expect.stringMatching(/^next(\.next){64}$/) as string,
  });
});
