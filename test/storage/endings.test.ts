import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskEnd } from '../../src/domain/task-end.ts';
import type { RunRef } from '../../src/storage/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildOutput, buildPlan, buildStep, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

const completed: TaskEnd = { status: 'completed' };
const failed: TaskEnd = { status: 'failed', code: 'TASK_EXECUTION_FAILED' };

test('of many who end a task at once exactly one does, and the others learn how', async () => {
  const run = await storage.startPlannedTask(['s1']);

  const ends = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      storage.endings.end({
        taskId: run.taskId,
        runId: index % 2 === 0 ? run.runId : null,
        end: index % 3 === 0 ? { status: 'cancelled' } : failed,
      }),
    ),
  );

  const winner = ends.filter((end) => end?.kind === 'ended');
  expect(winner).toHaveLength(1);
  expect(new Set(ends.map((end) => end?.status))).toEqual(new Set([winner[0]!.status]));
  expect((await storage.tasks.load(run.taskId))?.status).toBe(winner[0]!.status);
  expect((await endEvents(run)).length).toBe(1);
});

test('the end of a task says what it was and how long it took', async () => {
  const run = await storage.startPlannedTask(['s1']);
  await complete(run, 's1');

  const ended = await storage.endings.end({ ...run, end: completed });

  expect(ended).toMatchObject({
    kind: 'ended',
    status: 'completed',
    outcome: 'satisfied',
    taskType: 'computation',
    errorCode: null,
  });
  expect(ended!.seconds).toBeGreaterThan(0);
  expect(await endEvents(run)).toMatchObject([{ type: 'task.completed', detail: { outcome: 'satisfied' } }]);
});

test('another run cannot end the task', async () => {
  const { taskId } = await storage.startTask();

  expect(await storage.endings.end({ taskId, runId: 'another run', end: failed })).toMatchObject({
    kind: 'already_ended',
    status: 'processing',
  });
  expect((await storage.tasks.load(taskId))?.finishedAt).toBeNull();
});

test('a task that is gone cannot be ended', async () => {
  expect(await storage.endings.end({ taskId: randomUUID(), runId: null, end: failed })).toBeUndefined();
});

test('criteria that nobody judged are undecided, and each is a gap', async () => {
  const run = await storage.startTask({
    acceptanceCriteria: ['is polite', { type: 'max_length', value: 5 }],
  });

  expect(await storage.endings.end({ ...run, end: completed })).toMatchObject({
    status: 'completed',
    outcome: 'completed_with_gaps',
  });

  const evidence = 'The task ended before this criterion was judged.';
  const task = await storage.tasks.load(run.taskId);
  expect(task?.verdicts).toEqual([
    { criterion: 'is polite', verdict: 'undecided', evidence },
    { criterion: { type: 'max_length', value: 5 }, verdict: 'undecided', evidence },
  ]);
  expect(task?.gaps).toEqual([
    { kind: 'criterion', subject: 'is polite', reason: `undecided: ${evidence}` },
    { kind: 'criterion', subject: 'max_length', reason: `undecided: ${evidence}` },
  ]);
});

test('a task is satisfied only when every criterion passed', async () => {
  const passed = { criterion: 'a', verdict: 'passed', evidence: 'seen' } as const;
  const missed = { criterion: 'b', verdict: 'failed', evidence: 'not seen' } as const;
  const good = await storage.startTask({ acceptanceCriteria: ['a'] });
  const bad = await storage.startTask({ acceptanceCriteria: ['a', 'b'] });
  await storage.runs.saveVerdicts(good, { verdicts: [passed], confidence: 1, round: 1 });
  await storage.runs.saveVerdicts(bad, { verdicts: [passed, missed], confidence: 1, round: 1 });

  expect(await storage.endings.end({ ...good, end: completed })).toMatchObject({ outcome: 'satisfied' });
  expect(await storage.endings.end({ ...bad, end: completed })).toMatchObject({
    outcome: 'completed_with_gaps',
  });
  expect((await storage.tasks.load(bad.taskId))?.gaps).toEqual([
    { kind: 'criterion', subject: 'b', reason: 'failed: not seen' },
  ]);
});

test('steps that failed, broke off or never ran and work left out are gaps; what was made is kept', async () => {
  const run = await storage.startPlannedTask(['made', 'broken', 'failed', 'waiting']);
  await complete(run, 'made', ['The last page was left out.']);
  await storage.attempts.open({ ...run, stepId: 'broken', arm: 'executor' });
  await failStep(run, { stepId: 'failed', message: 'The host is not allowed.' });

  await storage.endings.end({ ...run, end: failed });

  const task = await storage.tasks.load(run.taskId);
  expect(task).toMatchObject({ status: 'failed', outcome: null });
  expect(task?.gaps).toEqual([
    { kind: 'step', subject: 'broken', reason: 'The task ended while this step ran.' },
    { kind: 'step', subject: 'failed', reason: 'The host is not allowed.' },
    { kind: 'step', subject: 'waiting', reason: 'The step did not run.' },
    { kind: 'work', subject: 'made', reason: 'The last page was left out.' },
  ]);
  const steps = await storage.steps.list(run.taskId);
  expect(steps.map(({ id, status }) => [id, status])).toEqual([
    ['made', 'completed'],
    ['broken', 'failed'],
    ['failed', 'failed'],
    ['waiting', 'skipped'],
  ]);
  expect(await storage.steps.results({ taskId: run.taskId })).toMatchObject([{ stepId: 'made' }]);
});

test('a step that a cancel broke off is cancelled, not failed', async () => {
  const run = await storage.startPlannedTask(['broken', 'waiting']);
  await storage.attempts.open({ ...run, stepId: 'broken', arm: 'executor' });

  await storage.endings.end({ ...run, end: { status: 'cancelled' } });

  expect(await storage.steps.list(run.taskId)).toMatchObject([
    { id: 'broken', status: 'cancelled', error: null },
    { id: 'waiting', status: 'skipped', error: null },
  ]);
});

test('the error of a task is what its first failed step said', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  await failStep(run, { stepId: 's2', message: 'The host is not allowed.' });
  await failStep(run, { stepId: 's1', message: 'Later.' });

  await storage.endings.end({ ...run, end: failed });

  expect((await storage.tasks.load(run.taskId))?.error).toEqual({
    code: 'TASK_EXECUTION_FAILED',
    message: 'Step s2 (executor.calculate) failed: The host is not allowed.',
  });
});

test('what a planner said about its failure is the error of the task', async () => {
  const run = await storage.startTask();
  const code = 'MODEL_REQUIRED';
  await storage.runs.noteError(run, { code, message: 'Set ORCHESTRATOR_MODEL\u0000.' });

  await storage.endings.end({ ...run, end: { status: 'failed', code } });

  expect((await storage.tasks.load(run.taskId))?.error).toEqual({
    code,
    message: 'Set ORCHESTRATOR_MODEL\uFFFD.',
  });
});

test('a noted error of another code is not said', async () => {
  const run = await storage.startTask();
  await storage.runs.noteError(run, { code: 'MODEL_REQUIRED', message: 'Set ORCHESTRATOR_MODEL.' });

  await storage.endings.end({ ...run, end: { status: 'failed', code: 'SAFETY_VIOLATION' } });

  expect((await storage.tasks.load(run.taskId))?.error).toEqual({
    code: 'SAFETY_VIOLATION',
    message: 'The task was refused by the screening.',
  });
});

test('a noted error leaves no trace when the task ends well or is cancelled', async () => {
  const run = await storage.startTask();
  await storage.runs.noteError(run, { code: 'MODEL_REQUIRED', message: 'Set ORCHESTRATOR_MODEL.' });

  await storage.endings.end({ ...run, end: { status: 'cancelled' } });

  expect((await storage.tasks.load(run.taskId))?.error).toBeNull();
});

test('a task that ran out of time says which time that was', async () => {
  const run = await storage.startTask({
    budget: { maxCostMicroUsd: 1, maxTimeSeconds: 77, maxTokens: 1 },
  });

  await storage.endings.end({ ...run, end: { status: 'failed', code: 'TASK_TIMEOUT' } });

  expect((await storage.tasks.load(run.taskId))?.error).toEqual({
    code: 'TASK_TIMEOUT',
    message: 'The task exceeded its max_time_seconds of 77.',
  });
});

test('holds of attempts in flight are spent whole when the task ends', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  for (const stepId of ['s1', 's2']) {
    await storage.attempts.open({ ...run, stepId, arm: 'executor' });
    await storage.attempts.reserve({ ...run, stepId, attempt: 1 }, { costMicroUsd: 30, tokens: 3 });
  }

  await storage.endings.end({ ...run, end: { status: 'cancelled' } });

  expect((await storage.tasks.load(run.taskId))?.account).toMatchObject({
    reserved: { costMicroUsd: 0, tokens: 0 },
    spent: { costMicroUsd: 60, tokens: 6 },
  });
});

test('a plan is kept only when its task was satisfied', async () => {
  const plan = buildPlan({ steps: [buildStep({ id: 's1' }), buildStep({ id: 's2', dependsOn: ['s1'] })] });
  const keys = { satisfied: randomUUID(), gaps: randomUUID(), failed: randomUUID() };
  const satisfied = await storage.startTask();
  const gaps = await storage.startTask({ acceptanceCriteria: ['unjudged'] });
  const bad = await storage.startTask();
  await storage.runs.savePlan(satisfied, { plan, planKey: keys.satisfied, cached: false });
  await storage.runs.savePlan(gaps, { plan, planKey: keys.gaps, cached: false });
  await storage.runs.savePlan(bad, { plan, planKey: keys.failed, cached: false });
  for (const run of [satisfied, gaps]) for (const stepId of ['s1', 's2']) await complete(run, stepId);

  await storage.endings.end({ ...satisfied, end: completed });
  await storage.endings.end({ ...gaps, end: completed });
  await storage.endings.end({ ...bad, end: failed });

  expect(await storage.planCache.find(keys.satisfied)).toEqual(plan);
  expect(await storage.planCache.find(keys.gaps)).toBeUndefined();
  expect(await storage.planCache.find(keys.failed)).toBeUndefined();
});

test('the database refuses an ended task without its time, and a time without an end', async () => {
  const taskId = await storage.submitTask();
  const refusal = { constraint: 'ended_tasks_say_when' };

  await expect(
    sql`update tasks set status = 'completed' where id = ${taskId}`.execute(database.db),
  ).rejects.toMatchObject(refusal);
  await expect(
    sql`update tasks set finished_at = now() where id = ${taskId}`.execute(database.db),
  ).rejects.toMatchObject(refusal);
});

test('overdue are tasks past their deadline or with an unheard cancel, after the grace and not before', async () => {
  const late = await storage.startTask();
  const cancelled = await storage.startTask();
  const fine = await storage.startTask();
  const ended = await storage.startTask();
  await sql`update tasks set deadline_at = now() - interval '10 s' where id in (${late.taskId}, ${ended.taskId})`.execute(
    database.db,
  );
  await sql`update tasks set cancel_requested_at = now() - interval '10 s' where id = ${cancelled.taskId}`.execute(
    database.db,
  );
  await storage.endings.end({ ...ended, end: failed });

  const overdue = await storage.endings.overdue({ graceMs: 9_000, limit: 100 });

  expect(overdue).toContainEqual({ id: late.taskId, cause: 'deadline', maxTimeSeconds: 600 });
  expect(overdue).toContainEqual({ id: cancelled.taskId, cause: 'cancel', maxTimeSeconds: 600 });
  expect(overdue.map(({ id }) => id)).not.toContain(fine.taskId);
  expect(overdue.map(({ id }) => id)).not.toContain(ended.taskId);
  expect(await storage.endings.overdue({ graceMs: 60_000, limit: 100 })).toEqual([]);
});

async function complete(run: RunRef, stepId: string, omissions: string[] = []): Promise<void> {
  await storage.attempts.open({ ...run, stepId, arm: 'executor' });
  await storage.attempts.settle(
    { ...run, stepId, attempt: 1 },
    { usage: undefined, ending: 'succeeded', output: buildOutput({ omissions }) },
  );
}

async function failStep(
  run: RunRef,
  { stepId, message }: { stepId: string; message: string },
): Promise<void> {
  await storage.attempts.open({ ...run, stepId, arm: 'executor' });
  await storage.attempts.settle(
    { ...run, stepId, attempt: 1 },
    {
      usage: undefined,
      ending: 'failed',
      errorCode: 'TASK_EXECUTION_FAILED',
      finalFailure: { code: 'TASK_EXECUTION_FAILED', message },
    },
  );
}

async function endEvents({ taskId }: RunRef) {
  const events = await storage.events.list({ taskId, after: 0, limit: 100 });
  return events.filter(({ type }) => /^task\.(completed|failed|cancelled)$/.test(type));
}
