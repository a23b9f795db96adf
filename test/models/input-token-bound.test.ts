import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inputTokenBound } from '../../src/models/input-token-bound.ts';

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

  it('counts the schema that is sent', () => {
    const schema = z.object({ answer: z.string() });
    expect(inputTokenBound({ ...request, schema }) - overhead).toBeGreaterThan(50);
  });
});
