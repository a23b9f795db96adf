import { isDeepStrictEqual } from 'node:util';
import { FailureCode } from '../domain/failure-code.ts';
import { toFailureCode } from '../domain/failure-text.ts';
import type { HeldBy } from '../domain/held.ts';
import { reserve, type Amount, type BudgetCap, type Hold } from '../domain/ledger.ts';
import type { FailedAttempt } from '../domain/route-step.ts';
import { maxAttempts, maxOpenings } from '../domain/retry.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { Database, Trx } from './database.ts';
import type { RunRef } from './runs.ts';
import { holdOf, settleAttempt, settleLost, type Settlement } from './settle-attempt.ts';
import { beginAttempt, failStep, storeOutput, type StepOutput } from './step-progress.ts';
import { isOverdue, lockRun, lockTask, saveAccount, type LockedTask } from './task-lock.ts';
import { holdForBudget, holdOn, mayWait, syncWaiting } from './waiting.ts';

export type OpenOutcome =
  | {
      kind: 'opened';
      attempt: number;
      /** Attempts before this one that ended in failure, rather than broke off. */
      failedBefore: number;
      /** Until the deadline, by the clock of Postgres. */
      remainingMs: number | undefined;
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

export interface AttemptRef extends RunRef {
  /** A step of the plan, or `plan` or `judge`. */
  stepId: string;
  attempt: number;
}

export type ReserveOutcome = { kind: 'reserved' } | { kind: 'refused'; cap: BudgetCap } | { kind: 'closed' };

export interface AttemptEnd extends Settlement {
  output?: StepOutput;
  /** Set when no further attempt will follow: the step has failed for good. */
  finalFailure?: { code: FailureCode; message: string };
}

export type SettleOutcome =
  | { kind: 'settled'; overrun: Amount }
  /** Settled; the step is taken up again when the budget has been raised. */
  | { kind: 'waits' }
  /** Settled; the deadline at which it stopped has been moved since, so that it is worth another attempt. */
  | { kind: 'has_time' }
  /** Settled before, by a later attempt or the end of the task: what this one made is not used. */
  | { kind: 'closed' };

// An attempt stops by the clock of its worker, which may be a hair before that of Postgres.
const clockSlackMs = 50;

/** The ledger in Postgres: decided by the pure functions of the domain, under the task's row lock. */
export function createAttempts(db: Database) {
  return {
    /**
     * Opens the next attempt of a step before it does anything that costs.
     * @throws TaskFailure RUN_SUPERSEDED, or TASK_TIMEOUT after the deadline.
     */
    open: (run: OpenRequest): Promise<OpenOutcome> => db.transaction().execute((trx) => openIn(trx, run)),

    /** Attempts at a step that ended in failure, first to last. */
    async failed({ taskId, stepId }: { taskId: string; stepId: string }): Promise<FailedAttempt[]> {
      const rows = await db
        .selectFrom('attempts')
        .select(['arm', 'errorCode'])
        .where('taskId', '=', taskId)
        .where('stepId', '=', stepId)
        .where('ending', '=', 'failed')
        .orderBy('attempt')
        .execute();
      return rows.map(({ arm, errorCode }) => ({ arm: arm ?? '', code: toFailureCode(errorCode) }));
    },

    /** Holds `worst` more for an open attempt. A call may only start after `reserved`. */
    reserve: (ref: AttemptRef, worst: Amount): Promise<ReserveOutcome> =>
      db.transaction().execute((trx) => reserveIn(trx, { ref, worst })),

    /** Closes an attempt and stores what it made, in one transaction. */
    settle: (ref: AttemptRef, end: AttemptEnd): Promise<SettleOutcome> =>
      db.transaction().execute((trx) => settleIn(trx, { ref, end })),
  };
}

export type Attempts = ReturnType<typeof createAttempts>;

async function openIn(trx: Trx, { taskId, runId, stepId, arm }: OpenRequest): Promise<OpenOutcome> {
  const task = await lockRun(trx, { taskId, runId });
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
  await beginAttempt(trx, { taskId, runId, stepId, attempt, arm });
  return { kind: 'opened', attempt, failedBefore, remainingMs: task.remainingMs };
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

function refuseOverdue(task: LockedTask): void {
  if (!isOverdue(task)) return;
  throw new TaskFailure(FailureCode.TASK_TIMEOUT, { message: 'The deadline has passed.' });
}

async function reserveIn(
  trx: Trx,
  { ref, worst }: { ref: AttemptRef; worst: Amount },
): Promise<ReserveOutcome> {
  const task = await lockRun(trx, ref);
  refuseOverdue(task);
  const hold = await readHold(trx, ref);
  if (!hold) return { kind: 'closed' };
  const decision = reserve({ account: task.account, hold, worst });
  if (decision.kind !== 'reserved') return decision;
  await saveAccount(trx, { taskId: ref.taskId, account: decision.account });
  await attemptRow(trx, ref)
    .set({
      reservedMicroUsd: decision.hold.reserved.costMicroUsd,
      reservedTokens: decision.hold.reserved.tokens,
    })
    .execute();
  return { kind: 'reserved' };
}

async function settleIn(
  trx: Trx,
  { ref, end }: { ref: AttemptRef; end: AttemptEnd },
): Promise<SettleOutcome> {
  const task = await lockTask(trx, ref.taskId);
  const hold = task && (await readHold(trx, ref));
  if (!hold || hold.state === 'settled') return { kind: 'closed' };
  const hasTime = end.errorCode === FailureCode.TASK_TIMEOUT && (task.remainingMs ?? 0) > clockSlackMs;
  const settlement: AttemptEnd = hasTime ? { usage: end.usage, ending: 'unknown' } : end;
  const { account, overrun } = await settleAttempt(trx, {
    ref,
    hold,
    account: task.account,
    end: settlement,
  });
  // What costs nothing leaves the account as it was.
  if (!isDeepStrictEqual(account, task.account)) await saveAccount(trx, { taskId: ref.taskId, account });
  const waits = isWaitFor(task, { end, overrun });
  if (end.output) await storeOutput(trx, { ref, output: end.output });
  if (waits) await holdForBudget(trx, ref);
  else if (settlement.finalFailure) await failStep(trx, { ref, failure: settlement.finalFailure });
  if (mayWait(task)) await syncWaiting(trx, task);
  if (waits) return { kind: 'waits' };
  return hasTime ? { kind: 'has_time' } : { kind: 'settled', overrun };
}

/** A provider that reports more than was held ends the task, whatever it would wait for. */
function isWaitFor(
  { onBudgetExhausted }: LockedTask,
  { end, overrun }: { end: AttemptEnd; overrun: Amount },
): boolean {
  return (
    onBudgetExhausted === 'wait' &&
    end.finalFailure?.code === FailureCode.BUDGET_EXHAUSTED &&
    overrun.costMicroUsd === 0 &&
    overrun.tokens === 0
  );
}

async function readHold(trx: Trx, { taskId, stepId, attempt }: AttemptRef): Promise<Hold | undefined> {
  const row = await trx
    .selectFrom('attempts')
    .select(['state', 'reservedMicroUsd', 'reservedTokens'])
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .where('attempt', '=', attempt)
    .executeTakeFirst();
  return row && holdOf(row);
}

function attemptRow(trx: Trx, { taskId, stepId, attempt }: AttemptRef) {
  return trx
    .updateTable('attempts')
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .where('attempt', '=', attempt);
}
