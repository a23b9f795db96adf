import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../src/domain/verdict.ts';
import { createAtOnce, type AtOnce, type Planning } from '../../src/storage/at-once.ts';
import type { RunRef } from '../../src/storage/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildOutput, buildPlan, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
let atOnce: AtOnce;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
  atOnce = createAtOnce(database.db);
});
afterAll(() => database.close());

const screening = { policy: { mode: 'standard', version: '1' }, findings: [], blocked: false };
const verdicts = { verdicts: [], confidence: 1, round: 1 };
const completed = { status: 'completed' } as const;

test('claim, screening and plan are stored together, once', async () => {
  const run = { taskId: await storage.submitTask(), runId: 'run' };

  const begun = await atOnce.begin(run, { screening, planning: planningOf(run) });

  expect(begun).toMatchObject({ claim: { kind: 'claimed' }, isPlanned: true });
  expect(await storage.tasks.load(run.taskId)).toMatchObject({ status: 'processing', runId: 'run' });
  expect(await storage.steps.list(run.taskId)).toMatchObject([{ id: 's1', status: 'pending' }]);
  const types = ['task.submitted', 'task.started', 'reflex.completed', 'plan.created'];
  expect(await eventTypes(run)).toEqual(types);
  expect(await attempts(run)).toEqual([
    { stepId: 'plan', attempt: 1, state: 'settled', ending: 'succeeded' },
  ]);

  const again = await atOnce.begin(run, { screening, planning: planningOf(run) });
  expect(again).toMatchObject({ claim: { kind: 'claimed' }, isPlanned: false });
  expect(await eventTypes(run)).toEqual(types);
  expect(await attempts(run)).toHaveLength(1);
});

test.each([
  ['is paused', sql`paused_at = now()`],
  ['has no time left', sql`deadline_at = now() - interval '1 s'`],
  ['has been billed beyond its cap', sql`overrun_tokens = 1`],
  ['asks for approval', sql`approval = 'plan'`],
])(
  'of a task that %s the claim stands, and the plan is left to what can wait or end',
  async (_why, change) => {
    const run = { taskId: await storage.submitTask(), runId: 'run' };
    await sql`update tasks set ${change} where id = ${run.taskId}`.execute(database.db);

    const begun = await atOnce.begin(run, { screening, planning: planningOf(run) });

    expect(begun).toMatchObject({ claim: { kind: 'claimed' }, isPlanned: false });
    expect(await storage.steps.list(run.taskId)).toEqual([]);
    expect(await attempts(run)).toEqual([]);
  },
);

test('of a task that another run has claimed nothing is stored', async () => {
  const run = await storage.startTask();
  const other = { taskId: run.taskId, runId: 'another' };

  const begun = await atOnce.begin(other, { screening, planning: planningOf(other) });

  expect(begun).toEqual({ claim: { kind: 'not_claimed' }, isPlanned: false });
  expect(await eventTypes(run)).toEqual(['task.submitted', 'task.started']);
});

test('a step and its attempt are stored together, once', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const request = { ...run, stepId: 's1', arm: 'executor' };

  expect(await atOnce.saveOutput(request, buildOutput())).toMatchObject({ kind: 'opened', attempt: 1 });

  expect(await storage.steps.list(run.taskId)).toMatchObject([{ status: 'completed', attempts: 1 }]);
  expect(await attempts(run)).toEqual([{ stepId: 's1', attempt: 1, state: 'settled', ending: 'succeeded' }]);
  expect((await eventTypes(run)).slice(-2)).toEqual(['step.started', 'step.completed']);
  expect(await atOnce.saveOutput(request, buildOutput())).toEqual({ kind: 'succeeded_before' });
  expect(await storage.steps.results({ taskId: run.taskId })).toHaveLength(1);
});

test('a step that an attempt was lost of is done by the next one, which settles the lost one', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const request = { ...run, stepId: 's1', arm: 'executor' };
  await storage.attempts.open(request);

  expect(await atOnce.saveOutput(request, buildOutput())).toMatchObject({ kind: 'opened', attempt: 2 });

  expect(await attempts(run)).toMatchObject([{ ending: 'unknown' }, { ending: 'succeeded' }]);
});

test('what a paused task made is not stored: the step is asked for again', async () => {
  const run = await storage.startPlannedTask(['s1']);
  await sql`update tasks set paused_at = now() where id = ${run.taskId}`.execute(database.db);

  const outcome = await atOnce.saveOutput({ ...run, stepId: 's1', arm: 'executor' }, buildOutput());

  expect(outcome).toEqual({ kind: 'held', by: 'paused' });
  expect(await storage.steps.results({ taskId: run.taskId })).toEqual([]);
  expect(await attempts(run)).toEqual([]);
});

test('verdicts end the task with them, once, or leave it going on', async () => {
  const [ends, goesOn] = await Promise.all([storage.startTask(), storage.startTask()]);
  const requestOf = (run: RunRef) => ({ ...run, stepId: 'judge', arm: 'judge' });

  const first = await atOnce.saveVerdicts(requestOf(ends), { verdicts, end: completed });
  const second = await atOnce.saveVerdicts(requestOf(goesOn), { verdicts, end: undefined });

  expect(first).toMatchObject({ outcome: { kind: 'opened' }, ended: { kind: 'ended', status: 'completed' } });
  expect((await eventTypes(ends)).slice(-2)).toEqual(['judge.completed', 'task.completed']);
  expect(second.ended).toBeUndefined();
  expect((await storage.tasks.load(goesOn.taskId))?.status).toBe('processing');
  await expect(atOnce.saveVerdicts(requestOf(ends), { verdicts, end: completed })).rejects.toMatchObject({
    code: 'RUN_SUPERSEDED',
  });
});

test('a task whose verdicts are there is not ended by others', async () => {
  const run = await storage.startTask();
  const request = { ...run, stepId: 'judge', arm: 'judge' };
  const failed: Verdict[] = [{ criterion: 'It is 42.', verdict: 'failed', evidence: 'It is 41.' }];
  await atOnce.saveVerdicts(request, { verdicts: { ...verdicts, verdicts: failed }, end: undefined });

  const again = await atOnce.saveVerdicts(request, { verdicts, end: completed });

  expect(again).toEqual({ outcome: { kind: 'succeeded_before' }, ended: undefined });
  expect(await storage.tasks.load(run.taskId)).toMatchObject({ status: 'processing', verdicts: failed });
});

function planningOf(run: RunRef): Planning {
  return {
    request: { ...run, stepId: 'plan', arm: 'planner' },
    plan: { plan: buildPlan(), planKey: randomUUID(), cached: true },
  };
}

async function eventTypes({ taskId }: RunRef): Promise<string[]> {
  return (await storage.events.list({ taskId, after: 0, limit: 20 })).map(({ type }) => type);
}

function attempts({ taskId }: RunRef) {
  return database.db
    .selectFrom('attempts')
    .select(['stepId', 'attempt', 'state', 'ending'])
    .where('taskId', '=', taskId)
    .orderBy('attempt')
    .execute();
}
