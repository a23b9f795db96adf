import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { z } from 'zod';
import { inputTokenBound, textTokenBound } from '../../src/models/input-token-bound.ts';
import { tokenCounter } from '../../src/models/token-counter.ts';

const request = { purpose: 'plan', system: '', prompt: '', maxOutputTokens: 10, temperature: 0 };
const overhead = inputTokenBound(request);

describe('inputTokenBound', () => {
  it('counts bytes, not characters', () => {
    expect(inputTokenBound({ ...request, prompt: 'héllo 👋🏽' }) - overhead).toBe(15);
  });

  it('covers texts that a tokenizer makes longer before it cuts them', () => {
    const longer = '\u{1D160}\uFDFA';
    expect(inputTokenBound({ ...request, system: longer }) - overhead).toBeGreaterThanOrEqual(
      Buffer.byteLength(longer.normalize('NFKC')),
    );
  });

  it.each(['gpt-5-mini', 'gpt-4'])(
    'of bytes is never below what the tokenizer of %s counts',
    async (name) => {
      const count = (await tokenCounter('openai', name))!;
      const texts = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.stringMatching(/^(<\|endoftext\|>|[ -~]|\n){0,60}$/),
      );
      fc.assert(
        fc.property(texts, (text) => {
          expect(textTokenBound(text)).toBeGreaterThanOrEqual(count(text));
          expect(textTokenBound(text, count)).toBe(count(text));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('counts what a provider adds to ask for a form, only where one is asked for', () => {
    const schema = z.object({ answer: z.string() });
    const plain = inputTokenBound({ ...request, schema });
    expect(inputTokenBound({ ...request, schema }, { formTokens: 400 })).toBe(plain + 400);
    expect(inputTokenBound(request, { formTokens: 400 })).toBe(overhead);
  });

  it('counts the schema that is sent', () => {
    const schema = z.object({ answer: z.string() });
    expect(inputTokenBound({ ...request, schema }) - overhead).toBeGreaterThan(50);
  });
});
