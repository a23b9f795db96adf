import { findUnit } from '../executor/expression/units.ts';

const currencies: Record<string, string> = {
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  'us dollar': 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rupee: 'INR',
  chf: 'CHF',
};
const percentWords = /^(?:%|percent|percentage|per cent|pct)$/i;

/** One name for a unit of measure, a currency or `%`; undefined for a word that is none. */
export function unitNamed(word: string): string | undefined {
  const name = word.trim();
  if (percentWords.test(name)) return '%';
  const singular = name.toLowerCase().replace(/(?<=..)s$/, '');
  const currency = Object.hasOwn(currencies, singular) ? currencies[singular] : undefined;
  return currency ?? findUnit(name)?.symbol;
}

/** Ends of names that are symbols of units and far more often something else: `checked_in`, `main_st`. */
const plainEnds = /^(?:.|in|st|min|cup)$/;

/** The unit that a name such as `total_usd` or `delay in days` ends with. */
export function unitInName(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  return words.length > 1 && !plainEnds.test(last) ? unitNamed(last) : words.map(percentOnly).find(Boolean);
}

/** Whether a figure in `one` may equal one in `other` after conversion: what has the same dimension. */
export function areConvertible(one: string, other: string): boolean {
  const [a, b] = [findUnit(one), findUnit(other)];
  return a !== undefined && b !== undefined && a.dimension === b.dimension;
}

function percentOnly(word: string): string | undefined {
  return percentWords.test(word) ? '%' : undefined;
}
