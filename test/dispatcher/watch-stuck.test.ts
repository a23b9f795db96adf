import { Context } from '@temporalio/activity';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { createDelivery } from '../../src/dispatcher/deliver.ts';
import { createStuckWatch, type StuckWatchDependencies } from '../../src/dispatcher/watch-stuck.ts';
import { whatItWaitsFor } from '../../src/dispatcher/what-it-waits-for.ts';
import { deferred } from '../support/deferred.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import {
  createDeadClient,
  createDispatching,
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
  await temporal.close();
});
beforeEach(async () => {
  dispatching = await createDispatching();
});
afterEach(async () => {
  await terminateAll(temporal.client, taskIds);
  await dispatching.database.close();
});

test('a task that no worker takes is stuck: counted, and named once', async () => {
  const taskId = await started();
  await makeQuiet(taskId);
  const watch = watching();

  await watch();
  await watch();

  expect(await gauge()).toEqual({ worker: 1 });
  expect(dispatching.lines).toEqual([
    expect.objectContaining({
      level: 'WARNING',
      message: 'A task is stuck',
      task_id: taskId,
      status: 'pending',
      waits_for: 'worker',
      quiet_seconds: 60,
    }),
  ]);
});

test('a task that moves again is no longer stuck, and is named anew when it stops again', async () => {
  const taskId = await started();
  await makeQuiet(taskId);
  const watch = watching();
  await watch();
  await dispatching.runs.claim({ taskId, runId: 'run' });

  await watch();
  expect(await gauge()).toEqual({});

  await makeQuiet(taskId);
  await watch();
  expect(await gauge()).toEqual({ worker: 1 });
  expect(dispatching.lines).toMatchObject([{ status: 'pending' }, { status: 'processing' }]);
});

test('what waits with a reason is not stuck: queued, paused, waiting for a person or a budget; nor what has ended', async () => {
  const queued = await dispatching.submitTask();
  const waiting = await Promise.all(
    ['paused', 'awaiting_approval', 'awaiting_budget'].map(async (reason) => {
      const { taskId } = await dispatching.startTask();
      await sql`update tasks set reason = ${reason} where id = ${taskId}`.execute(dispatching.database.db);
      return taskId;
    }),
  );
  const ended = await dispatching.startTask();
  await dispatching.endings.end({ ...ended, end: { status: 'completed' } });
  for (const taskId of [queued, ...waiting, ended.taskId]) await makeOld(taskId);

  await watching()();

  expect(await gauge()).toEqual({});
  expect(dispatching.lines).toEqual([]);
});

test('a task that works long and says so is not stuck, and is not asked about all the time', async () => {
  const taskId = await started();
  const stop = deferred();
  const works = { screenTask: () => heartbeatUntil(stop.promise) };
  await temporal.withWorker(activities(works), async () => {
    await pending(taskId, 'screenTask');
    await makeQuiet(taskId);
    const left: string[][] = [];
    const stalledTasks: StuckWatchDependencies['stalledTasks'] = {
      list: (request) => {
        left.push([...(request.except ?? [])]);
        return dispatching.stalledTasks.list(request);
      },
    };
    const watch = watching({ stalledTasks, stuckAfterSeconds: 5 });

    await watch();
    await watch();

    expect(await gauge()).toEqual({});
    expect(dispatching.lines).toEqual([]);
    expect(left).toEqual([[], [taskId]]);
    stop.resolve();
    await terminateAll(temporal.client, [taskId]);
  });
});

test('a task whose activity began and is silent is stuck, and the activity is named', async () => {
  const taskId = await started();
  const stop = deferred();
  await temporal.withWorker(activities({ screenTask: () => stop.promise }), async () => {
    await pending(taskId, 'screenTask');
    await dispatching.runs.claim({ taskId, runId: 'run' });
    await makeQuiet(taskId);
    const watch = watching({ stuckAfterSeconds: 1 });

    await expect
      .poll(
        async () => {
          await watch();
          return dispatching.lines;
        },
        { timeout: 20_000, interval: 1_100 },
      )
      .toMatchObject([
        { task_id: taskId, status: 'processing', waits_for: 'activity', activity: 'screenTask' },
      ]);
    stop.resolve();
    await terminateAll(temporal.client, [taskId]);
  });
});

test('a task between two attempts is stuck when that lasts, and what the last one failed with is named', async () => {
  const taskId = await started();
  const screenTask = () =>
    Promise.reject(
      ApplicationFailure.create({ type: 'ARM_UNAVAILABLE', message: 'No.', nextRetryDelay: '5 minutes' }),
    );
  await temporal.withWorker(activities({ screenTask }), async () => {
    await expect
      .poll(
        async () => {
          await makeQuiet(taskId);
          await watching()();
          return dispatching.lines.at(-1);
        },
        { timeout: 20_000 },
      )
      .toMatchObject({
        task_id: taskId,
        waits_for: 'retry',
        activity: 'screenTask',
        code: 'ARM_UNAVAILABLE',
      });
    await terminateAll(temporal.client, [taskId]);
  });
});

test('a task without a running workflow waits for one, and while Temporal is down for Temporal', async () => {
  const { taskId } = await dispatching.startTask();
  await makeQuiet(taskId);

  await watching()();
  expect(await gauge()).toEqual({ workflow: 1 });

  await watching({ client: await createDeadClient() })();
  expect(await gauge()).toEqual({ temporal: 1 });
});

test('a workflow with nothing under way waits for a signal', () => {
  const idle = { status: { name: 'RUNNING' }, raw: { pendingActivities: [] } };
  const description = idle as unknown as WorkflowExecutionDescription;
  expect(whatItWaitsFor(description, { quietSeconds: 1, now: Date.now() })).toEqual({ for: 'signal' });
});

function watching(deps: Partial<StuckWatchDependencies> = {}): () => Promise<void> {
  return createStuckWatch({ ...dispatching, client: temporal.client, stuckAfterSeconds: 30, ...deps });
}

/** Of what stuck tasks wait for, without the zeros. */
async function gauge(): Promise<Record<string, number>> {
  const { values } = await dispatching.metrics.stuckTasks.get();
  return Object.fromEntries(
    values.filter(({ value }) => value > 0).map(({ labels, value }) => [String(labels.waits_for), value]),
  );
}

/** A worker's activities up to the screening, which the test decides. */
function activities(screen: { screenTask: () => Promise<unknown> }): Activities {
  return {
    beginTask: () =>
      Promise.resolve({ kind: 'claimed', remainingMs: 600_000, parallelSteps: 1, screened: false }),
    ...screen,
  } as unknown as Activities;
}

async function heartbeatUntil(stopped: Promise<void>): Promise<void> {
  const heart = setInterval(() => Context.current().heartbeat(), 100);
  await stopped;
  clearInterval(heart);
}

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

/** Resolves when the activity has begun. */
async function pending(taskId: string, activity: string): Promise<void> {
  const handle = temporal.client.workflow.getHandle(`task-${taskId}`);
  await expect
    .poll(
      async () =>
        (await handle.describe()).raw.pendingActivities?.map(({ activityType }) => activityType?.name),
      {
        timeout: 20_000,
      },
    )
    .toEqual([activity]);
}

/** As if nothing had happened to the task for a minute. */
async function makeQuiet(taskId: string): Promise<void> {
  await sql`
    update tasks set updated_at = now() - interval '1 minute', admitted_at = now() - interval '1 minute' where id = ${taskId}
  `.execute(dispatching.database.db);
}

/** The same, for a task that need not have been admitted. */
async function makeOld(taskId: string): Promise<void> {
  await sql`
    update tasks set updated_at = now() - interval '1 hour', admitted_at = admitted_at - interval '1 hour',
      created_at = now() - interval '1 hour'
    where id = ${taskId}
  `.execute(dispatching.database.db);
}
