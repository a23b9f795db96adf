import { join } from 'node:path';
import type { EmbeddedEnvironment } from './environment.ts';
import { stopLeftOver } from './server-process.ts';
import type { StateFolder } from './state-folder.ts';
import { superviseChild, type SupervisedChild } from './supervised-child.ts';

const childNames = ['api', 'worker'] as const;
type ChildName = (typeof childNames)[number];

export interface DevChildrenOptions {
  state: StateFolder;
  env: NodeJS.ProcessEnv;
  scripts: Record<ChildName, string>;
  environment: EmbeddedEnvironment;
  ports: { api: number; metrics: number };
  print: (line: string) => void;
  /** Whether what the processes log is printed as well as kept in files. */
  showLogs: boolean;
  onGivenUp: (exitCode: number) => void;
}

/** Starts the API and the worker against the environment's servers. */
export function startChildren(options: DevChildrenOptions): SupervisedChild[] {
  const env = childEnvironment(options);
  const start = (name: ChildName) =>
    superviseChild({
      name,
      script: options.scripts[name],
      env,
      logFile: join(options.state.logs, `${name}.log`),
      pidFile: pidFile(options.state, name),
      print: options.print,
      showLogs: options.showLogs,
      onGivenUp: options.onGivenUp,
    });
  return childNames.map(start);
}

/** Ends the API and the worker that a killed supervisor left running: they would keep their ports. */
export async function stopLeftOverChildren(options: {
  state: StateFolder;
  scripts: Record<ChildName, string>;
}): Promise<void> {
  for (const name of childNames) {
    const [file, mark] = [pidFile(options.state, name), options.scripts[name]];
    await stopLeftOver({ pidFile: file, mark, stopSignal: 'SIGTERM', stopTimeoutMs: 15_000 });
  }
}

function pidFile(state: StateFolder, name: ChildName): string {
  return join(state.path, `${name}.pid`);
}

function childEnvironment({ env, environment, ports }: DevChildrenOptions): NodeJS.ProcessEnv {
  return {
    ...env,
    ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
    ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    ORCHESTRATOR_TEMPORAL_UI_URL: environment.temporalUiUrl,
    ORCHESTRATOR_MASTER_KEY: env['ORCHESTRATOR_MASTER_KEY'] || environment.masterKey,
    ORCHESTRATOR_HOST: '127.0.0.1',
    ORCHESTRATOR_PORT: String(ports.api),
    ORCHESTRATOR_WORKER_METRICS_PORT: String(ports.metrics),
    ORCHESTRATOR_LOG_FORMAT: env['ORCHESTRATOR_LOG_FORMAT'] || 'console',
  };
}
