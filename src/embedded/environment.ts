import { startPostgres, type EmbeddedPostgres } from './postgres.ts';
import type { ServerProcess, ServerProcessOptions } from './server-process.ts';
import { openStateFolder, type StateFolder } from './state-folder.ts';
import { startTemporal, type EmbeddedTemporal, type TemporalSettings } from './temporal.ts';

export { createDatabase } from './database.ts';

export interface ServerOptions {
  logger?: (line: string) => void;
  /** Whether Temporal serves its web interface; default true. */
  ui?: boolean;
  /**
   * Names the Temporal CLI, and by ORCHESTRATOR_DATABASE_URL and ORCHESTRATOR_TEMPORAL_ADDRESS the servers to use
   * instead of embedded ones. Default: the process's own.
   */
  env?: NodeJS.ProcessEnv;
  onUnexpectedExit?: ServerProcessOptions['onUnexpectedExit'];
  /** In place of, or beside, what Temporal is started with. */
  temporalSettings?: TemporalSettings;
}

export interface EmbeddedEnvironment {
  databaseUrl: string;
  temporalAddress: string;
  temporalUiUrl: string | undefined;
  /** Base64 of the 32 bytes that encrypt the vault; the same at every start on one state folder. */
  masterKey: string;
  logs: string;
  postgres: ServerProcess;
  temporal: ServerProcess;
  /** Stops Temporal, then Postgres. The data stays. */
  stop: () => Promise<void>;
}

/** Starts Postgres and Temporal on this machine, healthy when this resolves. Throws naming what failed and the remedy. */
export async function startEnvironment(
  options: ServerOptions & { stateDir: string },
): Promise<EmbeddedEnvironment> {
  const state = openStateFolder(options.stateDir);
  try {
    const environment = await startServers(state, options);
    return { ...environment, stop: () => environment.stop().finally(state.release) };
  } catch (error) {
    state.release();
    throw error;
  }
}

/** The same in a folder that the caller has opened, and releases after `stop`. */
export async function startServers(state: StateFolder, options: ServerOptions): Promise<EmbeddedEnvironment> {
  const { logger = () => undefined, ui = true, env = process.env, onUnexpectedExit } = options;
  const start = { state, logger, env, onUnexpectedExit };
  const databaseUrl = env['ORCHESTRATOR_DATABASE_URL'];
  const temporalAddress = env['ORCHESTRATOR_TEMPORAL_ADDRESS'];
  const temporalUiUrl = env['ORCHESTRATOR_TEMPORAL_UI_URL'];
  const [postgres, temporal] = await bothOrNone(
    databaseUrl ? outside('Postgres', { databaseUrl }) : startPostgres(start),
    temporalAddress
      ? outside('Temporal', { temporalAddress, temporalUiUrl })
      : startTemporal({ ...start, ui, settings: options.temporalSettings }),
  );
  return {
    databaseUrl: postgres.databaseUrl,
    temporalAddress: temporal.temporalAddress,
    temporalUiUrl: temporal.temporalUiUrl,
    masterKey: state.masterKey,
    logs: state.logs,
    postgres,
    temporal,
    async stop() {
      await temporal.stop();
      await postgres.stop();
      temporal.releasePorts();
      postgres.releasePorts();
    },
  };
}

/** Both start at the same time; when one fails, the other does not stay behind. */
async function bothOrNone(
  postgresStart: Promise<EmbeddedPostgres>,
  temporalStart: Promise<EmbeddedTemporal>,
): Promise<[EmbeddedPostgres, EmbeddedTemporal]> {
  const [postgres, temporal] = await Promise.allSettled([postgresStart, temporalStart]);
  if (postgres.status === 'fulfilled' && temporal.status === 'fulfilled')
    return [postgres.value, temporal.value];
  for (const outcome of [temporal, postgres]) {
    if (outcome.status !== 'fulfilled') continue;
    await outcome.value.stop();
    outcome.value.releasePorts();
  }
  throw (
    postgres.status === 'rejected' ? postgres.reason : (temporal as PromiseRejectedResult).reason
  ) as Error;
}

/** A server that runs elsewhere: it is neither started nor stopped here, and cannot be killed. */
function outside<T extends object>(name: string, addresses: T) {
  return Promise.resolve({
    ...addresses,
    pid: undefined,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    kill: () => Promise.reject(new Error(`${name} is external and cannot be killed from here.`)),
    releasePorts: () => undefined,
  });
}
