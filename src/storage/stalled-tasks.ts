import { sql } from 'kysely';
import type { TaskStatus } from '../domain/task.ts';
import type { Database } from './database.ts';

export interface StalledTask {
  id: string;
  status: TaskStatus;
  quietSeconds: number;
}

/** Reads tasks that make no progress. */
export function createStalledTasks(db: Database) {
  return {
    /**
     * Admitted, unended tasks without an event for `quietSeconds`, the longest quiet first. Those that have a reason to wait are
     * none of them: queued, paused, waiting for a person or a budget. Nor are those of `except`.
     */
    async list({
      quietSeconds,
      except = [],
      limit,
    }: {
      quietSeconds: number;
      except?: readonly string[];
      limit: number;
    }): Promise<StalledTask[]> {
      const { rows } = await sql<StalledTask>`
        select id, status, extract(epoch from now() - greatest(updated_at, admitted_at))::float8 as quiet_seconds
        from tasks
        where status in ('pending', 'processing') and admitted_at is not null and reason is null
          and id <> all(${except}::uuid[]) and greatest(updated_at, admitted_at) < now() - make_interval(secs => ${quietSeconds})
        order by greatest(updated_at, admitted_at) limit ${limit}
      `.execute(db);
      return rows;
    },
  };
}

export type StalledTasks = ReturnType<typeof createStalledTasks>;
