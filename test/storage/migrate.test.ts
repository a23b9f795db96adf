import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { createEmptyTestDatabase } from '../support/database.ts';

test('several processes can bring an empty database to the newest schema at once', async () => {
  const url = await createEmptyTestDatabase();

  const runs = await Promise.all([migrate({ url }), migrate({ url }), migrate({ url })]);

  expect(runs.flat()).toEqual([
    '001_core',
    '002_arms',
    '003_signing_keys',
    '004_model_slots',
    '005_replan',
    '006_embeddings',
    '007_lifecycle',
    '008_housekeeping',
    '009_from_outside',
    '010_rate_limits',
    '011_erasures',
    '012_fingerprint_key',
  ]);
});

test('every migration can be taken back and applied again', async () => {
  const url = await createEmptyTestDatabase();
  const applied = await migrate({ url });

  await migrate({ url, direction: 'down', count: applied.length });
  expect(await tables(url)).toEqual(['schema_migrations']);

  await migrate({ url });
  expect(await tables(url)).toContain('task_results');
});

async function tables(url: string): Promise<string[]> {
  const db = createDatabase({ url, poolSize: 1 });
  const { rows } = await sql<{ tableName: string }>`
    select table_name from information_schema.tables where table_schema = 'public' order by 1
  `.execute(db);
  await db.destroy();
  return rows.map(({ tableName }) => tableName);
}

test('a migration whose connection is cut fails, and goes through the next time', async () => {
  const url = await createEmptyTestDatabase();
  const db = createDatabase({ url, poolSize: 3 });
  try {
    await sql`create table schema_migrations (id serial primary key, name varchar(255) not null, run_on timestamp not null)`.execute(
      db,
    );
    await db.transaction().execute(async (trx) => {
      await sql`lock table schema_migrations`.execute(trx);
      const cut = expect(migrate({ url })).rejects.toThrow();
      await expect.poll(() => cutWaiting(db), { timeout: 20_000 }).toBe(1);
      await cut;
    });

    expect(await migrate({ url })).toContain('001_core');
  } finally {
    await db.destroy();
  }
});

/** Ends the sessions of this database that wait for a lock, and says how many there were. */
async function cutWaiting(db: Database): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'
  `.execute(db);
  return rows.length;
}
