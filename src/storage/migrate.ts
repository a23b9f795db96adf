import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';

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
  const done = await runner({
    databaseUrl: url,
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
