import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEnvironment, type EmbeddedEnvironment } from '../src/embedded/environment.ts';
import { findFreePort, type ClaimedPort } from '../src/embedded/ports.ts';
import { prices } from './paid-model.ts';
import type { TargetName } from './plan-faults.ts';
import { startProgram, type ProgramOptions, type RunningProgram } from './program.ts';
import { createTarget, type Target } from './target.ts';

export interface ChaosSystem {
  doors: readonly [string, string];
  targets: Record<TargetName, Target>;
  databaseUrl: string;
  temporalAddress: string;
  stateDir: string;
  /** Ends what was started. The folder is removed unless `keep`. */
  stop(options: { keep: boolean }): Promise<void>;
}

export interface SystemOptions {
  modelUrl: string;
  /** Where `server.js` and `worker.js` are. */
  distDir: string;
  signal: AbortSignal;
  onOwnExit: ProgramOptions['onOwnExit'];
}

const firstPort = 18_000;

/** Two API processes, two workers, Temporal and Postgres in a folder and on ports that no other copy uses. */
export async function startSystem(options: SystemOptions): Promise<ChaosSystem> {
  const stateDir = await mkdtemp(join(tmpdir(), 'octollm-chaos-'));
  const environment = await startEnvironment({
    stateDir,
    ui: false,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TEMPORAL_CLI_PATH: process.env['TEMPORAL_CLI_PATH'],
    },
  });
  const ports = [await findFreePort(firstPort), await findFreePort(firstPort + 1)] as const;
  const programs = await startPrograms({ ...options, environment, ports }).catch(async (error: unknown) => {
    await environment.stop();
    throw error;
  });
  const { postgres, temporal } = environment;
  const servers = {
    postgres: serverTarget(postgres, { signal: options.signal, pids: () => familyOf(postgres.pid) }),
    temporal: serverTarget(temporal, { signal: options.signal, pids: () => [temporal.pid ?? []].flat() }),
  };
  return {
    ...environment,
    doors: [urlOf(ports[0]), urlOf(ports[1])],
    targets: { ...programs, ...servers },
    stateDir,
    async stop({ keep }) {
      await Promise.all(Object.values(programs).map((program) => program.stop()));
      await environment.stop();
      ports.forEach(({ release }) => release());
      if (!keep) await rm(stateDir, { recursive: true, force: true });
    },
  };
}

type Programs = Record<'api-1' | 'api-2' | 'worker-1' | 'worker-2', RunningProgram>;

async function startPrograms({
  environment,
  ports,
  ...options
}: SystemOptions & {
  environment: EmbeddedEnvironment;
  ports: readonly [ClaimedPort, ClaimedPort];
}): Promise<Programs> {
  const start = (name: string, script: string, port: number, isServing: () => Promise<boolean>) =>
    startProgram({
      ...options,
      name,
      script: join(options.distDir, script),
      env: environmentOf({ ...options, environment, port }),
      logFile: join(environment.logs, `${name}.log`),
      isServing,
    });
  const api = (name: string, port: ClaimedPort) =>
    start(name, 'server.js', port.port, () => isHealthy(urlOf(port)));
  const worker = (name: string) => start(name, 'worker.js', 0, () => Promise.resolve(true));
  const first = await api('api-1', ports[0]);
  const [second, one, two] = await Promise.all([
    api('api-2', ports[1]),
    worker('worker-1'),
    worker('worker-2'),
  ]);
  return { 'api-1': first, 'api-2': second, 'worker-1': one, 'worker-2': two };
}

function environmentOf({
  environment,
  modelUrl,
  port,
}: SystemOptions & { environment: EmbeddedEnvironment; port: number }): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    ORCHESTRATOR_MASTER_KEY: environment.masterKey,
    ORCHESTRATOR_PORT: String(port),
    ORCHESTRATOR_WORKER_METRICS_PORT: '0',
    ORCHESTRATOR_LOG_FORMAT: 'json',
    ORCHESTRATOR_MODEL_DETECTION: 'false',
    ORCHESTRATOR_MODEL_BASE_URL: modelUrl,
    ORCHESTRATOR_MODEL_NAME: 'chaos',
    ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: String(prices.input),
    ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: String(prices.output),
    // Short, so that silence of the model is met within the life of a task.
    ORCHESTRATOR_MODEL_TIMEOUT_SECONDS: '8',
  };
}

function serverTarget(
  server: EmbeddedEnvironment['postgres'],
  { signal, pids }: { signal: AbortSignal; pids: () => number[] },
): Target {
  const target = createTarget({ pids, kill: server.kill, start: server.start, signal });
  target.up();
  return target;
}

/** Postgres is a process for each connection: what stands still is the whole of it, where the system tells its children. */
function familyOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [pid, ...children.split(' ').filter(Boolean).map(Number)];
  } catch {
    return [pid];
  }
}

function urlOf({ port }: ClaimedPort): string {
  return `http://127.0.0.1:${port}`;
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => response.ok,
    () => false,
  );
}
