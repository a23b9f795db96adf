import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runDev, type DevOptions } from '../../src/embedded/dev.ts';
import { findFreePort } from '../../src/embedded/ports.ts';
import { rememberProcess } from '../../src/embedded/server-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const api = `
  import { createServer } from 'node:http';
  import { appendFileSync, existsSync } from 'node:fs';
  const { ORCHESTRATOR_PORT: port, ORCHESTRATOR_HOST: host, ENDED } = process.env;
  const body = () => JSON.stringify({ ready: true, checks: { workers: existsSync(ENDED + '.up') ? 'ok' : 'down' } });
  createServer((request, response) => response.end(body())).listen(Number(port), host, () => console.log('api is up'));
  process.on('SIGTERM', () => { appendFileSync(ENDED, 'api '); process.exit(0); });
`;
const worker = `
  import { appendFileSync } from 'node:fs';
  import { connect } from 'node:net';
  const { ORCHESTRATOR_DATABASE_URL, ORCHESTRATOR_TEMPORAL_ADDRESS, ENDED } = process.env;
  const isUp = (port) => new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
    socket.on('error', () => resolve(false));
  });
  process.on('SIGTERM', async () => {
    const servers = [new URL(ORCHESTRATOR_DATABASE_URL).port, ORCHESTRATOR_TEMPORAL_ADDRESS.split(':')[1]];
    const up = await Promise.all(servers.map((port) => isUp(Number(port))));
    appendFileSync(ENDED, 'worker ' + (up.every(Boolean) ? 'before the servers' : 'after a server'));
    process.exit(0);
  });
  console.log('worker is up');
  appendFileSync(ENDED + '.up', '');
  setInterval(() => {}, 1e6);
`;

function prepare(overrides: Partial<DevOptions> = {}) {
  const stateDir = temporaryFolder();
  const scripts = { api: join(stateDir, 'api.mjs'), worker: join(stateDir, 'worker.mjs') };
  writeFileSync(scripts.api, api);
  writeFileSync(scripts.worker, worker);
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const ended = join(stateDir, 'ended');
  const printed: string[] = [];
  const interrupt = new AbortController();
  const options: DevOptions = {
    stateDir,
    env: { PATH, HOME, XDG_CACHE_HOME, ENDED: ended },
    scripts,
    print: (line) => void printed.push(line),
    interrupted: interrupt.signal,
    ...overrides,
  };
  return { options, printed, interrupt, ended: () => readFileSync(ended, 'utf8') };
}

test('everything starts, says where it is, runs the demo and stops in order with its exit code', async () => {
  let ready: Response | undefined;
  const run = prepare({
    demo: async ({ apiUrl, databaseUrl, temporalAddress }) => {
      ready = await fetch(`${apiUrl}/ready`);
      expect(databaseUrl).toMatch(/^postgresql:/);
      expect(temporalAddress).toMatch(/^127\.0\.0\.1:\d+$/);
      return 7;
    },
  });
  expect(await runDev(run.options)).toBe(7);
  expect(ready?.status).toBe(200);
  expect(run.printed.join('\n')).toMatch(
    /API +http[^]*Reference +http.*\/docs[^]*Temporal UI +http[^]*Logs[^]*curl/,
  );
  expect(run.ended()).toBe('api worker before the servers');
});

test('an interruption stops everything, and the exit code is 0', async () => {
  const run = prepare();
  const code = runDev({
    ...run.options,
    demo: () => {
      run.interrupt.abort();
      return new Promise<number>(() => undefined);
    },
  });
  expect(await code).toBe(0);
  expect(run.ended()).toBe('api worker before the servers');
  expect(run.printed.at(-1)).toBe('Stopped.');
});

test('an API that cannot be kept running ends everything with its exit code', async () => {
  const run = prepare();
  writeFileSync(run.options.scripts.api, 'console.error("PORT is bad"); process.exitCode = 78;');
  expect(await runDev(run.options)).toBe(78);
  expect(run.printed.join('\n')).toMatch(/api ended by itself \(exit code 78\)[^]*PORT is bad/);
});

test('the API that a killed supervisor left behind makes room for the new one', async () => {
  const { port, release } = await findFreePort(42_000);
  release();
  const run = prepare({ port, demo: () => Promise.resolve(0) });
  const env = { ...run.options.env, ORCHESTRATOR_PORT: String(port), ORCHESTRATOR_HOST: '127.0.0.1' };
  const leftOver = spawn(process.execPath, [run.options.scripts.api], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void leftOver.kill('SIGKILL'));
  const gone = once(leftOver, 'exit');
  await once(leftOver.stdout, 'data');
  rememberProcess(join(run.options.stateDir, 'api.pid'), leftOver.pid!);
  expect(await runDev(run.options)).toBe(0);
  await gone;
});

test('a port that was asked for and is taken is refused before anything starts', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, () => resolve()));
  const { port } = server.address() as AddressInfo;
  const run = prepare({ port });
  await expect(runDev(run.options)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  expect(run.printed).toEqual([]);
});
