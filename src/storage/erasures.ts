import { sql } from 'kysely';
import type { Database, Trx } from './database.ts';
import { deleteTask } from './delete-task.ts';

/** What is left of a task that its client erased. */
export interface Erasure {
  taskId: string;
  erasedAt: Date;
  /** When Temporal was seen to know nothing of its workflow any more; null: not yet. */
  historyRemovedAt: Date | null;
}

// Longer than a round takes; after it another process takes over what a crash left.
const leaseSeconds = 60;
// A start that was taken from the outbox has reached Temporal, or failed, after so long.
const startInFlightSeconds = 60;

/** Erasing tasks for their clients: rows and key at once, the history in Temporal until it is gone. */
export function createErasures(db: Database) {
  return {
    /**
     * Removes a task in any state, with its key and all that refers to it, in one transaction. What still works on it finds its
     * run superseded. The same erasure when the task was erased before; undefined: this client has no such task.
     */
    erase: (task: { taskId: string; clientId: string }): Promise<Erasure | undefined> =>
      db.transaction().execute((trx) => eraseIn(trx, task)),

    /** The erasure of a task, if this client owned it. */
    find: (task: { taskId: string; clientId: string }): Promise<Erasure | undefined> => findErasure(db, task),

    /** Takes up to `limit` tasks whose history is to be removed, for this process alone. */
    async take(limit: number): Promise<{ taskId: string; isConclusive: boolean }[]> {
      const { rows } = await sql<{ taskId: string; isConclusive: boolean }>`
        update erasures set taken_until = now() + make_interval(secs => ${leaseSeconds})
        where task_id in (
          select task_id from erasures
          where history_removed_at is null and (taken_until is null or taken_until < now())
          order by erased_at limit ${limit} for update skip locked
        )
        returning task_id, now() >= conclusive_at as is_conclusive
      `.execute(db);
      return rows;
    },

    /** Says of these tasks whether their histories are gone; the others are taken again after `delayMs`. */
    async settle({
      gone,
      left,
      delayMs,
    }: {
      gone: readonly string[];
      left: readonly string[];
      delayMs: number;
    }): Promise<void> {
      await sql`
        update erasures set
          history_removed_at = coalesce(history_removed_at, case when task_id = any(${gone}::uuid[]) then now() end),
          taken_until = now() + make_interval(secs => ${delayMs / 1_000})
        where task_id = any(${[...gone, ...left]}::uuid[])
      `.execute(db);
    },
  };
}

export type Erasures = ReturnType<typeof createErasures>;

async function eraseIn(
  trx: Trx,
  { taskId, clientId }: { taskId: string; clientId: string },
): Promise<Erasure | undefined> {
  // The lock keeps the dispatcher, a run and a command from writing; whatever refers to the task goes with its row.
  const owned = await trx
    .selectFrom('tasks')
    .select('id')
    .where('id', '=', taskId)
    .where('clientId', '=', clientId)
    .forUpdate()
    .executeTakeFirst();
  if (!owned) return findErasure(trx, { taskId, clientId });
  const { rows: starts } = await sql`
    select from outbox where task_id = ${taskId} and kind = 'start_workflow' and lease_until is not null
  `.execute(trx);
  await deleteTask(trx, { taskId, condition: sql`client_id = ${clientId}`, action: 'task.erased' });
  const waitSeconds = starts.length > 0 ? startInFlightSeconds : 0;
  return trx
    .insertInto('erasures')
    .values({ taskId, clientId, conclusiveAt: sql`now() + make_interval(secs => ${waitSeconds})` })
    .returning(['taskId', 'erasedAt', 'historyRemovedAt'])
    .executeTakeFirstOrThrow();
}

async function findErasure(
  db: Database | Trx,
  { taskId, clientId }: { taskId: string; clientId: string },
): Promise<Erasure | undefined> {
  return db
    .selectFrom('erasures')
    .select(['taskId', 'erasedAt', 'historyRemovedAt'])
    .where('taskId', '=', taskId)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
}
