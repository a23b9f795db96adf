import { isDeepStrictEqual } from 'node:util';
import { FailureCode } from '../domain/failure-code.ts';
import { toFailureCode } from '../domain/failure-text.ts';
import {
  isOverrun,
  reserve,
  zeroAmount,
  type Account,
  type Amount,
  type BudgetCap,
} from '../domain/ledger.ts';
import type { FailedAttempt } from '../domain/route-step.ts';
import { isTerminal } from '../domain/task-status.ts';
import type { Database, Trx } from './database.ts';
import type { RunRef } from './runs.ts';
import { openAttempt, refuseOverdue, type OpenOutcome, type OpenRequest } from './open-attempt.ts';
import { holdOf, noteLateOverrun, settleAttempt, type Settlement } from './settle-attempt.ts';
import { skipIfOptional } from './skip-step.ts';
import { failStep, storeOutput, type StepOutput } from './step-progress.ts';
import { lockRun, lockTask, saveAccount, type LockedTask } from './task-lock.ts';
import { holdForBudget, mayWait, syncWaiting } from './waiting.ts';

export interface AttemptRef extends RunRef {
  /** A step of the plan, or `plan` or `judge`. */
  stepId: string;
  attempt: number;
}

export type ReserveOutcome =
  | { kind: 'reserved' }
  | { kind: 'refused'; cap: BudgetCap; left: Amount }
  | { kind: 'overrun' }
  | { kind: 'closed' };

export interface AttemptEnd extends Settlement {
  output?: StepOutput;
  /** Set when no further attempt will follow: the step has failed for good. */
  finalFailure?: { code: FailureCode; message: string };
}

export type SettleOutcome =
  | { kind: 'settled'; overrun: Amount }
  /** Settled; the step is taken up again when the budget has been raised. */
  | { kind: 'waits' }
  /** Settled; the task does without the step: the budget did not suffice, and nothing rests on it. */
  | { kind: 'skipped' }
  /** Settled; the deadline at which it stopped has been moved since, so that it is worth another attempt. */
  | { kind: 'has_time'; overrun: Amount }
  /** As a rule by a later attempt, begun while this one worked; the run goes on. What this one made is not used. */
  | { kind: 'settled_before'; overrun: Amount }
  /** The task has ended or belongs to another run: what this one made is not used. */
  | { kind: 'closed'; overrun: Amount };

// An attempt stops by the clock of its worker, which may be a hair before that of Postgres.
const clockSlackMs = 50;

/** The ledger in Postgres: decided by the pure functions of the domain, under the task's row lock. */
export function createAttempts(db: Database) {
  return {
    /**
     * Opens the next attempt of a step before it does anything that costs.
     * @throws TaskFailure RUN_SUPERSEDED, TASK_TIMEOUT after the deadline, or BUDGET_EXHAUSTED after an overrun.
     */
    open: (request: OpenRequest): Promise<OpenOutcome> =>
      db
        .transaction()
        .execute(async (trx) => openAttempt(trx, { task: await lockRun(trx, request), request })),

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

async function reserveIn(
  trx: Trx,
  { ref, worst }: { ref: AttemptRef; worst: Amount },
): Promise<ReserveOutcome> {
  const task = await lockRun(trx, ref);
  refuseOverdue(task);
  const row = await readAttempt(trx, ref);
  if (!row) return { kind: 'closed' };
  const decision = reserve({ account: task.account, hold: holdOf(row), worst });
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
  const row = task && (await readAttempt(trx, ref));
  if (!row) return { kind: 'closed', overrun: zeroAmount };
  if (row.state === 'settled') {
    const overrun = await noteLateOverrun(trx, { ref, row, account: task.account, usage: end.usage });
    const goesOn = task.runId === ref.runId && !isTerminal(task.status);
    return { kind: goesOn ? 'settled_before' : 'closed', overrun };
  }
  const hasTime = end.errorCode === FailureCode.TASK_TIMEOUT && (task.remainingMs ?? 0) > clockSlackMs;
  const settlement: AttemptEnd = hasTime ? { usage: end.usage, ending: 'unknown' } : end;
  const { account, overrun } = await settleAttempt(trx, {
    ref,
    hold: holdOf(row),
    account: task.account,
    end: settlement,
  });
  // What costs nothing leaves the account as it was.
  if (!isDeepStrictEqual(account, task.account)) await saveAccount(trx, { taskId: ref.taskId, account });
  const waits = isWaitFor(task, { end, account });
  if (end.output) await storeOutput(trx, { ref, output: end.output });
  const { finalFailure: failure } = settlement;
  const skipped =
    failure !== undefined && !waits && !isOverrun(account) && (await skipIfOptional(trx, { ref, failure }));
  if (waits) await holdForBudget(trx, ref);
  else if (failure && !skipped) await failStep(trx, { ref, failure });
  if (mayWait(task)) await syncWaiting(trx, task);
  if (waits) return { kind: 'waits' };
  if (skipped) return { kind: 'skipped' };
  return { kind: hasTime ? 'has_time' : 'settled', overrun };
}

/** A provider that reports more than was held ends the task, whatever it would wait for. */
function isWaitFor(
  { onBudgetExhausted }: LockedTask,
  { end, account }: { end: AttemptEnd; account: Account },
): boolean {
  return (
    onBudgetExhausted === 'wait' &&
    end.finalFailure?.code === FailureCode.BUDGET_EXHAUSTED &&
    !isOverrun(account)
  );
}

function readAttempt(trx: Trx, { taskId, stepId, attempt }: AttemptRef) {
  return trx
    .selectFrom('attempts')
    .select(['state', 'ending', 'reservedMicroUsd', 'reservedTokens', 'spentMicroUsd', 'spentTokens'])
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .where('attempt', '=', attempt)
    .executeTakeFirst();
}

function attemptRow(trx: Trx, { taskId, stepId, attempt }: AttemptRef) {
  return trx
    .updateTable('attempts')
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .where('attempt', '=', attempt);
}
