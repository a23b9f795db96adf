import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { createDelivery } from '../../src/dispatcher/deliver.ts';
import { createReconciler } from '../../src/dispatcher/reconcile.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import {
  createDeadClient,
  createDispatching,
  terminateAll,
  type Dispatching,
} from './support/dispatching.ts';

let temporal: TestTemporal;
let dispatching: Dispatching;
let reconcile: () => Promise<void>;
const taskIds: string[] = [];
beforeAll(async () => {
  temporal = await connectTestTemporal();
  dispatching = await createDispatching();
  reconcile = createReconciler({ ...dispatching, client: temporal.client });
});
afterAll(async () => {
  await terminateAll(temporal.client, taskIds);
  await temporal.close();
  await dispatching.database.close();
});

test('a task whose workflow was terminated fails', async () => {
  const taskId = await submitAndStart();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await handle(taskId).terminate();
  await makeQuiet(taskId);

  await reconcile();

  expect(await dispatching.tasks.load(taskId)).toMatchObject({
    status: 'failed',
    error: { code: 'TASK_EXECUTION_FAILED' },
  });
});

test('a task whose workflow was cancelled from outside is cancelled', async () => {
  const taskId = await submitAndStart();
  await handle(taskId).cancel();
  await temporal.withWorker(withoutWork, async () => {
    await expect(handle(taskId).result()).rejects.toThrow();
  });
  await makeQuiet(taskId);

  await reconcile();

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'cancelled', error: null });
});

test('a task that was admitted and has no workflow queues again, and starts', async () => {
  const taskId = await submit();
  await dispatching.admission.admit();
  for (const row of await dispatching.outbox.take(100)) await dispatching.outbox.delivered(row);
  await makeQuiet(taskId);

  await reconcile();

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'pending', admittedAt: null });
  const events = await dispatching.events.list({ taskId, after: 0, limit: 10 });
  expect(events.map(({ type }) => type)).toContain('task.requeued');
  await dispatching.admission.admit();
  await deliverAll();
  expect((await handle(taskId).describe()).status.name).toBe('RUNNING');
});

test('a quiet task whose workflow runs is left alone and looked at later than others', async () => {
  const taskId = await submitAndStart();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await makeQuiet(taskId);

  await reconcile();

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'processing', runId: 'run' });
  expect(await dispatching.reconciliation.quietTasks({ quietSeconds: 15, limit: 100 })).not.toContain(taskId);
  expect(await cancelRequests(taskId)).toBe(0);
});

test('the running workflow of a task that has ended is told to stop, and stops', async () => {
  const taskId = await submitAndStart();
  await dispatching.endings.end({ taskId, runId: null, end: { status: 'failed', code: 'TASK_TIMEOUT' } });

  // Temporal's list is a moment behind.
  await expect
    .poll(
      async () => {
        await reconcile();
        return cancelRequests(taskId);
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  await reconcile();

  await temporal.withWorker(withoutWork, async () => {
    await expect(handle(taskId).result()).rejects.toThrow();
  });
  expect((await handle(taskId).describe()).status.name).toBe('CANCELLED');
  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'failed' });
});

test('workflows of tasks that have no row here, and of ids that name no task, are another deployment’s', async () => {
  const strangers = [randomUUID(), randomUUID()];
  taskIds.push(...strangers, 'of another kind');
  for (const id of [...strangers, 'of another kind'])
    await temporal.client.workflow.start('runTask', {
      workflowId: workflowIdOf(id),
      taskQueue: temporal.taskQueue,
      args: [{ taskId: id }],
    });
  const mine = await submitAndStart();
  await dispatching.endings.end({ taskId: mine, runId: null, end: { status: 'cancelled' } });

  // Once the later one is seen in the list, the strangers were seen as well.
  await expect
    .poll(
      async () => {
        await reconcile();
        return cancelRequests(mine);
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  await reconcile();

  for (const id of [...strangers, 'of another kind']) expect(await cancelRequests(id)).toBe(0);
});

test('with Temporal down nothing is mended and nothing fails', async () => {
  const taskId = await submit();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await makeQuiet(taskId);

  await createReconciler({ ...dispatching, client: await createDeadClient() })();

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'processing' });
});

/** Activities of a worker that finds no work: a workflow that was told to stop ends as cancelled, any other as completed. */
const withoutWork = {
  claimTask: () => Promise.resolve({ kind: 'not_claimed' }),
} as unknown as Activities;

async function submit(): Promise<string> {
  const taskId = await dispatching.submitTask();
  taskIds.push(taskId);
  return taskId;
}

/** A task whose workflow runs, without a worker. */
async function submitAndStart(): Promise<string> {
  const taskId = await submit();
  await dispatching.admission.admit();
  await deliverAll();
  return taskId;
}

async function deliverAll(): Promise<void> {
  const delivery = createDelivery({ ...dispatching, ...temporal });
  for (const row of await dispatching.outbox.take(100)) {
    expect(await delivery.deliver(row)).toBe('delivered');
    await dispatching.outbox.delivered(row);
  }
}

function handle(taskId: string) {
  return temporal.client.workflow.getHandle(workflowIdOf(taskId));
}

async function cancelRequests(taskId: string): Promise<number> {
  const { events } = await handle(taskId).fetchHistory();
  return events!.filter((event) => event.workflowExecutionCancelRequestedEventAttributes).length;
}

/** As if nothing had happened to the task for longer than the reconciler waits. */
async function makeQuiet(taskId: string): Promise<void> {
  await sql`
    update tasks set updated_at = now() - interval '1 minute', admitted_at = now() - interval '1 minute', reconciled_at = null
    where id = ${taskId}
  `.execute(dispatching.database.db);
}
