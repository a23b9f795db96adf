import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTemporalClient } from '../../src/temporal/connect.ts';
import { isTemporalHealthy, queryProgress } from '../../src/temporal/progress.ts';
import { registerSearchAttributes } from '../../src/temporal/search-attributes.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { createDeadClient } from '../dispatcher/support/dispatching.ts';

let connection: Connection;
let client: Client;
beforeAll(async () => {
  connection = await Connection.connect({ address: inject('temporalAddress') });
  client = new Client({ connection });
});
afterAll(() => connection.close());

test('progress that no worker can tell, of no workflow, or of a Temporal that is down, is unknown', async () => {
  const taskId = randomUUID();
  expect(await queryProgress(client, taskId)).toBeUndefined();
  const handle = await client.workflow.start('runTask', {
    workflowId: workflowIdOf(taskId),
    taskQueue: `nobody-${taskId}`,
    args: [{ taskId }],
  });

  expect(await queryProgress(client, taskId)).toBeUndefined();
  expect(await queryProgress(await createDeadClient(), taskId)).toBeUndefined();
  await handle.terminate();
});

test('a Temporal that answers is healthy, one that is down is not', async () => {
  expect(await isTemporalHealthy(client)).toBe(true);
  expect(await isTemporalHealthy(await createDeadClient())).toBe(false);
});

test('a client is made while Temporal is down', async () => {
  const unreachable = await createTemporalClient({
    ...{ address: '127.0.0.1:9', namespace: 'default', tls: undefined, taskQueue: 'q', uiUrl: undefined },
  });

  expect(await isTemporalHealthy(unreachable)).toBe(false);
});

test('search attributes can be registered by several processes at once, and again', async () => {
  const options = { connection, namespace: 'default' };

  await Promise.all([1, 2, 3].map(() => registerSearchAttributes(options)));

  const { customAttributes } = await connection.operatorService.listSearchAttributes({
    namespace: 'default',
  });
  expect(Object.keys(customAttributes)).toEqual(
    expect.arrayContaining(['TaskStatus', 'TaskPriority', 'ClientId']),
  );
});
