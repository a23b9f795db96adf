import type { JsonValue } from '../domain/json.ts';
import type { Criterion } from '../domain/task.ts';
import { containsPlaceholder } from '../reflex/placeholders.ts';
import { restoreValue } from '../reflex/redact.ts';
import type { Vault } from '../storage/vault.ts';

/** Puts the originals back into what an owner reads. Opens the vault only if there is something to put back. */
export async function restoreOriginals<T>(
  vault: Vault,
  { ownerId, value }: { ownerId: string; value: T },
): Promise<T> {
  if (!containsPlaceholder(JSON.stringify(value))) return value;
  const entries = await vault.open(ownerId);
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
