import { sql } from 'kysely';
import type { PastRuns, Spread } from '../domain/quote.ts';
import type { Database } from './database.ts';

/** So many of a client's newest tasks say what its work comes to; older ones ran on other arms and models. */
const newestTasks = 500;

export interface RunHistory {
  /** By capability, and `plan` and `judge` for these stages: attempts that succeeded. */
  ofWork(clientId: string): Promise<Map<string, PastRuns>>;
  /** Of whole tasks that a model planned; undefined for none. */
  ofTasks(clientId: string): Promise<PastRuns | undefined>;
}

interface Row {
  work: string;
  runs: number;
  cost: number[];
  tokens: number[];
  seconds: number[];
}

/** What a client's own past work came to; never another client's. */
export function createRunHistory(db: Database): RunHistory {
  return {
    async ofWork(clientId) {
      const { rows } = await sql<Row>`
        with newest as (
          select id from tasks where client_id = ${clientId} and status = 'completed'
          order by created_at desc limit ${newestTasks}
        )
        select coalesce(steps.capability, attempts.step_id) as work, count(*)::int as runs,
          ${deciles(sql`spent_micro_usd`)} as cost, ${deciles(sql`spent_tokens`)} as tokens,
          ${deciles(sql`extract(epoch from settled_at - opened_at)`)} as seconds
        from newest
          -- By the task's own rows: a plain join reads all attempts there are.
          join lateral (select * from attempts where task_id = newest.id offset 0) as attempts on true
          left join steps on steps.task_id = attempts.task_id and steps.id = attempts.step_id
        where attempts.ending = 'succeeded'
        group by 1
      `.execute(db);
      return new Map(rows.map((row) => [row.work, pastRuns(row)]));
    },

    async ofTasks(clientId) {
      const { rows } = await sql<Row>`
        with newest as (
          select * from tasks where client_id = ${clientId} and status = 'completed'
          order by created_at desc limit ${newestTasks}
        )
        select 'task' as work, count(*)::int as runs,
          ${deciles(sql`spent_micro_usd`)} as cost, ${deciles(sql`spent_tokens`)} as tokens,
          ${deciles(sql`extract(epoch from finished_at - started_at)`)} as seconds
        from newest where planner = 'model' having count(*) > 0
      `.execute(db);
      const [row] = rows;
      return row && pastRuns(row);
    },
  };
}

function deciles(of: ReturnType<typeof sql>) {
  return sql`percentile_cont(array[0.1, 0.5, 0.9]) within group (order by (${of})::float8)`;
}

function pastRuns({ runs, cost, tokens, seconds }: Row): PastRuns {
  return { runs, costMicroUsd: spread(cost), tokens: spread(tokens), seconds: spread(seconds) };
}

function spread([low = 0, likely = 0, high = 0]: number[]): Spread {
  return { low, likely, high };
}
