import { piiTypes } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { textsIn } from './walk.ts';

const names = [...piiTypes, 'SECRET'];
const types = names
  .map((type) => type.replaceAll('_', String.raw`[\s_-]?`))
  .join('|')
  .replace('EMAIL', 'E-?MAIL');
const opening = '[\\[［【]';
const closing = '[\\]］】]';
// Only these scripts go on within a word here; an `n` may also be what is left of a line break within code.
const wordBegins = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_])|(?<=\\[nrt]))`;

/** As the screening writes them. */
const whole = new RegExp(String.raw`\[(?:${names.join('|')})_[1-9]\d{0,8}\]`, 'g');

/**
 * A type and a number as a model writes a placeholder that it did not copy: in small letters, without a bracket, spaced. Without
 * bracket and underscore it is a word and a number: "phone 2".
 */
const alike = new RegExp(
  `${wordBegins}(?:${opening}\\s{0,3}(?:${types})[\\s_-]{0,3}\\d{1,9}(?!\\d)(?:\\s{0,3}${closing})?` +
    `|(?:${types})[\\s_-]{0,3}\\d{1,9}\\s{0,3}${closing}|(?:${types})_\\d{1,9}(?!\\d))`,
  'giu',
);

/** What stands in `value` for a placeholder, whole or damaged, each place by itself. */
export function placeholdersIn(value: JsonValue): string[] {
  const found: string[] = [];
  const take = (placeholder: string) => {
    found.push(placeholder);
    return '\0';
  };
  for (const text of textsIn(value)) text.replace(whole, take).replace(alike, take);
  return found;
}

/**
 * How many placeholders of `value` were damaged or made up by whoever wrote it: they stand for nothing, and no original is put
 * in their place. `known`: those of the task; `given`: the texts that it came with, where a look-alike may stand by itself.
 */
export function countDamagedPlaceholders(
  value: JsonValue,
  { known, given }: { known: ReadonlySet<string>; given: JsonValue },
): number {
  if (known.size === 0) return 0;
  const copied = new Set(placeholdersIn(given));
  return placeholdersIn(value).filter((found) => !known.has(found) && !copied.has(found)).length;
}
