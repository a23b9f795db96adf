import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { createDelivery } from '../../src/dispatcher/deliver.ts';
import { createRetain } from '../../src/dispatcher/retain.ts';
import { deleteWorkflows } from '../../src/temporal/delete-workflows.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import {
  createDeadClient,
  createDispatching,
  hasWorkflow,
  terminateAll,
  type Dispatching,
} from './support/dispatching.ts';

let temporal: TestTemporal;
let dispatching: Dispatching;
const taskIds: string[] = [];
beforeAll(async () => {
  temporal = await connectTestTemporal();
});
afterAll(async () => {
  await terminateAll(temporal.client, taskIds);
  await temporal.close();
});
beforeEach(async () => {
  dispatching = await createDispatching();
});
afterEach(() => dispatching.database.close());

test('a task past its retention is removed with its workflow; a younger one and a running one stay whole', async () => {
  const [old, young, running] = [await started(), await started(), await started()];
  await endedDaysAgo(old, 31);
  await endedDaysAgo(young, 29);
  await sql`update tasks set created_at = now() - interval '1 year' where id = ${running}`.execute(
    dispatching.database.db,
  );

  expect(await retain()()).toBe('done');

  expect(await known([old, young, running])).toEqual({ rows: [young, running], workflows: [young, running] });
  expect(await listed(old)).toBe(0);
  expect((await dispatching.metrics.tasksRemovedTotal.get()).values).toMatchObject([{ value: 1 }]);
  expect(dispatching.lines).toMatchObject([
    { level: 'INFO', message: 'Tasks past their retention were removed', removed: 1, left: 0 },
  ]);
});

test('every run of a workflow that was reset goes, not only the newest one', async () => {
  const taskId = await started();
  const first = await handle(taskId).describe();
  await temporal.withWorker(withoutWork, () => handle(taskId).result());
  const { events } = await handle(taskId).fetchHistory();
  const point = events!.find((event) => event.workflowTaskCompletedEventAttributes);
  await temporal.client.workflowService.resetWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: workflowIdOf(taskId), runId: first.runId },
    workflowTaskFinishEventId: point!.eventId!,
    reason: 'test',
    requestId: randomUUID(),
  });
  await temporal.withWorker(withoutWork, () => handle(taskId).result());
  await expect.poll(() => listed(taskId), { timeout: 20_000 }).toBe(2);
  await endedDaysAgo(taskId, 31);

  // Temporal waits with the deletion of what it closed a moment ago: rounds find it still there, and the row waits with it.
  await expect
    .poll(
      async () => {
        await forgetLeases();
        await retain()();
        return known([taskId]);
      },
      { timeout: 50_000, interval: 1_000 },
    )
    .toEqual({ rows: [], workflows: [] });

  const firstRun = temporal.client.workflow.getHandle(workflowIdOf(taskId), first.runId);
  await expect(firstRun.describe()).rejects.toThrow(/not found/i);
});

test('a crash between workflow and row leaves a row that another process removes, and no orphan of either kind', async () => {
  const taskId = await started();
  await endedDaysAgo(taskId, 31);
  const taken = await dispatching.retention.takeExpired({ days: 30, limit: 10 });
  expect(await deleteWorkflows(temporal.client, taken)).toEqual([taskId]);
  // Here the process dies. Its lease holds others off for a while.
  await retain()();
  expect(await known([taskId])).toEqual({ rows: [taskId], workflows: [] });

  await forgetLeases();
  await retain()();

  expect(await known([taskId])).toEqual({ rows: [], workflows: [] });
});

test('a crash before the workflow is deleted leaves both, and another process removes both', async () => {
  const taskId = await started();
  await endedDaysAgo(taskId, 31);
  await dispatching.retention.takeExpired({ days: 30, limit: 10 });
  await forgetLeases();

  await retain()();

  expect(await known([taskId])).toEqual({ rows: [], workflows: [] });
});

test('a task that Temporal has long forgotten is removed all the same', async () => {
  const taskId = await dispatching.submitTask();
  await endedDaysAgo(taskId, 31);

  await retain()();

  expect(await dispatching.tasks.load(taskId)).toBeUndefined();
});

test('with Temporal down the rows wait', async () => {
  const taskId = await started();
  await endedDaysAgo(taskId, 31);

  expect(await retain({ client: await createDeadClient() })()).toBe('done');

  expect(await known([taskId])).toEqual({ rows: [taskId], workflows: [taskId] });
});

test('several processes at once remove everything once, batch by batch', async () => {
  const ids = await Promise.all(Array.from({ length: 120 }, () => dispatching.submitTask()));
  for (const id of ids) await endedDaysAgo(id, 31);

  const untilDone = async () => {
    const round = retain();
    while ((await round()) === 'more');
  };
  await Promise.all([untilDone(), untilDone(), untilDone()]);
  await untilDone();

  const { rows } = await sql<{ n: number }>`select count(*) as n from tasks`.execute(dispatching.database.db);
  expect(rows[0]!.n).toBe(0);
  const removed = await sql<{ n: number }>`select count(*) as n from audit_log`.execute(
    dispatching.database.db,
  );
  expect(removed.rows[0]!.n).toBe(120);
  expect((await dispatching.metrics.tasksRemovedTotal.get()).values).toMatchObject([{ value: 120 }]);
});

test('a task that cannot be removed holds up no other', async () => {
  const [broken, fine] = [await dispatching.submitTask(), await dispatching.submitTask()];
  await endedDaysAgo(broken, 40);
  await endedDaysAgo(fine, 31);
  const { remove } = dispatching.retention;
  const retention = {
    ...dispatching.retention,
    remove: (id: string) => (id === broken ? Promise.reject(new Error('broken')) : remove(id)),
  };

  await retain({ retention })();

  expect(await known([broken, fine])).toMatchObject({ rows: [broken] });
  expect(dispatching.lines).toMatchObject([
    { level: 'ERROR', task_id: broken },
    { level: 'INFO', removed: 1, left: 1 },
  ]);
});

test('with a retention of 0 tasks stay for ever, idempotency keys a day, and rate buckets until they are full', async () => {
  const taskId = await dispatching.submitTask();
  await endedDaysAgo(taskId, 36_500);
  await sql`
    insert into idempotency_keys (client_id, key, body_hash, task_id, created_at)
    values ('ada', 'k', '', ${taskId}, now() - interval '25 hours')
  `.execute(dispatching.database.db);
  await sql`
    insert into rate_buckets (key, full_at)
    values ('full', now() - interval '1 second'), ('used', now() + interval '1 hour')
  `.execute(dispatching.database.db);

  expect(await retain({ retentionDays: 0 })()).toBe('done');

  expect(await dispatching.tasks.load(taskId)).toBeDefined();
  const { rows } = await sql`select 1 from idempotency_keys`.execute(dispatching.database.db);
  expect(rows).toEqual([]);
  const { rows: buckets } = await sql`select convert_from(key, 'utf8') as key from rate_buckets`.execute(
    dispatching.database.db,
  );
  expect(buckets).toEqual([{ key: 'used' }]);
});

const withoutWork = {
  beginTask: () => Promise.resolve({ kind: 'not_claimed' }),
} as unknown as Activities;

function retain(deps: Partial<Parameters<typeof createRetain>[0]> = {}) {
  return createRetain({ ...dispatching, client: temporal.client, retentionDays: 30, ...deps });
}

/** A task whose workflow runs, without a worker. */
async function started(): Promise<string> {
  const taskId = await dispatching.submitTask();
  taskIds.push(taskId);
  await dispatching.admission.admit();
  const delivery = createDelivery({ ...dispatching, ...temporal });
  for (const row of await dispatching.outbox.take(100)) {
    expect(await delivery.deliver(row)).toBe('delivered');
    await dispatching.outbox.delivered([row]);
  }
  return taskId;
}

/** Ends a task and puts its end into the past. */
async function endedDaysAgo(taskId: string, days: number): Promise<void> {
  await dispatching.endings.end({ taskId, runId: null, end: { status: 'cancelled' } });
  await sql`update tasks set finished_at = now() - make_interval(days => ${days}::int) where id = ${taskId}`.execute(
    dispatching.database.db,
  );
}

async function forgetLeases(): Promise<void> {
  await sql`update tasks set reconciled_at = reconciled_at - interval '61 seconds'`.execute(
    dispatching.database.db,
  );
}

/** Of these tasks, those with a row and those with a workflow. */
async function known(ids: string[]): Promise<{ rows: string[]; workflows: string[] }> {
  const rows = await Promise.all(ids.map((id) => dispatching.tasks.load(id)));
  const workflows = await Promise.all(ids.map((id) => hasWorkflow(temporal.client, id)));
  return { rows: ids.filter((_, at) => rows[at]), workflows: ids.filter((_, at) => workflows[at]) };
}

function handle(taskId: string) {
  return temporal.client.workflow.getHandle(workflowIdOf(taskId));
}

async function listed(taskId: string): Promise<number> {
  return (await temporal.client.workflow.count(`WorkflowId = '${workflowIdOf(taskId)}'`)).count;
}
