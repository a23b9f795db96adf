import { sql } from 'kysely';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { lockTask } from './task-lock.ts';

export interface QuietTask {
  id: string;
  /** Whether a workflow run has begun to work on it. */
  isClaimed: boolean;
}

export interface Strays {
  ended: { id: string; endedSeconds: number }[];
  unknown: string[];
}

/** What the reconciler needs to know of Postgres, and what it changes there. */
export function createReconciliation(db: Database) {
  return {
    /** Tasks that should have a running workflow and have not moved for `quietSeconds`; longest quiet first. */
    async quietTasks({ quietSeconds, limit }: { quietSeconds: number; limit: number }): Promise<QuietTask[]> {
      const { rows } = await sql<QuietTask>`
        select t.id, t.run_id is not null as is_claimed from tasks t
        where t.status in ('pending', 'processing') and t.admitted_at < now() - make_interval(secs => ${quietSeconds})
          and coalesce(t.reconciled_at, t.updated_at) < now() - make_interval(secs => ${quietSeconds})
          and t.updated_at < now() - make_interval(secs => ${quietSeconds})
          and not exists (select 1 from outbox o where o.task_id = t.id and o.kind = 'start_workflow' and o.available_at < 'infinity')
        order by coalesce(t.reconciled_at, t.updated_at) limit ${limit}
      `.execute(db);
      return rows;
    },

    /** Of tasks whose workflows run: those that ended here more than `settlingSeconds` ago, and those that have no row here. */
    strays: (running: { taskIds: readonly string[]; settlingSeconds: number }): Promise<Strays> =>
      readStrays(db, running),

    /**
     * Sends commands on their way again that a running task was given and whose delivery got lost, after `quietSeconds`. What was
     * recorded before the task was admitted needs none: the workflow that starts finds it done. Returns the tasks.
     */
    redeliver: (bounds: { quietSeconds: number; limit: number }): Promise<string[]> => redeliver(db, bounds),

    /**
     * Puts a quiet task whose workflow has vanished back into the queue: what its steps made is kept and found again. False when
     * it is not quiet any more.
     */
    requeue: (quiet: { taskId: string; quietSeconds: number }): Promise<boolean> =>
      db.transaction().execute((trx) => requeueIn(trx, quiet)),

    /** Marks a task as looked at, so that the next round looks at others first. */
    async touch(taskId: string): Promise<void> {
      await sql`update tasks set reconciled_at = now() where id = ${taskId}`.execute(db);
    },
  };
}

export type Reconciliation = ReturnType<typeof createReconciliation>;

async function readStrays(
  db: Database,
  { taskIds, settlingSeconds }: { taskIds: readonly string[]; settlingSeconds: number },
): Promise<Strays> {
  if (taskIds.length === 0) return { ended: [], unknown: [] };
  const { rows } = await sql<{ id: string; endedSeconds: number | null }>`
    select id, extract(epoch from clock_timestamp() - finished_at)::float8 as ended_seconds
    from tasks where id = any(${taskIds}::uuid[])
    union all
    -- Erased: their workflows are being removed.
    select task_id, null from erasures where task_id = any(${taskIds}::uuid[]) and history_removed_at is null
  `.execute(db);
  const known = new Set(rows.map(({ id }) => id));
  return {
    ended: rows.flatMap(({ id, endedSeconds }) =>
      endedSeconds !== null && endedSeconds > settlingSeconds ? [{ id, endedSeconds }] : [],
    ),
    unknown: taskIds.filter((id) => !known.has(id)),
  };
}

async function redeliver(
  db: Database,
  { quietSeconds, limit }: { quietSeconds: number; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ taskId: string }>`
    with lost as (
      select c.id, c.task_id, c.kind from commands c join tasks t on t.id = c.task_id
      where c.delivered_at is null and c.created_at < now() - make_interval(secs => ${quietSeconds})
        and t.status in ('pending', 'processing') and c.created_at >= t.admitted_at
        and not exists (select from outbox o where o.command_id = c.id)
      order by c.created_at limit ${limit} for update of c skip locked
    )
    insert into outbox (kind, task_id, command_id)
    select case when kind in ('cancel', 'reject_plan') then 'signal_cancel' else 'signal_command' end, task_id, id
    from lost
    returning task_id
  `.execute(db);
  return rows.map(({ taskId }) => taskId);
}

async function requeueIn(
  trx: Trx,
  { taskId, quietSeconds }: { taskId: string; quietSeconds: number },
): Promise<boolean> {
  const task = await lockTask(trx, taskId);
  // Another process may have been quicker: its new run has claimed the task and must not be fenced off.
  const { rows } = await sql`
    update tasks set status = 'pending', run_id = null, admitted_at = null
    where id = ${taskId} and status in ('pending', 'processing')
      and admitted_at is not null and updated_at < now() - make_interval(secs => ${quietSeconds})
    returning id
  `.execute(trx);
  if (!task || rows.length === 0) return false;
  await sql`
    insert into outbox (kind, task_id, available_at) values ('start_workflow', ${taskId}, 'infinity')
    on conflict (task_id) where kind = 'start_workflow' do update set available_at = 'infinity', lease_until = null
  `.execute(trx);
  await appendEvent(trx, {
    taskId,
    type: 'task.requeued',
    key: `task.requeued/${task.runId ?? 'unclaimed'}`,
  });
  return true;
}
