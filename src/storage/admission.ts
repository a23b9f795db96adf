import { sql } from 'kysely';
import type { TaskPriority } from '../domain/task.ts';
import type { Database, Trx } from './database.ts';

export interface AdmissionLimits {
  /** Tasks that may run at once, over all clients. */
  maxRunning: number;
  maxRunningPerClient: number;
}

export interface QueueState {
  waiting: number;
  /** Age of the oldest waiting task. */
  oldestSeconds: number;
  running: number;
  /** Tasks in `processing` by their type; `unknown` before there is a plan. */
  processing: { taskType: string; tasks: number }[];
}

/** A wait of this long raises a task by one priority class, so that every wait is bounded. */
export const ageingSeconds = 60;

const batchSize = 50;

/**
 * Postgres is the queue: `admit` lets waiting tasks through while fewer than the limits run. Higher class first
 * (ageing included), clients in turn within a class, then first come first served. What is paused or waits for a client
 * takes nobody's place.
 */
export function createAdmission({ db, limits }: { db: Database; limits: AdmissionLimits }) {
  return {
    /** Admits what there is room for, `atMost` tasks, and makes their start deliverable. Returns how many. */
    admit: (atMost = batchSize) => db.transaction().execute((trx) => admitIn(trx, { ...limits, atMost })),

    /**
     * Takes back tasks whose start did not reach Temporal: they queue again under their priority and age. One that another transaction
     * holds is left admitted, and delivered once the lease of its row is over: nobody waits for it here.
     */
    async release(taskIds: readonly string[]): Promise<void> {
      if (taskIds.length === 0) return;
      await sql`
        with free as (
          select id from tasks
          where id = any(${taskIds}::uuid[]) and status = 'pending' and admitted_at is not null
          order by id for update skip locked
        ), back as (
          update tasks set admitted_at = null where id in (select id from free) returning id
        )
        update outbox set available_at = 'infinity', lease_until = null
        where kind = 'start_workflow' and task_id in (select id from back)
      `.execute(db);
    },

    state: (): Promise<QueueState> => readState(db),
  };
}

export type Admission = ReturnType<typeof createAdmission>;

async function readState(db: Database): Promise<QueueState> {
  const { rows } = await sql<QueueState>`
    with open as (
      select status, task_type, created_at, admitted_at is null and paused_at is null as waits,
        admitted_at is not null and reason is null as runs
      from tasks where status in ('pending', 'processing')
    ), types as (
      select coalesce(task_type, 'unknown') as task_type, count(*) as tasks
      from open where status = 'processing' group by 1
    )
    select
      (select count(*) from open where waits) as waiting,
      (select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from open where waits) as oldest_seconds,
      (select count(*) from open where runs) as running,
      (select coalesce(json_agg(json_build_object('taskType', task_type, 'tasks', tasks)), '[]') from types) as processing
  `.execute(db);
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, running: 0, processing: [] };
}

async function admitIn(
  trx: Trx,
  { maxRunning, maxRunningPerClient, atMost }: AdmissionLimits & { atMost: number },
): Promise<number> {
  // One API process admits at a time; another one would count the same free places.
  const { rows: lock } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('octollm admission', 0)) as held
  `.execute(trx);
  if (!lock[0]?.held) return 0;
  const { rows } = await sql<{ id: string }>`
    with running as (
      select client_id, count(*) as n from tasks
      where admitted_at is not null and status in ('pending', 'processing') and reason is null group by client_id
    ), waiting as (
      select t.id, t.created_at, ${effectiveClass} as class,
        coalesce(r.n, 0) + row_number() over (partition by t.client_id order by ${effectiveClass}, t.created_at, t.id) as place
      from tasks t left join running r using (client_id)
      where t.status = 'pending' and t.admitted_at is null and t.paused_at is null
    ), chosen as (
      select id from waiting where place <= ${maxRunningPerClient}
      order by class, place, created_at, id
      limit least(${atMost}, greatest(0, ${maxRunning} - (select coalesce(sum(n), 0) from running)))
    ), free as materialized (
      -- A task whose row somebody holds is left to the next round: it must not hold up the others.
      select id from tasks
      where id in (select id from chosen) and status = 'pending' and admitted_at is null and paused_at is null
      for update skip locked
    ), admitted as (
      update tasks set admitted_at = now() where id in (select id from free) returning id
    )
    update outbox set available_at = now(), lease_until = null
    where kind = 'start_workflow' and task_id in (select id from admitted)
    returning task_id as id
  `.execute(trx);
  return rows.length;
}

const classes: Record<TaskPriority, number> = { critical: 1, high: 2, medium: 3, low: 4 };

/** Temporal's priority key: 1 is the most urgent. */
export function priorityClass(priority: TaskPriority): number {
  return classes[priority];
}

const effectiveClass = sql`greatest(1,
  case t.priority when 'critical' then ${classes.critical}::int when 'high' then ${classes.high}::int
    when 'medium' then ${classes.medium}::int else ${classes.low}::int end
  - floor(extract(epoch from now() - t.created_at) / ${ageingSeconds}::int)::int)`;
