import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkers, type Workers } from '../../src/storage/workers.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let workers: Workers;
beforeAll(async () => {
  database = await createTestDatabase();
  workers = createWorkers(database.db);
});
afterAll(() => database.close());

test('a worker lives on its queue from its first beat until it leaves', async () => {
  await beat('w1', 'queue a');
  await beat('w1', 'queue a');
  await beat('w2', 'queue a');
  await beat('w3', 'queue b');
  expect(await workers.alive('queue a')).toBe(2);

  await workers.leave('w1');

  expect(await workers.alive('queue a')).toBe(1);
  expect(await workers.alive('queue c')).toBe(0);
});

test('a worker that is silent for ten seconds counts as gone until it beats again', async () => {
  await beat('w4', 'queue d');
  await silence('w4', 11);
  expect(await workers.alive('queue d')).toBe(0);

  await beat('w4', 'queue d');
  expect(await workers.alive('queue d')).toBe(1);
});

test('workers that fell silent an hour ago are forgotten, others are not', async () => {
  await beat('old', 'queue e');
  await beat('young', 'queue e');
  await silence('old', 3_700);
  await silence('young', 60);

  await workers.forgetSilent();

  const rows = await database.db
    .selectFrom('workers')
    .select('id')
    .where('taskQueue', '=', 'queue e')
    .execute();
  expect(rows).toEqual([{ id: 'young' }]);
});

function beat(id: string, taskQueue: string): Promise<void> {
  return workers.beat({ id, taskQueue, version: '1.0.0', arms: ['executor'], slots: 10 });
}

async function silence(id: string, seconds: number): Promise<void> {
  await sql`update workers set seen_at = now() - make_interval(secs => ${seconds}) where id = ${id}`.execute(
    database.db,
  );
}
