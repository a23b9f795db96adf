import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOutline } from '../../../src/arms/planner/model-context-outline.ts';
import type { JsonObject } from '../../../src/domain/json.ts';

describe('contextOutline', () => {
  it('names keys and types', () => {
    const context = {
      rows: [{ id: 1, tags: ['a'] }, { id: 2 }],
      open: true,
      none: null,
      empty: [],
      memo: 'a\nb',
    };
    expect(contextOutline(context)).toBe(
      '{"rows": [2 of {"id": number, "tags": [1 of text (1 characters)]}], "open": boolean, "none": null, "empty": [empty], "memo": text (3 characters, 2 lines)}',
    );
  });

  it.each([
    ['a,b\n1,x\n2,y', 'text of [2 of {"a": number, "b": text}]'],
    [
      'order date;paid;units (kg)\n2026-01-01;yes;3\n2026-01-02;no;4',
      'text of [2 of {"order date": date, "paid": boolean, "units (kg)": number}]',
    ],
    ['[{"id": 7, "tags": "x"}]', 'text of [1 of {"id": number, "tags": text (1 characters)}]'],
    ['{"shop": {"name": "Kiosk"}}', 'text of {"shop": {"name": text (5 characters)}}'],
  ])('shows the names that stand in %j', (table, outline) => {
    expect(contextOutline({ table })).toBe(`{"table": ${outline}}`);
  });

  it.each([
    ['Dear Ann,\nthe code is 1234,\nyours'],
    ['Dear Ann, all is well\nthe door code is 1234, remember it'],
    ['We met Bob, the owner, in May.\nHe said no, twice, to us.\nThen, at last, he left.'],
    ['3,4\n5,6\n7,8'],
    ['plain words, a second clause here\nmore words\nand more'],
  ])('shows nothing of %j, which may be prose', (memo) => {
    expect(contextOutline({ memo })).toMatch(/^\{"memo": text \(\d+ characters, \d lines\)\}$/);
  });

  it('says when there is nothing', () => {
    expect(contextOutline({})).toBe('nothing');
    expect(contextOutline('')).toBe('nothing');
  });

  it('stays short for wide and deep contexts', () => {
    const wide: JsonObject = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`key${i}`, i]));
    expect(contextOutline(wide)).toContain('… 470 more');
    const deep = JSON.parse('{"a":'.repeat(1_000) + '1' + '}'.repeat(1_000)) as JsonObject;
    expect(contextOutline(deep)).toBe('{"a": {"a": {"a": {"a": {…}}}}}');
    expect(contextOutline({ ['k'.repeat(5_000)]: 1 }).length).toBeLessThanOrEqual(2_001);
  });

  it('shows no value', () => {
    const secret = 'zebra-crossing';
    const holding = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(secret),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(holding.value, (value) => {
        expect(contextOutline({ value } as JsonObject)).not.toContain(secret);
      }),
    );
  });
});
