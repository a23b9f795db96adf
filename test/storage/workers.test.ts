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
  expect(await workers.alive('queue a')).toMatchObject({ serving: 2, draining: 0 });

  await workers.leave('w1');

  expect(await workers.alive('queue a')).toMatchObject({ serving: 1, draining: 0 });
  expect(await workers.alive('queue c')).toMatchObject({ serving: 0, draining: 0 });
});

test('a worker that is silent for ten seconds counts as gone until it beats again', async () => {
  await beat('w4', 'queue d');
  await silence('w4', 11);
  expect(await workers.alive('queue d')).toMatchObject({ serving: 0, draining: 0 });

  await beat('w4', 'queue d');
  expect(await workers.alive('queue d')).toMatchObject({ serving: 1, draining: 0 });
});

test('a worker that drains is counted apart from those that serve', async () => {
  const identity = { id: 'w5', taskQueue: 'queue f', version: '1.0.0', arms: ['executor'], slots: 10 };
  await workers.beat(identity);
  await workers.beat(identity, { running: 1, draining: true });

  expect(await workers.alive('queue f')).toMatchObject({ serving: 0, draining: 1 });
});

test('states of the Reflex service are counted among workers that serve and have one', async () => {
  const identity = { taskQueue: 'queue g', version: '1.0.0', arms: [], slots: 10 };
  await workers.beat({ ...identity, id: 'w6' }, { running: 0, draining: false, reflex: 'open' });
  await workers.beat({ ...identity, id: 'w7' }, { running: 0, draining: false, reflex: 'closed' });
  await workers.beat({ ...identity, id: 'w8' }, { running: 0, draining: true, reflex: 'open' });
  await workers.beat({ ...identity, id: 'w9' });
  const { reflex } = await workers.alive('queue g');
  expect(reflex).toEqual({ closed: 1, half_open: 0, open: 1 });

  await workers.beat({ ...identity, id: 'w6' }, { running: 0, draining: false, reflex: 'half_open' });
  expect((await workers.alive('queue g')).reflex).toEqual({ closed: 1, half_open: 1, open: 0 });
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
