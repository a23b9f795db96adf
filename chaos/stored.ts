import { Client, Connection } from '@temporalio/client';
import pg from 'pg';

/** What Postgres and Temporal hold of one task. */
export interface StoredTask {
  id: string;
  mark: string;
  /** Whether it was made of another task. */
  isRerun: boolean;
  status: string;
  /** Of a failed task. */
  errorCode: string | null;
  lastEvent: number;
  createdMs: number;
  /** Milliseconds since the epoch; null before the claim, or before the end. */
  deadlineMs: number | null;
  finishedMs: number | null;
  costMicroUsd: StoredAmount;
  tokens: StoredAmount;
  events: { number: number; type: string; step: string | null }[];
  /** Step of every stored result. */
  results: string[];
  /** Run ids of its workflow. */
  runs: string[];
  /** Of those, how many are still open. */
  openRuns: number;
}

interface StoredAmount {
  spent: number;
  reserved: number;
  overrun: number;
}

/** How many tasks have not ended. */
export async function countOpenTasks(databaseUrl: string): Promise<number> {
  return withDatabase(databaseUrl, async (db) => {
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::int as n from tasks where status not in ('completed', 'failed', 'cancelled')`,
    );
    return rows[0]?.n ?? 0;
  });
}

/** How many workflows have not closed. */
export async function countOpenWorkflows(temporalAddress: string): Promise<number> {
  return (await listRuns(temporalAddress)).filter(({ isOpen }) => isOpen).length;
}

export async function readStored({
  databaseUrl,
  temporalAddress,
}: {
  databaseUrl: string;
  temporalAddress: string;
}): Promise<StoredTask[]> {
  const runs = await listRuns(temporalAddress);
  const tasks = await withDatabase(
    databaseUrl,
    async (db) => (await db.query<Omit<StoredTask, 'runs' | 'openRuns'>>(everything)).rows,
  );
  return tasks.map((task) => {
    const own = runs.filter(({ workflowId }) => workflowId === `task-${task.id}`);
    return {
      ...task,
      runs: own.map(({ runId }) => runId),
      openRuns: own.filter(({ isOpen }) => isOpen).length,
    };
  });
}

const everything = `
  select id, task_metadata ->> 'mark' as mark, origin is not null as "isRerun", status, error_code as "errorCode", last_event as "lastEvent",
    (extract(epoch from created_at) * 1000)::float8 as "createdMs",
    (extract(epoch from deadline_at) * 1000)::float8 as "deadlineMs",
    (extract(epoch from finished_at) * 1000)::float8 as "finishedMs",
    json_build_object('spent', spent_micro_usd, 'reserved', reserved_micro_usd, 'overrun', overrun_micro_usd) as "costMicroUsd",
    json_build_object('spent', spent_tokens, 'reserved', reserved_tokens, 'overrun', overrun_tokens) as tokens,
    (select coalesce(json_agg(json_build_object('number', number, 'type', type, 'step', detail ->> 'step') order by number), '[]')
      from events where task_id = tasks.id) as events,
    (select coalesce(json_agg(step_id), '[]') from task_results where task_id = tasks.id) as results
  from tasks order by created_at`;

interface WorkflowRun {
  workflowId: string;
  runId: string;
  isOpen: boolean;
}

async function listRuns(address: string): Promise<WorkflowRun[]> {
  const connection = await Connection.connect({ address });
  try {
    const runs: WorkflowRun[] = [];
    const { workflow } = new Client({ connection });
    for await (const { workflowId, runId, status } of workflow.list({ query: `WorkflowType = 'runTask'` }))
      runs.push({ workflowId, runId, isOpen: status.name === 'RUNNING' });
    return runs;
  } finally {
    await connection.close();
  }
}

async function withDatabase<T>(url: string, use: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    return await use(db);
  } finally {
    await db.end();
  }
}
