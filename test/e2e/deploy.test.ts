import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { deferred } from '../support/deferred.ts';
import { startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';
import { sumPlan, sumTask } from '../support/sum-task.ts';
import { bundleWorkflows } from '../support/temporal.ts';

const released = deferred();
let provider: FakeProvider;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let connection: Connection;
let folder: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  provider = await startFakeProvider(async () => {
    await released.promise;
    return sumPlan;
  });
  folder = await buildWithChangedWorkflow();
  connection = await Connection.connect({ address: inject('temporalAddress') });
  system = await startProcesses({
    databaseUrl: await createEmptyTestDatabase(),
    temporalAddress: inject('temporalAddress'),
    env: {
      ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl,
      ORCHESTRATOR_MODEL_NAME: 'fake',
      ORCHESTRATOR_DEPLOYMENT_NAME: `deploy-${randomUUID()}`,
      ORCHESTRATOR_BUILD_ID: 'old.1',
    },
  });
  http = createHttpClient(system.url);
}, 120_000);
afterAll(async () => {
  await system.stop();
  await provider.close();
  await connection.close();
  await rm(folder, { recursive: true, force: true });
});

test('through a deploy, tasks end on the build that they began on, also where the new one could not replay them', async () => {
  const early = await submit('before anything was promoted');
  expect(await octo('list')).toContain('inactive  old.1');
  await octo('promote', 'old.1');
  const begunOnOld = [early, await submit('begun on the old build'), await submit('begun there too')];
  await until(
    () => Promise.resolve(provider.requests.length),
    (count) => count === begunOnOld.length,
  );

  const worker = await system.more({
    script: join(folder, 'dist', 'worker.js'),
    command: process.execPath,
    env: { ORCHESTRATOR_BUILD_ID: 'new.2' },
  });
  await octo('promote', 'new.2');
  const begunOnNew = [await submit('begun on the new build'), await submit('begun on the new one too')];
  // What it had in memory is gone: its workflows have to be replayed, and only the old code can do that.
  await system.worker.kill();
  system.worker.start();
  released.resolve();

  const ended = await Promise.all([...begunOnOld, ...begunOnNew].map((taskId) => http.untilEnded(taskId)));
  expect(ended.map(({ status, outcome }) => `${status} ${String(outcome)}`)).toEqual(
    ended.map(() => 'completed satisfied'),
  );
  for (const taskId of begunOnOld) expect(await buildsOf(taskId)).toEqual(onlyOn('old.1'));
  for (const taskId of begunOnNew) expect(await buildsOf(taskId)).toEqual(onlyOn('new.2'));
  const builds = await octo('list');
  expect(builds).toContain('current   new.2');
  expect(builds).toMatch(/drain(?:ing|ed) +old\.1/);
  await worker.terminate();

  const changed = await bundleWorkflows('../workflows/changed/index.ts');
  await expect(
    Worker.runReplayHistory({ workflowBundle: changed }, await history(begunOnOld[0] ?? '')),
  ).rejects.toThrow(/Nondeterminism/i);
}, 180_000);

test('a build of which no worker has announced itself is not promoted', async () => {
  const outcome = await octo('promote', 'unheard-of', '--wait', '0');

  expect(outcome).toContain('No worker of unheard-of has announced itself');
});

function submit(name: string): Promise<string> {
  return http.submit(sumTask(name));
}

/** What the command says. */
async function octo(...args: string[]): Promise<string> {
  const command = await system.more({ script: 'cli.js', args: ['deployment', ...args] });
  await command.ended();
  return command.output();
}

function history(taskId: string) {
  return new Client({ connection }).workflow.getHandle(`task-${taskId}`).fetchHistory();
}

/** The builds that decided, those that did the work, and how the workflow is tied to its build. */
async function buildsOf(taskId: string) {
  const { events } = await history(taskId);
  const decided = (events ?? []).flatMap((event) => event.workflowTaskCompletedEventAttributes ?? []);
  const worked = (events ?? []).flatMap((event) => event.activityTaskStartedEventAttributes ?? []);
  return {
    decided: unique(decided.map(({ deploymentVersion }) => deploymentVersion?.buildId)),
    worked: unique(worked.map(({ identity }) => identity?.split('@')[1])),
    behaviors: unique(decided.map(({ versioningBehavior }) => versioningBehavior)),
  };
}

function onlyOn(buildId: string) {
  // 1 is VERSIONING_BEHAVIOR_PINNED.
  return { decided: [buildId], worked: [buildId], behaviors: [1] };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The build of this repository, but with a workflow that has one command more. */
async function buildWithChangedWorkflow(): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'octollm-build-'));
  const own = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await Promise.all([
    cp(own('dist'), join(target, 'dist'), { recursive: true }),
    cp(own('package.json'), join(target, 'package.json')),
    symlink(own('node_modules'), join(target, 'node_modules')),
  ]);
  const { code } = await bundleWorkflows('../workflows/changed/index.ts');
  await writeFile(join(target, 'dist', 'workflow-bundle.js'), code);
  return target;
}
