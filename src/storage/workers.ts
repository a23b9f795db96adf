import { sql } from 'kysely';
import type { ServiceState } from '../domain/service-state.ts';
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
  /** Of the circuit breaker before the Reflex service; null where none is configured. */
  reflex?: ServiceState | null;
}

export interface AliveWorkers {
  /** They take what comes. */
  serving: number;
  /** They finish what they have and take nothing new. */
  draining: number;
  /** How many of those that serve reach the Reflex service, try whether they do, or leave it alone. */
  reflex: Record<ServiceState, number>;
}

/** How often a worker says that it lives, and after which silence it counts as gone. */
export const heartbeatIntervalMs = 2_000;
export const silenceSeconds = 10;

/** Heartbeat rows: the truth about which workers live (Temporal lists pollers for minutes after a kill). */
export function createWorkers(db: Database) {
  return {
    async beat(
      { id, taskQueue, version, arms, slots }: WorkerIdentity,
      { running, draining, reflex = null }: WorkerBeat = { running: 0, draining: false },
    ): Promise<void> {
      await db
        .insertInto('workers')
        .values({ id, taskQueue, version, arms: [...arms], slots, running, draining, reflex })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ seenAt: sql`now()`, running, draining, reflex }),
        )
        .execute();
    },

    async leave(id: string): Promise<void> {
      await db.deleteFrom('workers').where('id', '=', id).execute();
    },

    /** Workers that live on this queue. */
    async alive(taskQueue: string): Promise<AliveWorkers> {
      const rows = await db
        .selectFrom('workers')
        .select(['draining', 'reflex'])
        .where('taskQueue', '=', taskQueue)
        .where(sql<boolean>`seen_at > now() - make_interval(secs => ${silenceSeconds})`)
        .execute();
      const serving = rows.filter(({ draining }) => !draining);
      const count = (state: ServiceState) => serving.filter(({ reflex }) => reflex === state).length;
      return {
        serving: serving.length,
        draining: rows.length - serving.length,
        reflex: { closed: count('closed'), half_open: count('half_open'), open: count('open') },
      };
    },

    /** Forgets workers that fell silent long ago. */
    async forgetSilent(): Promise<void> {
      await sql`delete from workers where seen_at < now() - interval '1 hour'`.execute(db);
    },
  };
}

export type Workers = ReturnType<typeof createWorkers>;
