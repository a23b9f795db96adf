import type { JsonValue } from '../domain/json.ts';
import { placeholderOfValue, replacedTypes } from './placeholders.ts';
import { translatedIn, untranslated } from './translated-types.ts';
import { textsIn } from './walk.ts';

const types = replacedTypes
  .map((type) => type.replaceAll('_', String.raw`[\s_-]?`))
  .join('|')
  .replace('EMAIL', 'E-?MAIL');
const opening = '[\\[［【]';
const closing = '[\\]］】]';
// Only these scripts go on within a word here; an `n` may also be what is left of a line break within code.
const wordBegins = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_])|(?<=\\[nrt]))`;

/**
 * A type and a number as a model writes a placeholder that it did not copy: in small letters, without a bracket, spaced. Without
 * bracket and underscore it is a word and a number: "phone 2".
 */
const alike = new RegExp(
  `${wordBegins}(?:${opening}\\s{0,3}(?:${types})[\\s_-]{0,3}\\d{1,9}(?!\\d)(?:\\s{0,3}${closing})?` +
    `|(?:${types})[\\s_-]{0,3}\\d{1,9}\\s{0,3}${closing}|(?:${types})_\\d{1,9}(?!\\d))`,
  'giu',
);

/** What stands in `value` for a placeholder, whole, damaged or translated, each place by itself. */
export function placeholdersIn(value: JsonValue): string[] {
  const found: string[] = [];
  const take = (placeholder: string) => {
    found.push(placeholder);
    return '\0';
  };
  for (const text of textsIn(value)) {
    const rest = text.replace(placeholderOfValue, take).replace(alike, take);
    found.push(...translatedIn(rest));
  }
  return found;
}

/** One answer of an author, a model or an arm: what he had before him, what he wrote, and what the screening made of that. */
export interface Written {
  given: JsonValue;
  written: JsonValue;
  stored: JsonValue;
}

/** Those of what is stored that the author wrote and did not copy. */
export function uncopiedPlaceholders({ given, written, stored }: Written): string[] {
  const found = placeholdersIn(stored);
  if (found.length === 0) return [];
  const copied = new Set(placeholdersIn(given));
  // What only the screening put there stands for what it replaced.
  const own = written === stored ? undefined : new Set(placeholdersIn(written));
  return found.filter((placeholder) => !copied.has(placeholder) && own?.has(placeholder) !== false);
}

/**
 * Those of `uncopied` that stand for nothing, or for somebody whom the author did not see. A translated one has the number of one
 * that is known. In a task that has no placeholders only a whole one is made up, and none that the texts given spell in another way.
 * `known`: those of the task.
 */
export function damagedAmong(
  uncopied: readonly string[],
  { known, given }: { known: ReadonlySet<string>; given: JsonValue },
): string[] {
  if (known.size > 0) {
    return uncopied.filter((placeholder) => {
      const original = untranslated(placeholder);
      return original === undefined || known.has(original);
    });
  }
  const named = new Set(placeholdersIn(given).map(lettersOf));
  return uncopied.filter(
    (placeholder) => placeholder.search(placeholderOfValue) === 0 && !named.has(lettersOf(placeholder)),
  );
}

function lettersOf(placeholder: string): string {
  return placeholder.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
