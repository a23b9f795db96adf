import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

test('cancelling a task that was not admitted ends it at once and takes its start away', async () => {
  const taskId = await storage.submitTask();

  expect(await cancel(taskId)).toEqual({ kind: 'accepted', status: 'cancelled' });

  const task = await storage.tasks.load(taskId);
  expect(task).toMatchObject({ status: 'cancelled', outcome: null, error: null });
  expect(task?.finishedAt).toBeInstanceOf(Date);
  expect(await eventTypes(taskId)).toEqual(['task.submitted', 'command.cancel', 'task.cancelled']);
  expect(await outboxKinds(taskId)).toEqual([]);
  expect(await storage.runs.claim({ taskId, runId: 'late' })).toEqual({ kind: 'not_claimed' });
});

test('cancelling a task in processing is recorded and delivered, and its status stays', async () => {
  const { taskId } = await storage.startTask();

  expect(await cancel(taskId)).toEqual({ kind: 'accepted', status: 'processing' });

  expect((await storage.tasks.load(taskId))?.cancelRequestedAt).toBeInstanceOf(Date);
  expect(await eventTypes(taskId)).toEqual(['task.submitted', 'task.started', 'command.cancel']);
  expect(await outboxKinds(taskId)).toContain('signal_cancel');
});

test('cancelling a task that was admitted but has not started is delivered', async () => {
  const taskId = await storage.submitTask({ priority: 'critical' });
  await storage.admission.admit();

  expect(await cancel(taskId)).toEqual({ kind: 'accepted', status: 'pending' });
  expect(await outboxKinds(taskId)).toEqual(['signal_cancel', 'start_workflow']);
});

test('a repeated cancel is accepted and changes nothing, also at the same moment', async () => {
  const { taskId } = await storage.startTask();

  const outcomes = await Promise.all(Array.from({ length: 10 }, () => cancel(taskId)));

  expect(outcomes).toEqual(Array(10).fill({ kind: 'accepted', status: 'processing' }));
  expect((await eventTypes(taskId)).filter((type) => type === 'command.cancel')).toHaveLength(1);
  expect((await outboxKinds(taskId)).filter((kind) => kind === 'signal_cancel')).toHaveLength(1);
});

test('another client’s task is as unknown as one that does not exist', async () => {
  const { taskId } = await storage.startTask();

  expect(await storage.commands.give({ taskId, clientId: 'bob', command: { kind: 'cancel' } })).toEqual({
    kind: 'unknown_task',
  });
  expect(await cancel(randomUUID())).toEqual({ kind: 'unknown_task' });
  expect((await storage.tasks.load(taskId))?.cancelRequestedAt).toBeNull();
});

test('a task that has ended cannot be cancelled', async () => {
  const run = await storage.startTask();
  await storage.endings.end({ ...run, end: { status: 'completed' } });

  expect(await cancel(run.taskId)).toEqual({ kind: 'forbidden', status: 'completed', allowed: ['fork'] });
  expect(await eventTypes(run.taskId)).toEqual(['task.submitted', 'task.started', 'task.completed']);
  expect(await outboxKinds(run.taskId)).toEqual([]);
});

function cancel(taskId: string) {
  return storage.commands.give({ taskId, clientId: 'ada', command: { kind: 'cancel' } });
}

async function eventTypes(taskId: string): Promise<string[]> {
  return (await storage.events.list({ taskId, after: 0, limit: 100 })).map(({ type }) => type);
}

async function outboxKinds(taskId: string): Promise<string[]> {
  const { rows } = await sql<{
    kind: string;
  }>`select kind from outbox where task_id = ${taskId} order by kind`.execute(database.db);
  return rows.map(({ kind }) => kind);
}
