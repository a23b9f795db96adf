import { sql } from 'kysely';
import type { ArmManifest, ArmRegistration } from '../domain/arm.ts';
import type { ArmHealth, ArmState, ServingQueue } from '../domain/arm-state.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';
import { silenceSeconds } from './workers.ts';

export type RegisterOutcome =
  | { kind: 'registered' }
  | { kind: 'updated' }
  /** The name is that of an arm which is not registered over HTTP. */
  | { kind: 'taken' };

export type DrainOutcome = { kind: 'draining' } | { kind: 'unknown' } | { kind: 'not_http' };

/** The registry of arms. Heartbeat rows of workers and the last answered probe say who lives. */
export function createArms(db: Database) {
  return {
    /** What workers serve: written at their start, where it has changed. */
    async announce(registrations: readonly ArmRegistration[]): Promise<void> {
      for (const registration of registrations) await announceOne(db, registration);
    },

    /** Registers an arm over HTTP, or brings it up to date; a drain that was asked for is called off. */
    register: (
      registration: { manifest: ArmManifest; baseUrl: string },
      clientId: string,
    ): Promise<RegisterOutcome> => register(db, { ...registration, clientId }),

    /** No new step goes to it; it is removed once nothing runs on it. */
    drain: (name: string): Promise<DrainOutcome> => drain(db, name),

    /** Removes arms that were drained and have nothing in hand, and queue arms that fell silent a day ago. */
    async removeDrained(): Promise<void> {
      await sql`
        delete from arms where transport <> 'builtin'
          and not exists (select from attempts where attempts.arm = arms.name and state = 'open')
          and (draining_at is not null or (transport = 'queue' and updated_at < now() - interval '1 day' and not exists (
            select from workers where arms.name = any(workers.arms) and seen_at > now() - interval '1 day')))
      `.execute(db);
    },

    /** Every arm with its health and load, by name. */
    states: (): Promise<ArmState[]> => readStates(db),
  };
}

export type Arms = ReturnType<typeof createArms>;

async function announceOne(db: Database, registration: ArmRegistration): Promise<void> {
  const { manifest, transport, taskQueue = null } = registration;
  const stored = jsonColumn(manifest);
  await sql`
    insert into arms (name, manifest, transport, task_queue, registered_by)
    values (${manifest.name}, ${stored}::jsonb, ${transport}, ${taskQueue}, 'worker')
    on conflict (name) do update set manifest = excluded.manifest, transport = excluded.transport,
      task_queue = excluded.task_queue, base_url = null, draining_at = null, updated_at = now()
    where (arms.manifest, arms.transport, coalesce(arms.task_queue, '')) is distinct from
      (excluded.manifest, excluded.transport, coalesce(excluded.task_queue, ''))
  `.execute(db);
}

async function register(
  db: Database,
  { manifest, baseUrl, clientId }: { manifest: ArmManifest; baseUrl: string; clientId: string },
): Promise<RegisterOutcome> {
  const { rows } = await sql<{ fresh: boolean }>`
    insert into arms (name, manifest, transport, base_url, registered_by)
    values (${manifest.name}, ${jsonColumn(manifest)}::jsonb, 'http', ${baseUrl}, ${clientId})
    on conflict (name) do update set manifest = excluded.manifest, base_url = excluded.base_url, draining_at = null,
      probed_at = null, updated_at = now()
    where arms.transport = 'http'
    returning (xmax = 0) as fresh
  `.execute(db);
  const [row] = rows;
  if (row === undefined) return { kind: 'taken' };
  return { kind: row.fresh ? 'registered' : 'updated' };
}

async function drain(db: Database, name: string): Promise<DrainOutcome> {
  const row = await db
    .updateTable('arms')
    .set({ drainingAt: sql`coalesce(draining_at, now())` })
    .where('name', '=', name)
    .where('transport', '=', 'http')
    .returning('name')
    .executeTakeFirst();
  if (row) return { kind: 'draining' };
  const other = await db.selectFrom('arms').select('name').where('name', '=', name).executeTakeFirst();
  return { kind: other ? 'not_http' : 'unknown' };
}

interface StateRow {
  manifest: ArmManifest;
  transport: ArmRegistration['transport'];
  baseUrl: string | null;
  taskQueue: string | null;
  isDraining: boolean;
  isSeen: boolean;
  seenAt: Date | null;
  running: number;
  queues: { task_queue: string; running: number; slots: number; arms: number }[];
}

async function readStates(db: Database): Promise<ArmState[]> {
  const { rows } = await sql<StateRow>`
    with alive as (
      select task_queue, arms, running, slots, seen_at from workers
      where seen_at > now() - make_interval(secs => ${silenceSeconds}) and not draining
    ), busy as (
      select arm, count(*) as running from attempts where state = 'open' and arm is not null group by arm
    )
    select manifest, transport, base_url, task_queue, draining_at is not null as is_draining,
      coalesce(arms.seen_at > now() - make_interval(secs => ${silenceSeconds}), false) as is_seen,
      coalesce((select max(alive.seen_at) from alive where name = any(alive.arms)), arms.seen_at) as seen_at,
      coalesce(busy.running, 0) as running,
      coalesce((
        select jsonb_agg(jsonb_build_object('task_queue', q.task_queue, 'running', q.running, 'slots', q.slots, 'arms', q.arms))
        from (
          select task_queue, sum(running) as running, sum(slots) as slots, max(cardinality(alive.arms)) as arms
          from alive where name = any(alive.arms) group by task_queue
        ) q), '[]') as queues
    from arms left join busy on busy.arm = name order by name
  `.execute(db);
  return rows.map(toState);
}

function toState(row: StateRow): ArmState {
  const queues = row.queues.map(({ task_queue: taskQueue, running, slots, arms }): ServingQueue => ({
    taskQueue,
    running,
    slots,
    isShared: arms > 1,
  }));
  return {
    manifest: row.manifest,
    transport: row.transport,
    baseUrl: row.baseUrl ?? undefined,
    taskQueue: row.taskQueue ?? undefined,
    health: healthOf(row),
    queues,
    running: row.running,
    seenAt: row.seenAt ?? undefined,
  };
}

function healthOf({ isDraining, isSeen, transport, queues }: StateRow): ArmHealth {
  if (isDraining) return 'draining';
  return (transport === 'http' ? isSeen : queues.length > 0) ? 'up' : 'down';
}
