import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createDelivery, type Delivery, type DeliveryOutcome } from '../../src/dispatcher/deliver.ts';
import { createDispatch } from '../../src/dispatcher/dispatch.ts';
import type { TaskPriority } from '../../src/domain/task.ts';
import type { Outbox, OutboxRow } from '../../src/storage/outbox.ts';
import {
  createDeadClient,
  createDispatching,
  hasWorkflow,
  terminateAll,
  type Dispatching,
} from './support/dispatching.ts';

let connection: Connection;
let client: Client;
let dispatching: Dispatching;
let taskIds: string[];
beforeAll(async () => {
  connection = await Connection.connect({ address: inject('temporalAddress') });
  client = new Client({ connection });
});
afterAll(() => connection.close());
beforeEach(async () => {
  dispatching = await createDispatching({ maxRunning: 1, maxRunningPerClient: 10 });
  taskIds = [];
});
afterEach(async () => {
  await terminateAll(client, taskIds);
  await dispatching.database.close();
});

const taskQueue = `nobody-${randomUUID()}`;

test('while Temporal is down tasks wait unadmitted; when it is back they start by priority, not by age', async () => {
  const low = await submit('low');
  const medium = await submit('medium');
  await dispatchWith(await createDeadClient());
  const critical = await submit('critical');
  await dispatchWith(await createDeadClient());

  expect(await dispatching.admission.state()).toMatchObject({ waiting: 3, running: 0 });
  expect(await startedOf([low, medium, critical])).toEqual([false, false, false]);

  await dispatchWith(client);
  expect(await startedOf([low, medium, critical])).toEqual([false, false, true]);

  await end(critical);
  await dispatchWith(client);
  expect(await startedOf([low, medium, critical])).toEqual([false, true, true]);

  await end(medium);
  await dispatchWith(client);
  expect(await startedOf([low, medium, critical])).toEqual([true, true, true]);
});

test('one round delivers everything there is room for and leaves no start behind', async () => {
  const roomy = await createDispatching({ maxRunning: 100, maxRunningPerClient: 100 });
  for (let index = 0; index < 60; index += 1) taskIds.push(await roomy.submitTask());

  await createDispatch({ ...roomy, delivery: createDelivery({ ...roomy, client, taskQueue }) })();

  expect(await startedOf(taskIds)).toEqual(Array(60).fill(true));
  expect(await roomy.outbox.pending()).toBe(0);
  await roomy.database.close();
});

test('dispatchers of several processes at once deliver each row once', async () => {
  const roomy = await createDispatching({ maxRunning: 100, maxRunningPerClient: 100 });
  for (let index = 0; index < 20; index += 1) await roomy.submitTask();
  const delivered: string[] = [];
  const delivery = reachable(({ taskId }) => {
    delivered.push(taskId);
    return 'delivered';
  });

  await Promise.all([1, 2, 3, 4].map(() => createDispatch({ ...roomy, delivery })()));

  expect(delivered).toHaveLength(20);
  expect(new Set(delivered).size).toBe(20);
  await roomy.database.close();
});

test('an outage and its end are each said once, and Temporal is not asked all the time in between', async () => {
  await submit('medium');
  let isUp = false;
  let asked = 0;
  const delivery: Delivery = {
    isReachable: () => {
      asked += 1;
      return Promise.resolve(isUp);
    },
    deliver: () => Promise.resolve('delivered'),
  };
  const dispatch = createDispatch({ ...dispatching, delivery });
  const askedAgain = async () => {
    await dispatch();
    return asked;
  };

  await dispatch();
  expect(await askedAgain()).toBe(1);
  await expect.poll(askedAgain, { timeout: 5_000 }).toBe(2);
  expect(await dispatching.admission.state()).toMatchObject({ waiting: 1, running: 0 });
  isUp = true;
  await expect.poll(askedAgain, { timeout: 5_000 }).toBeGreaterThan(2);

  expect(await dispatching.admission.state()).toMatchObject({ waiting: 0, running: 1 });
  expect(dispatching.lines.map(({ message }) => message)).toEqual([
    'Temporal cannot be reached; accepted tasks wait',
    'Temporal can be reached again',
  ]);
});

test('a start that Temporal did not take gives its place back', async () => {
  await submit('medium');

  await createDispatch({ ...dispatching, delivery: reachable(() => 'unreachable') })();

  expect(await dispatching.admission.state()).toMatchObject({ waiting: 1, running: 0 });
  expect(await dispatching.outbox.pending()).toBe(0);
});

test('a cancel that cannot be heard yet is tried again later', async () => {
  const run = await dispatching.startTask();
  await dispatching.commands.give({ taskId: run.taskId, clientId: 'ada', command: { kind: 'cancel' } });
  const outcomes: DeliveryOutcome[] = ['not_yet', 'delivered'];
  const delivery = reachable(() => outcomes.shift() ?? 'unreachable');
  const dispatch = createDispatch({ ...dispatching, delivery });

  await dispatch();
  expect(await dispatching.outbox.pending()).toBe(1);
  await expect
    .poll(async () => {
      await dispatch();
      return dispatching.outbox.pending();
    })
    .toBe(0);
});

test('while a crowd submits nothing is started for two seconds, then a few at a time, and commands are delivered all the same', async () => {
  const roomy = await createDispatching({ maxRunning: 100, maxRunningPerClient: 100 });
  const running = await roomy.startTask();
  await roomy.commands.give({ taskId: running.taskId, clientId: 'ada', command: { kind: 'cancel' } });
  const waiting = await Promise.all(Array.from({ length: 20 }, () => roomy.submitTask()));
  const delivered: string[] = [];
  const startsAtOnce: number[] = [];
  const outbox: Outbox = {
    ...roomy.outbox,
    async take(limit) {
      const rows = await roomy.outbox.take(limit);
      startsAtOnce.push(rows.filter(({ kind }) => kind === 'start_workflow').length);
      return rows;
    },
  };
  const delivery = reachable(({ taskId }) => {
    delivered.push(taskId);
    return 'delivered';
  });
  let underway = 8;
  const dispatch = createDispatch({ ...roomy, outbox, delivery, submissions: { underway: () => underway } });
  const since = performance.now();

  await dispatch();
  expect(delivered).toEqual([running.taskId]);
  await expect
    .poll(
      async () => {
        await dispatch();
        return delivered.length;
      },
      { timeout: 10_000 },
    )
    .toBe(1 + waiting.length);
  expect(performance.now() - since).toBeGreaterThanOrEqual(2_000);
  expect(startsAtOnce.filter((starts) => starts > 0)).toEqual([8, 8, 4]);

  startsAtOnce.length = 0;
  await Promise.all(Array.from({ length: 10 }, () => roomy.submitTask()));
  underway = 3;
  await dispatch();
  expect([0, 8]).toContain(startsAtOnce[0]);
  startsAtOnce.length = 0;
  await Promise.all(Array.from({ length: 10 }, () => roomy.submitTask()));
  underway = 2;
  await dispatch();
  expect(startsAtOnce[0]).toBeGreaterThanOrEqual(10);
  await roomy.database.close();
});

function reachable(deliver: (row: OutboxRow) => DeliveryOutcome): Delivery {
  return { isReachable: () => Promise.resolve(true), deliver: (row) => Promise.resolve(deliver(row)) };
}

async function submit(priority: TaskPriority): Promise<string> {
  const taskId = await dispatching.submitTask({ priority });
  taskIds.push(taskId);
  return taskId;
}

/** One round of a process that has just started. */
function dispatchWith(someClient: Client): Promise<void> {
  const delivery = createDelivery({ ...dispatching, client: someClient, taskQueue });
  return createDispatch({ ...dispatching, delivery })();
}

function startedOf(ids: string[]): Promise<boolean[]> {
  return Promise.all(ids.map((taskId) => hasWorkflow(client, taskId)));
}

async function end(taskId: string): Promise<void> {
  await dispatching.endings.end({ taskId, runId: null, end: { status: 'completed' } });
}
