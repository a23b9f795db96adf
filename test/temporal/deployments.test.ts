import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { listBuilds, promoteBuild } from '../../src/temporal/deployments.ts';
import { deploymentOptions } from '../../src/worker-options.ts';
import { until } from '../support/http-client.ts';

let client: Client;
let connection: NativeConnection;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const address = inject('temporalAddress');
  client = new Client({ connection: await Connection.connect({ address }) });
  connection = await NativeConnection.connect({ address });
});
afterAll(async () => {
  await client.connection.close();
  await connection.close();
});

const waitMs = 20_000;

test('a build becomes the current one once it has been heard of, and the one before it drains', async () => {
  const deploymentName = `d-${randomUUID()}`;
  await serve({ deploymentName, buildId: 'one', taskQueues: [`${deploymentName}-q`] });
  expect(await promoteBuild(client, { deploymentName, buildId: 'one', waitMs })).toEqual({
    kind: 'promoted',
  });
  await serve({ deploymentName, buildId: 'two', taskQueues: [`${deploymentName}-q`] });
  expect(await promoteBuild(client, { deploymentName, buildId: 'two', waitMs })).toEqual({
    kind: 'promoted',
  });
  // Saying it again changes nothing.
  expect(await promoteBuild(client, { deploymentName, buildId: 'two', waitMs })).toEqual({
    kind: 'promoted',
  });

  const builds = await listBuilds(client, deploymentName);
  expect(builds.toSorted((a, b) => a.buildId.localeCompare(b.buildId))).toMatchObject([
    { buildId: 'one', status: expect.stringMatching(/^drain/) as string },
    { buildId: 'two', status: 'current' },
  ]);
});

test('a build that lacks a queue on which tasks wait is not promoted', async () => {
  const deploymentName = `d-${randomUUID()}`;
  await serve({ deploymentName, buildId: 'one', taskQueues: [`${deploymentName}-q`] });
  await until(
    () => listBuilds(client, deploymentName),
    (builds) => builds.length === 1,
  );
  const refused = Object.assign(new Error('refused'), { code: 9, details: 'queues', metadata: {} });
  const { workflowService } = client;
  const refusing = {
    options: client.options,
    workflowService: {
      describeWorkerDeployment: workflowService.describeWorkerDeployment.bind(workflowService),
      setWorkerDeploymentCurrentVersion: () => Promise.reject(refused),
    },
  } as unknown as Client;

  expect(await promoteBuild(refusing, { deploymentName, buildId: 'one', waitMs: 0 })).toEqual({
    kind: 'queues_missing',
  });
});

test('a build that nobody has heard of is not promoted', async () => {
  const deploymentName = `d-${randomUUID()}`;
  const unheard = { deploymentName, buildId: 'two', waitMs: 0 };
  expect(await promoteBuild(client, unheard)).toEqual({ kind: 'unknown_build' });
  expect(await listBuilds(client, deploymentName)).toEqual([]);

  await serve({ deploymentName, buildId: 'one', taskQueues: [`${deploymentName}-q`] });
  await promoteBuild(client, { deploymentName, buildId: 'one', waitMs });
  expect(await promoteBuild(client, unheard)).toEqual({ kind: 'unknown_build' });
});

/** Workers of a build, until the end of the test. */
async function serve(build: {
  deploymentName: string;
  buildId: string;
  taskQueues: string[];
}): Promise<void> {
  for (const taskQueue of build.taskQueues) {
    const worker = await Worker.create({
      connection,
      taskQueue,
      activities: { nothing: () => Promise.resolve() },
      ...deploymentOptions(build),
    });
    const run = worker.run();
    onTestFinished(async () => {
      worker.shutdown();
      await run;
    });
  }
}
