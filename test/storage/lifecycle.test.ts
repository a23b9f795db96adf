import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TaskCommand } from '../../src/domain/command.ts';
import { FailureCode } from '../../src/domain/failure-code.ts';
import type { PlanStep } from '../../src/domain/plan.ts';
import type { RunRef } from '../../src/storage/runs.ts';
import type { TaskContract } from '../../src/domain/task.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildOutput, buildPlan, buildStep, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

describe('a pause', () => {
  test('stops the clock at once, holds what has not begun, and lets an attempt in flight finish', async () => {
    const run = await plannedTask([{ id: 's1' }, { id: 's2' }]);
    const s1 = await open(run, 's1');

    await order(run, { kind: 'pause' });
    await agePause(run, 100);

    expect(await storage.runs.readClock(run)).toMatchObject({ isStopped: true });
    expect((await storage.tasks.load(run.taskId))?.reason).toBe('paused');
    expect(await storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' })).toEqual({
      kind: 'held',
      by: 'paused',
    });
    expect(await succeed(run, 's1', s1)).toMatchObject({ kind: 'settled' });
    expect(await storage.steps.results({ taskId: run.taskId })).toHaveLength(1);
  });

  test('costs no time: the deadline moves by as long as it lasted', async () => {
    const run = await plannedTask([{ id: 's1' }]);
    const before = await storage.runs.readClock(run);
    await order(run, { kind: 'pause' });
    await agePause(run, 100_000);

    await order(run, { kind: 'resume' });

    const after = await storage.runs.readClock(run);
    expect(after.isStopped).toBe(false);
    expect(before.remainingMs - after.remainingMs).toBeLessThan(30_000);
    expect((await storage.tasks.load(run.taskId))?.reason).toBeNull();
    expect(await eventTypes(run)).toEqual([
      'task.submitted',
      'task.started',
      'plan.created',
      'command.pause',
      'task.waiting',
      'command.resume',
      'task.continued',
    ]);
    expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toMatchObject({
      kind: 'opened',
    });
  });

  test('keeps the sweeper from ending a task whose deadline passed meanwhile, for a week', async () => {
    const run = await plannedTask([{ id: 's1' }]);
    await order(run, { kind: 'pause' });
    await agePause(run, 6 * 86_400_000);
    expect(await overdue(run)).toBeUndefined();

    await agePause(run, 2 * 86_400_000);

    expect(await overdue(run)).toMatchObject({ cause: 'wait' });
    await storage.endings.end({ ...run, end: { status: 'failed', code: FailureCode.TASK_TIMEOUT } });
    expect((await storage.tasks.load(run.taskId))?.error).toEqual({
      code: 'TASK_TIMEOUT',
      message: 'The task waited 7 days (paused), and nobody decided.',
    });
  });

  test('that comes after the deadline saves nothing', async () => {
    const run = await plannedTask([{ id: 's1' }]);
    await sql`update tasks set deadline_at = now() - interval '5 s' where id = ${run.taskId}`.execute(
      storage.db,
    );

    await order(run, { kind: 'pause' });

    expect(await overdue(run)).toMatchObject({ cause: 'deadline' });
  });

  test('of a task that waits for admission keeps it from being admitted, and takes no place', async () => {
    const taskId = await storage.submitTask();
    await order({ taskId }, { kind: 'pause' });
    await storage.admission.admit();
    expect((await storage.tasks.load(taskId))?.admittedAt).toBeNull();

    await order({ taskId }, { kind: 'resume' });
    await storage.admission.admit();

    expect((await storage.tasks.load(taskId))?.admittedAt).not.toBeNull();
  });

  test('of a task that runs gives its place to another', async () => {
    const narrow = createStorage(storage.db, { limits: { maxRunning: 1, maxRunningPerClient: 1 } });
    await sql`update tasks set admitted_at = null where status = 'pending'`.execute(storage.db);
    await sql`delete from tasks`.execute(storage.db);
    const run = await plannedTask([{ id: 's1' }]);
    const next = await storage.submitTask();
    expect(await narrow.admission.admit()).toBe(0);

    await order(run, { kind: 'pause' });

    expect(await narrow.admission.admit()).toBe(1);
    expect((await storage.tasks.load(next))?.admittedAt).not.toBeNull();
  });

  test('ends for a task that lost its workflow meanwhile too', async () => {
    const run = await plannedTask([{ id: 's1' }]);
    await order(run, { kind: 'pause' });
    await sql`update tasks set admitted_at = now(), updated_at = now() - interval '1 hour' where id = ${run.taskId}`.execute(
      storage.db,
    );
    await storage.reconciliation.requeue({ taskId: run.taskId, quietSeconds: 15 });
    await order(run, { kind: 'resume' });

    const again = { ...run, runId: 'another' };
    expect(await storage.runs.claim(again)).toMatchObject({ kind: 'claimed' });

    expect(await storage.runs.readClock(again)).toMatchObject({ isStopped: false });
    expect((await storage.tasks.load(run.taskId))?.reason).toBeNull();
  });

  test('does not fail an attempt that stops at the deadline of before', async () => {
    const run = await plannedTask([{ id: 's1' }]);
    const attempt = await open(run, 's1');
    await order(run, { kind: 'pause' });

    const outcome = await storage.attempts.settle(
      { ...run, stepId: 's1', attempt },
      {
        usage: { costMicroUsd: 0, tokens: 0 },
        ending: 'failed',
        errorCode: FailureCode.TASK_TIMEOUT,
        finalFailure: { code: FailureCode.TASK_TIMEOUT, message: 'x' },
      },
    );

    expect(outcome).toMatchObject({ kind: 'has_time' });
    expect((await storage.steps.list(run.taskId))[0]).toMatchObject({ status: 'running', error: null });
  });
});

describe('approval of the plan', () => {
  test('is waited for before any step, without costing time, and survives another run', async () => {
    const run = await plannedTask([{ id: 's1' }], { approval: 'plan' });

    expect(await storage.tasks.load(run.taskId)).toMatchObject({
      reason: 'awaiting_approval',
      stageWaitsFor: 'approval',
    });
    expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
      kind: 'held',
      by: 'approval',
    });
    expect(await storage.runs.readClock(run)).toMatchObject({ isStopped: true });

    await order(run, { kind: 'approve_plan' });

    expect((await storage.tasks.load(run.taskId))?.reason).toBeNull();
    await open(run, 's1');
    expect(await order(run, { kind: 'approve_plan' })).toMatchObject({ kind: 'forbidden' });
  });

  test('that is refused cancels the task by its workflow', async () => {
    const run = await plannedTask([{ id: 's1' }], { approval: 'plan' });

    await order(run, { kind: 'reject_plan' });

    expect((await storage.tasks.load(run.taskId))?.cancelRequestedAt).not.toBeNull();
    const [row] = (await outboxRows(run)).filter(({ kind }) => kind !== 'start_workflow');
    expect(row).toMatchObject({ kind: 'signal_cancel' });
    expect(await order(run, { kind: 'pause' })).toMatchObject({ kind: 'forbidden', allowed: ['cancel'] });
  });
});

describe('approval of risky steps', () => {
  const steps: Partial<PlanStep>[] = [
    { id: 's1' },
    { id: 's2', risk: 'low', dependsOn: ['s1'] },
    { id: 's3', dependsOn: ['s1'] },
  ];

  test('holds those alone, and time runs while anything else can', async () => {
    const run = await plannedTask(steps, { approval: 'risky_steps' });
    expect((await storage.tasks.load(run.taskId))?.reason).toBeNull();
    await succeed(run, 's1', await open(run, 's1'));
    // s3 could run.
    expect((await storage.tasks.load(run.taskId))?.reason).toBeNull();
    expect(await storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' })).toEqual({
      kind: 'held',
      by: 'approval',
    });

    await succeed(run, 's3', await open(run, 's3'));

    expect((await storage.tasks.load(run.taskId))?.reason).toBe('awaiting_approval');
    expect(await storage.runs.readClock(run)).toMatchObject({ isStopped: true });
    await order(run, { kind: 'approve_step', stepId: 's2' });
    expect(await storage.runs.readClock(run)).toMatchObject({ isStopped: false });
    await succeed(run, 's2', await open(run, 's2'));
  });

  test('can be given before the step’s turn', async () => {
    const run = await plannedTask(steps, { approval: 'risky_steps' });

    expect(await order(run, { kind: 'approve_step', stepId: 's2' })).toMatchObject({ kind: 'accepted' });
    expect(await order(run, { kind: 'approve_step', stepId: 's1' })).toMatchObject({ kind: 'forbidden' });
    expect(await order(run, { kind: 'approve_step', stepId: 's9' })).toEqual({ kind: 'unknown_step' });
  });

  test('of what text from outside would decide cannot be given before that is there to be read', async () => {
    const outsideDecides = [{ selects: 'url' as const, input: 'url', from: ['s1'] }];
    const fetched = { id: 's2', dependsOn: ['s1'], risk: 'high' as const, outsideDecides };
    const run = await plannedTask([{ id: 's1' }, fetched], { approval: 'risky_steps' });

    expect(await order(run, { kind: 'approve_step', stepId: 's2' })).toMatchObject({ kind: 'forbidden' });
    await succeed(run, 's1', await open(run, 's1'));
    expect(await storage.steps.isApproved({ taskId: run.taskId, stepId: 's2' })).toBe(false);
    expect(await order(run, { kind: 'approve_step', stepId: 's2' })).toMatchObject({ kind: 'accepted' });

    expect(await storage.steps.isApproved({ taskId: run.taskId, stepId: 's2' })).toBe(true);
    expect(await storage.steps.isApproved({ taskId: run.taskId, stepId: 's1' })).toBe(false);
    await succeed(run, 's2', await open(run, 's2'));
  });

  test('of a plan leaves what text from outside would decide in it to be approved', async () => {
    const outsideDecides = [{ selects: 'url' as const, input: 'url', from: ['s1'] }];
    const fetched = { id: 's2', dependsOn: ['s1'], risk: 'high' as const, outsideDecides };
    const run = await plannedTask([{ id: 's1', risk: 'low' }, fetched], { approval: 'plan' });
    await order(run, { kind: 'approve_plan' });

    await succeed(run, 's1', await open(run, 's1'));
    expect(await storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' })).toEqual({
      kind: 'held',
      by: 'approval',
    });
    expect((await storage.tasks.load(run.taskId))?.reason).toBe('awaiting_approval');
  });

  test('that is refused leaves the step out and names the gap', async () => {
    const run = await plannedTask(steps, { approval: 'risky_steps' });
    await succeed(run, 's1', await open(run, 's1'));
    await succeed(run, 's3', await open(run, 's3'));

    await order(run, { kind: 'reject_step', stepId: 's2' });

    expect(await storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' })).toEqual({
      kind: 'left_out',
    });
    await storage.endings.end({ ...run, end: { status: 'completed' } });
    expect(await storage.tasks.load(run.taskId)).toMatchObject({
      outcome: 'completed_with_gaps',
      gaps: [{ kind: 'step', subject: 's2', reason: 'A person decided against this step.' }],
    });
  });
});

describe('a budget that does not cover the next call', () => {
  const exhausted = {
    usage: { costMicroUsd: 0, tokens: 0 },
    ending: 'failed',
    errorCode: FailureCode.BUDGET_EXHAUSTED,
    finalFailure: { code: FailureCode.BUDGET_EXHAUSTED, message: 'x' },
  } as const;

  test('fails the step, unless the task waits for a raised cap', async () => {
    const ending = await plannedTask([{ id: 's1' }]);
    const refused = await storage.attempts.settle(
      { ...ending, stepId: 's1', attempt: await open(ending, 's1') },
      exhausted,
    );
    expect(refused).toMatchObject({ kind: 'settled' });
    expect((await storage.steps.list(ending.taskId))[0]).toMatchObject({ status: 'failed' });

    const waiting = await plannedTask([{ id: 's1' }], { onBudgetExhausted: 'wait' });
    const held = await storage.attempts.settle(
      { ...waiting, stepId: 's1', attempt: await open(waiting, 's1') },
      exhausted,
    );
    expect(held).toEqual({ kind: 'waits' });
    expect((await storage.steps.list(waiting.taskId))[0]).toMatchObject({
      status: 'waiting',
      waitsFor: 'budget',
    });
    expect((await storage.tasks.load(waiting.taskId))?.reason).toBe('awaiting_budget');
  });

  test('is raised, and the step is tried again, as often as that takes', async () => {
    const run = await plannedTask([{ id: 's1' }], { onBudgetExhausted: 'wait' });
    for (let times = 1; times <= 10; times += 1) {
      await storage.attempts.settle({ ...run, stepId: 's1', attempt: await open(run, 's1') }, exhausted);
      const caps = { maxTokens: 10_000 + times };
      expect(await order(run, { kind: 'raise_budget', caps })).toMatchObject({ kind: 'accepted' });
    }

    await succeed(run, 's1', await open(run, 's1'));
    expect((await storage.tasks.load(run.taskId))?.budget.maxTokens).toBe(10_010);
  });

  test('can hold planning itself', async () => {
    const run = await storage.startTask({ onBudgetExhausted: 'wait' });
    await storage.attempts.settle({ ...run, stepId: 'plan', attempt: await open(run, 'plan') }, exhausted);
    expect(await storage.attempts.open({ ...run, stepId: 'plan', arm: 'planner' })).toEqual({
      kind: 'held',
      by: 'budget',
    });

    await order(run, { kind: 'raise_budget', caps: { maxCostMicroUsd: 2_000_000 } });

    await open(run, 'plan');
    expect((await storage.tasks.load(run.taskId))?.budget.maxCostMicroUsd).toBe(2_000_000);
  });

  test('is never lowered', async () => {
    const run = await storage.startTask();

    expect(
      await order(run, { kind: 'raise_budget', caps: { maxTokens: 9_999, maxTimeSeconds: 700 } }),
    ).toEqual({
      kind: 'lowered',
      caps: [{ cap: 'maxTokens', now: 10_000 }],
    });
    expect((await storage.tasks.load(run.taskId))?.budget.maxTimeSeconds).toBe(600);
  });

  test('of seconds moves the deadline', async () => {
    const run = await storage.startTask();
    const before = await storage.runs.readClock(run);

    await order(run, { kind: 'raise_budget', caps: { maxTimeSeconds: 1_600 } });

    const after = await storage.runs.readClock(run);
    expect(after.remainingMs - before.remainingMs).toBeGreaterThan(950_000);
    expect(after.remainingMs - before.remainingMs).toBeLessThanOrEqual(1_000_000);
  });
});

test('a command is delivered once as a signal, with its kind and step', async () => {
  const run = await plannedTask([{ id: 's1', risk: 'high' }], { approval: 'risky_steps' });
  await order(run, { kind: 'approve_step', stepId: 's1' });

  const rows = (await storage.outbox.take(1_000)).filter(({ taskId }) => taskId === run.taskId);

  expect(rows).toMatchObject([{ kind: 'signal_command', commandKind: 'approve_step', stepId: 's1' }]);
});

async function plannedTask(steps: Partial<PlanStep>[], task: Partial<TaskContract> = {}): Promise<RunRef> {
  const run = await storage.startTask(task);
  const plan = buildPlan({ steps: steps.map(buildStep) });
  await storage.runs.savePlan(run, { plan, planKey: null, cached: false });
  return run;
}

async function open(run: RunRef, stepId: string): Promise<number> {
  const opened = await storage.attempts.open({ ...run, stepId, arm: 'executor' });
  if (opened.kind !== 'opened') throw new Error(`Not opened: ${opened.kind}`);
  return opened.attempt;
}

function succeed(run: RunRef, stepId: string, attempt: number) {
  return storage.attempts.settle(
    { ...run, stepId, attempt },
    { usage: { costMicroUsd: 0, tokens: 0 }, ending: 'succeeded', output: buildOutput() },
  );
}

function order({ taskId }: { taskId: string }, command: TaskCommand) {
  return storage.commands.give({ taskId, clientId: 'ada', command });
}

/** Makes everything about a task's wait so much older. */
async function agePause({ taskId }: RunRef, ms: number): Promise<void> {
  const by = sql`make_interval(secs => ${ms / 1_000}::float8)`;
  await sql`
    update tasks set paused_at = paused_at - ${by}, clock_stopped_at = clock_stopped_at - ${by}, deadline_at = deadline_at - ${by}
    where id = ${taskId}
  `.execute(storage.db);
}

async function overdue({ taskId }: RunRef) {
  return (await storage.endings.overdue({ graceMs: 1_000, limit: 1_000 })).find(({ id }) => id === taskId);
}

async function eventTypes({ taskId }: RunRef): Promise<string[]> {
  return (await storage.events.list({ taskId, after: 0, limit: 100 })).map(({ type }) => type);
}

async function outboxRows({ taskId }: RunRef): Promise<{ kind: string }[]> {
  const { rows } = await sql<{ kind: string }>`select kind from outbox where task_id = ${taskId}`.execute(
    storage.db,
  );
  return rows;
}
