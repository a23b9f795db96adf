import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedEnvironment } from './environment.ts';
import type { LocalModel } from './local-model.ts';
import { stopLeftOver } from './server-process.ts';
import type { StateFolder } from './state-folder.ts';
import { superviseChild, type SupervisedChild } from './supervised-child.ts';

/** In the order in which they start and stop. */
const childNames = ['api', 'worker', 'model'] as const;
type ChildName = (typeof childNames)[number];

/** The script of each; without a local model there is none for `model`. */
export interface ChildScripts {
  api: string;
  worker: string;
  model?: string | undefined;
}

export interface DevChildrenOptions {
  state: StateFolder;
  env: NodeJS.ProcessEnv;
  scripts: ChildScripts;
  environment: EmbeddedEnvironment;
  ports: { api: number; metrics: number; model?: number | undefined };
  localModel: LocalModel | undefined;
  print: (line: string) => void;
  /** Whether what the processes log is printed as well as kept in files. */
  showLogs: boolean;
  onGivenUp: (exitCode: number) => void;
}

/** Starts the API and the worker against the environment's servers, and the local model if there is one. */
export function startChildren(options: DevChildrenOptions): SupervisedChild[] {
  const env = childEnvironment(options);
  writeWorkerSettings(options.state, env);
  const start = ([name, script]: [ChildName, string]) =>
    superviseChild({
      name,
      script,
      env: name === 'model' ? modelEnvironment(options) : env,
      logFile: join(options.state.logs, `${name}.log`),
      pidFile: pidFile(options.state, name),
      print: options.print,
      showLogs: options.showLogs,
      onGivenUp: options.onGivenUp,
    });
  return scriptsOf(options.scripts).map(start);
}

/** Ends what a killed supervisor left running: they would keep their ports. */
export async function stopLeftOverChildren(options: {
  state: StateFolder;
  scripts: ChildScripts;
}): Promise<void> {
  for (const [name, mark] of scriptsOf(options.scripts)) {
    await stopLeftOver({
      pidFile: pidFile(options.state, name),
      mark,
      stopSignal: 'SIGTERM',
      stopTimeoutMs: 15_000,
    });
  }
}

function scriptsOf(scripts: ChildScripts): [ChildName, string][] {
  return childNames.flatMap((name): [ChildName, string][] => {
    const script = scripts[name];
    return script === undefined ? [] : [[name, script]];
  });
}

/** For workers that are started by hand beside these: `set -a; . <file>`. */
function writeWorkerSettings({ path }: StateFolder, env: NodeJS.ProcessEnv): void {
  const names = ['ORCHESTRATOR_DATABASE_URL', 'ORCHESTRATOR_TEMPORAL_ADDRESS', 'ORCHESTRATOR_MASTER_KEY'];
  const file = join(path, 'worker.env');
  // Created anew: the mode of a file that is there would stay.
  rmSync(file, { force: true });
  const lines = [
    ...names.map((name) => `${name}='${env[name] ?? ''}'`),
    'ORCHESTRATOR_WORKER_METRICS_PORT=0',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}

function pidFile(state: StateFolder, name: ChildName): string {
  return join(state.path, `${name}.pid`);
}

function modelEnvironment({ env, localModel, ports }: DevChildrenOptions): NodeJS.ProcessEnv {
  return { PATH: env['PATH'], HOME: env['HOME'], ...localModel?.serverEnvironment(ports.model ?? 0) };
}

function childEnvironment({ env, environment, ports, localModel }: DevChildrenOptions): NodeJS.ProcessEnv {
  return {
    ...env,
    ...localModel?.clientEnvironment(ports.model ?? 0),
    ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    ORCHESTRATOR_TEMPORAL_UI_URL: environment.temporalUiUrl,
    ORCHESTRATOR_MASTER_KEY: env['ORCHESTRATOR_MASTER_KEY'] || environment.masterKey,
    ORCHESTRATOR_HOST: '127.0.0.1',
    ORCHESTRATOR_PORT: String(ports.api),
    ORCHESTRATOR_WORKER_METRICS_PORT: String(ports.metrics),
    ORCHESTRATOR_LOG_FORMAT: env['ORCHESTRATOR_LOG_FORMAT'] || 'console',
    // No balancer is in front of it, and somebody waits for the prompt.
    ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS: '0',
  };
}
