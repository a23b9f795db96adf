import { sql } from 'kysely';
import type { HeldBy } from '../domain/held.ts';
import type { TaskReason } from '../domain/task.ts';
import type { Trx } from './database.ts';
import { appendEvent } from './events.ts';
import type { LockedTask } from './task-lock.ts';

/** What a task that stands still waits for at most; then it ends as TASK_TIMEOUT. A person decides within days or not at all. */
export const longestWaitDays = 7;

/** Whether what is attempted may not begin now, or not at all; undefined: it may. The caller holds the task's lock. */
export async function holdOn(
  trx: Trx,
  { task, stepId }: { task: LockedTask; stepId: string },
): Promise<{ kind: 'held'; by: HeldBy } | { kind: 'left_out' } | undefined> {
  if (task.paused) return { kind: 'held', by: 'paused' };
  if (task.stageWaitsFor !== null) return { kind: 'held', by: task.stageWaitsFor };
  if (!mayWait(task)) return undefined;
  const step = await trx
    .selectFrom('steps')
    .select(['status', 'waitsFor'])
    .where('taskId', '=', task.id)
    .where('id', '=', stepId)
    .executeTakeFirst();
  if (step?.status === 'skipped') return { kind: 'left_out' };
  return step?.waitsFor ? { kind: 'held', by: step.waitsFor } : undefined;
}

/**
 * Makes a plan that was just stored, or its risky steps, wait for a person where the task asks for that. What text from outside would
 * decide waits beside the plan: an approval of the plan was given without seeing it.
 */
export async function holdForApproval(
  trx: Trx,
  { task, round }: { task: LockedTask; round: number },
): Promise<void> {
  if (task.approval === 'none') return;
  if (task.approval === 'plan') {
    await trx.updateTable('tasks').set({ stageWaitsFor: 'approval' }).where('id', '=', task.id).execute();
  }
  const waits =
    task.approval === 'plan' ? sql<boolean>`outside_decides <> '[]'` : sql<boolean>`risk <> 'none'`;
  await trx
    .updateTable('steps')
    .set({ status: 'waiting', waitsFor: 'approval' })
    .where('taskId', '=', task.id)
    .where('round', '=', round)
    .where(waits)
    .where('status', '=', 'pending')
    .execute();
  await syncWaiting(trx, task);
}

/** Makes a step, or with it the whole task where it is a stage of its own, wait for a raised cap. */
export async function holdForBudget(
  trx: Trx,
  { taskId, stepId }: { taskId: string; stepId: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('steps')
    .set({ status: 'waiting', waitsFor: 'budget' })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await trx.updateTable('tasks').set({ stageWaitsFor: 'budget' }).where('id', '=', taskId).execute();
}

/** Lets go on what waited for a raised cap. */
export async function releaseForBudget(trx: Trx, taskId: string): Promise<void> {
  await trx
    .updateTable('steps')
    .set({ status: 'pending', waitsFor: null })
    .where('taskId', '=', taskId)
    .where('waitsFor', '=', 'budget')
    .execute();
  await trx
    .updateTable('tasks')
    .set({ stageWaitsFor: null })
    .where('id', '=', taskId)
    .where('stageWaitsFor', '=', 'budget')
    .execute();
}

/** Whether anything of a task can come to wait for a client. */
export function mayWait({ approval, onBudgetExhausted, paused }: LockedTask): boolean {
  return approval !== 'none' || onBudgetExhausted === 'wait' || paused;
}

/**
 * Brings reason, clock and events in line with what holds the task: it stands still when it is paused, or when what could run
 * next all waits for a client and nothing else runs. Its time stands still as long. To be called under the task's lock after
 * anything that may have changed that; `task` as it was locked.
 */
export async function syncWaiting(trx: Trx, task: LockedTask): Promise<void> {
  const { rows } = await sql<{ reason: TaskReason | null }>`
    with state as (
      select id, case
        when paused_at is not null then 'paused'
        when stage_waits_for is not null then 'awaiting_' || stage_waits_for
        when not exists (
          select from steps s where s.task_id = tasks.id and (s.status = 'running' or (s.status = 'pending' and ${isReady}))
        ) then (
          select 'awaiting_' || min(s.waits_for) from steps s where s.task_id = tasks.id and s.status = 'waiting' and ${isReady}
        ) end as reason
      from tasks where id = ${task.id} and status = 'processing'
    )
    update tasks set
      reason = state.reason,
      clock_stopped_at = case
        when state.reason is null then null
        -- What is overdue already is not saved by a late pause.
        when deadline_at > clock_timestamp() then coalesce(clock_stopped_at, clock_timestamp())
        else clock_stopped_at end,
      deadline_at = case when state.reason is null and clock_stopped_at is not null
        then deadline_at + (clock_timestamp() - clock_stopped_at) else deadline_at end
    from state where tasks.id = state.id
    returning tasks.reason
  `.execute(trx);
  const [row] = rows;
  if (!row || row.reason === task.reason) return;
  await appendEvent(trx, {
    taskId: task.id,
    type: row.reason === null ? 'task.continued' : 'task.waiting',
    key: `task.waiting/${await lastEvent(trx, task.id)}`,
    detail: row.reason === null ? {} : { reason: row.reason, steps: await waitingSteps(trx, task.id) },
  });
}

async function waitingSteps(trx: Trx, taskId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('steps')
    .select('id')
    .where('taskId', '=', taskId)
    .where('status', '=', 'waiting')
    .orderBy('position')
    .execute();
  return rows.map(({ id }) => id);
}

/** All that a step (`s`) builds on is done. */
export const isReady = sql<boolean>`not exists (
  select from jsonb_array_elements_text(s.depends_on) as needed (id)
  join steps d on d.task_id = s.task_id and d.id = needed.id
  where d.status <> 'completed'
)`;

/** The same wait can begin again and again: each time is an event of its own. */
async function lastEvent(trx: Trx, taskId: string): Promise<number> {
  const row = await trx
    .selectFrom('tasks')
    .select('lastEvent')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  return row.lastEvent;
}
