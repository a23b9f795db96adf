import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import { fingerprintContext } from './fingerprint-key.ts';
import type { MasterKey } from './master-key.ts';

export interface Rewrapped {
  /** Wrapped anew under the key in use, over all passes. */
  rewrapped: number;
  /** How many times all keys were looked at. */
  passes: number;
  /** Keys that the last pass has looked at. */
  keys: number;
  /** Ids of what none of the keys opened in the last pass. */
  unreadable: string[];
  /** Whether the last pass found nothing that another key of this process had wrapped: else a process goes on wrapping with it. */
  complete: boolean;
}

const batchSize = 500;
/** Of which each but the first only finds what was wrapped during the one before. */
const maxPasses = 10;

/** `sealed` is bound to what its place says of `id`. */
interface Row {
  id: string;
  sealed: Buffer;
}

/** What holds keys wrapped by the master key: how to read a batch behind an id, and how to write one that nobody changed since. */
interface Place {
  contextOf(id: string): string;
  read(after: string): Promise<Row[]>;
  /** How many rows were written: none where somebody has changed or removed it. */
  write(row: Row, sealed: Buffer): Promise<bigint | undefined>;
}

interface Rewrapping {
  db: Database;
  masterKey: MasterKey;
  onProgress?: (done: Rewrapped) => void | Promise<void>;
}

/**
 * Wraps every key of the database under the master key in use, batch by batch, and looks again until nothing is left under another
 * one. May be ended and run again at any time.
 */
export async function rewrapKeys(db: Database, options: Omit<Rewrapping, 'db'>): Promise<Rewrapped> {
  const done: Rewrapped = { rewrapped: 0, passes: 0, keys: 0, unreadable: [], complete: false };
  do await passOver({ db, ...options }, done);
  while (!done.complete && done.passes < maxPasses);
  return done;
}

async function passOver({ db, masterKey, onProgress }: Rewrapping, done: Rewrapped): Promise<void> {
  Object.assign(done, { passes: done.passes + 1, keys: 0, unreadable: [], complete: true });
  for (const place of places(db)) {
    let after = '';
    for (;;) {
      const rows = await place.read(after);
      for (const row of rows) await rewrap(place, { row, masterKey, done });
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      done.keys += rows.length;
      await onProgress?.(done);
    }
  }
}

async function rewrap(
  place: Place,
  { row, masterKey, done }: { row: Row; masterKey: MasterKey; done: Rewrapped },
): Promise<void> {
  const context = place.contextOf(row.id);
  if (masterKey.isOfToday(row.sealed, context)) return;
  let text: string;
  try {
    text = masterKey.unwrap(row.sealed, context);
  } catch {
    done.unreadable.push(row.id);
    return;
  }
  done.complete = false;
  const written = await place.write(row, masterKey.wrap(text, context));
  done.rewrapped += Number(written ?? 0);
}

function places(db: Database): Place[] {
  const written = async (update: RawBuilder<unknown>) => (await update.execute(db)).numAffectedRows;
  return [
    {
      contextOf: () => fingerprintContext,
      read: async (after) =>
        (
          await sql<Row>`
            select id::text, sealed_fingerprint_key as sealed from installation
            where ${after} = '' and sealed_fingerprint_key is not null
          `.execute(db)
        ).rows,
      write: ({ sealed }, fresh) =>
        written(
          sql`update installation set sealed_fingerprint_key = ${fresh} where sealed_fingerprint_key = ${sealed}`,
        ),
    },
    {
      contextOf: (kid) => kid,
      read: async (after) =>
        (
          await sql<Row>`
            select kid as id, sealed from signing_keys where kid > ${after} order by kid limit ${batchSize}
          `.execute(db)
        ).rows,
      write: ({ id, sealed }, fresh) =>
        written(sql`update signing_keys set sealed = ${fresh} where kid = ${id} and sealed = ${sealed}`),
    },
    {
      contextOf: (ownerId) => ownerId,
      read: async (after) =>
        (
          await sql<Row>`
            select owner_id::text as id, wrapped_key as sealed from vault_keys
            where ${after} = '' or owner_id > nullif(${after}, '')::uuid order by owner_id limit ${batchSize}
          `.execute(db)
        ).rows,
      write: ({ id, sealed }, fresh) =>
        written(
          sql`update vault_keys set wrapped_key = ${fresh} where owner_id = ${id}::uuid and wrapped_key = ${sealed}`,
        ),
    },
  ];
}
