import { piiTypes } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';

const types = [...piiTypes, 'SECRET'].map((type) => type.replaceAll('_', String.raw`[\s_-]?`)).join('|');
const opening = '[\\[［【]';
const closing = '[\\]］】]';

/**
 * A type and a number as a model writes a placeholder that it did not copy: in small letters, without a bracket, spaced. Without
 * bracket and underscore it is a word and a number: "phone 2".
 */
const alike = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${opening}\\s{0,3}(?:${types})[\\s_-]{0,3}\\d{1,9}(?!\\d)(?:\\s{0,3}${closing})?` +
    `|(?:${types})[\\s_-]{0,3}\\d{1,9}\\s{0,3}${closing}|(?:${types})_\\d{1,9}(?!\\d))`,
  'giu',
);

/** Whether any string of `value` holds a placeholder, whole or damaged. */
export function mayHoldPlaceholders(value: JsonValue): boolean {
  return JSON.stringify(value).search(alike) !== -1;
}

/**
 * How many placeholders of `value` were damaged or made up by whoever wrote it: they stand for nothing, and no original is put
 * in their place. `known`: those of the task; `given`: the texts that it came with, where a look-alike may stand by itself.
 */
export function countDamagedPlaceholders(
  value: JsonValue,
  { known, given }: { known: ReadonlySet<string>; given: string },
): number {
  if (known.size === 0) return 0;
  let damaged = 0;
  for (const [found] of JSON.stringify(value).matchAll(alike)) {
    if (!known.has(found) && !given.includes(found)) damaged += 1;
  }
  return damaged;
}
