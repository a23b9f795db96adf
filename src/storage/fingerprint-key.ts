import type { Database } from './database.ts';
import type { MasterKey } from './master-key.ts';

/** Where the wrapped key stands. */
export const fingerprintContext = 'installation fingerprint';

/**
 * The key of the hashes by which texts are compared without being stored. It stays the same when the master key is rotated.
 * @throws WrongMasterKey when no master key of this process opens it.
 */
export async function readFingerprintKey(db: Database, masterKey: MasterKey): Promise<Buffer> {
  const stored = await readSealed(db);
  if (stored) return open(masterKey, stored);
  const fresh = masterKey.deriveOld('octollm fingerprint');
  await db
    .updateTable('installation')
    .set({ sealedFingerprintKey: masterKey.wrap(fresh.toString('base64'), fingerprintContext) })
    .where('sealedFingerprintKey', 'is', null)
    .execute();
  const sealed = await readSealed(db);
  if (!sealed) throw new Error('The fingerprint key just written cannot be read back.');
  return open(masterKey, sealed);
}

/** The message names the variables to set. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';

  constructor(options: { cause: unknown }) {
    super(
      'This database was used with another ORCHESTRATOR_MASTER_KEY: set that one, or name it in ORCHESTRATOR_PREVIOUS_MASTER_KEYS.',
      options,
    );
  }
}

async function readSealed(db: Database): Promise<Buffer | null> {
  const row = await db.selectFrom('installation').select('sealedFingerprintKey').executeTakeFirstOrThrow();
  return row.sealedFingerprintKey;
}

function open(masterKey: MasterKey, sealed: Buffer): Buffer {
  try {
    return Buffer.from(masterKey.unwrap(sealed, fingerprintContext), 'base64');
  } catch (cause) {
    throw new WrongMasterKey({ cause });
  }
}
