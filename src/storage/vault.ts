import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { createPlaceholders, type Placeholders } from '../reflex/placeholders.ts';
import type { Database, Trx } from './database.ts';
import type { MasterKey } from './master-key.ts';
import { decrypt, encrypt } from './seal.ts';
import { superseded } from './task-lock.ts';

// What is made ready between two statements must take a fraction of the second after which Postgres gives up an idle transaction.
const rowsPerStatement = 500;

export interface VaultEntry {
  placeholder: string;
  value: string;
}

export interface VaultOwner {
  id: string;
  kind: 'task' | 'document';
}

export interface Vault {
  /** Stores originals under a fresh data key, in the transaction that stores their owner. */
  create(trx: Trx, owner: VaultOwner, entries: readonly VaultEntry[]): Promise<void>;
  /** Every original of an owner; empty when it has none. */
  open(ownerId: string): Promise<VaultEntry[]>;
  /**
   * Runs `use` with the owner's placeholders while no one else adds to them, and seals what it added:
   * a known value keeps its placeholder, two arms of one task never hand out the same one.
   */
  extend<T>(owner: VaultOwner, use: (placeholders: Placeholders) => T): Promise<T>;
  /** Seals text with a task's data key (for what only an operator with the master key may read). */
  seal(trx: Database | Trx, owner: VaultOwner, text: string): Promise<Buffer>;
  /** Keyed hash of bytes that may hold personal data, for comparing without storing. */
  fingerprint(text: string): Buffer;
}

/** Personal data at rest: AES-256-GCM under a key per owner, wrapped by the master key. */
export function createVault({
  db,
  masterKey,
  fingerprintKey,
}: {
  db: Database;
  masterKey: MasterKey;
  /** Only what takes fingerprints needs it. */
  fingerprintKey?: Buffer;
}): Vault {
  return {
    create: async (trx, owner, entries) => {
      if (entries.length === 0) return;
      const dataKey = await createDataKey(trx, { owner, masterKey });
      await insertEntries(trx, { owner, dataKey, entries });
    },
    open: (ownerId) => openEntries(db, { ownerId, masterKey }),
    extend: (owner, use) => db.transaction().execute((trx) => extendIn(trx, { owner, use, masterKey })),
    seal: async (trx, owner, text) => encrypt(await ensureDataKey(trx, { owner, masterKey }), text, owner.id),
    fingerprint: (text) => {
      if (!fingerprintKey) throw new Error('This vault was opened without a key for fingerprints.');
      return createHmac('sha256', fingerprintKey).update(text).digest();
    },
  };
}

async function extendIn<T>(
  trx: Trx,
  {
    owner,
    use,
    masterKey,
  }: { owner: VaultOwner; use: (placeholders: Placeholders) => T; masterKey: MasterKey },
): Promise<T> {
  const dataKey = await ensureDataKey(trx, { owner, masterKey });
  const kept = await trx
    .selectFrom('vaultKeys')
    .select('ownerId')
    .where('ownerId', '=', owner.id)
    .forUpdate()
    .executeTakeFirst();
  if (!kept) throw superseded();
  const placeholders = createPlaceholders(await openEntries(trx, { ownerId: owner.id, masterKey }));
  const result = use(placeholders);
  await insertEntries(trx, { owner, dataKey, entries: placeholders.added() });
  return result;
}

async function openEntries(
  db: Database | Trx,
  { ownerId, masterKey }: { ownerId: string; masterKey: MasterKey },
): Promise<VaultEntry[]> {
  const dataKey = await readDataKey(db, { ownerId, masterKey });
  if (!dataKey) return [];
  const rows = await db
    .selectFrom('vault')
    .select(['placeholder', 'sealed'])
    .where('ownerId', '=', ownerId)
    .execute();
  return rows.map(({ placeholder, sealed }) => ({
    placeholder,
    value: decrypt(dataKey, sealed, `${ownerId}/${placeholder}`),
  }));
}

async function insertEntries(
  trx: Trx,
  { owner, dataKey, entries }: { owner: VaultOwner; dataKey: Buffer; entries: readonly VaultEntry[] },
): Promise<void> {
  const seal = ({ placeholder, value }: VaultEntry) => ({
    ownerId: owner.id,
    placeholder,
    sealed: encrypt(dataKey, value, `${owner.id}/${placeholder}`),
  });
  for (let from = 0; from < entries.length; from += rowsPerStatement) {
    const rows = entries.slice(from, from + rowsPerStatement).map(seal);
    await trx.insertInto('vault').values(rows).execute();
  }
}

async function ensureDataKey(
  db: Database | Trx,
  { owner, masterKey }: { owner: VaultOwner; masterKey: MasterKey },
): Promise<Buffer> {
  return (
    (await readDataKey(db, { ownerId: owner.id, masterKey })) ??
    (await createDataKey(db, { owner, masterKey }))
  );
}

const ownerTables = { task: 'tasks', document: 'documents' } as const;

async function createDataKey(
  db: Database | Trx,
  { owner, masterKey }: { owner: VaultOwner; masterKey: MasterKey },
): Promise<Buffer> {
  const fresh = randomBytes(32);
  const wrappedKey = masterKey.wrap(fresh.toString('base64'), owner.id);
  // An attempt that still works on an erased task must not bring its key back.
  await sql`
    with owner as (select id from ${sql.table(ownerTables[owner.kind])} where id = ${owner.id} for key share)
    insert into vault_keys (owner_id, owner_kind, wrapped_key)
    select id, ${owner.kind}::text, ${wrappedKey}::bytea from owner
    on conflict (owner_id) do nothing
  `.execute(db);
  const stored = await readDataKey(db, { ownerId: owner.id, masterKey });
  if (!stored) throw superseded();
  return stored;
}

async function readDataKey(
  db: Database | Trx,
  { ownerId, masterKey }: { ownerId: string; masterKey: MasterKey },
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('vaultKeys')
    .select('wrappedKey')
    .where('ownerId', '=', ownerId)
    .executeTakeFirst();
  return row && Buffer.from(masterKey.unwrap(row.wrappedKey, ownerId), 'base64');
}
