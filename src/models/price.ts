/** List price in whole micro-dollars for a million tokens. */
export interface Price {
  inputMicroUsdPerMillion: number;
  outputMicroUsdPerMillion: number;
}

export interface Tokens {
  inputTokens: number;
  outputTokens: number;
}

const million = 1_000_000n;

/**
 * Whole micro-dollars, rounded up: a sum of calls never costs less than its parts.
 * @throws RangeError for counts that are not whole, or negative.
 */
export function priceMicroUsd({ price, tokens }: { price: Price; tokens: Tokens }): number {
  // Integers throughout: tokens times price passes 2^53 for long inputs at high prices.
  const exact =
    whole(tokens.inputTokens) * whole(price.inputMicroUsdPerMillion) +
    whole(tokens.outputTokens) * whole(price.outputMicroUsdPerMillion);
  return Number((exact + million - 1n) / million);
}

function whole(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError('Tokens and prices are whole and not negative.');
  return BigInt(value);
}
