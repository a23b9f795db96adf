import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Amount } from '../../src/domain/ledger.ts';
import type { AttemptEnd, AttemptRef } from '../../src/storage/attempts.ts';
import type { RunRef } from '../../src/storage/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildOutput, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

const nothing = money(0, 0);
const closed = { kind: 'closed', overrun: nothing };

test('an attempt is opened, held, settled and stored with its result', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');

  expect(ref.attempt).toBe(1);
  expect(await storage.attempts.reserve(ref, money(500, 50))).toEqual({ kind: 'reserved' });
  expect(await balance(run)).toEqual({ reserved: money(500, 50), spent: nothing, overrun: nothing });
  expect(await storage.attempts.settle(ref, succeeded(money(300, 30)))).toEqual({
    kind: 'settled',
    overrun: nothing,
  });

  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(300, 30), overrun: nothing });
  expect(await storage.steps.list(run.taskId)).toMatchObject([
    { id: 's1', status: 'completed', attempts: 1, costMicroUsd: 300, tokens: 30, error: null },
  ]);
  expect(await storage.steps.results({ taskId: run.taskId })).toMatchObject([
    { stepId: 's1', resultData: { output: '42' }, confidence: 0.9 },
  ]);
  expect((await eventTypes(run)).slice(3)).toEqual(['step.started', 'step.completed']);
});

test('holds of one attempt add up', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');

  await storage.attempts.reserve(ref, money(100, 10));
  await storage.attempts.reserve(ref, money(50, 5));

  expect(await balance(run)).toMatchObject({ reserved: money(150, 15) });
});

test('a hold that waited for the row of the task until the deadline had passed is refused', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');
  await sql`update tasks set deadline_at = clock_timestamp() + interval '400 ms' where id = ${run.taskId}`.execute(
    database.db,
  );

  const held = await database.db.transaction().execute(async (trx) => {
    await sql`select 1 from tasks where id = ${run.taskId} for update`.execute(trx);
    const reserving = storage.attempts.reserve(ref, money(1, 1)).catch((error: unknown) => error);
    await sql`select pg_sleep(0.8)`.execute(trx);
    return { reserving };
  });

  expect(await held.reserving).toMatchObject({ code: 'TASK_TIMEOUT' });
  expect(await balance(run)).toMatchObject({ reserved: nothing });
});

test('a repeat after a success is told so and opens nothing', async () => {
  const run = await storage.startPlannedTask(['s1']);
  await storage.attempts.settle(await open(run, 's1'), succeeded(nothing));

  expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'succeeded_before',
  });
  expect(await attemptRows(run)).toHaveLength(1);
});

test('a repeat after a success finds it even when the deadline has passed', async () => {
  const run = await storage.startPlannedTask(['s1']);
  await storage.attempts.settle(await open(run, 's1'), succeeded(nothing));
  await passDeadline(run);

  expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'succeeded_before',
  });
});

test('the hold of an attempt that was lost is spent whole when the next one opens', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const lost = await open(run, 's1');
  await storage.attempts.reserve(lost, money(400, 40));

  const next = await open(run, 's1');

  expect(next.attempt).toBe(2);
  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(400, 40), overrun: nothing });
  expect(await attemptRows(run)).toMatchObject([
    { attempt: 1, state: 'settled', ending: 'unknown', spentMicroUsd: 400, spentTokens: 40 },
    { attempt: 2, state: 'open', ending: null },
  ]);
});

test('a zombie can neither hold nor settle nor store what it made', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const zombie = await open(run, 's1');
  await storage.attempts.reserve(zombie, money(400, 40));
  await open(run, 's1');
  const before = await balance(run);

  expect(await storage.attempts.reserve(zombie, money(1, 1))).toEqual({ kind: 'closed' });
  expect(await storage.attempts.settle(zombie, succeeded(money(1, 1)))).toMatchObject({
    kind: 'settled_before',
  });

  expect(await balance(run)).toEqual(before);
  expect(await storage.steps.results({ taskId: run.taskId })).toEqual([]);
});

test('settling twice changes nothing', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');
  await storage.attempts.reserve(ref, money(400, 40));
  await storage.attempts.settle(ref, succeeded(money(100, 10)));

  expect(await storage.attempts.settle(ref, succeeded(money(400, 40)))).toMatchObject({
    kind: 'settled_before',
  });
  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(100, 10), overrun: nothing });
});

test('what a provider reports beyond the hold is recorded apart and reported', async () => {
  const run = await storage.startPlannedTask(['s1'], { task: { budget: budget(1_000, 100) } });
  const ref = await open(run, 's1');
  await storage.attempts.reserve(ref, money(1_000, 100));

  expect(await storage.attempts.settle(ref, succeeded(money(1_200, 90)))).toEqual({
    kind: 'settled',
    overrun: money(200, 0),
  });
  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(1_000, 90), overrun: money(200, 0) });
  expect(await attemptRows(run)).toMatchObject([{ spentMicroUsd: 1_000, overrunMicroUsd: 200 }]);
});

test('after an overrun no attempt opens, none holds more, and one in flight is settled', async () => {
  const run = await storage.startPlannedTask(['s1', 's2', 's3']);
  const [first, second] = [await open(run, 's1'), await open(run, 's2')];
  await storage.attempts.reserve(first, money(10, 1));
  await storage.attempts.reserve(second, money(10, 1));
  await storage.attempts.settle(first, succeeded(money(11, 1)));

  for (const stepId of ['s1', 's3'])
    await expect(storage.attempts.open({ ...run, stepId, arm: 'executor' })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: 'A provider reported more usage than its call was allowed.',
    });
  expect(await storage.attempts.reserve(second, money(1, 1))).toEqual({ kind: 'overrun' });
  expect(await storage.attempts.settle(second, succeeded(money(5, 1)))).toMatchObject({ kind: 'settled' });
});

test('what a zombie reports beyond what was settled for it is an overrun too, once', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const zombie = await open(run, 's1');
  await storage.attempts.reserve(zombie, money(400, 40));
  await open(run, 's1');

  expect(await storage.attempts.settle(zombie, succeeded(money(390, 45)))).toEqual({
    kind: 'settled_before',
    overrun: money(0, 5),
  });
  expect(await storage.attempts.settle(zombie, succeeded(money(390, 45)))).toEqual({
    kind: 'settled_before',
    overrun: nothing,
  });

  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(400, 40), overrun: money(0, 5) });
  expect((await attemptRows(run))[0]).toMatchObject({ spentTokens: 40, overrunTokens: 5 });
  expect(await storage.steps.results({ taskId: run.taskId })).toEqual([]);
});

test('a step that the budget does not suffice for is left out while another one may make the result', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  const exhausted = {
    ...failed(nothing),
    finalFailure: { code: 'BUDGET_EXHAUSTED' as const, message: 'What is left of max_tokens is too little.' },
  };

  const [first, second] = [await open(run, 's1'), await open(run, 's2')];
  const outcomes = await Promise.all([first, second].map((ref) => storage.attempts.settle(ref, exhausted)));

  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['settled', 'skipped']);
  const steps = await storage.steps.list(run.taskId);
  expect(steps.map(({ status }) => status).toSorted()).toEqual(['failed', 'skipped']);
  expect((await eventTypes(run)).slice(-2).toSorted()).toEqual(['step.failed', 'step.skipped']);
});

test('a step that fails otherwise is not left out', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  const finalFailure = { code: 'TASK_EXECUTION_FAILED' as const, message: 'no' };

  const outcome = await storage.attempts.settle(await open(run, 's1'), { ...failed(nothing), finalFailure });

  expect(outcome).toMatchObject({ kind: 'settled' });
  expect(await storage.steps.list(run.taskId)).toMatchObject([{ status: 'failed' }, { status: 'pending' }]);
});

test('a hold beyond a cap is refused by its name and leaves the account as it was', async () => {
  const run = await storage.startPlannedTask(['s1'], { task: { budget: budget(1_000, 100) } });
  const ref = await open(run, 's1');
  await storage.attempts.reserve(ref, money(600, 60));

  expect(await storage.attempts.reserve(ref, money(401, 1))).toEqual({
    kind: 'refused',
    cap: 'cost',
    left: money(400, 40),
  });
  expect(await storage.attempts.reserve(ref, money(1, 41))).toEqual({
    kind: 'refused',
    cap: 'tokens',
    left: money(400, 40),
  });
  expect(await balance(run)).toMatchObject({ reserved: money(600, 60) });
});

test('attempts of many steps at once never hold more than the caps together', async () => {
  const steps = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const run = await storage.startPlannedTask(steps, { task: { budget: budget(1_000, 100) } });
  const refs = await Promise.all(steps.map((stepId) => open(run, stepId)));

  const outcomes = await Promise.all(
    refs.flatMap((ref) => [
      storage.attempts.reserve(ref, money(90, 3)),
      storage.attempts.reserve(ref, money(90, 3)),
    ]),
  );

  expect(outcomes.filter(({ kind }) => kind === 'reserved')).toHaveLength(11);
  expect(await balance(run)).toMatchObject({ reserved: money(990, 33) });
});

test.each([
  ['money', sql`spent_micro_usd = max_cost_usd * 1000000 + 1`, 'cost_within_cap'],
  [
    'money held on top of what is spent',
    sql`spent_micro_usd = 600000, reserved_micro_usd = 400001`,
    'cost_within_cap',
  ],
  ['tokens', sql`spent_tokens = max_tokens, reserved_tokens = 1`, 'tokens_within_cap'],
  ['less than nothing', sql`reserved_micro_usd = -1`, 'reserved_micro_usd_check'],
])('behind the ledger stands the database: it refuses %s', async (_name, change, constraint) => {
  const taskId = await storage.submitTask();

  await expect(
    sql`update tasks set ${change} where id = ${taskId}`.execute(database.db),
  ).rejects.toMatchObject({ code: '23514', constraint: expect.stringContaining(constraint) as string });
});

test('the database refuses a settled attempt that still holds something', async () => {
  const run = await storage.startPlannedTask(['s1']);
  await storage.attempts.reserve(await open(run, 's1'), money(1, 1));

  await expect(
    sql`update attempts set state = 'settled', ending = 'failed' where task_id = ${run.taskId}`.execute(
      database.db,
    ),
  ).rejects.toMatchObject({ constraint: 'settled_attempts_hold_nothing' });
});

test('after the deadline no attempt opens and none holds more, but one in flight is settled', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  const ref = await open(run, 's1');
  await storage.attempts.reserve(ref, money(10, 1));
  await passDeadline(run);

  await expect(storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' })).rejects.toMatchObject({
    code: 'TASK_TIMEOUT',
  });
  await expect(storage.attempts.reserve(ref, money(1, 1))).rejects.toMatchObject({ code: 'TASK_TIMEOUT' });
  expect(await storage.attempts.settle(ref, succeeded(money(5, 1)))).toMatchObject({ kind: 'settled' });
});

test('another run can neither open nor hold', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');
  const other = { ...ref, runId: 'another run' };

  await expect(storage.attempts.open({ ...other, arm: 'executor' })).rejects.toMatchObject({
    code: 'RUN_SUPERSEDED',
  });
  await expect(storage.attempts.reserve(other, money(1, 1))).rejects.toMatchObject({
    code: 'RUN_SUPERSEDED',
  });
});

test('when the task has ended its attempts are closed', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');
  await storage.attempts.reserve(ref, money(400, 40));
  await storage.endings.end({ ...run, end: { status: 'cancelled' } });

  await expect(storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).rejects.toMatchObject({
    code: 'RUN_SUPERSEDED',
  });
  await expect(storage.attempts.reserve(ref, money(1, 1))).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
  expect(await storage.attempts.settle(ref, succeeded(money(1, 1)))).toEqual(closed);
  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(400, 40), overrun: nothing });
  expect(await storage.steps.results({ taskId: run.taskId })).toEqual([]);
});

test('attempts that broke off are no failures of the work: four failures exhaust a step, or eight attempts', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const opened = await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' });
    expect(opened).toMatchObject({ kind: 'opened', attempt, failedBefore: attempt - 1 });
    await storage.attempts.settle({ ...run, stepId: 's1', attempt }, failed(nothing));
  }
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const opened = await storage.attempts.open({ ...run, stepId: 's2', arm: 'executor' });
    expect(opened).toMatchObject({ kind: 'opened', attempt, failedBefore: 0 });
  }

  for (const stepId of ['s1', 's2'])
    expect(await storage.attempts.open({ ...run, stepId, arm: 'executor' })).toEqual({ kind: 'exhausted' });
});

test('an exhausted step has failed, and what broke off is paid whole', async () => {
  const run = await storage.startPlannedTask(['s1']);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const ref = await open(run, 's1');
    expect(ref.attempt).toBe(attempt);
    await storage.attempts.reserve(ref, money(10, 1));
    await storage.attempts.settle(ref, failed(money(10, 1)));
  }

  expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'exhausted',
  });
  expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'failed_before',
    code: 'TASK_EXECUTION_FAILED',
  });

  expect(await balance(run)).toEqual({ reserved: nothing, spent: money(40, 4), overrun: nothing });
  expect(await storage.steps.list(run.taskId)).toMatchObject([
    {
      status: 'failed',
      attempts: 4,
      error: {
        code: 'TASK_EXECUTION_FAILED',
        message: 'It was tried 4 times and no attempt ended well.',
      },
    },
  ]);
  expect((await eventTypes(run)).filter((type) => type === 'step.failed')).toHaveLength(1);
});

test('a final failure marks the step with its code and message, whatever characters a model put there', async () => {
  const run = await storage.startPlannedTask(['s1']);
  const ref = await open(run, 's1');

  await storage.attempts.settle(ref, {
    ...failed(nothing),
    finalFailure: { code: 'NO_CAPABLE_ARM', message: 'No arm for \u0000.' },
  });

  expect(await storage.steps.list(run.taskId)).toMatchObject([
    { status: 'failed', error: { code: 'NO_CAPABLE_ARM', message: 'No arm for \uFFFD.' } },
  ]);
});

test('a step that failed for good is not opened again: a repeat meets the same end', async () => {
  const run = await storage.startPlannedTask(['s1', 's2']);
  const [ref, other] = [await open(run, 's1'), await open(run, 's2')];
  await storage.attempts.reserve(ref, money(50, 5));
  await storage.attempts.settle(ref, {
    ...failed(money(40, 4)),
    finalFailure: { code: 'NO_CAPABLE_ARM', message: 'Nobody.' },
  });
  await storage.attempts.settle(other, failed(nothing));

  expect(await storage.attempts.open({ ...run, stepId: 's1', arm: 'executor' })).toEqual({
    kind: 'failed_before',
    code: 'NO_CAPABLE_ARM',
  });
  expect((await open(run, 's2')).attempt).toBe(2);
  expect(await balance(run)).toMatchObject({ reserved: nothing, spent: money(40, 4) });
});

test('plan and judge pay like a step although they are none', async () => {
  const run = await storage.startTask();
  const ref = await open(run, 'plan');
  await storage.attempts.reserve(ref, money(70, 7));
  await storage.attempts.settle(ref, { usage: money(60, 6), ending: 'succeeded' });

  expect(await balance(run)).toMatchObject({ spent: money(60, 6) });
  expect(await eventTypes(run)).toEqual(['task.submitted', 'task.started']);
  expect(await storage.attempts.open({ ...run, stepId: 'plan', arm: 'executor' })).toEqual({
    kind: 'succeeded_before',
  });
});

async function open(run: RunRef, stepId: string): Promise<AttemptRef> {
  const outcome = await storage.attempts.open({ ...run, stepId, arm: 'executor' });
  if (outcome.kind !== 'opened') throw new Error(`The attempt was not opened: ${outcome.kind}`);
  return { ...run, stepId, attempt: outcome.attempt };
}

function succeeded(usage: Amount): AttemptEnd {
  return { usage, ending: 'succeeded', output: buildOutput() };
}

function failed(usage: Amount): AttemptEnd {
  return { usage, ending: 'failed', errorCode: 'TRANSIENT_FAILURE' };
}

async function balance({ taskId }: RunRef) {
  const { reserved, spent, overrun } = (await storage.tasks.load(taskId))!.account;
  return { reserved, spent, overrun };
}

function attemptRows({ taskId }: RunRef) {
  return database.db
    .selectFrom('attempts')
    .selectAll()
    .where('taskId', '=', taskId)
    .orderBy('attempt')
    .execute();
}

async function eventTypes({ taskId }: RunRef): Promise<string[]> {
  return (await storage.events.list({ taskId, after: 0, limit: 100 })).map(({ type }) => type);
}

async function passDeadline({ taskId }: RunRef): Promise<void> {
  await sql`update tasks set deadline_at = now() - interval '1 second' where id = ${taskId}`.execute(
    database.db,
  );
}

function money(costMicroUsd: number, tokens: number): Amount {
  return { costMicroUsd, tokens };
}

function budget(maxCostMicroUsd: number, maxTokens: number) {
  return { maxCostMicroUsd, maxTokens, maxTimeSeconds: 600 };
}
