import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
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
    '011_from_outside',
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
