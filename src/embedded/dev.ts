import { startChildren, stopLeftOverChildren, type ChildScripts } from './dev-children.ts';
import { devNotes } from './dev-notes.ts';
import { startSupervisedServers } from './dev-servers.ts';
import type { EmbeddedEnvironment } from './environment.ts';
import { prepareLocalModel, type LocalModel } from './local-model.ts';
import { claimPort, findFreePort, type ClaimedPort } from './ports.ts';
import { waitUntilReady } from './readiness.ts';
import { openStateFolder, type StateFolder } from './state-folder.ts';
import type { SupervisedChild } from './supervised-child.ts';

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
  /** The port of the API; when left out, ORCHESTRATOR_PORT, else 8000 or the next free one. */
  port?: number | undefined;
  /** With one for `model`, a small model on this machine is used in place of any other. */
  scripts: ChildScripts;
  print: (line: string) => void;
  /** Aborted when the person wants to stop. */
  interrupted: AbortSignal;
  /** Runs once everything is ready. */
  demo?: ((places: DemoPlaces) => Promise<number>) | undefined;
}

interface Run {
  options: DevOptions;
  state: StateFolder;
  startedAt: number;
  /** Aborted with an exit code when a process cannot be kept running. */
  failed: AbortController;
  /** Aborted by either. */
  stop: AbortSignal;
  ports: { api: ClaimedPort; metrics: ClaimedPort; model: ClaimedPort | undefined };
  localModel: LocalModel | undefined;
}

const readyTimeoutMs = 120_000;

/**
 * Starts Postgres, Temporal, the API and a worker, and keeps them running until interrupted. Resolves with the exit
 * code once all have stopped: 0, the demo's, or that of the process that could not be kept running.
 */
export async function runDev(options: DevOptions): Promise<number> {
  const failed = new AbortController();
  const stop = AbortSignal.any([options.interrupted, failed.signal]);
  const state = openStateFolder(options.stateDir);
  try {
    await stopLeftOverChildren({ ...options, state });
    const localModel = await localModelOf(options);
    const ports = await choosePorts(options);
    const run: Run = { options, state, startedAt: Date.now(), failed, stop, ports, localModel };
    options.print('Starting Postgres and Temporal');
    const environment = await startSupervisedServers({ ...options, state, onGivenUp: () => failed.abort(1) });
    return await runChildren(run, environment).finally(() => {
      ports.api.release();
      ports.metrics.release();
      ports.model?.release();
    });
  } finally {
    state.release();
  }
}

async function runChildren(run: Run, environment: EmbeddedEnvironment): Promise<number> {
  const { options, ports } = run;
  let children: SupervisedChild[] = [];
  try {
    if (run.stop.aborted) return exitCode(run);
    options.print(
      `Starting the API (it brings the database up to date first) and the worker${run.localModel ? ', and the local model' : ''}`,
    );
    children = startChildren({
      ...options,
      state: run.state,
      environment,
      ports: { api: ports.api.port, metrics: ports.metrics.port, model: ports.model?.port },
      localModel: run.localModel,
      // The demo's own lines tell the story; what the processes log is kept in their files.
      showLogs: options.demo === undefined,
      onGivenUp: (code) => run.failed.abort(code),
    });
    return await serve(run, environment);
  } finally {
    options.print('Stopping the API, the worker, Temporal and Postgres');
    // The API first, so that nothing new comes in; then those that it and the worker lean on.
    for (const child of children) await child.stop();
    await environment.stop();
    options.print('Stopped.');
  }
}

async function serve(run: Run, environment: EmbeddedEnvironment): Promise<number> {
  const { options, stop } = run;
  const { print } = options;
  const apiUrl = `http://127.0.0.1:${run.ports.api.port}`;
  const readiness = await waitUntilReady({ apiUrl, timeoutMs: readyTimeoutMs, interrupted: stop });
  if (readiness.kind === 'interrupted') return exitCode(run);
  if (readiness.kind === 'late') {
    print(
      `Not ready after ${readyTimeoutMs / 1_000} s; last answer of ${apiUrl}/ready: ${readiness.lastAnswer}`,
    );
    return 1;
  }
  print(
    devNotes({
      ...environment,
      apiUrl,
      metricsPort: run.ports.metrics.port,
      stateDir: run.state.path,
      seconds: (Date.now() - run.startedAt) / 1_000,
    }),
  );
  if (options.demo) {
    const demoCode = await Promise.race([options.demo({ ...environment, apiUrl, print }), aborted(stop)]);
    if (demoCode !== undefined) return demoCode;
  }
  await aborted(stop);
  return exitCode(run);
}

async function localModelOf({ scripts, ...options }: DevOptions): Promise<LocalModel | undefined> {
  return scripts.model === undefined ? undefined : prepareLocalModel({ ...options, script: scripts.model });
}

async function choosePorts({ port, env, scripts }: DevOptions): Promise<Run['ports']> {
  const wanted = port ?? numberFrom(env['ORCHESTRATOR_PORT']);
  const metricsWanted = numberFrom(env['ORCHESTRATOR_WORKER_METRICS_PORT']);
  const api = await (wanted === undefined ? findFreePort(8000) : claimPort(wanted));
  return {
    api,
    metrics: await findFreePort(metricsWanted ?? 9464),
    model: scripts.model === undefined ? undefined : await findFreePort(11_500),
  };
}

function numberFrom(text: string | undefined): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function exitCode({ failed: { signal } }: Run): number {
  return signal.aborted ? Number(signal.reason) : 0;
}
