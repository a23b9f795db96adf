import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEnvironment, type EmbeddedEnvironment } from '../../src/embedded/environment.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startProcesses, waitUntilReady, type OrchestratorProcesses } from '../support/processes.ts';

// Servers of this file's own: they are killed.
let stateDir: string;
let environment: EmbeddedEnvironment;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'octollm-crashes-'));
  environment = await startEnvironment({
    stateDir,
    ui: false,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  // One at a time, so that the order of starts shows.
  system = await startProcesses({ ...environment, env: { ORCHESTRATOR_MAX_RUNNING_TASKS: '1' } });
  http = createHttpClient(system.url);
}, 120_000);
afterAll(async () => {
  await system.stop();
  await environment.stop();
  await rm(stateDir, { recursive: true, force: true });
});

// Works for 3 s, so that there is a middle to be killed in, and then says what it computed.
const slowTask = {
  goal: 'Run this JavaScript: ```js const end = Date.now() + 3000; while (Date.now() < end) {} return { answer: 6 * 7 }; ```',
  acceptance_criteria: [{ type: 'range', value: { min: 42, max: 42 }, path: 'answer' }],
};

interface TaskEvents {
  number: number;
  type: string;
}

test.for([
  ['worker', () => restart(system.worker)],
  ['API', () => restart(system.api)],
  ['Temporal', () => restartServer(environment.temporal)],
  ['Postgres', () => restartServer(environment.postgres)],
] as const)(
  'a task completes once although the %s is killed in the middle of it',
  async ([, killAndRestart]) => {
    const taskId = await http.submit(slowTask);
    await until(
      () => http.task(taskId),
      (task) => task.plan?.steps[0]?.status === 'running',
    );

    await killAndRestart();
    await waitUntilReady(system.url, [system.api, system.worker]);
    const task = await http.untilEnded(taskId);

    expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', error: null });
    expect(task.results).toHaveLength(1);
    const events = await eventsOf(taskId);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter(({ type }) => type === 'task.completed')).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'step.completed')).toHaveLength(1);
    expect(await workflowRuns(taskId)).toBe(1);
  },
);

test('tasks are accepted, read and cancelled while Temporal is down, and run by priority when it is back', async () => {
  await environment.temporal.kill();

  const low = await http.submit({ goal: 'What is 1 + 1?', priority: 'low' });
  const unwanted = await http.submit({ goal: 'What is 2 + 2?' });
  const critical = await http.submit({ goal: 'What is 3 + 3?', priority: 'critical' });
  expect((await http.post(`/tasks/${unwanted}/cancel`)).status).toBe(202);
  expect(await http.task(unwanted)).toMatchObject({ status: 'cancelled' });
  expect(await http.task(low)).toMatchObject({ status: 'pending', reason: 'queued' });
  const ready = await until(
    () => http.get('/ready') as Promise<{ ready: boolean; checks: Record<string, string> }>,
    ({ checks }) => checks['temporal'] === 'down',
  );
  expect(ready).toMatchObject({ ready: true, checks: { database: 'ok' } });

  await environment.temporal.start();
  const [first, second] = [await http.untilEnded(critical), await http.untilEnded(low)];
  expect([first.status, second.status]).toEqual(['completed', 'completed']);
  expect(String(first['started_at']) < String(second['started_at'])).toBe(true);
});

test('a cancel of a running task is heard with Temporal and the worker down', async () => {
  const taskId = await http.submit(slowTask);
  await until(
    () => http.task(taskId),
    (task) => task.plan?.steps[0]?.status === 'running',
  );
  await Promise.all([environment.temporal.kill(), system.worker.kill()]);

  expect((await http.post(`/tasks/${taskId}/cancel`)).status).toBe(202);
  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'cancelled' });

  await environment.temporal.start();
  system.worker.start();
  await waitUntilReady(system.url, [system.api, system.worker]);
  expect(await http.task(taskId)).toMatchObject({ status: 'cancelled' });
});

test('a deadline ends the task within two seconds with Temporal and the worker down', async () => {
  const taskId = await http.submit({ ...slowTask, budget: { max_time_seconds: 2 } });
  await until(
    () => http.task(taskId),
    (task) => task.plan?.steps[0]?.status === 'running',
  );
  await Promise.all([environment.temporal.kill(), system.worker.kill()]);

  const task = await http.untilEnded(taskId);
  expect(task).toMatchObject({ status: 'failed', error: { code: 'TASK_TIMEOUT' } });
  const seconds = (Date.parse(String(task['finished_at'])) - Date.parse(String(task['started_at']))) / 1_000;
  expect(seconds).toBeGreaterThanOrEqual(2);
  expect(seconds).toBeLessThan(4);

  await environment.temporal.start();
  system.worker.start();
  await waitUntilReady(system.url, [system.api, system.worker]);
});

test('a task that waits for approval outlives every process, and goes on when it is given', async () => {
  const taskId = await http.submit({ goal: 'What is 6 * 7?', approval: 'plan' });
  await until(
    () => http.task(taskId),
    ({ reason }) => reason === 'awaiting_approval',
  );
  await Promise.all([environment.temporal.kill(), system.worker.kill(), system.api.kill()]);
  await environment.temporal.start();
  system.api.start();
  system.worker.start();
  await waitUntilReady(system.url, [system.api, system.worker]);
  expect(await http.task(taskId)).toMatchObject({
    reason: 'awaiting_approval',
    waiting: { for: 'approval', plan: true },
  });

  expect((await http.post(`/tasks/${taskId}/plan/approve`)).status).toBe(202);

  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'completed' });
  expect(await workflowRuns(taskId)).toBe(1);
});

test('a worker that is told to stop finishes the step in hand, and another goes on from there', async () => {
  const taskId = await http.submit(slowTask);
  await until(
    () => http.task(taskId),
    (task) => task.plan?.steps[0]?.status === 'running',
  );

  expect(await system.worker.terminate()).toBe(0);
  expect((await http.task(taskId)).plan?.steps[0]).toMatchObject({ status: 'completed' });

  system.worker.start();
  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'completed', outcome: 'satisfied' });
  const plan = (await http.get(`/tasks/${taskId}/plan`)) as { steps: { attempts: number }[] };
  expect(plan.steps.map(({ attempts }) => attempts)).toEqual([1]);
});

test('an API that is told to stop answers who waits, and ends by itself', async () => {
  const waiting = http.post('/submit', slowTask, { prefer: 'wait=30' });
  await until(
    () => http.get('/tasks?status=processing') as Promise<{ tasks: unknown[] }>,
    ({ tasks }) => tasks.length === 1,
  );

  const exit = system.api.terminate();
  const response = await waiting;
  expect(response.status).toBe(202);
  expect(await exit).toBe(0);

  system.api.start();
  await waitUntilReady(system.url, [system.api, system.worker]);
  const { task_id } = (await response.json()) as { task_id: string };
  expect(await http.untilEnded(task_id)).toMatchObject({ status: 'completed' });
});

async function restart(target: OrchestratorProcesses['api']): Promise<void> {
  await target.kill();
  target.start();
}

async function restartServer(server: EmbeddedEnvironment['postgres']): Promise<void> {
  await server.kill();
  await server.start();
}

async function eventsOf(taskId: string): Promise<TaskEvents[]> {
  const text = await (await http.call(`/tasks/${taskId}/events`)).text();
  return text
    .split('\n\n')
    .filter((block) => block.includes('id:'))
    .map((block) => ({
      number: Number(/^id: ?(\d+)$/m.exec(block)?.[1]),
      type: /^event: ?(.+)$/m.exec(block)?.[1] ?? '',
    }));
}

async function workflowRuns(taskId: string): Promise<number> {
  const connection = await Connection.connect({ address: environment.temporalAddress });
  const client = new Client({ connection });
  let runs = 0;
  for await (const execution of client.workflow.list({ query: `WorkflowId = 'task-${taskId}'` }))
    runs += execution.workflowId === `task-${taskId}` ? 1 : 0;
  await connection.close();
  return runs;
}
