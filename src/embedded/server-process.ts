import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, processIdentity } from './process-identity.ts';

export type ServerName = 'Postgres' | 'Temporal';

export interface ServerProcessOptions {
  name: ServerName;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** The user and group to run as, when not this process's own. */
  runAs?: { uid: number; gid: number } | undefined;
  logFile: string;
  /** Remembers the process across a kill -9 of this one. */
  pidFile: string;
  /** A part of the command line that no other process has: only such a process is ever stopped as a left-over. */
  mark: string;
  stopSignal: NodeJS.Signals;
  stopTimeoutMs: number;
  startTimeoutMs: number;
  /** Rejects until the server serves. */
  probe: () => Promise<void>;
  onUnexpectedExit?: ((event: { name: ServerName; lastLines: string }) => void) | undefined;
}

/** A server on this machine. After `stop` or `kill`, `start` brings it back on the same port with the same data. */
export interface ServerProcess {
  readonly pid: number | undefined;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
}

export function createServerProcess(options: ServerProcessOptions): ServerProcess {
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = undefined;
    if (ending) await endChild({ child: ending, signal, timeoutMs: options.stopTimeoutMs });
    rmSync(options.pidFile, { force: true });
  };
  return {
    get pid() {
      return child?.pid;
    },
    async start() {
      if (child) return;
      await stopLeftOver(options);
      const started = launch(options);
      child = started;
      started.once('exit', () => {
        if (child !== started) return;
        child = undefined;
        options.onUnexpectedExit?.({ name: options.name, lastLines: lastLines(options.logFile) });
      });
      try {
        await waitUntilServing(started, options);
      } catch (error) {
        await end('SIGKILL');
        throw error;
      }
    },
    stop: () => end(options.stopSignal),
    kill: () => end('SIGKILL'),
  };
}

/** Ends what a killed supervisor left running. A process is touched only when id, start time and command line agree. */
export async function stopLeftOver(
  options: Pick<ServerProcessOptions, 'pidFile' | 'mark' | 'stopSignal' | 'stopTimeoutMs'>,
): Promise<void> {
  if (!existsSync(options.pidFile)) return;
  const [pidText, identity] = readFileSync(options.pidFile, 'utf8').split(' ');
  const pid = Number(pidText);
  const lives = () => identity !== undefined && processIdentity(pid) === identity;
  if (lives() && commandLine(pid).includes(options.mark)) {
    process.kill(pid, options.stopSignal);
    const deadline = Date.now() + options.stopTimeoutMs;
    while (lives() && Date.now() < deadline) await sleep(25);
    if (lives()) process.kill(pid, 'SIGKILL');
    while (lives()) await sleep(25);
  }
  rmSync(options.pidFile, { force: true });
}

/** Records a child under its start time, so that a later start can recognise it. */
export function rememberProcess(pidFile: string, pid: number): void {
  writeFileSync(pidFile, `${pid} ${processIdentity(pid) ?? ''}`);
}

/** Sends the signal, and SIGKILL when the process is still there after the timeout. Resolves when it is gone. */
export async function endChild(ending: {
  child: ChildProcess;
  signal: NodeJS.Signals;
  timeoutMs: number;
}): Promise<void> {
  const { child } = ending;
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(ending.signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), ending.timeoutMs);
  await gone;
  clearTimeout(timer);
}

function launch(options: ServerProcessOptions): ChildProcess {
  const log = openSync(options.logFile, 'a');
  const child = spawn(options.command, options.args, {
    // A group of its own: Ctrl-C in the terminal would otherwise reach all servers at once and in no order.
    detached: true,
    stdio: ['ignore', log, log],
    // The folder of this process may be closed to the user that the server runs as.
    cwd: '/',
    env: options.env,
    ...options.runAs,
  });
  closeSync(log);
  child.once('error', () => undefined);
  if (child.pid !== undefined) rememberProcess(options.pidFile, child.pid);
  const stopWithUs = () => child.kill(options.stopSignal);
  process.once('exit', stopWithUs);
  child.once('exit', () => process.off('exit', stopWithUs));
  return child;
}

async function waitUntilServing(child: ChildProcess, options: ServerProcessOptions): Promise<void> {
  const deadline = Date.now() + options.startTimeoutMs;
  for (;;) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${options.name} ended while starting.\n${lastLines(options.logFile)}`);
    }
    const failure = await options.probe().then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (failure === undefined) return;
    if (Date.now() > deadline) {
      const waited = `${options.name} did not answer within ${options.startTimeoutMs / 1000} s (${failure}).`;
      throw new Error(`${waited}\n${lastLines(options.logFile)}`);
    }
    await sleep(50);
  }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n') : '';
}
