import { join } from 'node:path';
import { devNotes } from './dev-notes.ts';
import { startEnvironment, type EmbeddedEnvironment } from './environment.ts';
import { claimPort, findFreePort, type ClaimedPort } from './ports.ts';
import { waitUntilReady } from './readiness.ts';
import { createRestarts } from './restarts.ts';
import { superviseChild, type SupervisedChild } from './supervised-child.ts';

export interface DemoPlaces {
  apiUrl: string;
  temporalUiUrl: string | undefined;
  databaseUrl: string;
  temporalAddress: string;
  print: (line: string) => void;
}

export interface DevOptions {
  stateDir: string;
  env: NodeJS.ProcessEnv;
  /** The port of the API; when left out, 8000 or the next free one. */
  port?: number | undefined;
  /** The scripts of the API and of the worker. */
  scripts: { api: string; worker: string };
  print: (line: string) => void;
  /** Aborted when the person wants to stop. */
  interrupted: AbortSignal;
  /** Runs once everything is ready. */
  demo?: ((places: DemoPlaces) => Promise<number>) | undefined;
  /** Whether everything keeps running after the demo, for somebody to look at. */
  stayAfterDemo?: boolean;
}

const readyTimeoutMs = 120_000;

/**
 * Starts Postgres, Temporal, the API and a worker, and keeps them running until interrupted. Resolves with the exit
 * code once all have stopped: 0, the demo's, or that of the process that could not be kept running.
 */
export async function runDev(options: DevOptions): Promise<number> {
  const startedAt = Date.now();
  const failed = new AbortController();
  const stop = AbortSignal.any([options.interrupted, failed.signal]);
  const ports = await choosePorts(options);
  const apiUrl = `http://127.0.0.1:${ports.api.port}`;
  const environment = await startServers(options, failed);
  const children: SupervisedChild[] = [];
  try {
    if (stop.aborted) return exitCode(failed);
    options.print('Starting the API (it brings the database up to date first) and the worker');
    children.push(...(await startChildren({ options, environment, ports, failed })));
    const readiness = await waitUntilReady({ apiUrl, timeoutMs: readyTimeoutMs, interrupted: stop });
    if (readiness.kind === 'interrupted') return exitCode(failed);
    if (readiness.kind === 'late') {
      options.print(
        `Not ready after ${readyTimeoutMs / 1_000} s; last answer of ${apiUrl}/ready: ${readiness.lastAnswer}`,
      );
      return 1;
    }
    const seconds = (Date.now() - startedAt) / 1_000;
    options.print(devNotes({ ...environment, apiUrl, stateDir: options.stateDir, seconds }));
    return await serve({ options, places: { ...environment, apiUrl, print: options.print }, stop, failed });
  } finally {
    await stopInOrder({ children, environment, print: options.print });
    ports.api.release();
    ports.metrics.release();
  }
}

async function choosePorts({ port, env }: DevOptions): Promise<{ api: ClaimedPort; metrics: ClaimedPort }> {
  const wanted = port ?? numberFrom(env['ORCHESTRATOR_PORT']);
  const metricsWanted = numberFrom(env['ORCHESTRATOR_WORKER_METRICS_PORT']);
  const api = await (wanted === undefined ? findFreePort(8000) : claimPort(wanted));
  return { api, metrics: await findFreePort(metricsWanted ?? 9464) };
}

function numberFrom(text: string | undefined): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

async function startServers(options: DevOptions, failed: AbortController): Promise<EmbeddedEnvironment> {
  const { print } = options;
  print('Starting Postgres and Temporal');
  const restarts = { Postgres: createRestarts(), Temporal: createRestarts() };
  const environment: EmbeddedEnvironment = await startEnvironment({
    stateDir: options.stateDir,
    env: options.env,
    logger: print,
    onUnexpectedExit({ name, lastLines }) {
      print(`${name} ended by itself. The last lines of its log:\n${lastLines}`);
      const delayMs = restarts[name].nextDelayMs();
      if (delayMs === undefined) {
        failed.abort(1);
        return;
      }
      print(`Starting ${name} again in ${delayMs / 1_000} s`);
      const server = name === 'Postgres' ? environment.postgres : environment.temporal;
      setTimeout(() => {
        if (options.interrupted.aborted || failed.signal.aborted) return;
        server.start().catch((error: unknown) => {
          print(`${name} does not start: ${String(error)}`);
          failed.abort(1);
        });
      }, delayMs);
    },
  });
  return environment;
}

async function startChildren(running: {
  options: DevOptions;
  environment: EmbeddedEnvironment;
  ports: { api: ClaimedPort; metrics: ClaimedPort };
  failed: AbortController;
}): Promise<SupervisedChild[]> {
  const { options, environment } = running;
  const env = childEnvironment(running);
  return Promise.all(
    (['api', 'worker'] as const).map((name) =>
      superviseChild({
        name,
        script: options.scripts[name],
        env,
        logFile: join(environment.logs, `${name}.log`),
        pidFile: join(options.stateDir, `${name}.pid`),
        print: options.print,
        onGivenUp: (code) => running.failed.abort(code),
      }),
    ),
  );
}

function childEnvironment(running: {
  options: DevOptions;
  environment: EmbeddedEnvironment;
  ports: { api: ClaimedPort; metrics: ClaimedPort };
}): NodeJS.ProcessEnv {
  const { environment, ports } = running;
  const { env } = running.options;
  return {
    ...env,
    ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    ORCHESTRATOR_TEMPORAL_UI_URL: environment.temporalUiUrl,
    ORCHESTRATOR_MASTER_KEY: env['ORCHESTRATOR_MASTER_KEY'] || environment.masterKey,
    ORCHESTRATOR_HOST: '127.0.0.1',
    ORCHESTRATOR_PORT: String(ports.api.port),
    ORCHESTRATOR_WORKER_METRICS_PORT: String(ports.metrics.port),
    ORCHESTRATOR_LOG_FORMAT: env['ORCHESTRATOR_LOG_FORMAT'] || 'console',
  };
}

async function serve(running: {
  options: DevOptions;
  places: DemoPlaces;
  stop: AbortSignal;
  failed: AbortController;
}): Promise<number> {
  const { options, places, stop, failed } = running;
  let code = 0;
  if (options.demo) {
    const outcome = await Promise.race([options.demo(places), aborted(stop)]);
    if (outcome === undefined) return exitCode(failed);
    code = outcome;
    if (!options.stayAfterDemo) return code;
    options.print('The demo is over. Everything keeps running; Ctrl-C stops it.');
  }
  await aborted(stop);
  return failed.signal.aborted ? exitCode(failed) : code;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function exitCode({ signal }: AbortController): number {
  return signal.aborted ? Number(signal.reason) : 0;
}

/** The API first, so that nothing new comes in; then those that it and the worker lean on. */
async function stopInOrder(running: {
  children: SupervisedChild[];
  environment: EmbeddedEnvironment;
  print: (line: string) => void;
}): Promise<void> {
  running.print('Stopping the API, the worker, Temporal and Postgres');
  for (const child of running.children) await child.stop();
  await running.environment.stop();
  running.print('Stopped.');
}
