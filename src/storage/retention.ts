import { sql } from 'kysely';
import type { Database } from './database.ts';
import { deleteTask } from './delete-task.ts';

/** A key answers a repeated submission for this long. */
export const idempotencyHours = 24;

// Longer than a batch can take; after it another process takes over what a crash left.
const leaseSeconds = 60;

/** What is kept no longer: tasks that ended long ago with everything that refers to them, old idempotency keys, and full rate buckets. */
export function createRetention(db: Database) {
  return {
    /**
     * Takes up to `limit` tasks that ended more than `days` ago for this process alone, the longest ended first. Their rows
     * stay until `remove`, so that whatever crashes in between is found again.
     */
    async takeExpired({ days, limit }: { days: number; limit: number }): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        update tasks set reconciled_at = now()
        where id in (
          select id from tasks
          where finished_at < now() - make_interval(days => ${days}::int)
            and (reconciled_at is null or reconciled_at < now() - make_interval(secs => ${leaseSeconds}::int))
          order by finished_at limit ${limit} for update skip locked
        )
        returning id
      `.execute(db);
      return rows.map(({ id }) => id);
    },

    /** Removes an ended task and all that refers to it; the audit log keeps its id and when. False: there was none. */
    remove: (taskId: string): Promise<boolean> =>
      db
        .transaction()
        .execute((trx) =>
          deleteTask(trx, { taskId, condition: sql`finished_at is not null`, action: 'task.removed' }),
        ),

    /** Removes up to `limit` idempotency keys that no longer answer for anything. Returns how many. */
    async forgetKeys(limit: number): Promise<number> {
      const { rows } = await sql`
        delete from idempotency_keys where ctid in (
          select ctid from idempotency_keys where created_at < now() - make_interval(hours => ${idempotencyHours}::int)
          limit ${limit} for update skip locked
        )
        returning 1
      `.execute(db);
      return rows.length;
    },

    /** Removes up to `limit` buckets of the rate limits that are full again, which is what they are without a row. */
    async forgetFullBuckets(limit: number): Promise<void> {
      await sql`
        delete from rate_buckets where ctid in (
          select ctid from rate_buckets where full_at < clock_timestamp() limit ${limit} for update skip locked
        )
      `.execute(db);
    },
  };
}

export type Retention = ReturnType<typeof createRetention>;
