import type { Price } from './price.ts';

/**
 * List prices in USD per million tokens, input then output, as published on 2026-01-15 by OpenAI and Anthropic; ORCHESTRATOR_MODEL_PRICES
 * overrides them. A dated name such as `gpt-4o-2024-08-06` has the price of the name before the date.
 */
const usdPerMillion: Readonly<Record<string, readonly [number, number]>> = {
  'openai/gpt-5': [1.25, 10],
  'openai/gpt-5-mini': [0.25, 2],
  'openai/gpt-5-nano': [0.05, 0.4],
  'openai/gpt-4.1': [2, 8],
  'openai/gpt-4.1-mini': [0.4, 1.6],
  'openai/gpt-4.1-nano': [0.1, 0.4],
  'openai/gpt-4o': [2.5, 10],
  'openai/gpt-4o-mini': [0.15, 0.6],
  'openai/o3': [2, 8],
  'openai/o4-mini': [1.1, 4.4],
  'openai/text-embedding-3-small': [0.02, 0],
  'openai/text-embedding-3-large': [0.13, 0],
  'anthropic/claude-opus-4-5': [5, 25],
  'anthropic/claude-opus-4-1': [15, 75],
  'anthropic/claude-sonnet-4-5': [3, 15],
  'anthropic/claude-sonnet-4-0': [3, 15],
  'anthropic/claude-haiku-4-5': [1, 5],
  'anthropic/claude-3-5-haiku': [0.8, 4],
};

export type PriceTable = Readonly<Record<string, Price>>;

/** The price of `provider/name`: the override, else the list's; undefined when neither knows it. */
export function listedPrice(model: string, overrides: PriceTable = {}): Price | undefined {
  const undated = model.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8}|latest)$/, '');
  const override = overrides[model] ?? overrides[undated];
  if (override) return override;
  const listed = usdPerMillion[model] ?? usdPerMillion[undated];
  return listed && priceOf(listed);
}

function priceOf([input, output]: readonly [number, number]): Price {
  return {
    inputMicroUsdPerMillion: Math.round(input * 1_000_000),
    outputMicroUsdPerMillion: Math.round(output * 1_000_000),
  };
}
