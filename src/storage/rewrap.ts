import { sql } from 'kysely';
import type { Database } from './database.ts';
import { fingerprintContext } from './fingerprint-key.ts';
import type { MasterKey } from './master-key.ts';

export interface Rewrapped {
  /** Wrapped anew under the key in use. */
  rewrapped: number;
  /** Wrapped under it before. */
  already: number;
  /** Ids of what none of the keys opens. */
  unreadable: string[];
}

const batchSize = 500;

interface Wrapped {
  id: string;
  sealed: Buffer;
}

/** What holds keys wrapped by the master key: how to read a batch behind an id, and how to write one that nobody changed since. */
interface Place {
  contextOf(id: string): string;
  read(after: string): Promise<Wrapped[]>;
  write(row: Wrapped, sealed: Buffer): Promise<unknown>;
}

/**
 * Wraps every key of the database under the master key in use, batch by batch; what is written meanwhile is left alone, for it
 * is under a key of a process that runs. May be ended and run again at any time.
 */
export async function rewrapKeys(
  db: Database,
  { masterKey, onProgress }: { masterKey: MasterKey; onProgress?: (done: Rewrapped) => void },
): Promise<Rewrapped> {
  const done: Rewrapped = { rewrapped: 0, already: 0, unreadable: [] };
  for (const place of places(db)) {
    let after = '';
    for (;;) {
      const rows = await place.read(after);
      for (const row of rows) await rewrap(place, { row, masterKey, done });
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      onProgress?.(done);
    }
  }
  return done;
}

async function rewrap(
  place: Place,
  { row, masterKey, done }: { row: Wrapped; masterKey: MasterKey; done: Rewrapped },
): Promise<void> {
  const context = place.contextOf(row.id);
  if (masterKey.isOfToday(row.sealed, context)) {
    done.already += 1;
    return;
  }
  let text: string;
  try {
    text = masterKey.unwrap(row.sealed, context);
  } catch {
    done.unreadable.push(row.id);
    return;
  }
  await place.write(row, masterKey.wrap(text, context));
  done.rewrapped += 1;
}

function places(db: Database): Place[] {
  return [
    {
      contextOf: () => fingerprintContext,
      read: async (after) =>
        (
          await sql<Wrapped>`
            select id::text, sealed_fingerprint_key as sealed from installation
            where ${after} = '' and sealed_fingerprint_key is not null
          `.execute(db)
        ).rows,
      write: ({ sealed }, fresh) =>
        sql`update installation set sealed_fingerprint_key = ${fresh} where sealed_fingerprint_key = ${sealed}`.execute(
          db,
        ),
    },
    {
      contextOf: (kid) => kid,
      read: async (after) =>
        (
          await sql<Wrapped>`
            select kid as id, sealed from signing_keys where kid > ${after} order by kid limit ${batchSize}
          `.execute(db)
        ).rows,
      write: ({ id, sealed }, fresh) =>
        sql`update signing_keys set sealed = ${fresh} where kid = ${id} and sealed = ${sealed}`.execute(db),
    },
    {
      contextOf: (ownerId) => ownerId,
      read: async (after) =>
        (
          await sql<Wrapped>`
            select owner_id::text as id, wrapped_key as sealed from vault_keys
            where ${after} = '' or owner_id > nullif(${after}, '')::uuid order by owner_id limit ${batchSize}
          `.execute(db)
        ).rows,
      write: ({ id, sealed }, fresh) =>
        sql`update vault_keys set wrapped_key = ${fresh} where owner_id = ${id}::uuid and wrapped_key = ${sealed}`.execute(
          db,
        ),
    },
  ];
}
