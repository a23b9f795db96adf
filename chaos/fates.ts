import { createRandom } from './random.ts';

/** How the model treats one call. */
export type Fate =
  /** An answer in full. */
  | 'answered'
  /** The same without its usage. */
  | 'uncounted'
  | 'busy'
  | 'failed'
  | 'unavailable'
  | 'junk'
  | 'half'
  | 'dropped'
  /** No answer until the caller has given up. */
  | 'silent';

const outOfHundred: readonly (readonly [Fate, number])[] = [
  ['busy', 4],
  ['failed', 3],
  ['unavailable', 2],
  ['junk', 2],
  ['half', 3],
  ['dropped', 3],
  ['silent', 1],
  ['uncounted', 2],
];

/** Of the `nth` call that bears `mark`: a pure function of the seed. */
export function fateOf({ seed, mark, nth }: { seed: number; mark: string; nth: number }): Fate {
  const at = createRandom(seed, 'fate', mark, nth).next() * 100;
  let sum = 0;
  return outOfHundred.find(([, share]) => at < (sum += share))?.[0] ?? 'answered';
}

/**
 * Whether such a call is on the provider's bill. Whoever has done the work bills it, also where the answer is lost on its way. What says
 * that it was not taken is not: 429, and 503 (RFC 9110 §15.6.4).
 */
export function isBilled(fate: Fate): boolean {
  return fate !== 'busy' && fate !== 'unavailable';
}
