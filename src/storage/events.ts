import { sql } from 'kysely';
import type { JsonObject } from '../domain/json.ts';
import type { Database, Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';

export interface TaskEvent {
  number: number;
  type: string;
  detail: JsonObject;
  createdAt: Date;
}

export interface NewEvent {
  taskId: string;
  type: string;
  /** What makes the event the same one when its writer repeats itself; the type by default. */
  key?: string;
  detail?: JsonObject;
}

/**
 * Appends to a task's log with the next number, without gaps; the same key is appended once.
 * The caller holds the lock on the task's row (`lockTask`), so that look-up and count cannot be overtaken.
 */
export async function appendEvent(
  trx: Trx,
  { taskId, type, key = type, detail = {} }: NewEvent,
): Promise<void> {
  await sql`
    with counted as (
      update tasks set last_event = last_event + 1, updated_at = now()
      where id = ${taskId} and not exists (select 1 from events where task_id = ${taskId} and key = ${key})
      returning last_event
    )
    insert into events (task_id, number, key, type, detail, created_at)
    select ${taskId}, last_event, ${key}, ${type}, ${jsonColumn(detail)}::jsonb, clock_timestamp() from counted
  `.execute(trx);
}

export function createEvents(db: Database) {
  return {
    /** Events of a task after number `after`, oldest first, at most `limit`. */
    async list({
      taskId,
      after,
      limit,
    }: {
      taskId: string;
      after: number;
      limit: number;
    }): Promise<TaskEvent[]> {
      return db
        .selectFrom('events')
        .select(['number', 'type', 'detail', 'createdAt'])
        .where('taskId', '=', taskId)
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
    },
  };
}

export type Events = ReturnType<typeof createEvents>;
