import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import { buildPlan, buildSubmission, buildTask, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeEach(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterEach(() => database.close());

const planted = 'planted-7f3a';

test('an erased task leaves its id and nothing of its text, whatever its state was', async () => {
  const waiting = await plantedTask();
  const running = await plantedTask();
  await storage.runs.claim({ taskId: running, runId: 'r' });
  const plan = buildPlan({ rationale: planted });
  await storage.runs.savePlan({ taskId: running, runId: 'r' }, { plan, planKey: 'k', cached: false });
  expect(await dumpDatabase(database.db)).toContain(planted);

  for (const taskId of [waiting, running])
    expect(await storage.erasures.erase({ taskId, clientId: 'ada' })).toMatchObject({
      taskId,
      historyRemovedAt: null,
    });

  const dump = await dumpDatabase(database.db);
  expect(dump).not.toContain(planted);
  for (const taskId of [waiting, running]) {
    const tables = dump.split('\n').flatMap((line) => (line.includes(taskId) ? [line.split(':')[0]] : []));
    expect(tables.toSorted()).toEqual(['audit_log', 'erasures']);
  }
});

test('a task is erased once, by its owner only', async () => {
  const taskId = await plantedTask();
  expect(await storage.erasures.erase({ taskId, clientId: 'mallory' })).toBeUndefined();
  expect(await storage.tasks.load(taskId)).toBeDefined();

  const all = await Promise.all([1, 2, 3].map(() => storage.erasures.erase({ taskId, clientId: 'ada' })));

  expect(new Set(all.map((erasure) => erasure?.erasedAt.toISOString())).size).toBe(1);
  expect(await storage.erasures.find({ taskId, clientId: 'ada' })).toEqual(all[0]);
  expect(await storage.erasures.find({ taskId, clientId: 'mallory' })).toBeUndefined();
});

test('what still works on an erased task writes nothing, its key least of all', async () => {
  const taskId = await plantedTask();
  const run = { taskId, runId: 'r' };
  await storage.runs.claim(run);
  await storage.erasures.erase({ taskId, clientId: 'ada' });

  const owner = { id: taskId, kind: 'task' } as const;
  const gone = { code: 'RUN_SUPERSEDED' };
  await expect(storage.vault.extend(owner, () => 'never')).rejects.toMatchObject(gone);
  await expect(
    storage.runs.savePlan(run, { plan: buildPlan(), planKey: 'k', cached: false }),
  ).rejects.toMatchObject(gone);

  expect(await database.db.selectFrom('vaultKeys').selectAll().execute()).toEqual([]);
});

test('a history is removed by one process at a time, and again until it is gone', async () => {
  const taskId = await plantedTask();
  await storage.erasures.erase({ taskId, clientId: 'ada' });

  const taken = await Promise.all([storage.erasures.take(10), storage.erasures.take(10)]);
  expect(taken.flat()).toEqual([{ taskId, isConclusive: true }]);
  await storage.erasures.settle({ gone: [], left: [taskId], delayMs: 0 });
  expect(await storage.erasures.take(10)).toHaveLength(1);
  await storage.erasures.settle({ gone: [taskId], left: [], delayMs: 0 });

  expect(await storage.erasures.take(10)).toEqual([]);
  const erasure = await storage.erasures.find({ taskId, clientId: 'ada' });
  expect(erasure?.historyRemovedAt).toBeInstanceOf(Date);
});

test('while the start of its workflow may be on its way, a look at Temporal proves nothing', async () => {
  const taskId = await plantedTask();
  await storage.admission.admit();
  await storage.outbox.take(10);
  await storage.erasures.erase({ taskId, clientId: 'ada' });

  expect(await storage.erasures.take(10)).toEqual([{ taskId, isConclusive: false }]);

  await sql`update erasures set conclusive_at = now(), taken_until = now()`.execute(database.db);
  await expect.poll(() => storage.erasures.take(10)).toEqual([{ taskId, isConclusive: true }]);
});

async function plantedTask(): Promise<string> {
  const task = buildTask({ goal: `Say ${planted}`, context: { note: planted } });
  const vaultEntries = [{ placeholder: '[EMAIL_1]', value: 'ada@lovelace.example' }];
  await storage.submissions.submit(buildSubmission({ task, vaultEntries }));
  return task.id;
}
