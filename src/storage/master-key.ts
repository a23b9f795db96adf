import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './seal.ts';

/** The keys, 32 bytes each, that wrap the keys of the vault. */
export interface MasterKeys {
  masterKey: Buffer;
  /** Others that only open: those in use before it until what they wrapped is wrapped anew, or the one that comes next. */
  previousMasterKeys?: readonly Buffer[];
}

export interface MasterKey {
  /** Seals text under the key in use, bound to its place. */
  wrap(text: string, context: string): Buffer;
  /** Opens what the key in use, or another of this process, has wrapped. @throws Error when none of them opens it. */
  unwrap(sealed: Buffer, context: string): string;
  /** Whether the key in use has wrapped this. */
  isOfToday(sealed: Buffer, context: string): boolean;
  /** 32 bytes for another purpose, from the key that has wrapped `witness`, or from the one in use. @throws Error as `unwrap` does. */
  derive(purpose: string, witness?: Wrapped): Buffer;
}

/** What a master key has wrapped, and the place that it is bound to. */
export interface Wrapped {
  sealed: Buffer;
  context: string;
}

/** What a process can open and seal with the master keys of its configuration. */
export function createMasterKey({ masterKey, previousMasterKeys = [] }: MasterKeys): MasterKey {
  const all = [masterKey, ...previousMasterKeys];
  const open = (wrapped: Wrapped) => {
    const opened = opening(all, wrapped);
    if (!opened) throw new Error('No master key of this process opens what the database holds.');
    return opened;
  };
  return {
    wrap: (text, context) => encrypt(masterKey, text, context),
    unwrap: (sealed, context) => open({ sealed, context }).text,
    isOfToday: (sealed, context) => opening([masterKey], { sealed, context }) !== undefined,
    derive: (purpose, witness) =>
      Buffer.from(hkdfSync('sha256', witness ? open(witness).key : masterKey, '', purpose, 32)),
  };
}

/** Sealing is authenticated: trying the keys in turn tells the right one from the others. */
function opening(
  keys: readonly Buffer[],
  { sealed, context }: Wrapped,
): { key: Buffer; text: string } | undefined {
  for (const key of keys) {
    try {
      return { key, text: decrypt(key, sealed, context) };
    } catch {
      // Another key than the one that sealed it.
    }
  }
  return undefined;
}
