import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { createDelivery } from '../../src/dispatcher/deliver.ts';
import { createDispatch } from '../../src/dispatcher/dispatch.ts';
import type { Disagreement } from '../../src/dispatcher/disagreements.ts';
import { createReconciler } from '../../src/dispatcher/reconcile.ts';
import { installationKey, workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import {
  createDeadClient,
  createDispatching,
  terminateAll,
  type Dispatching,
} from './support/dispatching.ts';

let temporal: TestTemporal;
let dispatching: Dispatching;
let reconcile: () => Promise<Disagreement[]>;
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
  reconcile = createReconciler({ ...dispatching, ...temporal });
});
afterEach(() => dispatching.database.close());

test('a system that agrees is reported as clean', async () => {
  const running = await submitAndStart();
  await dispatching.runs.claim({ taskId: running, runId: 'run' });
  await dispatching.commands.give({ taskId: running, clientId: 'ada', command: { kind: 'cancel' } });
  await deliverAll();
  await makeQuiet(running);
  const ended = await submitAndStart();
  await dispatching.endings.end({ taskId: ended, runId: null, end: { status: 'cancelled' } });
  await handle(ended).terminate();
  const waiting = await submit();
  await makeOld(waiting);

  expect(await reconcile()).toEqual([]);

  expect(await counted()).toEqual({});
  expect(await rounds()).toEqual({ clean: 1 });
  expect(dispatching.lines).toMatchObject([{ level: 'DEBUG', message: 'Postgres and Temporal agree' }]);
  expect(await dispatching.tasks.load(running)).toMatchObject({ status: 'processing', runId: 'run' });
});

test('a start that got lost: the task queues again, and starts', async () => {
  const taskId = await submit();
  await dispatching.admission.admit();
  await sql`delete from outbox where task_id = ${taskId}`.execute(dispatching.database.db);
  await makeQuiet(taskId);

  await expectMended('start_lost', taskId);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'pending', admittedAt: null });
  const events = await dispatching.events.list({ taskId, after: 0, limit: 10 });
  expect(events.map(({ type }) => type)).toContain('task.requeued');
  await startAgain(taskId);
});

test('a task that never got its outbox row is admitted, found and starts all the same', async () => {
  const taskId = await submit();
  await sql`delete from outbox where task_id = ${taskId}`.execute(dispatching.database.db);
  await dispatching.admission.admit();
  await makeQuiet(taskId);

  await expectMended('start_lost', taskId);

  await startAgain(taskId);
});

test('a running task whose workflow Temporal does not know any more queues again, and starts', async () => {
  const taskId = await submitAndStart();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await temporal.client.workflowService.deleteWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: workflowIdOf(taskId) },
  });
  await expect
    .poll(() =>
      handle(taskId)
        .describe()
        .catch(() => 'gone'),
    )
    .toBe('gone');
  await makeQuiet(taskId);

  await expectMended('workflow_lost', taskId);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'pending', runId: null });
  await startAgain(taskId);
});

test('a running task whose workflow was terminated fails', async () => {
  const taskId = await submitAndStart();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await handle(taskId).terminate();
  await makeQuiet(taskId);

  await expectMended('workflow_terminated', taskId);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({
    status: 'failed',
    error: { code: 'TASK_EXECUTION_FAILED' },
  });
});

test('a running task whose workflow was cancelled from outside is cancelled', async () => {
  const taskId = await submitAndStart();
  await handle(taskId).cancel();
  await temporal.withWorker(withoutWork, async () => {
    await expect(handle(taskId).result()).rejects.toThrow();
  });
  await makeQuiet(taskId);

  await expectMended('workflow_cancelled', taskId);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'cancelled', error: null });
});

test('a running task whose workflow completed without a word to Postgres fails', async () => {
  const taskId = await submitAndStart();
  await temporal.withWorker(withoutWork, async () => {
    expect(await handle(taskId).result()).toEqual({ status: 'not_claimed' });
  });
  await makeQuiet(taskId);

  await expectMended('workflow_completed', taskId);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'failed' });
});

test('a running task whose workflow failed or timed out fails', async () => {
  const [failed, late] = [await submit(), await submit()];
  const workflow = { taskQueue: temporal.taskQueue, args: [{ taskId: failed }] };
  await temporal.client.workflow.start('noSuchWorkflow', {
    ...workflow,
    workflowId: workflowIdOf(late),
    workflowExecutionTimeout: '1 ms',
  });
  await expect(handle(late).result()).rejects.toThrow();
  await temporal.client.workflow.start('runTask', { ...workflow, workflowId: workflowIdOf(failed) });
  await temporal.withWorker(failing, async () => {
    await expect(handle(failed).result()).rejects.toThrow();
  });
  for (const taskId of [failed, late]) {
    await dispatching.runs.claim({ taskId, runId: 'run' });
    await makeQuiet(taskId);
  }

  const found = await reconcile();

  expect(found.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
    { kind: 'workflow_failed', taskId: failed },
    { kind: 'workflow_timed_out', taskId: late },
  ]);
  for (const taskId of [failed, late])
    expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'failed' });
});

test('the workflow of a task that has ended is told to stop, and stops', async () => {
  const taskId = await submitAndStart();
  await dispatching.endings.end({ taskId, runId: null, end: { status: 'failed', code: 'TASK_TIMEOUT' } });
  await makeOld(taskId);
  await listed(taskId);

  await expectMended('workflow_outlives_task', taskId);
  // It was told, and gets time to hear it.
  expect(await reconcile()).toEqual([]);

  await temporal.withWorker(withoutWork, async () => {
    await expect(handle(taskId).result()).rejects.toThrow();
  });
  expect((await handle(taskId).describe()).status.name).toBe('CANCELLED');
  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'failed' });
});

test('the workflow of a task that has ended is terminated when it does not hear that it is to stop', async () => {
  const taskId = await submitAndStart();
  await dispatching.endings.end({ taskId, runId: null, end: { status: 'cancelled' } });
  await makeOld(taskId);
  await listed(taskId);
  await expectMended('workflow_outlives_task', taskId);
  await sql`update tasks set finished_at = now() - interval '5 minutes' where id = ${taskId}`.execute(
    dispatching.database.db,
  );

  await reconcile();

  expect((await handle(taskId).describe()).status.name).toBe('TERMINATED');
  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'cancelled' });
});

test('a workflow whose task is no longer in its database is terminated', async () => {
  const taskId = await submitAndStart();
  await sql`delete from tasks where id = ${taskId}`.execute(dispatching.database.db);
  await listed(taskId);

  await expectMended('workflow_without_task', taskId);

  expect((await handle(taskId).describe()).status.name).toBe('TERMINATED');
});

test('workflows of another database, of other workers and of ids that name no task are left alone', async () => {
  const start = (id: string, options: { installation: string; taskQueue: string }) =>
    temporal.client.workflow.start('runTask', {
      workflowId: workflowIdOf(id),
      args: [{ taskId: id }],
      taskQueue: options.taskQueue,
      memo: { [installationKey]: options.installation },
    });
  const { installation } = dispatching;
  const strangers = [randomUUID(), randomUUID(), `no task ${randomUUID()}`];
  taskIds.push(...strangers);
  await start(strangers[0]!, { installation: randomUUID(), taskQueue: temporal.taskQueue });
  await start(strangers[1]!, { installation, taskQueue: 'of other workers' });
  await start(strangers[2]!, { installation, taskQueue: temporal.taskQueue });
  for (const id of strangers) await listed(id);

  expect(await reconcile()).toEqual([]);

  for (const id of strangers) expect((await handle(id).describe()).status.name).toBe('RUNNING');
});

test('a dispatch that its process did not finish is done by another one, and counted', async () => {
  const taskId = await submit();
  await dispatching.admission.admit();
  expect(await dispatching.outbox.take(10)).toHaveLength(1);
  await sql`update outbox set lease_until = now() - interval '1 second'`.execute(dispatching.database.db);

  await createDispatch({ ...dispatching, delivery: createDelivery({ ...dispatching, ...temporal }) })();

  expect((await handle(taskId).describe()).status.name).toBe('RUNNING');
  expect(await counted()).toEqual({ dispatch_abandoned: 1 });
  expect(dispatching.lines).toMatchObject([
    { level: 'WARNING', disagreements: { dispatch_abandoned: 1 }, task_ids: [taskId] },
  ]);
});

test.for(['cancel', 'pause'] as const)('a %s whose delivery got lost is delivered', async (kind) => {
  const taskId = await submitAndStart();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await dispatching.commands.give({ taskId, clientId: 'ada', command: { kind } });
  await sql`delete from outbox where kind <> 'start_workflow'`.execute(dispatching.database.db);
  await sql`
    update commands set created_at = now() - interval '1 minute';
    update tasks set admitted_at = now() - interval '2 minutes'
  `.execute(dispatching.database.db);

  await expectMended('command_undelivered', taskId);
  await deliverAll();

  const { events } = await handle(taskId).fetchHistory();
  expect(events!.filter((event) => event.workflowExecutionSignaledEventAttributes)).toHaveLength(1);
  expect(await reconcile()).toEqual([]);
});

test('with Temporal down nothing is mended and nothing fails', async () => {
  const taskId = await submit();
  await dispatching.runs.claim({ taskId, runId: 'run' });
  await makeQuiet(taskId);

  const dead = createReconciler({ ...dispatching, ...temporal, client: await createDeadClient() });
  expect(await dead()).toEqual([]);

  expect(await dispatching.tasks.load(taskId)).toMatchObject({ status: 'processing' });
  expect(await rounds()).toEqual({ unreachable: 1 });
  expect(dispatching.lines).toEqual([]);
});

/** One round finds this and nothing else, mends it, counts it and says so in one line; the next one finds nothing. */
async function expectMended(kind: Disagreement['kind'], taskId: string): Promise<void> {
  expect(await reconcile()).toEqual([{ kind, taskId }]);
  expect(await counted()).toEqual({ [kind]: 1 });
  expect(await rounds()).toEqual({ mended: 1 });
  const said = dispatching.lines.filter(({ level }) => level === 'WARNING');
  expect(said).toMatchObject([{ disagreements: { [kind]: 1 }, task_ids: [taskId] }]);
}

async function counted(): Promise<Record<string, number>> {
  const { values } = await dispatching.metrics.disagreementsTotal.get();
  return Object.fromEntries(values.map(({ labels, value }) => [String(labels.kind), value]));
}

async function rounds(): Promise<Record<string, number>> {
  const { values } = await dispatching.metrics.reconciliationsTotal.get();
  return Object.fromEntries(values.map(({ labels, value }) => [String(labels.result), value]));
}

/** Activities of a worker that finds no work: a workflow that was told to stop ends as cancelled, any other as completed. */
const withoutWork = {
  beginTask: () => Promise.resolve({ kind: 'not_claimed' }),
} as unknown as Activities;

/** A claim of a kind that no workflow knows: its work fails at once, and so does the workflow. */
const failing = {
  claimTask: () => Promise.reject(ApplicationFailure.nonRetryable('No.')),
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

async function startAgain(taskId: string): Promise<void> {
  await dispatching.admission.admit();
  await deliverAll();
  expect((await handle(taskId).describe()).status.name).toBe('RUNNING');
}

async function deliverAll(): Promise<void> {
  const delivery = createDelivery({ ...dispatching, ...temporal });
  for (const row of await dispatching.outbox.take(100)) {
    expect(await delivery.deliver(row)).toBe('delivered');
    await dispatching.outbox.delivered([row]);
  }
}

function handle(taskId: string) {
  return temporal.client.workflow.getHandle(workflowIdOf(taskId));
}

/** Temporal's lists are a moment behind: resolves when the running workflow is in them. */
async function listed(taskId: string): Promise<void> {
  const query = `WorkflowId = '${workflowIdOf(taskId)}' and ExecutionStatus = 'Running'`;
  await expect
    .poll(async () => (await temporal.client.workflow.count(query)).count, { timeout: 20_000 })
    .toBe(1);
}

/** As if nothing had happened to the task for longer than the reconciler waits. */
async function makeQuiet(taskId: string): Promise<void> {
  await sql`
    update tasks set updated_at = now() - interval '1 minute', admitted_at = now() - interval '1 minute', reconciled_at = null
    where id = ${taskId}
  `.execute(dispatching.database.db);
}

/** As if the task, and its end, had been half a minute ago. */
async function makeOld(taskId: string): Promise<void> {
  await sql`
    update tasks set created_at = now() - interval '1 minute', updated_at = now() - interval '30 seconds',
      finished_at = finished_at - interval '30 seconds'
    where id = ${taskId}
  `.execute(dispatching.database.db);
}
