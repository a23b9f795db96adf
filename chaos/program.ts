import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild } from '../src/embedded/server-process.ts';
import { createTarget, type Target } from './target.ts';

export interface ProgramOptions {
  name: string;
  /** What Node runs. */
  script: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Resolves to true once it serves. */
  isServing: () => Promise<boolean>;
  /** Aborted: nothing is started any more. */
  signal: AbortSignal;
  /** It ended although nobody killed it; it is started again. */
  onOwnExit: (exit: { name: string; how: string }) => void;
}

export interface RunningProgram extends Target {
  stop(): Promise<void>;
}

const startTimeoutMs = 60_000;
const restartDelayMs = 1_000;
const stopTimeoutMs = 15_000;

/** An API or a worker as a process of its own that can be killed, and is started again as a supervisor would. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const { name, signal, isServing, onOwnExit } = options;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = launch(options);
    child = started;
    started.once('exit', (code, killedBy) => {
      if (child !== started || signal.aborted) return;
      child = undefined;
      target.down();
      onOwnExit({ name, how: killedBy ?? `exit code ${code ?? 'unknown'}` });
      setTimeout(
        () => void (child === undefined && !signal.aborted && start().then(target.up)),
        restartDelayMs,
      );
    });
    await untilServing({ isServing, isOver: () => signal.aborted });
  };
  const end = async (how: NodeJS.Signals, timeoutMs: number): Promise<void> => {
    const ending = child;
    child = undefined;
    if (ending) await endChild({ child: ending, signal: how, timeoutMs });
  };
  const target = createTarget({
    pids: () => (child?.pid === undefined ? [] : [child.pid]),
    kill: () => end('SIGKILL', 0),
    start,
    signal,
  });
  await start();
  target.up();
  return { ...target, stop: () => end('SIGTERM', stopTimeoutMs) };
}

function launch({ script, env, logFile }: ProgramOptions): ChildProcess {
  const log = openSync(logFile, 'a');
  // A group of its own: Ctrl-C would otherwise reach it directly.
  const child = spawn(process.execPath, [script], { detached: true, stdio: ['ignore', log, log], env });
  closeSync(log);
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void once(child, 'exit').then(() => process.off('exit', killWithUs));
  return child;
}

async function untilServing({
  isServing,
  isOver,
}: {
  isServing: () => Promise<boolean>;
  isOver: () => boolean;
}): Promise<void> {
  const giveUpAt = Date.now() + startTimeoutMs;
  while (!isOver()) {
    if (await isServing()) return;
    if (Date.now() > giveUpAt) throw new Error(`It did not serve within ${startTimeoutMs / 1_000} s.`);
    await sleep(50);
  }
}
