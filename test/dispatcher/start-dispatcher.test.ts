import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { expect, inject, test } from 'vitest';
import { startDispatcher } from '../../src/dispatcher/start-dispatcher.ts';
import { listenForEvents } from '../../src/storage/notifications.ts';
import { createDispatching, hasWorkflow, terminateAll } from './support/dispatching.ts';

test('a submitted task starts and an overdue one ends while the dispatcher runs, and not after it stopped', async () => {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const client = new Client({ connection });
  const dispatching = await createDispatching();
  const notifications = listenForEvents({ url: dispatching.database.url });
  const dispatcher = startDispatcher({
    ...dispatching,
    client,
    taskQueue: `nobody-${randomUUID()}`,
    notifications,
  });

  const started = await dispatching.submitTask();
  await expect.poll(() => hasWorkflow(client, started), { timeout: 10_000 }).toBe(true);
  const budget = { maxCostMicroUsd: 1, maxTimeSeconds: 1, maxTokens: 1 };
  const overdue = await dispatching.startTask({ budget });
  await expect
    .poll(async () => (await dispatching.tasks.load(overdue.taskId))?.error?.code, { timeout: 10_000 })
    .toBe('TASK_TIMEOUT');

  await dispatcher.stop();
  const late = await dispatching.submitTask();
  expect(await hasWorkflow(client, late)).toBe(false);
  expect(await dispatching.admission.state()).toMatchObject({ waiting: 1, running: 1 });

  await terminateAll(client, [started]);
  await notifications.close();
  await connection.close();
  await dispatching.database.close();
});
