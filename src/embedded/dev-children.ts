import { join } from 'node:path';
import type { EmbeddedEnvironment } from './environment.ts';
import { superviseChild, type SupervisedChild } from './supervised-child.ts';

export interface DevChildrenOptions {
  stateDir: string;
  env: NodeJS.ProcessEnv;
  scripts: { api: string; worker: string };
  environment: EmbeddedEnvironment;
  ports: { api: number; metrics: number };
  print: (line: string) => void;
  onGivenUp: (exitCode: number) => void;
}

/** Starts the API and the worker against the environment's servers. */
export async function startChildren(options: DevChildrenOptions): Promise<SupervisedChild[]> {
  const env = childEnvironment(options);
  const start = (name: 'api' | 'worker') =>
    superviseChild({
      name,
      script: options.scripts[name],
      env,
      logFile: join(options.environment.logs, `${name}.log`),
      pidFile: join(options.stateDir, `${name}.pid`),
      print: options.print,
      onGivenUp: options.onGivenUp,
    });
  return Promise.all([start('api'), start('worker')]);
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
