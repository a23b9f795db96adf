import { sql } from 'kysely';
import type { RaisedCaps, TaskCommand } from '../domain/command.ts';
import type { Trx } from './database.ts';
import type { WaitsFor } from './schema.ts';
import type { LockedTask } from './task-lock.ts';
import { releaseForBudget, syncWaiting } from './waiting.ts';

export interface LoweredCap {
  cap: keyof RaisedCaps;
  /** What it is now. */
  now: number;
}

/** Writes what an allowed command changes in its task; `task` is locked. */
export async function carryOutCommand(
  trx: Trx,
  { task, command }: { task: LockedTask; command: TaskCommand },
): Promise<void> {
  const taskId = task.id;
  switch (command.kind) {
    case 'cancel':
    case 'reject_plan':
      await setOnTask(trx, { taskId, cancelRequestedAt: sql<Date>`now()` });
      return;
    case 'pause':
      await setOnTask(trx, { taskId, pausedAt: sql<Date>`now()` });
      break;
    case 'resume':
      await setOnTask(trx, { taskId, pausedAt: null });
      break;
    case 'approve_plan':
      await setOnTask(trx, { taskId, stageWaitsFor: null });
      break;
    case 'approve_step':
      await decideStep(trx, { taskId, stepId: command.stepId, set: { status: 'pending' } });
      break;
    case 'reject_step': {
      const set = { status: 'skipped', errorMessage: 'A person decided against this step.' } as const;
      await decideStep(trx, { taskId, stepId: command.stepId, set });
      break;
    }
    case 'raise_budget':
      await raise(trx, { taskId, caps: command.caps });
      break;
  }
  await syncWaiting(trx, task);
}

/** Caps that would become smaller. */
export async function raisable(
  trx: Trx,
  { taskId, caps }: { taskId: string; caps: RaisedCaps },
): Promise<LoweredCap[]> {
  const now = await trx
    .selectFrom('tasks')
    .select(sql<number>`(max_cost_usd * 1000000)::bigint`.as('maxCostMicroUsd'))
    .select(['maxTimeSeconds', 'maxTokens'])
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  return (Object.keys(caps) as (keyof RaisedCaps)[])
    .filter((cap) => (caps[cap] ?? Infinity) < now[cap])
    .map((cap) => ({ cap, now: now[cap] }));
}

/** More seconds move the deadline by as many. */
async function raise(trx: Trx, { taskId, caps }: { taskId: string; caps: RaisedCaps }): Promise<void> {
  const { maxCostMicroUsd, maxTimeSeconds, maxTokens } = caps;
  await sql`
    update tasks set
      max_cost_usd = coalesce(${maxCostMicroUsd ?? null}::bigint / 1000000.0, max_cost_usd),
      max_tokens = coalesce(${maxTokens ?? null}::int, max_tokens),
      deadline_at = deadline_at
        + make_interval(secs => coalesce(${maxTimeSeconds ?? null}::int, max_time_seconds) - max_time_seconds),
      max_time_seconds = coalesce(${maxTimeSeconds ?? null}::int, max_time_seconds)
    where id = ${taskId}
  `.execute(trx);
  await releaseForBudget(trx, taskId);
}

interface TaskChange {
  taskId: string;
  cancelRequestedAt?: ReturnType<typeof sql<Date>>;
  pausedAt?: ReturnType<typeof sql<Date>> | null;
  stageWaitsFor?: WaitsFor | null;
}

async function setOnTask(trx: Trx, { taskId, ...change }: TaskChange): Promise<void> {
  await trx.updateTable('tasks').set(change).where('id', '=', taskId).execute();
}

async function decideStep(
  trx: Trx,
  {
    taskId,
    stepId,
    set,
  }: { taskId: string; stepId: string; set: { status: 'pending' | 'skipped'; errorMessage?: string } },
): Promise<void> {
  await trx
    .updateTable('steps')
    .set({ ...set, waitsFor: null })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .execute();
}
