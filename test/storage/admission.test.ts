import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TaskPriority } from '../../src/domain/task.ts';
import { ageingSeconds, priorityClass, type AdmissionLimits } from '../../src/storage/admission.ts';
import { createTasks } from '../../src/storage/tasks.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

test('higher priority is admitted first, whatever came first', async () => {
  const storage = withLimits({ maxRunning: 1 });
  for (const priority of ['low', 'medium', 'critical', 'high'] as const) await submit(storage, { priority });

  expect(await admitOneByOne(storage)).toEqual(['critical', 'high', 'medium', 'low']);
});

test('within a class the first to come is admitted first', async () => {
  const storage = withLimits({ maxRunning: 1 });
  for (const [goal, age] of [
    ['second', 20],
    ['first', 30],
    ['third', 10],
  ] as const)
    await submit(storage, { goal, age });

  expect(await admitOneByOne(storage, 'goal')).toEqual(['first', 'second', 'third']);
});

test('sixty seconds of waiting raise a task by one class, never above critical', async () => {
  expect(ageingSeconds).toBe(60);
  const storage = withLimits({ maxRunning: 1 });
  await submit(storage, { goal: 'low, 185 s', priority: 'low', age: 185 });
  await submit(storage, { goal: 'medium, 65 s', priority: 'medium', age: 65 });
  await submit(storage, { goal: 'high, 30 s', priority: 'high', age: 30 });
  await submit(storage, { goal: 'critical, new', priority: 'critical' });
  await submit(storage, { goal: 'critical, 600 s', priority: 'critical', age: 600 });

  expect(await admitOneByOne(storage, 'goal')).toEqual([
    'critical, 600 s',
    'low, 185 s',
    'critical, new',
    'medium, 65 s',
    'high, 30 s',
  ]);
});

test('a low task that has waited three minutes goes before every critical task that comes now', async () => {
  const storage = withLimits({ maxRunning: 1 });
  await submit(storage, { goal: 'patient', priority: 'low', clientId: 'bob', age: 181 });
  for (let index = 0; index < 5; index += 1) await submit(storage, { priority: 'critical' });

  expect((await admitOneByOne(storage, 'goal'))[0]).toBe('patient');
});

test.each([
  ['of one client', () => 'ada'],
  ['of many clients', (tick: number) => `client ${tick % 5}`],
])(
  'while more critical tasks %s come than can be served, a low one waits three minutes and no longer',
  async (_, clientOf) => {
    const storage = withLimits({ maxRunning: 2 });
    const patient = await submit(storage, { priority: 'low', clientId: 'ada' });
    const tickSeconds = 15;
    let waited = 0;
    for (let tick = 0; waited < 600; tick += 1) {
      // Three come for two that are served: the backlog grows without end.
      for (let count = 0; count < 3; count += 1)
        await submit(storage, { priority: 'critical', clientId: clientOf(3 * tick + count) });
      await storage.admission.admit();
      if (await isAdmitted(patient)) break;
      await endAdmitted(storage);
      await sql`
        update tasks set created_at = created_at - make_interval(secs => ${tickSeconds}) where status = 'pending'
      `.execute(database.db);
      waited += tickSeconds;
    }

    expect(waited).toBe(3 * ageingSeconds);
  },
);

test('no client runs more than its cap, and what it leaves free serves others', async () => {
  const storage = withLimits({ maxRunning: 10, maxRunningPerClient: 2 });
  for (let index = 0; index < 5; index += 1)
    await submit(storage, { clientId: 'greedy', priority: 'critical' });
  await submit(storage, { clientId: 'modest', priority: 'low' });

  expect(await storage.admission.admit()).toBe(3);
  expect(await storage.admission.admit()).toBe(0);
  expect(await admittedBy('clientId')).toEqual(['greedy', 'greedy', 'modest']);
});

test('clients take turns within a class', async () => {
  const storage = withLimits({ maxRunning: 4 });
  for (let index = 0; index < 6; index += 1) await submit(storage, { clientId: 'early', age: 50 - index });
  for (let index = 0; index < 2; index += 1) await submit(storage, { clientId: 'late' });

  await storage.admission.admit();

  expect(await admittedBy('clientId')).toEqual(['early', 'early', 'late', 'late']);
});

test('what a client runs already counts as its turn', async () => {
  const storage = withLimits({ maxRunning: 2 });
  await submit(storage, { clientId: 'early' });
  await storage.admission.admit();
  await submit(storage, { clientId: 'early', goal: 'again', age: 30 });
  await submit(storage, { clientId: 'late', goal: 'first turn' });

  await storage.admission.admit();

  expect(await admittedBy('goal')).toContain('first turn');
});

test('concurrent admitters never let more run than the limit', async () => {
  const storage = withLimits({ maxRunning: 7 });
  for (let index = 0; index < 30; index += 1) await submit(storage, {});

  const admitted = await Promise.all(Array.from({ length: 10 }, () => storage.admission.admit()));

  expect(sum(admitted)).toBe(7);
  expect((await storage.admission.state()).running).toBe(7);
});

test('while another process admits, this one lets nothing through', async () => {
  const storage = withLimits({ maxRunning: 1 });
  await submit(storage, {});

  await database.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('octollm admission', 0))`.execute(trx);
    expect(await storage.admission.admit()).toBe(0);
  });

  expect(await storage.admission.admit()).toBe(1);
});

test('concurrent admitters keep the limit also while more urgent tasks come in between', async () => {
  const storage = withLimits({ maxRunning: 7 });
  for (let index = 0; index < 20; index += 1) await submit(storage, { priority: 'low' });

  await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      if (index % 2 === 0) await storage.submitTask({ priority: 'critical' });
      await storage.admission.admit();
    }),
  );

  expect((await storage.admission.state()).running).toBe(7);
});

test('a task whose row is held by somebody waits for the next round, and holds up no other', async () => {
  const storage = createStorage(database.db);
  const { admission } = storage;
  const held = await storage.submitTask();
  await storage.submitTask();

  await database.db.transaction().execute(async (trx) => {
    await sql`select from tasks where id = ${held} for update`.execute(trx);
    expect(await admission.admit()).toBe(1);
  });

  expect(await admission.admit()).toBe(1);
});

test('a place is free again when a task ends, and not when it starts working', async () => {
  const storage = withLimits({ maxRunning: 1 });
  const taskId = await submit(storage, { priority: 'critical' });
  await submit(storage, {});
  await storage.admission.admit();
  await storage.runs.claim({ taskId, runId: 'run' });

  expect(await storage.admission.admit()).toBe(0);
  await storage.endings.end({ taskId, runId: 'run', end: { status: 'completed' } });
  expect(await storage.admission.admit()).toBe(1);
});

test('admission makes the start deliverable, and taking it back ends that', async () => {
  const storage = withLimits({ maxRunning: 1 });
  const taskId = await submit(storage, {});
  expect(await storage.outbox.take(10)).toEqual([]);

  await storage.admission.admit();
  expect(await storage.outbox.take(10)).toMatchObject([{ kind: 'start_workflow', taskId }]);

  await storage.admission.release([taskId]);
  expect(await storage.outbox.take(10)).toEqual([]);
  expect(await storage.admission.state()).toMatchObject({ waiting: 1, running: 0 });
  expect(await storage.admission.admit()).toBe(1);
  expect(await storage.outbox.take(10)).toMatchObject([{ kind: 'start_workflow', taskId, attempts: 2 }]);
});

test('a task that was claimed meanwhile is not taken back', async () => {
  const storage = withLimits({ maxRunning: 1 });
  const taskId = await submit(storage, {});
  await storage.admission.admit();
  await storage.runs.claim({ taskId, runId: 'run' });

  await storage.admission.release([taskId]);

  expect(await storage.admission.state()).toMatchObject({ waiting: 0, running: 1 });
});

test('a task that another transaction holds keeps nobody from being taken back', async () => {
  const storage = withLimits({ maxRunning: 2 });
  const held = await submit(storage, { age: 2 });
  const free = await submit(storage, { age: 1 });
  await storage.admission.admit();

  await storage.db.transaction().execute(async (holder) => {
    await holder.selectFrom('tasks').select('id').where('id', '=', held).forUpdate().execute();
    await storage.admission.release([held, free]);
    expect(await storage.admission.state()).toMatchObject({ waiting: 1, running: 1 });
  });

  expect(await storage.outbox.take(10)).toMatchObject([{ taskId: held }]);
});

test('the state of the queue says how many wait, how many run and how old the oldest is', async () => {
  const storage = withLimits({ maxRunning: 1 });
  expect(await storage.admission.state()).toEqual({
    waiting: 0,
    oldestSeconds: 0,
    running: 0,
    processing: [],
  });
  await submit(storage, { age: 500, priority: 'critical' });
  await submit(storage, { age: 100 });
  await submit(storage, {});
  await storage.admission.admit();

  const { waiting, oldestSeconds, running } = await storage.admission.state();

  expect({ waiting, running }).toEqual({ waiting: 2, running: 1 });
  expect(oldestSeconds).toBeGreaterThanOrEqual(100);
  expect(oldestSeconds).toBeLessThan(500);
});

test('the classes are those of Temporal’s priority keys', () => {
  expect((['critical', 'high', 'medium', 'low'] as const).map(priorityClass)).toEqual([1, 2, 3, 4]);
});

function withLimits(limits: Partial<AdmissionLimits>): Storage {
  return createStorage(database.db, { limits: { maxRunning: 100, maxRunningPerClient: 100, ...limits } });
}

async function submit(
  storage: Storage,
  { age = 0, ...task }: { clientId?: string; goal?: string; priority?: TaskPriority; age?: number },
): Promise<string> {
  const taskId = await storage.submitTask(task);
  await sql`update tasks set created_at = created_at - make_interval(secs => ${age}) where id = ${taskId}`.execute(
    database.db,
  );
  return taskId;
}

/** Admits one task at a time, ending each before the next; what they are in this order. */
async function admitOneByOne(storage: Storage, column: 'priority' | 'goal' = 'priority'): Promise<string[]> {
  const order: string[] = [];
  while ((await storage.admission.admit()) === 1) {
    const task = await database.db
      .selectFrom('tasks')
      .select(['id', column])
      .where('status', '=', 'pending')
      .where('admittedAt', 'is not', null)
      .executeTakeFirstOrThrow();
    order.push(task[column]);
    await storage.endings.end({ taskId: task.id, runId: null, end: { status: 'cancelled' } });
  }
  return order;
}

async function admittedBy(column: 'clientId' | 'goal'): Promise<string[]> {
  const rows = await database.db
    .selectFrom('tasks')
    .select(column)
    .where('admittedAt', 'is not', null)
    .orderBy(column)
    .execute();
  return rows.map((row) => row[column]);
}

async function isAdmitted(taskId: string): Promise<boolean> {
  return (await createTasks(database.db).load(taskId))?.admittedAt !== null;
}

async function endAdmitted(storage: Storage): Promise<void> {
  const admitted = await database.db
    .selectFrom('tasks')
    .select('id')
    .where('status', '=', 'pending')
    .where('admittedAt', 'is not', null)
    .execute();
  for (const { id } of admitted)
    await storage.endings.end({ taskId: id, runId: null, end: { status: 'cancelled' } });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test('running tasks are counted by their type, unknown before there is a plan', async () => {
  const storage = withLimits({ maxRunning: 2 });
  const [planned, unplanned] = [await submit(storage, {}), await submit(storage, {})];
  await storage.admission.admit();
  for (const taskId of [planned, unplanned]) await storage.runs.claim({ taskId, runId: 'run' });
  await sql`update tasks set task_type = 'computation' where id = ${planned}`.execute(database.db);

  const { processing } = await storage.admission.state();

  expect(processing).toEqual(
    expect.arrayContaining([
      { taskType: 'computation', tasks: 1 },
      { taskType: 'unknown', tasks: 1 },
    ]),
  );
});
