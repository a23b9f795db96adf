import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { signCapabilityToken, type CapabilityGrant } from '../../src/arms/remote/capability-token.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createSigningKeys } from '../../src/storage/signing-keys.ts';
import { createEmptyTestDatabase } from '../support/database.ts';
import { pythonArm, pythonPackages, typescriptArm } from '../support/example-arms.ts';
import { json, startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { createHttpClient, until, type TaskAnswer } from '../support/http-client.ts';
import {
  freePort,
  startProcesses,
  type OrchestratorProcess,
  type OrchestratorProcesses,
} from '../support/processes.ts';

let databaseUrl: string;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let provider: FakeProvider;
let packages: string;
let compiled: string;
beforeAll(async () => {
  [packages, compiled] = await Promise.all([pythonPackages(), typescriptArm()]);
  provider = await startFakeProvider(() => json(readabilityPlan));
  databaseUrl = await createEmptyTestDatabase();
  system = await startProcesses({ databaseUrl, temporalAddress: inject('temporalAddress') });
  http = createHttpClient(system.url);
}, 180_000);
afterAll(async () => {
  await system.stop();
  await provider.close();
});

const note =
  'The pump was replaced on Monday. The pump runs again. A second pump is on order. Nobody was hurt.';
const summaryTask = {
  goal: 'Summarise the note in one sentence',
  context: { note },
  acceptance_criteria: ['The summary is not empty'],
};
const readabilityPlan = {
  rationale: 'One arm measures this.',
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: 'Measure how readable the note is',
      capability: 'measure_readability',
      input_json: '{"source":{"from":"context","path":"note"}}',
      depends_on: [],
    },
  ],
};

interface ArmAnswer {
  name: string;
  health: string;
  transport: string;
  capabilities: { name: string }[];
}

test('the six built-in arms are listed with what they do', async () => {
  const { arms } = (await http.get('/arms')) as { arms: ArmAnswer[] };

  expect(arms.map(({ name, health, transport }) => `${name} ${health} ${transport}`)).toEqual(
    expect.arrayContaining(
      ['coder', 'executor', 'guardian', 'judge', 'planner', 'retriever'].map((name) => `${name} up builtin`),
    ),
  );
});

test('a worker says at its start which models it asks, and without any which setting names them', async () => {
  const worker = await system.more({
    script: 'worker.js',
    args: ['--arms', 'coder'],
    env: {
      ORCHESTRATOR_MODELS: 'endpoint/some-model',
      ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl,
      ORCHESTRATOR_MODEL_NAME: 'some-model',
    },
  });
  onTestFinished(() => worker.kill());
  await expect.poll(() => saidOfModels(worker), { timeout: 30_000 }).toBe('endpoint/some-model');
  expect(saidOfModels(system.worker)).toBe('none (offline mode): set ORCHESTRATOR_MODELS');
});

/** From the line that a worker logs once it serves tasks. */
function saidOfModels(worker: OrchestratorProcess): unknown {
  const line = worker
    .output()
    .split('\n')
    .find((text) => text.includes('The worker serves tasks'));
  return line && (JSON.parse(line) as { models: unknown }).models;
}

test('an arm in Python takes the steps that it does for less', async () => {
  await startPython({});

  const task = await finished(await http.submit(summaryTask));

  expect(task).toMatchObject({ status: 'completed', results: [{ arm: 'python-text' }] });
  expect(task.results[0]?.result_data['summary']).toContain('pump');
});

test('a step whose arm is killed in the middle of it ends on another arm', async () => {
  const arm = await startPython({ ARM_SECONDS_PER_STEP: '60' });
  const taskId = await http.submit(summaryTask);
  await stepBegunBy(taskId, 'python-text');

  await arm.kill();
  const task = await finished(taskId);

  expect(task).toMatchObject({ status: 'completed', results: [{ arm: 'executor' }] });
  expect(await attemptsOf(taskId)).toEqual(['python-text', 'executor']);
});

test('a step whose arm is to be waited for goes on when that arm is back', async () => {
  const slow = { ARM_SECONDS_PER_STEP: '60', ARM_WHEN_UNAVAILABLE: 'wait' };
  const arm = await startPython(slow);
  const taskId = await http.submit(summaryTask);
  await stepBegunBy(taskId, 'python-text');

  await arm.kill();
  await until(
    () => health('python-text'),
    (state) => state === 'down',
  );
  expect(await http.task(taskId)).toMatchObject({ status: 'processing' });
  await startPython({ ARM_WHEN_UNAVAILABLE: 'wait' });
  const task = await finished(taskId);

  expect(task).toMatchObject({ status: 'completed', results: [{ arm: 'python-text' }] });
  expect(await attemptsOf(taskId)).toEqual(['python-text', 'python-text']);
});

test('a token is good for one arm, one attempt and one request, once', async () => {
  const [first, second] = await Promise.all([
    startPython({ ARM_NAME: 'first-text' }),
    startPython({ ARM_NAME: 'second-text' }),
  ]);
  const db = createDatabase({ url: databaseUrl, poolSize: 1 });
  onTestFinished(() => db.destroy());
  const key = await createSigningKeys({ db, masterKey: createMasterKey(system) }).current();
  const request = {
    task_id: 't',
    step_id: 's1',
    attempt: 1,
    capability: 'summarize',
    input: { source: note },
  };
  const body = JSON.stringify(request);
  const sign = (change: Partial<CapabilityGrant> = {}) =>
    signCapabilityToken(key, {
      clientId: 'local',
      taskId: 't',
      stepId: 's1',
      attempt: 1,
      arm: 'first-text',
      capability: 'summarize',
      body,
      lifeSeconds: 60,
      ...change,
    });
  const invoke = async (port: number, token: string, sent = body): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}/invoke`, { method: 'POST', body: sent, headers: bearer(token) }))
      .status;
  const token = await sign();
  const expired = await sign({ lifeSeconds: 0 });
  await sleep(1_100);

  expect(await invoke(second.port, token)).toBe(403);
  expect(await invoke(first.port, await sign({ taskId: 'another' }))).toBe(403);
  expect(await invoke(first.port, await sign({ attempt: 2 }))).toBe(403);
  expect(await invoke(first.port, token, JSON.stringify({ ...request, input: { source: 'x' } }))).toBe(403);
  expect(await invoke(first.port, expired)).toBe(403);
  expect(await invoke(first.port, `${token.slice(0, -6)}AAAAAA`)).toBe(403);
  expect(await invoke(first.port, unsigned(token))).toBe(403);
  expect(await invoke(first.port, token)).toBe(200);
  expect(await invoke(first.port, token)).toBe(403);
});

test('a worker for one arm takes its steps while it lives, and the others after it', async () => {
  const worker = await system.more({ script: 'worker.js', args: ['--arms', 'executor'] });
  onTestFinished(() => worker.kill());
  const queue = `${system.taskQueue}.executor`;
  await until(queuesOfExecutor, (queues) => queues.includes(queue));
  await sleep(1_000);

  const taskId = await http.submit({ goal: 'What is 6 * 7?' });
  expect(await finished(taskId)).toMatchObject({ status: 'completed' });
  expect(await queuesOfHistory(taskId)).toContain(queue);

  const slow = await http.submit({
    goal: 'Run this JavaScript: ```js const end = Date.now() + 4000; while (Date.now() < end) {} return 1; ```',
  });
  await stepBegunBy(slow, 'executor');
  await worker.kill();
  expect(await finished(slow)).toMatchObject({ status: 'completed' });
});

test('an arm in TypeScript, a Temporal worker of its own, takes the steps that a model plans for it', async () => {
  const model = await startModelSystem();
  const arm = await model.system.more({ script: compiled, command: process.execPath });
  onTestFinished(() => arm.kill());
  await until(
    () => health('readability', model.http),
    (state) => state === 'up',
  );

  const task = await model.http.untilEnded(
    await model.http.submit({ goal: 'How readable is it?', context: { note } }),
  );

  expect(task).toMatchObject({ status: 'completed', results: [{ arm: 'readability' }] });
  expect(task.results[0]?.result_data).toMatchObject({ words: 19, sentences: 4 });

  const slowArm = { ARM_SECONDS_PER_STEP: '60', ARM_WHEN_UNAVAILABLE: 'wait' };
  await arm.terminate();
  const slow = await model.system.more({ script: compiled, command: process.execPath, env: slowArm });
  onTestFinished(() => slow.kill());
  await until(
    () => health('readability', model.http),
    (state) => state === 'up',
  );
  const taskId = await model.http.submit({ goal: 'How readable is it?', context: { note } });
  await stepBegunBy(taskId, 'readability', model.http);
  await slow.kill();
  const again = await model.system.more({
    script: compiled,
    command: process.execPath,
    env: { ARM_WHEN_UNAVAILABLE: 'wait' },
  });
  onTestFinished(() => again.kill());

  expect(await finished(taskId, model.http)).toMatchObject({
    status: 'completed',
    results: [{ arm: 'readability' }],
  });
}, 120_000);

async function startModelSystem() {
  const url = await createEmptyTestDatabase();
  const own = await startProcesses({
    databaseUrl: url,
    temporalAddress: inject('temporalAddress'),
    env: { ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl, ORCHESTRATOR_MODEL_NAME: 'fake' },
  });
  onTestFinished(() => own.stop());
  return { system: own, http: createHttpClient(own.url) };
}

async function startPython(env: Record<string, string>): Promise<OrchestratorProcess & { port: number }> {
  const port = await freePort();
  const name = env['ARM_NAME'] ?? 'python-text';
  const arm = await system.more({
    script: pythonArm,
    command: 'python3',
    env: { PYTHONPATH: packages, ORCHESTRATOR_URL: system.url, ARM_PORT: String(port), ...env },
  });
  onTestFinished(async () => {
    await arm.kill();
    await http.call(`/arms/${name}`, { method: 'DELETE' });
    await until(
      () => health(name),
      (state) => state === undefined,
    );
  });
  const registered = await until(
    () => describeArm(name),
    (state) => state?.health === 'up' && state.base_url === `http://127.0.0.1:${port}`,
  );
  expect(registered).toMatchObject({ transport: 'http' });
  // Workers look at the registry once a second.
  await sleep(1_100);
  return Object.assign(arm, { port });
}

async function describeArm(
  name: string,
  client = http,
): Promise<(ArmAnswer & { base_url: string | null; task_queues: string[] }) | undefined> {
  const response = await client.call(`/arms/${name}`);
  return response.status === 200 ? ((await response.json()) as never) : undefined;
}

async function health(name: string, client = http): Promise<string | undefined> {
  return (await describeArm(name, client))?.health;
}

async function queuesOfExecutor(): Promise<string[]> {
  return (await describeArm('executor'))?.task_queues ?? [];
}

function finished(taskId: string, client = http): Promise<TaskAnswer> {
  return client.untilEnded(taskId);
}

interface EventAnswer {
  type: string;
  detail: Record<string, unknown>;
}

async function stepBegunBy(taskId: string, arm: string, client = http): Promise<void> {
  await until(
    async () => {
      const plan = (await client.get(`/tasks/${taskId}/plan`)) as {
        steps: { status: string; served_by: string | null }[];
      };
      return plan.steps;
    },
    (steps) => steps.some((step) => step.status === 'running' && step.served_by === arm),
  );
}

async function attemptsOf(taskId: string): Promise<unknown[]> {
  const text = await (
    await http.call(`/tasks/${taskId}/events`, { headers: { 'last-event-id': '0' } })
  ).text();
  const events = text
    .split('\n\n')
    .flatMap((frame) => /^data: (.*)$/m.exec(frame)?.[1] ?? [])
    .map((data) => JSON.parse(data) as EventAnswer);
  return events.filter(({ type }) => type === 'step.started').map(({ detail }) => detail['arm']);
}

async function queuesOfHistory(taskId: string): Promise<(string | null | undefined)[]> {
  const { Client, Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const { events = [] } = await new Client({ connection }).workflow
    .getHandle(`task-${taskId}`)
    .fetchHistory();
  await connection.close();
  return (events ?? []).map((event) => event.activityTaskScheduledEventAttributes?.taskQueue?.name);
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

/** The same claims under the algorithm `none`. */
function unsigned(token: string): string {
  const [, claims = ''] = token.split('.');
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
}
