import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/domain/json.ts';
import { createPlaceholders } from '../../src/reflex/placeholders.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import {
  containsPlaceholder,
  redactText,
  redactValue,
  restoreText,
  restoreValue,
} from '../../src/reflex/redact.ts';
import { screenText } from '../../src/reflex/screen.ts';

const policy = policyFor('standard');

const personal = fc.constantFrom(
  'ana@example.org',
  'bob@example.com',
  '+44 20 7946 0018',
  '219-09-9998',
  '4111111111111111',
  'DE89370400440532013000',
  '203.0.113.7',
  'password=Sup3rS3cret',
  '00:1B:44:11:3A:B7',
);
const awkward = fc.constantFrom(
  '[EMAIL_1]',
  '[SECRET_2]',
  '[EMAIL_12]',
  '[',
  ']',
  ' tel ',
  'order ',
  'card ',
  '1',
  '.',
  '-',
  '+',
  '(',
  '@',
  '\n',
  '__proto__',
  '\uE000',
);
const texts = fc
  .array(fc.oneof(personal, awkward, fc.string({ maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.constantFrom(null, true, 42),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(texts, tie('json')), { maxLength: 4 })
      .map((entries): JsonValue => Object.fromEntries(entries)),
  ),
}));

function redact(text: string): { text: string; lookup: ReadonlyMap<string, string> } {
  const placeholders = createPlaceholders([]);
  const findings = screenText({ text, field: 'goal', policy });
  return { text: redactText({ text, findings, placeholders }), lookup: placeholders.lookup() };
}

describe('redaction', () => {
  it('replaces every kind of personal data by its typed placeholder', () => {
    expect(redact('ana@example.org, bob@example.com, ana@example.org from 203.0.113.7').text).toBe(
      '[EMAIL_1], [EMAIL_2], [EMAIL_1] from [IP_1]',
    );
  });

  it('is undone by restoring, for any JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        const placeholders = createPlaceholders([]);
        const redacted = redactValue({ value, field: 'context', policy, placeholders });
        expect(restoreValue(redacted.value, placeholders.lookup())).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('done twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves none of the values it found in the text', () => {
    fc.assert(
      fc.property(fc.array(personal, { minLength: 1, maxLength: 5 }), (values) => {
        const { text, lookup } = redact(values.join(' and '));
        for (const value of lookup.values()) expect(text).not.toContain(value);
        expect(lookup.size).toBe(new Set(values).size);
      }),
    );
  });

  it('never makes overlapping spans', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const finding of screenText({ text, field: 'goal', policy })) {
          if (finding.action !== 'redact') continue;
          expect(finding.start).toBeGreaterThanOrEqual(end);
          end = finding.end;
        }
      }),
    );
  });

  it('keeps a key named __proto__', () => {
    const value = JSON.parse('{"__proto__": {"mail": "ana@example.org"}}') as JsonValue;
    const { value: redacted } = redactValue({
      value,
      field: 'context',
      policy,
      placeholders: createPlaceholders([]),
    });
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"mail":"[EMAIL_1]"}}');
  });
});

describe('placeholders', () => {
  it('typed by the user are never given to another value', () => {
    expect(redact('keep [EMAIL_1], mail ana@example.org').text).toBe('keep [EMAIL_1], mail [EMAIL_2]');
  });

  it('typed in one field are not given out for another field of the same value', () => {
    const placeholders = createPlaceholders([]);
    const value = { a: 'ana@example.org', b: '[EMAIL_1]' };
    expect(redactValue({ value, field: 'context', policy, placeholders }).value).toEqual({
      a: '[EMAIL_2]',
      b: '[EMAIL_1]',
    });
  });

  it('of earlier values stay theirs', () => {
    const placeholders = createPlaceholders([{ placeholder: '[EMAIL_1]', value: 'ana@example.org' }]);
    expect([
      placeholders.assign('EMAIL', 'bob@example.com'),
      placeholders.assign('EMAIL', 'ana@example.org'),
    ]).toEqual(['[EMAIL_2]', '[EMAIL_1]']);
    expect(placeholders.added()).toEqual([{ placeholder: '[EMAIL_2]', value: 'bob@example.com' }]);
  });

  it('are restored whole: [EMAIL_1] does not touch [EMAIL_12]', () => {
    const lookup = new Map([['[EMAIL_1]', 'ana@example.org']]);
    expect(restoreText('[EMAIL_1] [EMAIL_12] [EMAIL_01]', lookup)).toBe(
      'ana@example.org [EMAIL_12] [EMAIL_01]',
    );
  });

  it('are told from other brackets', () => {
    expect([containsPlaceholder('see [EMAIL_3]'), containsPlaceholder('see [1] and [note_1]')]).toEqual([
      true,
      false,
    ]);
  });
});
