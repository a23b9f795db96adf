import type { FindingType } from '../domain/finding.ts';

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

function valueKey(type: string, value: string): string {
  return `${type} ${value}`;
}

function typeOf(placeholder: string): string {
  return placeholder.slice(1, placeholder.lastIndexOf('_'));
}
