import { sql } from 'kysely';
import type { TaskPriority, TaskStatus } from '../domain/task.ts';
import type { TaskCommandKind } from '../domain/command.ts';
import type { Database } from './database.ts';
import type { OutboxKind } from './schema.ts';

export interface OutboxRow {
  id: number;
  kind: OutboxKind;
  taskId: string;
  commandId: string | null;
  /** Of a command: what it orders, and about which step. */
  commandKind: TaskCommandKind | null;
  stepId: string | null;
  clientId: string;
  priority: TaskPriority;
  status: TaskStatus;
  attempts: number;
  /** Taken before by a process that neither delivered it nor put it back. */
  isAbandoned: boolean;
}

// Longer than a delivery can take; after it another process takes over what a crash left.
const leaseSeconds = 30;

/** What must happen outside Postgres; delivered at least once by the dispatcher, deduplicated by the receiver. */
export function createOutbox(db: Database) {
  return {
    /** Takes up to `limit` deliverable rows, the longest due first, for this process alone. */
    async take(limit: number): Promise<OutboxRow[]> {
      const { rows } = await sql<OutboxRow>`
        with taken as (
          update outbox set lease_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
          from (
            select id, lease_until is not null as is_abandoned from outbox
            where available_at <= now() and (lease_until is null or lease_until < now())
            order by available_at, id limit ${limit} for update skip locked
          ) due
          where outbox.id = due.id
          returning outbox.id, kind, task_id, command_id, attempts, is_abandoned
        )
        select taken.*, tasks.client_id, priority, status, commands.kind as command_kind, commands.step_id
        from taken join tasks on tasks.id = taken.task_id left join commands on commands.id = taken.command_id
        order by taken.id
      `.execute(db);
      return rows;
    },

    /** Whether anything waits to be admitted or delivered. */
    async hasWork(): Promise<boolean> {
      const { rows } = await sql<{ found: boolean }>`select exists (select 1 from outbox) as found`.execute(
        db,
      );
      return rows[0]?.found ?? false;
    },

    /** Removes delivered rows; a delivered command says so in its own row. */
    async delivered(rows: readonly Pick<OutboxRow, 'id' | 'commandId'>[]): Promise<void> {
      if (rows.length === 0) return;
      await sql`
        with gone as (delete from outbox where id = any(${rows.map(({ id }) => id)}::bigint[]))
        update commands set delivered_at = now() where id = any(${rows.map(({ commandId }) => commandId)}::uuid[])
      `.execute(db);
    },

    /** Puts rows back for another try after `delayMs`. */
    async postpone({ ids, delayMs }: { ids: readonly number[]; delayMs: number }): Promise<void> {
      if (ids.length === 0) return;
      await sql`
        update outbox set lease_until = null, available_at = now() + make_interval(secs => ${delayMs / 1_000})
        where id = any(${ids}::bigint[])
      `.execute(db);
    },

    /** Rows that could be delivered now or soon. */
    async pending(): Promise<number> {
      const { rows } = await sql<{
        n: number;
      }>`select count(*) as n from outbox where available_at < 'infinity'`.execute(db);
      return rows[0]?.n ?? 0;
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
