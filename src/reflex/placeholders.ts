import { piiTypes } from '../domain/finding.ts';
import type { FindingType } from '../domain/finding.ts';
import { isDigit } from './text/units.ts';

/** One placeholder with its original; the value is personal and belongs into the vault only. */
export interface PlaceholderEntry {
  placeholder: string;
  value: string;
}

export interface Placeholders {
  /** The same type and value always get the same placeholder. */
  assign(type: FindingType, value: string): string;
  /** Keeps placeholders that `text` spells out by itself from being given to a value. Call it for every text before the first `assign`. */
  reserve(text: string): void;
  /** What `assign` made since creation, without the known ones. */
  added(): PlaceholderEntry[];
  /** Values by placeholder, known ones included. */
  lookup(): ReadonlyMap<string, string>;
}

/** Matches `[EMAIL_1]`; global, so use it with `matchAll` and `replace` only. */
export const placeholderPattern = /\[[A-Z][A-Z_]{1,30}_[1-9]\d{0,8}\]/g;

/** What values are replaced for, as it stands in their placeholders. */
export const replacedTypes = [...piiTypes, 'SECRET'] as const;

/** A placeholder of one of these types; global too. */
export const placeholderOfValue = new RegExp(
  String.raw`\[(?:${replacedTypes.join('|')})_[1-9]\d{0,8}\]`,
  'g',
);

const mostLetters = 30;
const mostDigits = 9;

/** Where a placeholder ends that begins with the bracket at `start`; 0 where none does. The pattern by hand. */
export function placeholderEnd(codes: Uint16Array, start: number): number {
  const { length } = codes;
  let at = start + 1;
  if (at >= length || !isCapital(codes[at] ?? 0)) return 0;
  at += 1;
  const letters = at;
  while (at < length && (isCapital(codes[at] ?? 0) || codes[at] === 95)) at += 1;
  // The last of them is the underscore before the number.
  const count = at - 1 - letters;
  if (count < 1 || count > mostLetters || codes[at - 1] !== 95 || codes[at] === 48) return 0;
  const digits = at;
  while (at < length && isDigit(codes[at] ?? 0)) at += 1;
  const isNumber = at > digits && at - digits <= mostDigits;
  return isNumber && at < length && codes[at] === 93 ? at + 1 : 0;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function createPlaceholders(known: readonly PlaceholderEntry[]): Placeholders {
  const values = new Map(known.map(({ placeholder, value }) => [placeholder, value]));
  const byValue = new Map(
    known.map(({ placeholder, value }) => [valueKey(typeOf(placeholder), value), placeholder]),
  );
  const reserved = new Set<string>();
  const next = new Map<string, number>();
  const added: PlaceholderEntry[] = [];

  function unused(type: FindingType): string {
    let number = next.get(type) ?? 1;
    let placeholder = `[${type}_${number}]`;
    for (; values.has(placeholder) || reserved.has(placeholder); placeholder = `[${type}_${number}]`)
      number += 1;
    next.set(type, number + 1);
    return placeholder;
  }

  return {
    assign(type, value) {
      const existing = byValue.get(valueKey(type, value));
      if (existing !== undefined) return existing;
      const placeholder = unused(type);
      values.set(placeholder, value);
      byValue.set(valueKey(type, value), placeholder);
      added.push({ placeholder, value });
      return placeholder;
    },
    reserve(text) {
      if (!text.includes('[')) return;
      for (const [placeholder] of text.matchAll(placeholderPattern)) reserved.add(placeholder);
    },
    added: () => [...added],
    lookup: () => values,
  };
}

/** Whether `text` holds anything of a placeholder's shape, assigned or not. */
export function containsPlaceholder(text: string): boolean {
  return text.search(placeholderPattern) !== -1;
}

/**
 * The same text with blanks where placeholders of personal data and secrets stand: `[SECRET_1]` is no word about secrets. Other
 * words in brackets stay.
 */
export function withoutPlaceholders(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(placeholderOfValue, (placeholder) => ' '.repeat(placeholder.length));
}

function valueKey(type: string, value: string): string {
  return `${type} ${value}`;
}

function typeOf(placeholder: string): string {
  return placeholder.slice(1, placeholder.lastIndexOf('_'));
}
