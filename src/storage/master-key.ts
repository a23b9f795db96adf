import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './seal.ts';

/** The keys, 32 bytes each, that wrap the keys of the vault. */
export interface MasterKeys {
  masterKey: Buffer;
  /** In use before it, newest first: what they wrapped can be read until it is wrapped anew. */
  previousMasterKeys?: readonly Buffer[];
}

export interface MasterKey {
  /** Seals text under the key in use, bound to its place. */
  wrap(text: string, context: string): Buffer;
  /** Opens what the key in use, or one before it, has wrapped. @throws Error when none of them opens it. */
  unwrap(sealed: Buffer, context: string): string;
  /** Whether the key in use has wrapped this. */
  isOfToday(sealed: Buffer, context: string): boolean;
  /** 32 bytes for another purpose, from the key that was in use before the last rotation. */
  deriveOld(purpose: string): Buffer;
}

/** What a process can open and seal with the master keys of its configuration. */
export function createMasterKey({ masterKey, previousMasterKeys = [] }: MasterKeys): MasterKey {
  const open = (keys: readonly Buffer[], sealed: Buffer, context: string): string | undefined => {
    for (const key of keys) {
      try {
        return decrypt(key, sealed, context);
      } catch {
        // Authenticated: another key than the one that sealed it is told from the right one.
      }
    }
    return undefined;
  };
  return {
    wrap: (text, context) => encrypt(masterKey, text, context),
    unwrap: (sealed, context) => {
      const text = open([masterKey, ...previousMasterKeys], sealed, context);
      if (text === undefined) throw new Error('No master key of this process opens what the database holds.');
      return text;
    },
    isOfToday: (sealed, context) => open([masterKey], sealed, context) !== undefined,
    deriveOld: (purpose) =>
      Buffer.from(hkdfSync('sha256', previousMasterKeys[0] ?? masterKey, '', purpose, 32)),
  };
}
