import { sql } from 'kysely';
import type { Database } from './database.ts';
import { appendEvent } from './events.ts';
import { lockTask } from './task-lock.ts';

/** What the reconciler needs to know of Postgres, and what it changes there. */
export function createReconciliation(db: Database) {
  return {
    /** Tasks that should have a running workflow and have not moved for `quietSeconds`; longest quiet first. */
    async quietTasks({ quietSeconds, limit }: { quietSeconds: number; limit: number }): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        select t.id from tasks t
        where t.status in ('pending', 'processing') and t.admitted_at < now() - make_interval(secs => ${quietSeconds})
          and coalesce(t.reconciled_at, t.updated_at) < now() - make_interval(secs => ${quietSeconds})
          and t.updated_at < now() - make_interval(secs => ${quietSeconds})
          and not exists (select 1 from outbox o where o.task_id = t.id and o.kind = 'start_workflow' and o.available_at < 'infinity')
        order by coalesce(t.reconciled_at, t.updated_at) limit ${limit}
      `.execute(db);
      return rows.map(({ id }) => id);
    },

    /** Those of the given tasks that have ended here. A task without a row may be another deployment's: it is left alone. */
    async ended(taskIds: readonly string[]): Promise<string[]> {
      if (taskIds.length === 0) return [];
      const { rows } = await sql<{ id: string }>`
        select id from tasks where id = any(${taskIds}::uuid[]) and status not in ('pending', 'processing')
      `.execute(db);
      return rows.map(({ id }) => id);
    },

    /** Puts a quiet task whose workflow has vanished back into the queue: what its steps made is kept and found again. */
    requeue: ({ taskId, quietSeconds }: { taskId: string; quietSeconds: number }): Promise<void> =>
      db.transaction().execute(async (trx) => {
        const task = await lockTask(trx, taskId);
        // Another process may have been quicker: its new run has claimed the task and must not be fenced off.
        const { rows } = await sql`
          update tasks set status = 'pending', run_id = null, admitted_at = null
          where id = ${taskId} and status in ('pending', 'processing')
            and admitted_at is not null and updated_at < now() - make_interval(secs => ${quietSeconds})
          returning id
        `.execute(trx);
        if (!task || rows.length === 0) return;
        await sql`
          insert into outbox (kind, task_id, available_at) values ('start_workflow', ${taskId}, 'infinity')
          on conflict (task_id) where kind = 'start_workflow' do update set available_at = 'infinity', lease_until = null
        `.execute(trx);
        await appendEvent(trx, {
          taskId,
          type: 'task.requeued',
          key: `task.requeued/${task.runId ?? 'unclaimed'}`,
        });
      }),

    /** Marks a task as looked at, so that the next round looks at others first. */
    async touch(taskId: string): Promise<void> {
      await sql`update tasks set reconciled_at = now() where id = ${taskId}`.execute(db);
    },
  };
}

export type Reconciliation = ReturnType<typeof createReconciliation>;
