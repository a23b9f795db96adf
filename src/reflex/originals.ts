import type { JsonValue } from '../domain/json.ts';
import type { Criterion } from '../domain/task.ts';
import type { PlaceholderEntry } from './placeholders.ts';
import { restoreValue } from './redact.ts';

/** `value` as its owner reads it: originals where placeholders stand that `entries` knows. */
export function withOriginals<T>(value: T, entries: readonly PlaceholderEntry[]): T {
  if (entries.length === 0) return value;
  const lookup = new Map(entries.map(({ placeholder, value: original }) => [placeholder, original]));
  return restoreValue(value as JsonValue, lookup) as T;
}

const placeholderInPattern = /\\\[([A-Z][A-Z_]{1,30}_[1-9]\d{0,8})\\\]/g;

/** Undoes what the door did to a pattern, so that its placeholders can be restored like all others. */
export function presentCriterion(criterion: Criterion): Criterion {
  if (typeof criterion === 'string' || criterion.type !== 'regex' || typeof criterion.value !== 'string')
    return criterion;
  return { ...criterion, value: criterion.value.replace(placeholderInPattern, '[$1]') };
}
