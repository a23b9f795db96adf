import { withOriginals } from '../reflex/originals.ts';
import { containsPlaceholder } from '../reflex/placeholders.ts';
import type { Vault } from '../storage/vault.ts';

export { presentCriterion } from '../reflex/originals.ts';

/** Puts the originals back into what an owner reads. Opens the vault only if there is something to put back. */
export async function restoreOriginals<T>(
  vault: Vault,
  { ownerId, value }: { ownerId: string; value: T },
): Promise<T> {
  if (!containsPlaceholder(JSON.stringify(value))) return value;
  return withOriginals(value, await vault.open(ownerId));
}
