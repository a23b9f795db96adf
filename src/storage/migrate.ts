import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';

const directory = fileURLToPath(new URL('./migrations', import.meta.url));

export interface MigrateOptions {
  url: string;
  direction?: 'up' | 'down';
  /** How many migrations to run; all by default upwards, one downwards. */
  count?: number;
  onProgress?: (line: string) => void;
}

/** Brings the schema to the newest form, or back. Safe to run from several processes at once: they wait for each other. */
export async function migrate({
  url,
  direction = 'up',
  count,
  onProgress,
}: MigrateOptions): Promise<string[]> {
  const report = onProgress ?? (() => undefined);
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks between two statements would end the process otherwise; the next statement fails by itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await runAll({ client, direction, count, report });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function runAll({
  client,
  direction,
  count,
  report,
}: {
  client: pg.Client;
  direction: 'up' | 'down';
  count: number | undefined;
  report: (line: string) => void;
}): Promise<string[]> {
  const done = await runner({
    dbClient: client,
    dir: directory,
    migrationsTable: 'schema_migrations',
    direction,
    ...(count !== undefined && { count }),
    // The library's default lets concurrent starts fail.
    advisoryLockMode: 'wait',
    verbose: false,
    logger: { info: () => undefined, warn: report, error: report },
  });
  return done.map(({ name }) => name);
}
