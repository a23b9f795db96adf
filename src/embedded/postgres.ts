import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createDatabase, probeDatabase } from './database.ts';
import { findFreePort } from './ports.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { choosePostgresHome, type RunAs } from './postgres-home.ts';
import { commandLine } from './process-identity.ts';
import {
  createServerProcess,
  stopLeftOver,
  type ServerProcess,
  type ServerProcessOptions,
} from './server-process.ts';
import type { StateFolder } from './state-folder.ts';

const user = 'octollm';
const databaseName = 'octollm';

export interface EmbeddedServer extends ServerProcess {
  /** Gives the ports back to other starts; after `stop`, when the server will not be started again. */
  releasePorts: () => void;
}

export interface EmbeddedPostgres extends EmbeddedServer {
  databaseUrl: string;
}

export interface StartOptions {
  state: StateFolder;
  logger: (line: string) => void;
  env: NodeJS.ProcessEnv;
  onUnexpectedExit?: ServerProcessOptions['onUnexpectedExit'];
}

/** Starts Postgres on the data of the state folder, which it makes on the first start. Loopback only, with a password. */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { state, logger } = options;
  const { path: home, runAs } = choosePostgresHome(state);
  const data = join(home, 'data');
  const leftOver = {
    pidFile: join(state.path, 'postgres.pid'),
    mark: data,
    stopSignal: 'SIGINT',
    stopTimeoutMs: 20_000,
  } as const;
  await stopLeftOver(leftOver);
  const binaries = await postgresBinaries({ home, runAs });
  if (!existsSync(data)) {
    logger(`Creating the database in ${home} (first start)`);
    await initialise({ binaries, home, data, runAs, password: state.databasePassword });
  }
  const { port, release } = await findFreePort(54329);
  const url = (database: string) =>
    `postgresql://${user}:${state.databasePassword}@127.0.0.1:${port}/${database}`;
  const server = createServerProcess({
    ...leftOver,
    name: 'Postgres',
    command: join(binaries, 'bin', 'postgres'),
    args: serverArguments({ data, port }),
    env: minimalEnvironment(),
    runAs,
    logFile: join(state.logs, 'postgres.log'),
    startTimeoutMs: 60_000,
    probe: () => probeDatabase(url('postgres')),
    onUnexpectedExit: options.onUnexpectedExit,
  });
  const start = () => startAfterCrash({ server, data });
  await start();
  const databaseUrl = await createDatabase({ databaseUrl: url('postgres'), name: databaseName });
  return {
    get pid() {
      return server.pid;
    },
    start,
    stop: server.stop,
    kill: server.kill,
    releasePorts: release,
    databaseUrl,
  };
}

function serverArguments({ data, port }: { data: string; port: number }): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', String(port), ...pairs];
}

async function initialise(place: {
  binaries: string;
  home: string;
  data: string;
  runAs: RunAs | undefined;
  password: string;
}): Promise<void> {
  const { home, runAs } = place;
  const draft = join(home, 'data.draft');
  const passwordFile = join(home, 'password');
  await rm(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
  try {
    // The built-in C.UTF-8 sorts the same on every machine, whatever locales it has.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const args = ['-D', draft, '-U', user, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale];
    const options = { cwd: home, env: minimalEnvironment(), ...runAs };
    await promisify(execFile)(join(place.binaries, 'bin', 'initdb'), args, options);
    // A first start that was cut off leaves only the draft, and the next one begins anew.
    await rename(draft, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** After a kill -9 the sessions of the dead server need a moment to see that it is gone; until then a new one refuses. */
async function startAfterCrash({ server, data }: { server: ServerProcess; data: string }): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      forgetDeadServer(data);
      await server.start();
      return;
    } catch (error) {
      const waiting = /shared memory block/.test(String(error)) && Date.now() < deadline;
      if (!waiting) throw error;
      await sleep(250);
    }
  }
}

/** Postgres trusts the process id in its lock file, which in a restarted container belongs to some other program. */
function forgetDeadServer(data: string): void {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const program = commandLine(pid);
  if (program !== '' && !program.includes(data)) rmSync(file, { force: true });
}

function minimalEnvironment(): NodeJS.ProcessEnv {
  // PGDATA, PGPORT and their like of the caller must not reach this server.
  return { PATH: process.env['PATH'], LC_ALL: 'C' };
}
