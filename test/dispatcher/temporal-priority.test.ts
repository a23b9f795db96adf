import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { createDelivery, type Delivery } from '../../src/dispatcher/deliver.ts';
import type { TaskPriority } from '../../src/domain/task.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import { createDispatching, type Dispatching } from './support/dispatching.ts';

let temporal: TestTemporal;
let dispatching: Dispatching;
let delivery: Delivery;
beforeAll(async () => {
  temporal = await connectTestTemporal();
  dispatching = await createDispatching();
  const { client, taskQueue } = temporal;
  delivery = createDelivery({ ...dispatching, client, taskQueue });
});
afterAll(async () => {
  await temporal.close();
  await dispatching.database.close();
});

/** A queue has several partitions on the server, and each keeps to priorities and turns by itself: what follows is the drift of all. */
test('what was admitted while there was no worker is served by priority', async () => {
  const priorities = ['low', 'medium', 'high', 'critical'] as const;
  const starts = priorities.flatMap((priority) =>
    Array.from({ length: 10 }, () => ({ priority, clientId: 'ada' })),
  );

  const served = (await serve(starts)).map(({ priority }) => priority);

  // Started last, critical tasks come first all the same.
  expect(meanPosition(served, 'critical')).toBeLessThan(meanPosition(served, 'low'));
  const firstHalf = served.slice(0, served.length / 2);
  const count = (priority: TaskPriority) => firstHalf.filter((one) => one === priority).length;
  expect(count('critical') + count('high')).toBeGreaterThan(count('medium') + count('low'));
});

test('of two clients with the same priority the one with few tasks does not wait for all of the other', async () => {
  const of = (clientId: string, length: number) =>
    Array.from({ length }, () => ({ priority: 'medium' as const, clientId }));

  const served = (await serve([...of('greedy', 40), ...of('modest', 4)])).map(({ clientId }) => clientId);

  // Started last: first come, first served would put it at 41.5.
  expect(meanPosition(served, 'modest')).toBeLessThan(30);
});

function meanPosition<T>(order: readonly T[], of: T): number {
  const positions = order.flatMap((one, at) => (one === of ? [at] : []));
  return positions.reduce((sum, at) => sum + at, 0) / positions.length;
}

/** Starts them all while nobody serves the queue, then serves one activity at a time; in the order of their claims. */
async function serve(starts: { priority: TaskPriority; clientId: string }[]) {
  const byId = new Map(starts.map((start) => [randomUUID() as string, start]));
  for (const [taskId, { priority, clientId }] of byId) {
    const row = {
      id: 1,
      kind: 'start_workflow' as const,
      commandId: null,
      commandKind: null,
      stepId: null,
      isAbandoned: false,
      status: 'pending' as const,
      attempts: 1,
    };
    expect(await delivery.deliver({ ...row, taskId, priority, clientId })).toBe('delivered');
  }
  const claimed: string[] = [];
  const claims = {
    beginTask: ({ taskId }: { taskId: string }) => {
      claimed.push(taskId);
      return Promise.resolve({ kind: 'not_claimed' as const });
    },
  };
  await temporal.withWorker(
    claims as unknown as Activities,
    () =>
      Promise.all(
        [...byId.keys()].map((taskId) => temporal.client.workflow.getHandle(`task-${taskId}`).result()),
      ),
    { workflowTaskSlots: 1 },
  );
  return claimed.map((taskId) => byId.get(taskId)!);
}
