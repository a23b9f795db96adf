import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeEach(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterEach(() => database.close());

test('a taken row says what to deliver and for whom', async () => {
  const taskId = await storage.submitTask({ clientId: 'bob', priority: 'critical' });
  await storage.admission.admit();

  expect(await storage.outbox.take(10)).toEqual([
    {
      id: expect.any(Number) as number,
      kind: 'start_workflow',
      taskId,
      commandId: null,
      commandKind: null,
      stepId: null,
      clientId: 'bob',
      priority: 'critical',
      status: 'pending',
      attempts: 1,
      isAbandoned: false,
    },
  ]);
});

test('of many takers at once each row goes to exactly one', async () => {
  await admitTasks(40);

  const taken = await Promise.all(Array.from({ length: 10 }, () => storage.outbox.take(7)));

  for (const rows of taken) expect(rows.length).toBeLessThanOrEqual(7);
  const ids = taken.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // What was locked by another taker is skipped, not lost.
  const rest = await storage.outbox.take(100);
  expect(ids.length + rest.length).toBe(40);
});

test('a taken row is another process’s only when its lease has run out', async () => {
  await admitTasks(1);
  const [first] = await storage.outbox.take(10);
  expect(await storage.outbox.take(10)).toEqual([]);

  await sql`update outbox set lease_until = now() - interval '1 second'`.execute(database.db);

  expect(await storage.outbox.take(10)).toEqual([{ ...first, attempts: 2, isAbandoned: true }]);
});

test('a delivered row is gone, and a delivered command says when', async () => {
  const { taskId } = await storage.startTask();
  await storage.commands.give({ taskId, clientId: 'ada', command: { kind: 'cancel' } });
  const [row] = await storage.outbox.take(10);

  await storage.outbox.delivered([row!]);

  expect(await storage.outbox.pending()).toBe(0);
  const command = await database.db.selectFrom('commands').selectAll().executeTakeFirstOrThrow();
  expect(command.id).toBe(row!.commandId);
  expect(command.deliveredAt).toBeInstanceOf(Date);
});

test('a postponed row cannot be taken before its pause is over', async () => {
  await admitTasks(1);
  const [row] = await storage.outbox.take(10);

  await storage.outbox.postpone({ ids: [row!.id], delayMs: 60_000 });
  expect(await storage.outbox.take(10)).toEqual([]);
  expect(await storage.outbox.pending()).toBe(1);

  await storage.outbox.postpone({ ids: [row!.id], delayMs: 0 });
  expect(await storage.outbox.take(10)).toMatchObject([{ id: row!.id }]);
});

test('starts that wait for admission do not count as pending', async () => {
  await storage.submitTask();
  expect(await storage.outbox.pending()).toBe(0);

  await storage.admission.admit();
  expect(await storage.outbox.pending()).toBe(1);
});

async function admitTasks(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await storage.submitTask();
  expect(await storage.admission.admit()).toBe(count);
}
