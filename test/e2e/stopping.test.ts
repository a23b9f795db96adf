import { afterEach, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
import { createEmptyTestDatabase } from '../support/database.ts';
import { deferred, type Deferred } from '../support/deferred.ts';
import { startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startProcesses, waitUntilReady, type OrchestratorProcesses } from '../support/processes.ts';
import { sumPlan, sumTask } from '../support/sum-task.ts';

const task = sumTask('please');

let provider: FakeProvider;
let answered: Deferred;
let databaseUrl: string;
beforeEach(async () => {
  answered = deferred();
  provider = await startFakeProvider(async () => {
    await answered.promise;
    return sumPlan;
  });
  databaseUrl = await createEmptyTestDatabase();
});
afterEach(() => provider.close());

test('a worker that is told to stop says so in its heartbeat and to /ready, takes nothing new and finishes its call', async () => {
  const { system, http } = await start({ ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS: '30' });
  const taskId = await http.submit(task);
  await calledTimes(1);

  system.worker.signal('SIGTERM');
  await until(workerRows, ([row]) => row?.draining === true);
  await until(
    () => http.get('/ready') as Promise<{ checks: Record<string, string> }>,
    ({ checks }) => checks['workers'] === 'degraded',
  );
  const another = await http.submit(sumTask('too'));
  answered.resolve();

  expect(await system.worker.ended()).toBe(0);
  expect(await workerRows()).toEqual([]);
  // Planned by the one call, which nobody has to make again; what came meanwhile was not begun.
  expect(await http.task(taskId)).toMatchObject({ plan: { steps: [{ status: 'pending' }] } });
  expect(await http.task(another)).toMatchObject({ status: 'pending' });
  system.worker.start();
  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'completed' });
  expect(await http.untilEnded(another)).toMatchObject({ status: 'completed' });
  expect(provider.requests).toHaveLength(2);
});

test('what a worker cannot finish within its grace is handed back, and another worker does it', async () => {
  const { system, http } = await start({ ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS: '1' });
  const taskId = await http.submit(task);
  await calledTimes(1);
  const other = await system.more({ script: 'worker.js' });
  onTestFinished(() => other.kill());
  await until(workerRows, (rows) => rows.length === 2);

  system.worker.signal('SIGTERM');
  expect(await system.worker.ended()).toBe(0);
  await calledTimes(2);
  answered.resolve();

  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'completed' });
});

test.for(['SIGTERM', 'SIGINT'] as const)('a second signal, %s, ends a worker at once', async (second) => {
  const { system, http } = await start({ ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS: '600' });
  await http.submit(task);
  await calledTimes(1);

  system.worker.signal('SIGTERM');
  await until(workerRows, ([row]) => row?.draining === true);
  system.worker.signal(second);

  expect(await system.worker.ended()).toBe(second === 'SIGTERM' ? 143 : 130);
  answered.resolve();
});

test('an API that is told to stop turns unready while it still listens, ends its streams, and answers who waits', async () => {
  const { system, http } = await start({
    ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS: '5',
    ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS: '30',
  });
  const taskId = await http.submit(task);
  await calledTimes(1);
  const stream = await http.call(`/tasks/${taskId}/events`);
  const waiting = http.post('/submit', sumTask('and wait'), { prefer: 'wait=60' });
  await calledTimes(2);

  system.api.signal('SIGTERM');
  const unready = await until(
    () => http.call('/ready'),
    ({ status }) => status === 503,
  );
  expect(await unready.json()).toMatchObject({ ready: false, reason: 'draining' });
  expect((await http.post('/submit', task)).status).toBe(503);
  const events = await stream.text();
  expect(events).toMatch(/event: task\.started\n[^]*\ndata: \{.*\}\n\n$/);
  expect(events).not.toContain('task.completed');
  expect((await waiting).status).toBe(202);
  expect(await system.api.ended()).toBe(0);

  answered.resolve();
  system.api.start();
  await waitUntilReady(system.url);
  expect(await http.untilEnded(taskId)).toMatchObject({ status: 'completed' });
});

test('a second signal ends an API at once', async () => {
  const { system } = await start({ ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS: '300' });

  system.api.signal('SIGTERM');
  await until(
    () => fetch(`${system.url}/ready`),
    ({ status }) => status === 503,
  );
  system.api.signal('SIGTERM');

  expect(await system.api.ended()).toBe(143);
});

async function start(env: Record<string, string>) {
  const system: OrchestratorProcesses = await startProcesses({
    databaseUrl,
    temporalAddress: inject('temporalAddress'),
    env: { ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl, ORCHESTRATOR_MODEL_NAME: 'fake', ...env },
  });
  onTestFinished(() => Promise.all([system.api.kill(), system.worker.kill()]).then(() => undefined));
  const http = createHttpClient(system.url);
  return { system, http };
}

async function calledTimes(count: number): Promise<void> {
  await until(
    () => Promise.resolve(provider.requests.length),
    (calls) => calls >= count,
  );
}

async function workerRows() {
  const db = createDatabase({ url: databaseUrl, poolSize: 1 });
  const rows = await db.selectFrom('workers').select(['id', 'draining']).execute();
  await db.destroy();
  return rows;
}
