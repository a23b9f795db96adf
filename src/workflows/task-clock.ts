import { condition, patched, sleep } from '@temporalio/workflow';
import { readClock, type Run } from './run.ts';

/** Resolves when the task's time is up. A deadline can be moved, and stands still while the task waits: Postgres knows. */
export async function untilTimeIsUp(run: Run, remainingMs: number): Promise<void> {
  for (let leftMs = remainingMs; leftMs > 0;) {
    await sleep(leftMs, { summary: 'deadline' });
    // Deadlines of before there were pauses stood.
    if (!patched('deadlines-move')) return;
    leftMs = await timeLeft(run);
  }
}

async function timeLeft(run: Run): Promise<number> {
  for (;;) {
    const heard = run.commands;
    const { remainingMs, isStopped } = await readClock(run);
    if (!isStopped) return remainingMs;
    await condition(() => run.commands > heard);
  }
}
