import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceMicroUsd } from '../../src/models/price.ts';

const price = fc.record({
  inputMicroUsdPerMillion: fc.nat(1_000_000_000),
  outputMicroUsdPerMillion: fc.nat(1_000_000_000),
});
const tokens = fc.record({ inputTokens: fc.nat(1_000_000), outputTokens: fc.nat(1_000_000) });

describe('priceMicroUsd', () => {
  it('is the exact price rounded up to a whole micro-dollar', () => {
    fc.assert(
      fc.property(price, tokens, (p, t) => {
        const exact =
          BigInt(t.inputTokens) * BigInt(p.inputMicroUsdPerMillion) +
          BigInt(t.outputTokens) * BigInt(p.outputMicroUsdPerMillion);
        const rounded = BigInt(priceMicroUsd({ price: p, tokens: t })) * 1_000_000n;
        expect(rounded >= exact && rounded - exact < 1_000_000n).toBe(true);
      }),
    );
  });

  it('never makes a larger call cheaper', () => {
    fc.assert(
      fc.property(price, tokens, tokens, (p, t, more) => {
        const larger = {
          inputTokens: t.inputTokens + more.inputTokens,
          outputTokens: t.outputTokens + more.outputTokens,
        };
        expect(priceMicroUsd({ price: p, tokens: larger })).toBeGreaterThanOrEqual(
          priceMicroUsd({ price: p, tokens: t }),
        );
      }),
    );
  });

  it('charges a micro-dollar for the smallest paid token', () => {
    const paid = { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 0 };
    expect(priceMicroUsd({ price: paid, tokens: { inputTokens: 1, outputTokens: 9 } })).toBe(1);
    expect(priceMicroUsd({ price: paid, tokens: { inputTokens: 0, outputTokens: 9 } })).toBe(0);
  });

  it.each([-1, 0.5, Number.NaN, Infinity])('refuses %s tokens', (inputTokens) => {
    const paid = { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 1 };
    expect(() => priceMicroUsd({ price: paid, tokens: { inputTokens, outputTokens: 0 } })).toThrow(
      RangeError,
    );
  });
});
