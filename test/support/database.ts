import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { createDatabase as createEmptyDatabase } from '../../src/embedded/environment.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';

export interface TestDatabase {
  url: string;
  db: Database;
  close(): Promise<void>;
}

/** A migrated database that no other test file sees. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = await createEmptyTestDatabase();
  await migrate({ url });
  const db = createDatabase({ url, poolSize: 10 });
  return { url, db, close: () => db.destroy() };
}

/** A database without a table; returns its URL. */
export function createEmptyTestDatabase(): Promise<string> {
  return createEmptyDatabase({
    databaseUrl: inject('databaseUrl'),
    name: `test_${randomUUID().replaceAll('-', '')}`,
  });
}

/** Every row of every table as one text, for searching what was stored. */
export async function dumpDatabase(db: Database): Promise<string> {
  const { rows: tables } = await sql<{ tableName: string }>`
    select table_name from information_schema.tables where table_schema = 'public'
  `.execute(db);
  const dumps = await Promise.all(
    tables.map(async ({ tableName }) => {
      const { rows } = await sql<{
        line: string;
      }>`select t::text as line from ${sql.table(tableName)} t`.execute(db);
      return rows.map(({ line }) => `${tableName}: ${line}`).join('\n');
    }),
  );
  return dumps.join('\n');
}
