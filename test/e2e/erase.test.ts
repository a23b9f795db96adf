import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import { createHttpClient } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';

let database: TestDatabase;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let connection: Connection;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  system = await startProcesses({
    databaseUrl: database.url,
    temporalAddress: inject('temporalAddress'),
    env: {},
  });
  http = createHttpClient(system.url);
  connection = await Connection.connect({ address: inject('temporalAddress') });
  client = new Client({ connection });
});
afterAll(async () => {
  await connection.close();
  await system.stop();
  await database.close();
});

test('an ended task and a running one are erased everywhere, and say so at their address', async () => {
  const ended = await http.submit({ goal: 'What is 19 * 23?', metadata: { note: 'planted-ended' } });
  await http.untilEnded(ended);
  const running = await http.submit({
    goal: 'Run this JavaScript: ```js const end = Date.now() + 60000; while (Date.now() < end); return 1; ```',
    metadata: { note: 'planted-running' },
  });
  await expect.poll(() => stepsAtWork(running), { timeout: 20_000 }).toBe(1);
  expect(await tablesWith('planted-')).toEqual(['tasks', 'tasks']);

  for (const id of [ended, running]) {
    const { status, body } = await send('DELETE', `/tasks/${id}`);
    expect([status, body]).toMatchObject([202, { task_id: id, history_removed_at: null }]);
  }

  expect(await tablesWith('planted-')).toEqual([]);
  for (const id of [ended, running]) {
    await expect
      .poll(() => historyRemovedAt(id), { timeout: 30_000, interval: 200 })
      .toEqual(expect.any(String));
    await expect(client.workflow.getHandle(workflowIdOf(id)).describe()).rejects.toThrow(
      WorkflowNotFoundError,
    );
    expect((await send('DELETE', `/tasks/${id}`)).status).toBe(200);
    expect((await send('POST', `/tasks/${id}/cancel`)).status).toBe(410);
  }
  // The arm has been told by now: whatever it did after the erasure left no trace.
  expect(await tablesWith(running)).toEqual(['audit_log', 'erasures']);
});

/** The table of each row that holds this text, in order. */
async function tablesWith(text: string): Promise<(string | undefined)[]> {
  const lines = (await dumpDatabase(database.db)).split('\n');
  return lines.flatMap((line) => (line.includes(text) ? [line.split(':')[0]] : [])).toSorted();
}

async function stepsAtWork(taskId: string): Promise<number> {
  const rows = await database.db
    .selectFrom('attempts')
    .select('stepId')
    .where('taskId', '=', taskId)
    .where('stepId', '=', 's1')
    .execute();
  return rows.length;
}

/** Undefined: not answered with a statement. */
async function historyRemovedAt(taskId: string): Promise<unknown> {
  const { status, body } = await send('GET', `/tasks/${taskId}`);
  return status === 410 ? body.details?.history_removed_at : undefined;
}

async function send(method: string, path: string) {
  const response = await fetch(`${system.url}${path}`, { method });
  const body = (await response.json()) as { details?: Record<string, unknown> };
  return { status: response.status, body };
}
