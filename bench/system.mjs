// The whole system as processes of its own on free ports and in a folder of its own, for benchmarks.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEnvironment } from '../dist/embedded/environment.js';

/** With `profileDir`, API and worker leave CPU profiles there when they end. */
export async function startSystem({ print, env = {}, profileDir }) {
  const stateDir = await mkdtemp(join(tmpdir(), 'octollm-bench-'));
  print('  starting Postgres, Temporal, the API and a worker');
  const environment = await startEnvironment({ stateDir, ui: false });
  const apiPort = await freePort();
  const workerMetricsPort = await freePort();
  const settings = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    ORCHESTRATOR_MASTER_KEY: randomBytes(32).toString('base64'),
    ORCHESTRATOR_PORT: String(apiPort),
    ORCHESTRATOR_WORKER_METRICS_PORT: String(workerMetricsPort),
    ORCHESTRATOR_LOG_LEVEL: 'WARNING',
    ORCHESTRATOR_MODEL_DETECTION: 'false',
    ...env,
  };
  const nodeArguments = profileDir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
  const api = start('server.js', { settings, nodeArguments });
  const worker = start('worker.js', { settings, nodeArguments });
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const moreWorkers = [];
  const stop = async () => {
    await Promise.all([api, worker, ...moreWorkers].map(end));
    await environment.stop();
    await rm(stateDir, { recursive: true, force: true });
  };
  await untilReady(apiUrl).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    ...environment,
    apiUrl,
    workerMetricsUrl: `http://127.0.0.1:${workerMetricsPort}/metrics`,
    api,
    worker,
    /** One more worker process; resolves when it serves tasks. */
    async startWorker() {
      const port = String(await freePort());
      const settingsOfIt = { ...settings, ORCHESTRATOR_WORKER_METRICS_PORT: port };
      const before = await slotsOf(apiUrl);
      moreWorkers.push(start('worker.js', { settings: settingsOfIt, nodeArguments }));
      while ((await slotsOf(apiUrl)) <= before) await new Promise((resolve) => setTimeout(resolve, 25));
    },
    stop,
  };
}

function start(script, { settings: env, nodeArguments }) {
  const path = fileURLToPath(new URL(`../dist/${script}`, import.meta.url));
  return spawn(process.execPath, [...nodeArguments, path], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Of all workers together. */
async function slotsOf(apiUrl) {
  const { load } = await (await fetch(`${apiUrl}/arms/executor`)).json();
  if (!Number.isInteger(load?.slots))
    throw new Error('The API does not say how many slots the workers have.');
  return load.slots;
}

async function untilReady(apiUrl) {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${apiUrl}/ready`).then(
      (response) => response.json(),
      () => undefined,
    );
    if (answer?.ready && answer.checks.workers === 'ok' && answer.checks.temporal === 'ok') return;
    if (Date.now() > giveUpAt) throw new Error(`Not ready: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
