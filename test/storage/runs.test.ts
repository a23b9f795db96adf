import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunRef } from '../../src/storage/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildPlan, buildStep, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

test('of many runs at once exactly one claims the task', async () => {
  const taskId = await storage.submitTask();

  const claims = await Promise.all(
    Array.from({ length: 10 }, (_, index) => storage.runs.claim({ taskId, runId: `run ${index}` })),
  );

  expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
  const winner = claims.findIndex(({ kind }) => kind === 'claimed');
  expect(await storage.tasks.load(taskId)).toMatchObject({
    status: 'processing',
    runId: `run ${winner}`,
  });
});

test('the deadline counts from the first claim, also when the claim is repeated', async () => {
  const budget = { maxCostMicroUsd: 1, maxTimeSeconds: 100, maxTokens: 1 };
  const run = { taskId: await storage.submitTask({ budget }), runId: 'run' };

  const first = await storage.runs.claim(run);
  await sql`update tasks set deadline_at = deadline_at - interval '60 s' where id = ${run.taskId}`.execute(
    database.db,
  );
  const second = await storage.runs.claim(run);

  expect(first.kind).toBe('claimed');
  const remaining = [first, second].map((claim) => (claim.kind === 'claimed' ? claim.remainingMs : 0));
  expect(remaining[0]).toBeGreaterThan(90_000);
  expect(remaining[0]).toBeLessThanOrEqual(100_000);
  expect(remaining[1]).toBeLessThanOrEqual(40_000);
  const events = await storage.events.list({ taskId: run.taskId, after: 0, limit: 10 });
  expect(events.map(({ type }) => type)).toEqual(['task.submitted', 'task.started']);
});

test('a task that has ended, or is gone, cannot be claimed', async () => {
  const run = await storage.startTask();
  await storage.endings.end({ ...run, end: { status: 'completed' } });

  expect(await storage.runs.claim(run)).toEqual({ kind: 'not_claimed' });
  expect(await storage.runs.claim({ taskId: randomUUID(), runId: 'run' })).toEqual({ kind: 'not_claimed' });
});

test('a plan is stored once: the first one stays', async () => {
  const run = await storage.startTask();
  const first = buildPlan({ steps: [buildStep({ id: 'a' }), buildStep({ id: 'b', dependsOn: ['a'] })] });

  await storage.runs.savePlan(run, { plan: first, planKey: 'one', cached: false });
  await storage.runs.savePlan(run, { plan: buildPlan(), planKey: 'two', cached: true });

  const steps = await storage.steps.list(run.taskId);
  expect(steps.map(({ id, dependsOn, input }) => ({ id, dependsOn, input }))).toEqual([
    { id: 'a', dependsOn: [], input: { expression: '6 * 7' } },
    { id: 'b', dependsOn: ['a'], input: { expression: '6 * 7' } },
  ]);
  expect(await storage.tasks.load(run.taskId)).toMatchObject({
    taskType: 'computation',
    planner: 'rules',
    planRationale: 'One calculation.',
    planConfidence: 0.5,
    planComplexity: 0.25,
  });
  expect(await storage.events.list({ taskId: run.taskId, after: 2, limit: 10 })).toMatchObject([
    { type: 'plan.created', detail: { steps: 2, planner: 'rules', cached: false } },
  ]);
});

test('a plan with characters that Postgres cannot store is stored without them', async () => {
  const run = await storage.startTask();
  const plan = buildPlan({ rationale: 'why\u0000', steps: [buildStep({ action: 'do\u0000 \uD800' })] });

  await storage.runs.savePlan(run, { plan, planKey: randomUUID(), cached: false });

  expect((await storage.tasks.load(run.taskId))?.planRationale).toBe('why\uFFFD');
  expect((await storage.steps.list(run.taskId))[0]?.action).toBe('do\uFFFD \uFFFD');
});

test('a screening is recorded once beside that of the door', async () => {
  const run = await storage.startTask();
  const screening = { policy: { mode: 'strict', version: '2' }, findings: [], blocked: false };

  await storage.runs.saveScreening(run, screening);
  await storage.runs.saveScreening(run, { ...screening, policy: { mode: 'relaxed', version: '3' } });

  const rows = await database.db
    .selectFrom('screenings')
    .select(['stage', 'policyMode'])
    .where('taskId', '=', run.taskId)
    .orderBy('stage')
    .execute();
  expect(rows).toEqual([
    { stage: 'activity', policyMode: 'strict' },
    { stage: 'door', policyMode: 'standard' },
  ]);
});

test.each<[string, (run: RunRef) => Promise<unknown>]>([
  ['a plan', (run) => storage.runs.savePlan(run, { plan: buildPlan(), planKey: 'k', cached: false })],
  ['verdicts', (run) => storage.runs.saveVerdicts(run, { verdicts: [], confidence: 1, round: 1 })],
  ['an error', (run) => storage.runs.noteError(run, { code: 'MODEL_REQUIRED', message: 'm' })],
  [
    'a screening',
    (run) =>
      storage.runs.saveScreening(run, {
        policy: { mode: 'strict', version: '1' },
        findings: [],
        blocked: false,
      }),
  ],
])('a run that was superseded cannot write %s', async (_name, write) => {
  const run = await storage.startTask();

  await expect(write({ ...run, runId: 'zombie' })).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
  await storage.endings.end({ ...run, end: { status: 'cancelled' } });
  await expect(write(run)).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
});
