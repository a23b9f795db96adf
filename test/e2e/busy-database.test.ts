import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';

let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let db: pg.Client;
let holder: pg.Client;
beforeAll(async () => {
  const databaseUrl = await createEmptyTestDatabase();
  const temporalAddress = inject('temporalAddress');
  // One connection for requests, so that one request can hold them all.
  const env = { ORCHESTRATOR_DATABASE_POOL_SIZE: '1' };
  system = await startProcesses({ databaseUrl, temporalAddress, env });
  http = createHttpClient(system.url);
  [db, holder] = [new pg.Client(databaseUrl), new pg.Client(databaseUrl)];
  await Promise.all([db.connect(), holder.connect()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([db.end(), holder.end()]);
  await system.stop();
});

test('an overdue task is ended while requests wait for every connection that they may use', async () => {
  await system.worker.kill();
  const held = await http.submit({ goal: 'What is 1 + 1?' });
  const late = await http.submit({ goal: 'What is 2 + 2?' });
  await holder.query('begin');
  await holder.query('select 1 from tasks where id = $1 for update', [held]);
  const waiting = http.post(`/tasks/${held}/cancel`);
  await until(statementsThatWait, (count) => count > 0);

  await db.query(`update tasks set deadline_at = now() - interval '3 s' where id = $1`, [late]);

  await until(
    () => statusOf(late),
    (status) => status === 'failed',
  );
  await holder.query('rollback');
  expect((await waiting).status).toBe(202);
});

async function statementsThatWait(): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.n ?? 0;
}

async function statusOf(taskId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ status: string }>('select status from tasks where id = $1', [taskId]);
  return rows[0]?.status;
}
