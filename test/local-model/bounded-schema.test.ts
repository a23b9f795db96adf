import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedSchema } from '../../packages/local-model/src/bounded-schema.mjs';

test('every text and list gets a bound', () => {
  expect(
    boundedSchema({
      type: 'object',
      additionalProperties: false,
      required: ['steps'],
      properties: {
        why: { type: 'string', description: 'kept out of a grammar' },
        cannot: { anyOf: [{ type: 'string', maxLength: 20 }, { type: 'null' }] },
        steps: { type: 'array', maxItems: 7, items: { type: 'integer', minimum: 1 } },
        kind: { enum: ['a', 'b'] },
        version: { const: 2 },
      },
    }),
  ).toEqual({
    type: 'object',
    properties: {
      why: { type: 'string', maxLength: 300 },
      cannot: { oneOf: [{ type: 'string', maxLength: 20 }, { type: 'null' }] },
      steps: { type: 'array', items: { type: 'integer' }, minItems: 0, maxItems: 4 },
      kind: { enum: ['a', 'b'] },
      version: { const: 2 },
    },
  });
});

test('a list that wants more than the bound is bounded all the same', () => {
  expect(boundedSchema({ type: 'array', minItems: 9, items: { type: 'null' } })).toMatchObject({
    minItems: 4,
    maxItems: 4,
  });
});

test('whatever it is given, the outcome is a valid schema of bounded depth', () => {
  const ajv = new Ajv({ strict: false });
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
      expect(ajv.validateSchema(boundedSchema(nested(value)) as object)).toBe(true);
    }),
  );
});

function nested(value: unknown): unknown {
  return { type: 'object', properties: { value, list: { type: 'array', items: value } } };
}
