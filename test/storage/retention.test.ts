import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunRef } from '../../src/storage/runs.ts';
import { createFailureDetails } from '../../src/storage/failure-details.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import {
  buildOutput,
  buildPlan,
  buildSubmission,
  buildTask,
  createStorage,
  type Storage,
} from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeEach(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterEach(() => database.close());

test('expired are tasks that ended longer ago than asked, the longest first, and no others', async () => {
  const [old, older, young, running] = await Promise.all([1, 2, 3, 4].map(() => storage.startTask()));
  await storage.submitTask();
  for (const run of [old!, older!, young!]) await end(run);
  await endedDaysAgo(old!, 31);
  await endedDaysAgo(older!, 90);
  await endedDaysAgo(young!, 29);
  await sql`update tasks set created_at = now() - interval '1 year' where id = ${running!.taskId}`.execute(
    database.db,
  );

  expect(await take(1)).toEqual([older!.taskId]);
  expect(await take(10)).toEqual([old!.taskId]);
});

test('of several takers at once each task goes to one; what a crash left is taken again a minute later', async () => {
  const runs = await Promise.all(Array.from({ length: 12 }, () => storage.startTask()));
  for (const run of runs) {
    await end(run);
    await endedDaysAgo(run, 40);
  }

  const taken = (await Promise.all([1, 2, 3, 4].map(() => take(5)))).flat();
  taken.push(...(await take(12)));
  expect(taken.toSorted()).toEqual(runs.map(({ taskId }) => taskId).toSorted());
  expect(await take(10)).toEqual([]);

  await sql`update tasks set reconciled_at = reconciled_at - interval '61 seconds'`.execute(database.db);
  expect(await take(20)).toHaveLength(12);
});

test('a removed task leaves nothing but its id in the audit log, and nothing of another task goes with it', async () => {
  const mine = await fullTask('first');
  const other = await fullTask('second');
  const before = await rowCounts();

  expect(await storage.retention.remove(mine.taskId)).toBe(true);

  const dump = await dumpDatabase(database.db);
  const lines = dump.split('\n').filter((line) => line.includes(mine.taskId));
  expect(lines).toEqual([expect.stringMatching(/^audit_log: .*task\.removed/) as string]);
  expect(await storage.tasks.get({ taskId: mine.taskId, clientId: 'ada' })).toBeUndefined();
  expect(await storage.vault.open(mine.taskId)).toEqual([]);
  expect(await storage.tasks.load(other.taskId)).toMatchObject({ status: 'completed' });
  expect(await storage.vault.open(other.taskId)).toHaveLength(1);
  expect(await storage.steps.results({ taskId: other.taskId })).toHaveLength(1);
  const after = await rowCounts();
  for (const table of ofTasks) expect([table, after[table]]).toEqual([table, before[table]! / 2]);
});

test('a table that holds a task’s id is known to this file', async () => {
  const { rows } = await sql<{ tableName: string }>`
    select distinct table_name from information_schema.columns
    where table_schema = 'public' and column_name in ('task_id', 'owner_id')
  `.execute(database.db);
  // An erasure is what is left of a task that has no row any more.
  const known = ['erasures', ...ofTasks];
  expect([...rows.map(({ tableName }) => tableName), 'tasks'].toSorted()).toEqual(known.toSorted());
});

test('a plan goes with the last task that it was made for', async () => {
  const [first, second] = [await fullTask('a', 'one plan'), await fullTask('b', 'one plan')];
  expect(await storage.planCache.find('one plan')).toBeDefined();

  await storage.retention.remove(first.taskId);
  expect(await storage.planCache.find('one plan')).toBeDefined();

  await storage.retention.remove(second.taskId);
  expect(await storage.planCache.find('one plan')).toBeUndefined();
});

test('a task that has not ended is never removed, whoever asks', async () => {
  const { taskId } = await storage.startTask();
  const waiting = await storage.submitTask();

  expect(await storage.retention.remove(taskId)).toBe(false);
  expect(await storage.retention.remove(waiting)).toBe(false);

  expect(await storage.tasks.load(taskId)).toMatchObject({ status: 'processing' });
  expect(await storage.tasks.load(waiting)).toMatchObject({ status: 'pending' });
});

test('idempotency keys are kept for a day, and removed in bounded batches after it', async () => {
  for (const key of ['a', 'b', 'c']) await submitWithKey(key);
  await sql`
    update idempotency_keys set created_at = now() - case key when 'c' then interval '23 hours' else interval '25 hours' end
  `.execute(database.db);

  expect(await storage.retention.forgetKeys(1)).toBe(1);
  expect(await storage.retention.forgetKeys(10)).toBe(1);
  expect(await storage.retention.forgetKeys(10)).toBe(0);

  expect((await submitWithKey('c')).kind).toBe('repeated');
  expect((await submitWithKey('a')).kind).toBe('accepted');
});

const ofTasks = [
  'attempts',
  'commands',
  'events',
  'failure_details',
  'idempotency_keys',
  'outbox',
  'screenings',
  'steps',
  'task_results',
  'tasks',
  'vault',
  'vault_keys',
];

/** An ended task with a row in every table that refers to tasks. */
async function fullTask(key: string, planKey = `plan of ${key}`): Promise<RunRef> {
  const task = buildTask();
  await storage.submissions.submit(
    buildSubmission({
      task,
      vaultEntries: [{ placeholder: '[EMAIL_1]', value: 'ada@lovelace.example' }],
      idempotency: { key, bodyHash: createHash('sha256').update(key).digest() },
    }),
  );
  const run = { taskId: task.id, runId: `run of ${key}` };
  await storage.runs.claim(run);
  await storage.runs.savePlan(run, { plan: buildPlan(), planKey, cached: false });
  await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' });
  const usage = { costMicroUsd: 0, tokens: 0 };
  await storage.attempts.settle(
    { ...run, stepId: 's1', attempt: 1 },
    { usage, ending: 'succeeded', output: buildOutput() },
  );
  await storage.commands.give({ taskId: run.taskId, clientId: 'ada', command: { kind: 'cancel' } });
  await createFailureDetails(storage).record({
    taskId: run.taskId,
    activity: 'runArm',
    code: 'UNKNOWN_ERROR',
    error: new Error('secret'),
  });
  await end(run);
  return run;
}

async function submitWithKey(key: string) {
  return storage.submissions.submit(
    buildSubmission({ idempotency: { key, bodyHash: Buffer.from('the same') } }),
  );
}

async function end(run: RunRef): Promise<void> {
  await storage.endings.end({ ...run, end: { status: 'completed' } });
}

async function endedDaysAgo({ taskId }: RunRef, days: number): Promise<void> {
  await sql`update tasks set finished_at = now() - make_interval(days => ${days}::int) where id = ${taskId}`.execute(
    database.db,
  );
}

function take(limit: number): Promise<string[]> {
  return storage.retention.takeExpired({ days: 30, limit });
}

async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ofTasks) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      database.db,
    );
    counts[table] = rows[0]!.n;
  }
  return counts;
}
