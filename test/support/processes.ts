import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  databaseUrl: string;
  temporalAddress: string;
  /** More variables for both processes. */
  env?: Record<string, string>;
}

export interface OrchestratorProcess {
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  terminate(): Promise<number | null>;
  /** Sends a signal, and goes on. */
  signal(signal: NodeJS.Signals): void;
  /** Resolves when it has ended: with its exit code, or with the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals | null>;
  /** Starts it again with the same settings, as a supervisor would. */
  start(): void;
  output(): string;
}

export interface OrchestratorProcesses {
  url: string;
  workerMetricsUrl: string;
  api: OrchestratorProcess;
  worker: OrchestratorProcess;
  masterKey: Buffer;
  taskQueue: string;
  /** Another process with the same settings: a script of `dist`, or any other program. */
  more(program: Program): Promise<OrchestratorProcess>;
  stop(): Promise<void>;
}

export interface Program {
  /** A script of `dist`, or the path of a script for `command`. */
  script: string;
  command?: string;
  args?: string[];
  env?: Record<string, string>;
}

/** The built API and worker as processes of their own, on servers that the caller runs. */
export async function startProcesses({
  databaseUrl,
  temporalAddress,
  env = {},
}: ProcessOptions): Promise<OrchestratorProcesses> {
  const masterKey = randomBytes(32);
  const taskQueue = `e2e-${randomUUID()}`;
  const port = await freePort();
  const metricsPort = await freePort();
  const variables = {
    PATH: process.env['PATH'] ?? '',
    ORCHESTRATOR_DATABASE_URL: databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: temporalAddress,
    ORCHESTRATOR_TEMPORAL_TASK_QUEUE: taskQueue,
    ORCHESTRATOR_MASTER_KEY: masterKey.toString('base64'),
    ORCHESTRATOR_HOST: '127.0.0.1',
    ORCHESTRATOR_PORT: String(port),
    ORCHESTRATOR_WORKER_METRICS_PORT: String(metricsPort),
    ORCHESTRATOR_LOG_FORMAT: 'json',
    ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS: '0',
    // A model that happens to be on this machine has no say in a test.
    ORCHESTRATOR_MODEL_DETECTION: 'false',
    ...env,
  };
  const api = runProgram(process.execPath, [builtScript('server.js')], variables);
  const worker = runProgram(process.execPath, [builtScript('worker.js')], variables);
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(url, [api, worker]);
  return {
    url,
    workerMetricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    api,
    worker,
    masterKey,
    taskQueue,
    async more({ script, command, args = [], env: own = {} }) {
      const settings = { ...variables, ORCHESTRATOR_WORKER_METRICS_PORT: String(await freePort()), ...own };
      const path = command === undefined ? builtScript(script) : script;
      return runProgram(command ?? process.execPath, [path, ...args], settings);
    },
    async stop() {
      await Promise.all([api.terminate(), worker.terminate()]);
    },
  };
}

/** Resolves when the API accepts tasks and a worker serves them. */
export async function waitUntilReady(
  url: string,
  processes: readonly OrchestratorProcess[] = [],
): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${url}/ready`).then(
      (response) => response.json() as Promise<{ ready: boolean; checks: Record<string, string> }>,
      () => undefined,
    );
    if (answer?.ready && answer.checks['workers'] === 'ok' && answer.checks['temporal'] === 'ok') return;
    if (Date.now() > giveUpAt) {
      throw new Error(
        `Not ready: ${JSON.stringify(answer)}\n${processes.map((p) => p.output()).join('\n---\n')}`,
      );
    }
    await sleep(100);
  }
}

function builtScript(name: string): string {
  const script = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  if (!existsSync(script)) throw new Error(`${script} is missing: run "npm run build" first.`);
  return script;
}

function runProgram(command: string, args: string[], env: Record<string, string>): OrchestratorProcess {
  let child: ChildProcess;
  let output = '';
  const start = () => {
    child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    const [code] = await gone;
    return code;
  };
  start();
  return {
    start,
    output: () => output,
    terminate: () => end('SIGTERM'),
    signal: (signal) => void child.kill(signal),
    async ended() {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.exitCode ?? child.signalCode;
    },
    async kill() {
      await end('SIGKILL');
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
