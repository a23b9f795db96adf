import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildOutput, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeEach(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterEach(() => database.close());

test('quiet are admitted, unended tasks that did not move, whose start is not on its way', async () => {
  const quiet = await storage.startTask();
  const ended = await storage.startTask();
  await storage.endings.end({ ...ended, end: { status: 'completed' } });
  const moving = await storage.startTask();
  await storage.submitTask();
  const onItsWay = await storage.submitTask();
  await storage.admission.admit();
  await age([quiet.taskId, ended.taskId, onItsWay], 20);

  expect(await quietTasks()).toEqual([quiet.taskId]);

  await age([moving.taskId], 30);
  expect(await quietTasks()).toEqual([moving.taskId, quiet.taskId]);
  expect(await quietTasks(1)).toEqual([moving.taskId]);
});

test('a task whose start was delivered and that nobody claimed is quiet', async () => {
  const taskId = await storage.submitTask();
  await storage.admission.admit();
  const [row] = await storage.outbox.take(10);
  await storage.outbox.delivered([row!]);
  await age([taskId], 20);

  expect(await quietTasks()).toEqual([taskId]);
});

test('a task that was looked at is left alone for a while', async () => {
  const { taskId } = await storage.startTask();
  await age([taskId], 20);

  await storage.reconciliation.touch(taskId);

  expect(await quietTasks()).toEqual([]);
});

test('of tasks whose workflows run, those that ended a while ago and those without a row are strays', async () => {
  const open = await storage.startTask();
  const ended = await storage.startTask();
  const waiting = await storage.submitTask();
  await storage.endings.end({ ...ended, end: { status: 'cancelled' } });

  const justEnded = await storage.startTask();
  await storage.endings.end({ ...justEnded, end: { status: 'completed' } });
  await sql`update tasks set finished_at = now() - interval '1 minute' where id = ${ended.taskId}`.execute(
    database.db,
  );
  const stranger = randomUUID();

  const taskIds = [open.taskId, ended.taskId, justEnded.taskId, waiting, stranger];
  expect(await storage.reconciliation.strays({ taskIds, settlingSeconds: 5 })).toEqual({
    ended: [{ id: ended.taskId, endedSeconds: expect.closeTo(60, -1) as number }],
    unknown: [stranger],
  });
  expect(await storage.reconciliation.strays({ taskIds: [], settlingSeconds: 5 })).toEqual({
    ended: [],
    unknown: [],
  });
});

test('a task whose workflow vanished queues again and keeps its plan, results, spend and deadline', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  const ref = { ...run, stepId: 's1', attempt: 1 };
  await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' });
  await storage.attempts.reserve(ref, { costMicroUsd: 50, tokens: 5 });
  await storage.attempts.settle(ref, {
    usage: { costMicroUsd: 40, tokens: 4 },
    ending: 'succeeded',
    output: buildOutput(),
  });
  const before = (await storage.tasks.load(run.taskId))!;

  await requeue(run.taskId);

  const after = (await storage.tasks.load(run.taskId))!;
  expect(after).toMatchObject({ status: 'pending', runId: null, admittedAt: null });
  expect(after.deadlineAt).toEqual(before.deadlineAt);
  expect(await storage.admission.admit()).toBe(1);
  expect(await storage.outbox.take(10)).toMatchObject([{ kind: 'start_workflow', taskId: run.taskId }]);

  const next = { taskId: run.taskId, runId: 'next run' };
  expect(await storage.runs.claim(next)).toMatchObject({ kind: 'claimed' });
  expect(await storage.attempts.open({ ...next, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'succeeded_before',
  });
  expect(await storage.attempts.open({ ...next, stepId: 's2', arm: 'executor' })).toMatchObject({
    kind: 'opened',
    attempt: 1,
  });
  expect((await storage.tasks.load(run.taskId))?.account.spent).toEqual({ costMicroUsd: 40, tokens: 4 });
  expect(await storage.steps.results({ taskId: run.taskId })).toHaveLength(1);
});

test('the run that had vanished is fenced off once its task queues again', async () => {
  const run = await storage.startTask();
  await requeue(run.taskId);

  await expect(storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).rejects.toMatchObject({
    code: 'RUN_SUPERSEDED',
  });
  expect(await storage.endings.end({ ...run, end: { status: 'completed' } })).toMatchObject({
    kind: 'already_ended',
    status: 'pending',
  });
});

test('a task that has ended meanwhile, or is gone, does not queue again', async () => {
  const run = await storage.startTask();
  await storage.endings.end({ ...run, end: { status: 'completed' } });

  await requeue(run.taskId);
  await requeue(randomUUID());

  expect((await storage.tasks.load(run.taskId))?.status).toBe('completed');
  expect(await storage.admission.admit()).toBe(0);
});

test('a task that another process has put back, and whose new run has claimed it, stays with that run', async () => {
  const { taskId } = await storage.startTask();
  await requeue(taskId);
  const next = { taskId, runId: 'next run' };
  await storage.admission.admit();
  await storage.runs.claim(next);

  await storage.reconciliation.requeue({ taskId, quietSeconds: 15 });

  expect(await storage.tasks.load(taskId)).toMatchObject({ status: 'processing', runId: 'next run' });
});

/** As the reconciler does with a task that it found quiet and without a workflow. */
async function requeue(taskId: string): Promise<void> {
  await age([taskId], 20);
  await storage.reconciliation.requeue({ taskId, quietSeconds: 15 });
}

async function quietTasks(limit = 100): Promise<string[]> {
  return (await storage.reconciliation.quietTasks({ quietSeconds: 15, limit })).map(({ id }) => id);
}

/** As if nothing had happened to these tasks for so long. */
async function age(taskIds: string[], seconds: number): Promise<void> {
  await sql`
    update tasks set updated_at = now() - make_interval(secs => ${seconds}),
      admitted_at = now() - make_interval(secs => ${seconds})
    where id = any(${taskIds}::uuid[])
  `.execute(database.db);
}
