import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { registerSearchAttributes } from '../temporal/search-attributes.ts';
import { findFreePort } from './ports.ts';
import type { EmbeddedServer, StartOptions } from './postgres.ts';
import { createServerProcess, stopLeftOver } from './server-process.ts';
import { findTemporalCli } from './temporal-cli.ts';

const namespace = 'default';

/** Dynamic configuration, by its names in Temporal. */
export type TemporalSettings = Record<string, boolean | number | string>;

interface TemporalOptions extends StartOptions {
  /** Whether it serves its web interface. */
  ui: boolean;
  settings?: TemporalSettings | undefined;
}

export interface EmbeddedTemporal extends EmbeddedServer {
  temporalAddress: string;
  temporalUiUrl: string | undefined;
}

/** Starts Temporal's development server, with its data in one file of the state folder. */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const { state, logger, env, settings } = options;
  const databaseFile = join(state.path, 'temporal.db');
  const leftOver = {
    pidFile: join(state.path, 'temporal.pid'),
    mark: databaseFile,
    stopSignal: 'SIGTERM',
    stopTimeoutMs: 15_000,
  } as const;
  await stopLeftOver(leftOver);
  const command = await findTemporalCli({ env, stateDir: state.path, logger });
  if (!existsSync(databaseFile)) logger('Creating the Temporal store (first start)');
  const port = await findFreePort(7233);
  const uiPort = options.ui ? await findFreePort(8233) : undefined;
  const temporalAddress = `127.0.0.1:${port.port}`;
  const server = createServerProcess({
    ...leftOver,
    name: 'Temporal',
    command,
    args: serverArguments({ databaseFile, port: port.port, uiPort: uiPort?.port, settings }),
    // TEMPORAL_ADDRESS and its like of the caller, or a configuration file in the home, must not reach this server.
    env: { PATH: env['PATH'], HOME: state.path },
    logFile: join(state.logs, 'temporal.log'),
    startTimeoutMs: 60_000,
    probe: () =>
      withConnection(temporalAddress, (connection) =>
        connection.workflowService.describeNamespace({ namespace }),
      ),
    onUnexpectedExit: options.onUnexpectedExit,
  });
  await server.start();
  await withConnection(temporalAddress, (connection) => registerSearchAttributes({ connection, namespace }));
  return {
    get pid() {
      return server.pid;
    },
    start: server.start,
    stop: server.stop,
    kill: server.kill,
    releasePorts() {
      port.release();
      uiPort?.release();
    },
    temporalAddress,
    temporalUiUrl: uiPort && `http://127.0.0.1:${uiPort.port}`,
  };
}

function serverArguments(options: {
  databaseFile: string;
  port: number;
  uiPort: number | undefined;
  settings: TemporalSettings | undefined;
}): string[] {
  const dynamicConfig = {
    // The single shard polls 20 times a second otherwise, which alone costs an idle workflow 150 ms.
    'history.transferProcessorMaxPollRPS': 200,
    // A workflow is deleted once it is on record that its end was dealt with: every 30 s otherwise, and an erasure waits as long.
    'history.transferProcessorUpdateAckInterval': '1s',
    // Of the usual four, the busy ones are served first: one task in twenty waits five seconds in another, until it counts as old.
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
    // Off by default, and fairness keys do nothing then.
    'matching.enableFairness': true,
    // Together: a cancel reaches running activities at once instead of with their next heartbeat.
    'system.enableCancelActivityWorkerCommand': true,
    'frontend.WorkerCommandsEnabled': true,
    ...options.settings,
  };
  // With SQLite's default journal the server is less than half as fast; kill -9 loses nothing with this one either.
  const pragmas = ['journal_mode=wal', 'synchronous=normal'];
  const ui = options.uiPort === undefined ? ['--headless'] : ['--ui-port', String(options.uiPort)];
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port), ...ui],
    ...['--namespace', namespace, '--db-filename', options.databaseFile, '--log-level', 'error'],
    '--ui-disable-news-fetch',
    ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...Object.entries(dynamicConfig).flatMap(([key, value]) => [
      '--dynamic-config-value',
      `${key}=${JSON.stringify(value)}`,
    ]),
  ];
}

async function withConnection(
  address: string,
  use: (connection: Connection) => Promise<unknown>,
): Promise<void> {
  const connection = await Connection.connect({
    address,
    connectTimeout: 2_000,
    // gRPC would wait a whole second after the first refusal of a server that is just starting.
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 100 },
  });
  try {
    await use(connection);
  } finally {
    await connection.close();
  }
}
