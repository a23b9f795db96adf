import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeDefinitions, describeSchema } from '../../../src/arms/planner/describe-schema.ts';
import { schemaOf } from '../../../src/arms/schema-of.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { CalculateInput } from '../../../src/domain/tool-input.ts';

describe('describeSchema', () => {
  it.each<[JsonObject, string]>([
    [{ type: 'string', maxLength: 5 }, 'string'],
    [{ const: 'a' }, '"a"'],
    [{ enum: ['a', 1, null] }, '"a"|1|null'],
    [{ type: 'integer', minimum: 1, maximum: 9 }, '1..9'],
    [{ type: 'integer', minimum: 0 }, 'integer from 0'],
    [{ type: 'number', maximum: 1 }, 'number up to 1'],
    [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'number'],
    [{ type: 'boolean', default: true }, 'boolean = true'],
    [{ type: 'boolean', default: false }, 'boolean'],
    [{ type: 'array', default: [] }, 'any[]'],
    [{ type: 'string', description: 'a city\nof Europe' }, 'string (a city of Europe)'],
    [{ type: ['string', 'null'] }, 'string|null'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'string' }] }, 'string|number'],
    [{ type: 'array', items: { type: 'string' } }, 'string[]'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a"|"b")[]'],
    [{ type: 'array', items: { type: 'object', properties: { a: { type: 'null' } } } }, '{a?: null}[]'],
    [{ type: 'array' }, 'any[]'],
    [{ type: 'object' }, 'object'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{[name]: number}'],
    [{ properties: { a: {}, b: { type: 'string' } }, required: ['b'] }, '{a?: any, b: string}'],
    [
      { oneOf: [{ const: 1 }, { type: 'object', properties: { x: { $ref: '#/$defs/Part' } } }] },
      '1 | {x?: Part}',
    ],
    [{}, 'any'],
  ])('%j is %s', (schema, form) => {
    expect(describeSchema(schema)).toBe(form);
  });

  it('says all that a planner of tables must know', () => {
    const form = describeSchema(schemaOf(CalculateInput));
    expect(form).toContain('{expression: string');
    expect(form).toContain('measures: {op: "count"|"count_distinct"|"sum"|');
    expect(form).toContain('filters?: Filter[]');
    expect(form).toContain('order: "asc"|"desc"');
    expect(form.length).toBeLessThan(800);
  });

  it('ends, and stays short, for schemas that nest without end or are huge', () => {
    let deep: JsonObject = { type: 'string' };
    for (let i = 0; i < 10_000; i += 1) deep = { type: 'array', items: deep };
    expect(describeSchema(deep)).toBe('any' + '[]'.repeat(9));
    const wide = {
      properties: Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`member${i}`, {}])),
    };
    expect(describeSchema(wide).length).toBeLessThan(1_300);
  });

  it('takes any JSON for a schema', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof describeSchema({ anyOf: [value as JsonObject] })).toBe('string');
      }),
    );
  });
});

describe('describeDefinitions', () => {
  it('gives each definition under the name by which forms call it', () => {
    const Part = z.object({ size: z.number() }).meta({ id: 'Part' });
    const schema = schemaOf(z.object({ first: Part, second: Part }));
    expect(describeSchema(schema)).toBe('{first: Part, second: Part}');
    expect(describeDefinitions(schema)).toEqual([{ name: 'Part', form: '{size: number}' }]);
  });

  it('gives none for a schema without any', () => {
    expect(describeDefinitions({ type: 'string' })).toEqual([]);
  });
});
