import { FailureCode } from '../domain/failure-code.ts';
import { toFailureCode } from '../domain/failure-text.ts';
import type { HeldBy } from '../domain/held.ts';
import { isOverrun } from '../domain/ledger.ts';
import { maxAttempts, maxOpenings } from '../domain/retry.ts';
import { overrunText, TaskFailure } from '../domain/task-failure.ts';
import type { Trx } from './database.ts';
import type { RunRef } from './runs.ts';
import { settleLost } from './settle-attempt.ts';
import { beginAttempt, failStep } from './step-progress.ts';
import { isOverdue, type LockedTask } from './task-lock.ts';
import { holdOn } from './waiting.ts';

export type OpenOutcome =
  | {
      kind: 'opened';
      attempt: number;
      /** Attempts before this one that ended in failure, rather than broke off. */
      failedBefore: number;
      /** Of the task, by this process's `performance.now()`. */
      deadlineMs: number | undefined;
    }
  /** An earlier attempt succeeded: its result is stored and must be used. */
  | { kind: 'succeeded_before' }
  /** The step has failed for good: a repeat, as after a reset of the workflow, meets the same end and pays for nothing. */
  | { kind: 'failed_before'; code: FailureCode }
  /** All attempts are used; the step is marked as failed. */
  | { kind: 'exhausted' }
  /** It may not begin before a client has decided. */
  | { kind: 'held'; by: HeldBy }
  /** A person decided against it. */
  | { kind: 'left_out' };

export interface OpenRequest extends RunRef {
  /** A step of the plan, or `plan` or `judge`. */
  stepId: string;
  /** Who serves it. */
  arm: string;
}

/**
 * Opens the next attempt of a step in the caller's transaction, which has locked the task for this run.
 * @throws TaskFailure TASK_TIMEOUT after the deadline, or BUDGET_EXHAUSTED after an overrun.
 */
export async function openAttempt(
  trx: Trx,
  {
    task,
    request: { taskId, runId, stepId, arm },
    isDone = false,
  }: {
    task: LockedTask;
    request: OpenRequest;
    /** Whether it is settled at once, as a success that cost nothing: the caller stores what it made. */
    isDone?: boolean;
  },
): Promise<OpenOutcome> {
  refuseOverrun(task);
  const earlier = await trx
    .selectFrom('attempts')
    .select(['stepId', 'attempt', 'state', 'ending', 'errorCode', 'reservedMicroUsd', 'reservedTokens'])
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .orderBy('attempt')
    .execute();
  if (earlier.some(({ ending }) => ending === 'succeeded')) return { kind: 'succeeded_before' };
  refuseOverdue(task);
  if (earlier.some(({ ending }) => ending === 'failed')) {
    const code = await finalFailure(trx, { taskId, stepId });
    if (code) return { kind: 'failed_before', code };
  }
  const hold = await holdOn(trx, { task, stepId });
  if (hold) return hold;
  // A reservation that a later attempt finds open has an end that nobody knows.
  const open = earlier.filter(({ state }) => state === 'open');
  await settleLost(trx, { taskId, account: task.account, open });
  // Waiting for a raised cap is no failure.
  const tried = earlier.filter(({ errorCode }) => errorCode !== FailureCode.BUDGET_EXHAUSTED);
  const failedBefore = tried.filter(({ ending }) => ending === 'failed').length;
  if (failedBefore >= maxAttempts || tried.length >= maxOpenings) {
    const message = `It was tried ${earlier.length} times and no attempt ended well.`;
    const failure = { code: FailureCode.TASK_EXECUTION_FAILED, message };
    await failStep(trx, { ref: { taskId, stepId, attempt: earlier.length }, failure });
    return { kind: 'exhausted' };
  }
  const attempt = (earlier.at(-1)?.attempt ?? 0) + 1;
  await beginAttempt(trx, { taskId, runId, stepId, attempt, arm, isDone });
  return { kind: 'opened', attempt, failedBefore, deadlineMs: task.deadlineMs };
}

/** Also a repeat after a success: the worker may have died before it could say that the task is to end. */
function refuseOverrun({ account }: LockedTask): void {
  if (isOverrun(account)) throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, { message: overrunText });
}

async function finalFailure(
  trx: Trx,
  { taskId, stepId }: { taskId: string; stepId: string },
): Promise<FailureCode | undefined> {
  const step = await trx
    .selectFrom('steps')
    .select('errorCode')
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .where('status', '=', 'failed')
    .executeTakeFirst();
  return step && toFailureCode(step.errorCode);
}

/** @throws TaskFailure TASK_TIMEOUT */
export function refuseOverdue(task: LockedTask): void {
  if (!isOverdue(task)) return;
  throw new TaskFailure(FailureCode.TASK_TIMEOUT, { message: 'The deadline has passed.' });
}
