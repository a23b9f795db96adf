import { afterAll, beforeAll, expect, test } from 'vitest';
import { createQueueWatch } from '../../src/dispatcher/watch-queue.ts';
import { createDispatching, type Dispatching } from './support/dispatching.ts';

let dispatching: Dispatching;
beforeAll(async () => {
  dispatching = await createDispatching({ maxRunning: 1, maxRunningPerClient: 10 });
});
afterAll(() => dispatching.database.close());

test('the queue is measured: what waits, for how long, and what is to be delivered', async () => {
  await dispatching.submitTask();
  await dispatching.submitTask();
  await dispatching.admission.admit();
  const { metrics } = dispatching;

  await createQueueWatch(dispatching)();

  expect((await metrics.queueDepth.get()).values[0]?.value).toBe(1);
  expect((await metrics.queueAge.get()).values[0]?.value).toBeGreaterThan(0);
  expect((await metrics.outboxPending.get()).values[0]?.value).toBe(1);
});
