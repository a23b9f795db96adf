import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDelivery, type Delivery } from '../../src/dispatcher/deliver.ts';
import type { OutboxRow } from '../../src/storage/outbox.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { clientIdKey, taskPriorityKey, taskStatusKey } from '../../src/workflows/task-attributes.ts';
import {
  createDeadClient,
  createDispatching,
  terminateAll,
  type Dispatching,
} from './support/dispatching.ts';

let connection: Connection;
let client: Client;
let dispatching: Dispatching;
let delivery: Delivery;
const taskIds: string[] = [];
beforeAll(async () => {
  connection = await Connection.connect({ address: inject('temporalAddress') });
  client = new Client({ connection });
  dispatching = await createDispatching();
  delivery = createDelivery({ ...dispatching, client, taskQueue });
});
afterAll(async () => {
  await terminateAll(client, taskIds);
  await connection.close();
  await dispatching.database.close();
});

const taskQueue = `nobody-${randomUUID()}`;

test('a start makes a workflow that can be found, with the priority of its task and an opaque client', async () => {
  const row = startRow({ priority: 'high', clientId: 'ada@lovelace.example' });

  expect(await delivery.deliver(row)).toBe('delivered');

  const workflow = await client.workflow.getHandle(workflowIdOf(row.taskId)).describe();
  expect(workflow).toMatchObject({ type: 'runTask', taskQueue, status: { name: 'RUNNING' } });
  const opaque = workflow.typedSearchAttributes.get(clientIdKey);
  expect(opaque).toMatch(/^[\da-f]{16}$/);
  expect(workflow.typedSearchAttributes.get(taskStatusKey)).toBe('processing');
  expect(workflow.typedSearchAttributes.get(taskPriorityKey)).toBe('high');
  expect(workflow.raw.workflowExecutionInfo?.priority).toMatchObject({ priorityKey: 2, fairnessKey: opaque });
  expect(workflow.memo).toEqual({ installation: dispatching.installation });
  expect(await workflow.staticSummary()).toBe(`high priority task of client ${opaque}`);
});

test('history names the task and nothing of its client', async () => {
  const row = startRow({ clientId: 'ada@lovelace.example' });
  await delivery.deliver(row);

  const history = await client.workflow.getHandle(workflowIdOf(row.taskId)).fetchHistory();

  const started = history.events![0]!.workflowExecutionStartedEventAttributes!;
  expect(started.input!.payloads!.map(({ data }) => Buffer.from(data!).toString())).toEqual([
    JSON.stringify({ taskId: row.taskId, worksLocally: true }),
  ]);
  const written = Buffer.from(proto.temporal.api.history.v1.History.encode(history).finish());
  expect(written.toString('latin1')).toContain(row.taskId);
  expect(written.toString('latin1')).not.toContain('lovelace');
});

test('a start that is delivered again, also at once, is a success and starts nothing twice', async () => {
  const row = startRow();

  const outcomes = await Promise.all([1, 2, 3].map(() => delivery.deliver(row)));
  const first = await client.workflow.getHandle(workflowIdOf(row.taskId)).describe();
  expect(await delivery.deliver(row)).toBe('delivered');

  expect(outcomes).toEqual(['delivered', 'delivered', 'delivered']);
  const again = await client.workflow.getHandle(workflowIdOf(row.taskId)).describe();
  expect(again.runId).toBe(first.runId);
});

test('a start of a task whose workflow has ended is a success and starts nothing anew', async () => {
  const row = startRow();
  await delivery.deliver(row);
  await client.workflow.getHandle(workflowIdOf(row.taskId)).terminate();

  expect(await delivery.deliver(row)).toBe('delivered');

  const workflow = await client.workflow.getHandle(workflowIdOf(row.taskId)).describe();
  expect(workflow.status.name).toBe('TERMINATED');
});

test('a cancel reaches the running workflow with the id of its command', async () => {
  const row = startRow();
  await delivery.deliver(row);
  const commandId = randomUUID();

  expect(await delivery.deliver({ ...row, kind: 'signal_cancel', commandId })).toBe('delivered');

  const history = await client.workflow.getHandle(workflowIdOf(row.taskId)).fetchHistory();
  const signals = history.events!.flatMap((event) => event.workflowExecutionSignaledEventAttributes ?? []);
  expect(signals).toHaveLength(1);
  expect(signals[0]!.signalName).toBe('cancelTask');
  expect(Buffer.from(signals[0]!.input!.payloads![0]!.data!).toString()).toBe(JSON.stringify({ commandId }));
});

test('a cancel whose workflow does not run waits while the task is open and is done with once it has ended', async () => {
  const row = { ...startRow(), kind: 'signal_cancel' as const, commandId: randomUUID() };

  expect(await delivery.deliver({ ...row, status: 'processing' })).toBe('not_yet');
  expect(await delivery.deliver({ ...row, status: 'cancelled' })).toBe('delivered');

  await delivery.deliver({ ...row, kind: 'start_workflow' });
  await client.workflow.getHandle(workflowIdOf(row.taskId)).terminate();
  expect(await delivery.deliver({ ...row, status: 'processing' })).toBe('not_yet');
});

test('with Temporal down nothing is delivered, and it is not said once per row', async () => {
  const dead = createDelivery({ ...dispatching, client: await createDeadClient(), taskQueue });
  dispatching.lines.length = 0;

  expect(
    await Promise.all([dead.deliver(startRow()), dead.deliver({ ...startRow(), kind: 'signal_cancel' })]),
  ).toEqual(['unreachable', 'unreachable']);
  expect(dispatching.lines).toEqual([]);
});

test('whether Temporal is there is asked of it, unless it answered a moment ago', async () => {
  const dead = createDelivery({ ...dispatching, client: await createDeadClient(), taskQueue });

  expect(await delivery.isReachable()).toBe(true);
  expect(await dead.isReachable()).toBe(false);
});

test('a delivery that Temporal refuses is logged', async () => {
  const refused = createDelivery({
    ...dispatching,
    client: new Client({ connection, namespace: 'no-such-namespace' }),
    taskQueue,
  });
  dispatching.lines.length = 0;

  expect(await refused.deliver(startRow())).toBe('unreachable');
  expect(dispatching.lines).toMatchObject([{ level: 'ERROR', message: 'A delivery to Temporal failed' }]);
});

function startRow(row: Partial<OutboxRow> = {}): OutboxRow {
  const taskId = randomUUID();
  taskIds.push(taskId);
  return {
    id: 1,
    kind: 'start_workflow',
    taskId,
    commandId: null,
    commandKind: null,
    stepId: null,
    clientId: 'ada',
    priority: 'medium',
    status: 'pending',
    attempts: 1,
    isAbandoned: false,
    ...row,
  };
}
