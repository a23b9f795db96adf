import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
import { appendEvent, type NewEvent } from '../../src/storage/events.ts';
import { lockTask } from '../../src/storage/task-lock.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

test('fifty writers at once, some repeating and some giving up, number events without a gap', async () => {
  const taskId = await storage.submitTask();
  const wide = createDatabase({ url: database.url, poolSize: 25 });

  const writes = Array.from({ length: 50 }, (_, index) =>
    wide.transaction().execute(async (trx) => {
      await lockTask(trx, taskId);
      // Every key comes twice; every fifth writer fails after its write.
      const key = `note/${Math.floor(index / 2)}`;
      await appendEvent(trx, { taskId, type: 'note', key, detail: { index } });
      if (index % 5 === 0) throw new Error('given up');
    }),
  );
  const failed = (await Promise.allSettled(writes)).filter(({ status }) => status === 'rejected');
  await wide.destroy();

  expect(failed).toHaveLength(10);
  const numbers = (await storage.events.list({ taskId, after: 0, limit: 100 })).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
});

test('the same key is appended once, with what came first', async () => {
  const taskId = await storage.submitTask();

  await append({ taskId, type: 'note', key: 'k', detail: { first: true } });
  await append({ taskId, type: 'note', key: 'k', detail: { first: false } });
  await append({ taskId, type: 'note', key: 'other' });

  expect(await storage.events.list({ taskId, after: 1, limit: 10 })).toMatchObject([
    { number: 2, type: 'note', detail: { first: true } },
    { number: 3, type: 'note', detail: {} },
  ]);
});

test('tasks count their events each by itself', async () => {
  const [one, two] = [await storage.submitTask(), await storage.submitTask()];

  await append({ taskId: one, type: 'note' });

  expect(
    (await storage.events.list({ taskId: one, after: 0, limit: 10 })).map((event) => event.number),
  ).toEqual([1, 2]);
  expect(
    (await storage.events.list({ taskId: two, after: 0, limit: 10 })).map((event) => event.number),
  ).toEqual([1]);
});

test('reading goes on after the last number that was seen', async () => {
  const taskId = await storage.submitTask();
  for (let index = 0; index < 5; index += 1) await append({ taskId, type: 'note', key: `${index}` });

  const page = await storage.events.list({ taskId, after: 2, limit: 3 });

  expect(page.map(({ number }) => number)).toEqual([3, 4, 5]);
});

test('an event moves the task’s time of change', async () => {
  const taskId = await storage.submitTask();
  await sql`update tasks set updated_at = '2020-01-01' where id = ${taskId}`.execute(database.db);

  await append({ taskId, type: 'note' });

  expect((await storage.tasks.load(taskId))!.updatedAt.getFullYear()).toBeGreaterThan(2020);
});

test('the database refuses to change an event', async () => {
  const taskId = await storage.submitTask();

  await expect(
    sql`update events set type = 'forged' where task_id = ${taskId}`.execute(database.db),
  ).rejects.toThrow('events is append-only');
});

test('an event for a task that is gone is written nowhere', async () => {
  await append({ taskId: '00000000-0000-4000-8000-000000000000', type: 'note' });

  const { rows } =
    await sql`select 1 from events where type = 'note' and task_id not in (select id from tasks)`.execute(
      database.db,
    );
  expect(rows).toEqual([]);
});

function append(event: NewEvent): Promise<void> {
  return database.db.transaction().execute(async (trx) => {
    await lockTask(trx, event.taskId);
    await appendEvent(trx, event);
  });
}
