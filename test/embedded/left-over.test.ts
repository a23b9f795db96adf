import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { processIdentity } from '../../src/embedded/process-identity.ts';
import { rememberProcess, stopLeftOver } from '../../src/embedded/server-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function waitingProcess() {
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1e6)', 'its-mark']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return { pid: child.pid!, gone: once(child, 'exit') };
}

const manner = { stopSignal: 'SIGTERM', stopTimeoutMs: 5_000 } as const;

test('a process that a killed supervisor left running is stopped', async () => {
  const pidFile = join(temporaryFolder(), 'server.pid');
  const leftOver = await waitingProcess();
  rememberProcess(pidFile, leftOver.pid);
  await stopLeftOver({ pidFile, mark: 'its-mark', ...manner });
  expect(await leftOver.gone).toEqual([null, 'SIGTERM']);
  expect(existsSync(pidFile)).toBe(false);
});

test('a process that now has the id of a left-over is not touched', async () => {
  const pidFile = join(temporaryFolder(), 'server.pid');
  const stranger = await waitingProcess();
  writeFileSync(pidFile, `${stranger.pid} an-earlier-boot:1`);
  await stopLeftOver({ pidFile, mark: 'its-mark', ...manner });
  expect(processIdentity(stranger.pid)).toBeDefined();
});

test('a process whose command line says that it is another program is not touched', async () => {
  const pidFile = join(temporaryFolder(), 'server.pid');
  const stranger = await waitingProcess();
  rememberProcess(pidFile, stranger.pid);
  await stopLeftOver({ pidFile, mark: 'another-mark', ...manner });
  expect(processIdentity(stranger.pid)).toBeDefined();
});
