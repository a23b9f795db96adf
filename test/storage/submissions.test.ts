import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { createSubmissions } from '../../src/storage/submissions.ts';
import { newTask } from '../../src/storage/tasks.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import { buildSubmission, buildTask, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

const finding: Finding = {
  type: 'EMAIL',
  category: 'pii',
  severity: 'medium',
  action: 'redact',
  field: 'goal',
  start: 8,
  end: 24,
  ruleId: 'email',
  reason: 'An e-mail address.',
};

test('an accepted task is stored as submitted, with event, outbox row, screening and originals', async () => {
  const task = buildTask({
    goal: 'Write to [EMAIL_1].',
    constraints: ['be short'],
    context: { nested: { list: [1, null, 'two'] } },
    acceptanceCriteria: ['is polite', { type: 'max_length', value: 100 }],
    priority: 'high',
    metadata: { team: 'blue' },
    budget: { maxCostMicroUsd: 123_456, maxTimeSeconds: 60, maxTokens: 500 },
  });
  const vaultEntries = [{ placeholder: '[EMAIL_1]', value: 'grace@navy.example' }];
  const submission = { ...buildSubmission(), task, vaultEntries, findings: [finding] };

  const outcome = await storage.submissions.submit(submission);
  const stored = await storage.tasks.get({ taskId: task.id, clientId: 'ada' });
  expect(outcome).toEqual({ kind: 'accepted', taskId: task.id, createdAt: stored?.createdAt });
  expect(newTask(task, stored!.createdAt)).toEqual(stored);

  expect(stored).toMatchObject({ ...task, status: 'pending', outcome: null, admittedAt: null });
  expect(stored?.account).toEqual({
    cap: { costMicroUsd: 123_456, tokens: 500 },
    reserved: { costMicroUsd: 0, tokens: 0 },
    spent: { costMicroUsd: 0, tokens: 0 },
    overrun: { costMicroUsd: 0, tokens: 0 },
  });
  expect(await storage.events.list({ taskId: task.id, after: 0, limit: 10 })).toMatchObject([
    { number: 1, type: 'task.submitted', detail: { priority: 'high' } },
  ]);
  expect(await storage.tasks.findings(task.id)).toEqual([finding]);
  expect(await storage.vault.open(task.id)).toEqual(vaultEntries);
  expect(await startRows(task.id)).toEqual([{ kind: 'start_workflow', deliverable: false }]);
  expect(await dumpDatabase(database.db)).not.toContain('grace@navy.example');
});

test('a submission that fails on its last write leaves nothing behind', async () => {
  const task = buildTask({ goal: 'Leave no trace of 7f3a.' });
  const twice = { placeholder: '[EMAIL_1]', value: 'x@y.example' };
  const submission = { ...buildSubmission(), task, vaultEntries: [twice, twice] };

  await expect(storage.submissions.submit(submission)).rejects.toThrow('duplicate key');

  const dump = await dumpDatabase(database.db);
  expect(dump).not.toContain(task.id);
  expect(dump).not.toContain('Leave no trace');
});

test('a cap of money keeps every micro-dollar', async () => {
  const taskId = await storage.submitTask({
    budget: { maxCostMicroUsd: 99_999_999, maxTimeSeconds: 1, maxTokens: 1 },
  });

  expect((await storage.tasks.load(taskId))?.budget.maxCostMicroUsd).toBe(99_999_999);
});

test('the same key with the same body returns the first task and stores no second one', async () => {
  const first = withKey('same', 'body');
  const second = withKey('same', 'body');

  await storage.submissions.submit(first);

  expect(await storage.submissions.submit(second)).toEqual({ kind: 'repeated', taskId: first.task.id });
  expect(await storage.tasks.load(second.task.id)).toBeUndefined();
});

test('the same key with another body is refused and names the first task', async () => {
  const first = withKey('other-body', 'one');
  const second = withKey('other-body', 'two');

  await storage.submissions.submit(first);

  expect(await storage.submissions.submit(second)).toEqual({ kind: 'key_reused', taskId: first.task.id });
  expect(await storage.tasks.load(second.task.id)).toBeUndefined();
});

test('two clients may use the same key', async () => {
  const mine = withKey('shared', 'body');
  const theirs = withKey('shared', 'body', 'bob');

  await storage.submissions.submit(mine);

  expect(await storage.submissions.submit(theirs)).toMatchObject({
    kind: 'accepted',
    taskId: theirs.task.id,
  });
});

test('a key is free again after a day', async () => {
  const first = withKey('yesterday', 'one');
  const second = withKey('yesterday', 'two');
  const third = withKey('yesterday', 'two');
  await storage.submissions.submit(first);
  const ageKey = (age: string) =>
    sql`update idempotency_keys set created_at = now() - ${age}::interval where key = 'yesterday'`.execute(
      database.db,
    );
  await ageKey('23 hours 59 minutes');
  expect(await storage.submissions.submit(second)).toEqual({ kind: 'key_reused', taskId: first.task.id });
  await ageKey('24 hours 1 minute');

  expect((await storage.submissions.submit(second)).kind).toBe('accepted');
  expect(await storage.submissions.submit(third)).toEqual({ kind: 'repeated', taskId: second.task.id });
});

test('of many requests with one key at once exactly one makes a task', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => storage.submissions.submit(withKey('storm', 'body'))),
  );

  const accepted = outcomes.filter(({ kind }) => kind === 'accepted');
  expect(accepted).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(19);
  expect(new Set(outcomes.map((outcome) => 'taskId' in outcome && outcome.taskId)).size).toBe(1);
});

test('tasks beyond the backlog limit are refused until one is admitted; a repeated key is still answered', async () => {
  const own = await createTestDatabase();
  const { vault, admission } = createStorage(own.db, { limits: { maxRunning: 1, maxRunningPerClient: 1 } });
  const submissions = createSubmissions({ db: own.db, vault, backlogLimit: 2 });
  const first = withKey('first', 'body');
  await submissions.submit(first);
  await submissions.submit(buildSubmission());

  expect(await submissions.submit(buildSubmission())).toEqual({ kind: 'backlog_full', waiting: 2 });
  expect(await submissions.waiting()).toBe(2);
  expect((await submissions.submit(withKey('first', 'body'))).kind).toBe('repeated');

  await admission.admit();
  expect((await submissions.submit(buildSubmission())).kind).toBe('accepted');
  await own.close();
});

function withKey(key: string, body: string, clientId = 'ada') {
  const idempotency = { key, bodyHash: Buffer.from(body) };
  return buildSubmission({ task: { id: randomUUID(), clientId }, idempotency });
}

async function startRows(taskId: string) {
  const { rows } = await sql`
    select kind, available_at <= now() as deliverable from outbox where task_id = ${taskId}
  `.execute(database.db);
  return rows;
}

test('who submits is counted until the task is written, or could not be', async () => {
  const { submissions } = storage;
  const good = Array.from({ length: 3 }, () => submissions.submit(buildSubmission()));
  const bad = submissions.submit({
    ...buildSubmission(),
    also: () => Promise.reject(new Error('It could not be written.')),
  });

  expect(submissions.underway()).toBe(4);
  await Promise.all([...good, expect(bad).rejects.toThrow('It could not be written.')]);
  expect(submissions.underway()).toBe(0);
});
