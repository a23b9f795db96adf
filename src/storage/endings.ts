import { sql } from 'kysely';
import type { FailureCode } from '../domain/failure-code.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import { isTerminal } from '../domain/task-status.ts';
import type { TaskOutcome, TaskStatus, TaskType } from '../domain/task.ts';
import { closeWork, errorMessage } from './close-work.ts';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { jsonColumn } from './json-column.ts';
import { settleLost } from './settle-attempt.ts';
import { lockTask, type LockedTask } from './task-lock.ts';
import { longestWaitDays } from './waiting.ts';

export interface EndedTask {
  kind: 'ended' | 'already_ended';
  status: TaskStatus;
  outcome: TaskOutcome | null;
  taskType: TaskType | null;
  seconds: number;
  errorCode: FailureCode | null;
}

export interface OverdueTask {
  id: string;
  cause: 'deadline' | 'cancel' | 'wait';
  maxTimeSeconds: number;
}

/** The end of tasks: one transaction writes status, gaps, spend and event, whoever gets there first. */
export function createEndings(db: Database) {
  return {
    /** Ends a task for the run that claimed it, or, with `runId` null, from outside it. */
    end: ({
      taskId,
      runId,
      end,
    }: {
      taskId: string;
      runId: string | null;
      end: TaskEnd;
    }): Promise<EndedTask | undefined> =>
      db.transaction().execute(async (trx) => {
        const task = await lockTask(trx, taskId);
        if (!task) return undefined;
        const isOver = isTerminal(task.status) || (runId !== null && task.runId !== runId);
        return isOver ? readEnd(trx, task) : endTask(trx, { task, end });
      }),

    /**
     * Tasks that nobody ended although their deadline, or a cancel, is `graceMs` old. One that someone has locked is left
     * to the next look: a process that froze in a transaction must not hold up the end of all others.
     */
    async overdue({ graceMs, limit }: { graceMs: number; limit: number }): Promise<OverdueTask[]> {
      const grace = sql`make_interval(secs => ${graceMs / 1_000}::float8)`;
      const isPastDeadline = sql`(deadline_at < clock_timestamp() - ${grace} and clock_stopped_at is null)`;
      const isCancelled = sql`cancel_requested_at < clock_timestamp() - ${grace}`;
      const { rows } = await sql<OverdueTask>`
        select id, max_time_seconds,
          case when ${isPastDeadline} then 'deadline' when ${isCancelled} then 'cancel' else 'wait' end as cause
        from tasks
        where status in ('pending', 'processing') and (${isPastDeadline} or ${isCancelled} or ${hasWaitedTooLong})
        order by coalesce(deadline_at, cancel_requested_at) limit ${limit} for update skip locked
      `.execute(db);
      return rows;
    },
  };
}

const hasWaitedTooLong = sql`coalesce(clock_stopped_at, case when status = 'pending' then paused_at end)
  < clock_timestamp() - make_interval(days => ${longestWaitDays}::int)`;

export type Endings = ReturnType<typeof createEndings>;

/** Ends a locked, unended task inside the caller's transaction. */
export async function endTask(
  trx: Trx,
  { task, end }: { task: LockedTask; end: TaskEnd },
): Promise<EndedTask> {
  await settleOpenAttempts(trx, task);
  const { verdicts, gaps } = await closeWork(trx, { taskId: task.id, end });
  const outcome = end.status !== 'completed' ? null : gaps.length === 0 ? 'satisfied' : 'completed_with_gaps';
  const ended = await trx
    .updateTable('tasks')
    .set({
      status: end.status,
      outcome,
      reason: null,
      verdicts: jsonColumn(verdicts),
      gaps: jsonColumn(gaps),
      errorCode: end.status === 'failed' ? end.code : null,
      errorMessage:
        end.status === 'failed' ? await errorMessage(trx, { taskId: task.id, code: end.code }) : null,
      finishedAt: sql`clock_timestamp()`,
      updatedAt: sql`clock_timestamp()`,
    })
    .where('id', '=', task.id)
    .returning(endColumns)
    .executeTakeFirstOrThrow();
  await sql`delete from outbox where task_id = ${task.id} and kind = 'start_workflow'`.execute(trx);
  if (outcome === 'satisfied') await keepPlan(trx, task.id);
  else await forgetPlan(trx, task.id);
  const detail = end.status === 'failed' ? { error_code: end.code } : outcome ? { outcome } : {};
  await appendEvent(trx, { taskId: task.id, type: `task.${end.status}`, key: 'task.ended', detail });
  return asEnded(ended, 'ended');
}

async function settleOpenAttempts(trx: Trx, { id: taskId, account }: LockedTask): Promise<void> {
  const open = await trx
    .selectFrom('attempts')
    .select(['stepId', 'attempt', 'state', 'reservedMicroUsd', 'reservedTokens'])
    .where('taskId', '=', taskId)
    .where('state', '=', 'open')
    .execute();
  await settleLost(trx, { taskId, account, open });
}

/** A plan is worth repeating once its task was judged satisfied. */
async function keepPlan(trx: Trx, taskId: string): Promise<void> {
  await sql`
    insert into plan_cache (key, client_id, plan)
    select plan_key, client_id, jsonb_build_object(
      'rationale', plan_rationale, 'confidence', plan_confidence, 'complexity', plan_complexity,
      'taskType', task_type, 'planner', planner,
      'steps', (
        select jsonb_agg(jsonb_build_object(
          'id', id, 'action', action, 'arm', arm, 'capability', capability, 'input', input,
          'acceptanceCriteria', acceptance_criteria, 'dependsOn', depends_on, 'risk', risk,
          'estimatedCostTier', estimated_cost_tier, 'estimatedDurationSeconds', estimated_duration_seconds
        ) order by position) from steps where task_id = tasks.id
      ))
    from tasks where id = ${taskId} and plan_key is not null
    on conflict (key) do update set plan = excluded.plan where plan_cache.plan <> excluded.plan
  `.execute(trx);
}

/** One bad verdict or failed step is enough: a plan that did not do once is made anew the next time. */
async function forgetPlan(trx: Trx, taskId: string): Promise<void> {
  await sql`
    delete from plan_cache using tasks
    where tasks.id = ${taskId} and plan_cache.key = tasks.plan_key
      and (exists (select from steps where steps.task_id = tasks.id and steps.status = 'failed')
        or tasks.verdicts @> '[{"verdict": "failed"}]')
  `.execute(trx);
}

const endColumns = [
  'status' as const,
  'outcome' as const,
  'taskType' as const,
  'errorCode' as const,
  sql<number>`extract(epoch from coalesce(finished_at, now()) - coalesce(started_at, created_at))::float8`.as(
    'seconds',
  ),
];

async function readEnd(trx: Trx, task: LockedTask): Promise<EndedTask> {
  const row = await trx
    .selectFrom('tasks')
    .select(endColumns)
    .where('id', '=', task.id)
    .executeTakeFirstOrThrow();
  return asEnded(row, 'already_ended');
}

function asEnded(
  row: Omit<EndedTask, 'kind' | 'errorCode'> & { errorCode: string | null },
  kind: EndedTask['kind'],
): EndedTask {
  return { ...row, kind, errorCode: row.errorCode as FailureCode | null };
}
