import { condition } from '@temporalio/workflow';
import { isHeld, type Held } from '../domain/held.ts';
import { FailureCode } from '../domain/failure-code.ts';
import { endOfFailure } from './end-of-failure.ts';
import { readClock, type Run } from './run.ts';

/** Calls until it is let: what is held is called again after the next command. */
export async function whenLet<T extends object>(
  run: Run,
  call: () => Promise<T | Held | undefined>,
): Promise<T | undefined> {
  for (;;) {
    const heard = run.commands;
    const outcome = await whileTimeIsLeft(run, call);
    if (!isHeld(outcome)) return outcome;
    await condition(() => run.commands > heard);
  }
}

/** Calls again what ran out of a time that a command has prolonged since. */
export async function whileTimeIsLeft<T>(run: Run, call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (run.commands === 0 || !isTimeUp(error)) throw error;
      const { remainingMs } = await readClock(run);
      if (remainingMs <= 0) throw error;
    }
  }
}

function isTimeUp(error: unknown): boolean {
  const end = endOfFailure(error);
  return end.status === 'failed' && end.code === FailureCode.TASK_TIMEOUT;
}
