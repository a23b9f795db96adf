import { sql } from 'kysely';
import { FailureCode } from '../domain/failure-code.ts';
import type { Account } from '../domain/ledger.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import { isTerminal } from '../domain/task-status.ts';
import type { ApprovalMode, OnBudgetExhausted, TaskReason, TaskStatus } from '../domain/task.ts';
import type { Trx } from './database.ts';
import type { WaitsFor } from './schema.ts';

export interface LockedTask {
  id: string;
  clientId: string;
  status: TaskStatus;
  runId: string | null;
  admitted: boolean;
  cancelRequested: boolean;
  paused: boolean;
  /** What holds planning, judging or every step; steps of their own say it in their row. */
  stageWaitsFor: WaitsFor | null;
  reason: TaskReason | null;
  approval: ApprovalMode;
  onBudgetExhausted: OnBudgetExhausted;
  /** Milliseconds to the deadline by the clock of Postgres, negative after it; undefined before the claim. */
  remainingMs: number | undefined;
  account: Account;
}

/** Milliseconds to a task's deadline: while its clock stands still they stay what they were. */
export const remainingMs = sql`(extract(epoch from deadline_at - coalesce(clock_stopped_at, clock_timestamp())) * 1000)::float8`;

/** Locks a task's row until the transaction ends: everything that changes a task does so under this lock. */
export async function lockTask(trx: Trx, taskId: string): Promise<LockedTask | undefined> {
  const row = await trx
    .selectFrom('tasks')
    .select(['id', 'clientId', 'status', 'runId', 'admittedAt', 'cancelRequestedAt', 'maxTokens'])
    .select(['pausedAt', 'stageWaitsFor', 'reason', 'approval', 'onBudgetExhausted'])
    .select([
      'reservedMicroUsd',
      'spentMicroUsd',
      'overrunMicroUsd',
      'reservedTokens',
      'spentTokens',
      'overrunTokens',
    ])
    .select(sql<number>`(max_cost_usd * 1000000)::bigint`.as('maxCostMicroUsd'))
    .select(sql<number | null>`${remainingMs}`.as('remainingMs'))
    .where('id', '=', taskId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    clientId: row.clientId,
    status: row.status,
    runId: row.runId,
    admitted: row.admittedAt !== null,
    cancelRequested: row.cancelRequestedAt !== null,
    paused: row.pausedAt !== null,
    stageWaitsFor: row.stageWaitsFor,
    reason: row.reason,
    approval: row.approval,
    onBudgetExhausted: row.onBudgetExhausted,
    remainingMs: row.remainingMs ?? undefined,
    account: {
      cap: { costMicroUsd: row.maxCostMicroUsd, tokens: row.maxTokens },
      reserved: { costMicroUsd: row.reservedMicroUsd, tokens: row.reservedTokens },
      spent: { costMicroUsd: row.spentMicroUsd, tokens: row.spentTokens },
      overrun: { costMicroUsd: row.overrunMicroUsd, tokens: row.overrunTokens },
    },
  };
}

/**
 * Locks a task for the run that claimed it. Every write of a workflow passes here.
 * @throws TaskFailure RUN_SUPERSEDED when the task has ended, is gone, or belongs to another run.
 */
export async function lockRun(
  trx: Trx,
  { taskId, runId }: { taskId: string; runId: string },
): Promise<LockedTask> {
  const task = await lockTask(trx, taskId);
  if (task?.runId !== runId || isTerminal(task.status)) throw superseded();
  return task;
}

export function superseded(): TaskFailure {
  return new TaskFailure(FailureCode.RUN_SUPERSEDED, {
    message: 'The task has ended or belongs to another run.',
  });
}

export function isOverdue({ remainingMs }: LockedTask): boolean {
  return remainingMs !== undefined && remainingMs <= 0;
}

export async function saveAccount(
  trx: Trx,
  { taskId, account }: { taskId: string; account: Account },
): Promise<void> {
  await trx
    .updateTable('tasks')
    .set({
      reservedMicroUsd: account.reserved.costMicroUsd,
      spentMicroUsd: account.spent.costMicroUsd,
      overrunMicroUsd: account.overrun.costMicroUsd,
      reservedTokens: account.reserved.tokens,
      spentTokens: account.spent.tokens,
      overrunTokens: account.overrun.tokens,
    })
    .where('id', '=', taskId)
    .execute();
}
