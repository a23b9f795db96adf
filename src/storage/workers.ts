import { sql } from 'kysely';
import type { Database } from './database.ts';

export interface WorkerIdentity {
  /** One for each task queue of a process. */
  id: string;
  taskQueue: string;
  version: string;
  /** Names of the arms that it serves on this queue. */
  arms: readonly string[];
  /** How many activities it runs at once. */
  slots: number;
}

export interface WorkerBeat {
  /** Activities in flight. */
  running: number;
  /** It finishes what it has and takes nothing new. */
  draining: boolean;
}

export interface AliveWorkers {
  /** They take what comes. */
  serving: number;
  /** They finish what they have and take nothing new. */
  draining: number;
}

/** How often a worker says that it lives, and after which silence it counts as gone. */
export const heartbeatIntervalMs = 2_000;
export const silenceSeconds = 10;

/** Heartbeat rows: the truth about which workers live (Temporal lists pollers for minutes after a kill). */
export function createWorkers(db: Database) {
  return {
    async beat(
      { id, taskQueue, version, arms, slots }: WorkerIdentity,
      { running, draining }: WorkerBeat = { running: 0, draining: false },
    ): Promise<void> {
      await db
        .insertInto('workers')
        .values({ id, taskQueue, version, arms: [...arms], slots, running, draining })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ seenAt: sql`now()`, running, draining }),
        )
        .execute();
    },

    async leave(id: string): Promise<void> {
      await db.deleteFrom('workers').where('id', '=', id).execute();
    },

    /** Workers that live on this queue. */
    async alive(taskQueue: string): Promise<AliveWorkers> {
      const { rows } = await sql<AliveWorkers>`
        select count(*) filter (where not draining) as serving, count(*) filter (where draining) as draining from workers
        where task_queue = ${taskQueue} and seen_at > now() - make_interval(secs => ${silenceSeconds})
      `.execute(db);
      return rows[0] ?? { serving: 0, draining: 0 };
    },

    /** Forgets workers that fell silent long ago. */
    async forgetSilent(): Promise<void> {
      await sql`delete from workers where seen_at < now() - interval '1 hour'`.execute(db);
    },
  };
}

export type Workers = ReturnType<typeof createWorkers>;
