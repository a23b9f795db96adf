import { setTimeout as sleep } from 'node:timers/promises';
import { createServingLog, type Interval, type ServingLog } from './serving.ts';

/** A process that faults happen to. */
export interface Target {
  /** SIGKILL, and a start `downMs` later; resolves when it serves again. */
  killAndRestart(downMs: number): Promise<void>;
  /** SIGSTOP, and SIGCONT `ms` later. */
  pause(ms: number): Promise<void>;
  /** Of its processes, as far as they run. */
  pids: () => number[];
  /** When it served: neither dead, starting nor stopped. */
  readonly served: readonly Interval[];
}

/** What a target is made of. */
export interface TargetParts {
  pids: () => number[];
  kill: () => Promise<void>;
  /** Resolves when it serves. */
  start: () => Promise<void>;
  /** Aborted at the end of the run: nothing is started or stopped any more. */
  signal: AbortSignal;
}

/** One fault at a time: what comes while another lasts waits for its end. */
export function createTarget({
  pids,
  kill,
  start,
  signal,
}: TargetParts): Target & Pick<ServingLog, 'up' | 'down'> {
  const log = createServingLog();
  let turn = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      if (!signal.aborted) await act();
    });
    return turn;
  };
  const wait = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
  return {
    pids,
    up: log.up,
    down: log.down,
    served: log.intervals,
    killAndRestart: (downMs) =>
      inTurn(async () => {
        log.down();
        await kill();
        await wait(downMs);
        if (signal.aborted) return;
        await start();
        log.up();
      }),
    pause: (ms) =>
      inTurn(async () => {
        const stopped = pids();
        log.down();
        sendAll(stopped, 'SIGSTOP');
        await wait(ms);
        sendAll(stopped, 'SIGCONT');
        log.up();
      }),
  };
}

function sendAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}
