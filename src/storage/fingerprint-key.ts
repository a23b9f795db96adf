import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { MasterKey, Wrapped } from './master-key.ts';

/** Where the wrapped key stands. */
export const fingerprintContext = 'installation fingerprint';

/**
 * The key of the hashes by which texts are compared without being stored. It stays the same when the master key is rotated.
 * @throws WrongMasterKey when no master key of this process opens it.
 */
export async function readFingerprintKey(db: Database, masterKey: MasterKey): Promise<Buffer> {
  const stored = await readSealed(db);
  if (stored) return open(masterKey, stored);
  const fresh = await firstKey(db, masterKey);
  await db
    .updateTable('installation')
    .set({ sealedFingerprintKey: masterKey.wrap(fresh.toString('base64'), fingerprintContext) })
    .where('sealedFingerprintKey', 'is', null)
    .execute();
  const sealed = await readSealed(db);
  if (!sealed) throw new Error('The fingerprint key just written cannot be read back.');
  return open(masterKey, sealed);
}

/**
 * Random, but where the database is older than this key: its texts were compared under one derived from the master key of then,
 * which is the one that its other keys are wrapped with.
 */
async function firstKey(db: Database, masterKey: MasterKey): Promise<Buffer> {
  const purpose = 'octollm fingerprint';
  const witness = await oldestWrapped(db);
  try {
    if (witness) return masterKey.derive(purpose, witness);
  } catch (cause) {
    throw new WrongMasterKey({ cause });
  }
  return (await isEmpty(db)) ? randomBytes(32) : masterKey.derive(purpose);
}

async function oldestWrapped(db: Database): Promise<Wrapped | undefined> {
  const { rows } = await sql<Wrapped>`
    (select sealed, kid as context from signing_keys order by created_at limit 1)
    union all (select wrapped_key, owner_id::text from vault_keys limit 1)
    limit 1
  `.execute(db);
  return rows[0];
}

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ isEmpty: boolean }>`
    select not exists (select from tasks) and not exists (select from documents) as is_empty
  `.execute(db);
  return rows[0]?.isEmpty === true;
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
