import type { Filter } from '../../../domain/tool-input.ts';
import { standsAt, type Token } from '../words.ts';
import { comparisons } from './comparison-phrases.ts';

/** `more than 5`, `over $200`: where it stands, what it compares with and how. */
export interface Comparison {
  op: Extract<Filter['op'], 'gt' | 'gte' | 'lt' | 'lte'>;
  value: number;
  at: number;
  end: number;
}

const currencies = new Set(['$', '€', '£', '¥']);
const currencyWords = new Set(['dollar', 'dollars', 'euro', 'euros', 'pounds', 'usd', 'eur', 'gbp']);

/** Every comparison with a number in `tokens`; dates and years are conditions of rows, not of figures. */
export function comparisonsIn(tokens: readonly Token[]): Comparison[] {
  const found: Comparison[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const comparison = comparisonAt(tokens, at);
    if (comparison === undefined) continue;
    found.push(comparison);
    at = comparison.end - 1;
  }
  return found;
}

function comparisonAt(tokens: readonly Token[], at: number): Comparison | undefined {
  for (const [op, phrases] of comparisons) {
    const words = phrases
      .map((phrase) => phrase.split(' '))
      .find((one) => standsAt(tokens, at, one, 'lower'));
    if (words === undefined) continue;
    const sign = currencies.has(tokens[at + words.length]?.lower ?? '') ? 1 : 0;
    const amount = tokens[at + words.length + sign];
    const isTime = /^(?:since|until|before|after|earlier|later|older|younger|on)$/.test(words[0] ?? '');
    if (amount?.value === undefined || isTime) return undefined;
    const end = at + words.length + sign + 1;
    const named = currencyWords.has(tokens[end]?.lower ?? '') ? 1 : 0;
    return { op: op as Comparison['op'], value: amount.value, at, end: end + named };
  }
  return undefined;
}
