import { findInjection } from '../../src/reflex/injection/find-injection.ts';
import { findPersonal } from '../../src/reflex/personal/find-personal.ts';

/** What was found, as `TYPE value`. */
export function personalIn(text: string): string[] {
  return findPersonal(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

/** The surest confidence of any injection match, or `none`. */
export function injectionIn(text: string): 'certain' | 'likely' | 'possible' | 'none' {
  const seen = new Set(findInjection(text).map(({ confidence }) => confidence));
  return (['certain', 'likely', 'possible'] as const).find((confidence) => seen.has(confidence)) ?? 'none';
}
