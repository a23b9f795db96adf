import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createAttempts } from '../../src/storage/attempts.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import {
  byPurpose,
  inTurn,
  json,
  startFakeProvider,
  text,
  type FakeProvider,
  type Script,
} from '../support/fake-provider.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  provider = await startFakeProvider(() => ({ kind: 'status', status: 500 }));
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'fake-1',
    // A dollar for a million tokens each way, so that a token costs one micro-dollar.
    price: { inputMicroUsdPerMillion: 1_000_000, outputMicroUsdPerMillion: 1_000_000 },
    timeoutMs: 10_000,
  });
  system = await startTestSystem({ model });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});
afterEach(() => {
  provider.requests.length = 0;
  provider.billed.length = 0;
});

const orders = { orders: [{ amount: 2 }, { amount: 5 }] };
const totalPlan = json({
  rationale: 'One sum answers the goal.',
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: 'Add up the amounts',
      capability: 'calculate',
      input_json: JSON.stringify({
        table: {
          source: { from: 'context', path: 'orders' },
          measures: [{ op: 'sum', column: 'amount', as: 'total' }],
        },
      }),
      depends_on: [],
    },
  ],
});
const script = (scripts: Record<string, Script>) => provider.script(byPurpose(scripts));

test('a plan from the model is paid for and kept for the same goal once the task was satisfied', async () => {
  script({ plan: () => totalPlan });
  const goal = 'Tell me what the orders come to, all in all';
  const task = { goal, context: orders, acceptanceCriteria: ['Total equals 7'] };

  const first = await system.runTask(task);
  expect(first).toMatchObject({ status: 'completed', outcome: 'satisfied', planner: 'model' });
  expect(first.account.spent).toEqual(billed());
  expect(first.account.reserved).toEqual({ costMicroUsd: 0, tokens: 0 });

  const second = await system.runTask(task);
  expect(second).toMatchObject({ status: 'completed', outcome: 'satisfied', planner: 'model' });
  expect(second.account.spent.tokens).toBe(0);
  expect(provider.requests).toHaveLength(1);
});

test('code that has to be mended once is paid for call by call, and done once its tests pass', async () => {
  const written = (operator: string) =>
    json({
      code: `export const add = (a: number, b: number): number => a ${operator} b;`,
      tests: "test('adds', () => { expect(add(2, 3)).toBe(5); });",
      explanation: 'It adds two numbers.',
    });
  const input = { request_type: 'generate', language: 'TypeScript', instruction: 'Add two numbers' };
  const plan = {
    rationale: 'The coder writes it.',
    cannot: null,
    confidence: 0.9,
    steps: [
      {
        action: 'Write the function',
        capability: 'code',
        input_json: JSON.stringify(input),
        depends_on: [],
      },
    ],
  };
  script({ plan: () => json(plan), code: inTurn(written('-'), written('+')) });

  const task = await system.runTask({
    goal: 'Write a function that adds two numbers',
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 30_000 },
  });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', planner: 'model' });
  const [result] = await system.steps.results({ taskId: task.id });
  expect(result).toMatchObject({ arm: 'coder', resultData: { success: true } });
  expect(provider.requests.map(({ purpose }) => purpose)).toEqual(['plan', 'code', 'code']);
  expect(task.account.spent).toEqual(billed());
});

test('a plan whose task left a gap is not kept', async () => {
  script({ plan: () => totalPlan });
  const task = {
    goal: 'How much is it for these orders, please',
    context: orders,
    acceptanceCriteria: ['Total equals 8'],
  };

  const plans = () => provider.requests.filter(({ purpose }) => purpose === 'plan').length;

  await system.runTask(task);
  const first = plans();
  await system.runTask(task);

  expect(plans()).toBe(2 * first);
});

test('a provider that fails for a while is asked again, each attempt on its own account row', async () => {
  let calls = 0;
  script({ plan: () => (++calls === 1 ? { kind: 'status', status: 500 } : totalPlan) });

  const task = await system.runTask({
    goal: 'Make up your mind about what these come to',
    context: orders,
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 30_000 },
  });

  expect(task).toMatchObject({ status: 'completed' });
  const attempts = await attemptsOf(task.id, 'plan');
  expect(attempts.map(({ attempt, ending }) => ({ attempt, ending }))).toEqual([
    { attempt: 1, ending: 'failed' },
    { attempt: 2, ending: 'succeeded' },
  ]);
  // How the first call ended is unknown to the payer: its whole reservation counts.
  expect(attempts[0]?.spentTokens).toBeGreaterThan(attempts[1]?.spentTokens ?? 0);
});

test('an attempt that one of a worker which had stood still overtook is made again, and the task is done', async () => {
  const goal = 'See what the orders come to, whoever asks';
  let calls = 0;
  const openBehind = async () => {
    const { id, runId } = await system.db
      .selectFrom('tasks')
      .select(['id', 'runId'])
      .where('goal', '=', goal)
      .executeTakeFirstOrThrow();
    await createAttempts(system.db).open({ taskId: id, runId: runId!, stepId: 'plan', arm: 'planner' });
  };
  script({
    plan: async () => {
      if (++calls === 1) await openBehind();
      return totalPlan;
    },
  });

  const task = await system.runTask({ goal, context: orders });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', error: null });
  expect((await attemptsOf(task.id, 'plan')).map(({ ending }) => ending)).toEqual(['unknown', 'unknown']);
});

test('while the provider is away the rules plan what they can, at once', async () => {
  script({ plan: () => ({ kind: 'status', status: 503 }) });

  const task = await system.runTask({
    goal: 'Compute the total of the amount column of the orders',
    context: orders,
  });

  expect(task).toMatchObject({ status: 'completed', planner: 'rules' });
  expect(provider.requests).toHaveLength(1);
});

test('what the rules planned while the provider was away is not repeated for other values of the context', async () => {
  script({ plan: () => ({ kind: 'status', status: 503 }) });
  const goal = 'Compute the total amount of the orders of north';
  const acceptanceCriteria = ['Total equals 2'];
  const north = [
    { region: 'north', owner: 'south', amount: 2 },
    { region: 'south', owner: 'west', amount: 5 },
  ];
  const turned = north.map(({ region, owner, amount }) => ({ region: owner, owner: region, amount }));

  const first = await system.runTask({ goal, context: { orders: north }, acceptanceCriteria });
  const second = await system.runTask({ goal, context: { orders: turned }, acceptanceCriteria });

  expect([first, second]).toMatchObject([
    { outcome: 'satisfied', planner: 'rules' },
    { outcome: 'satisfied', planner: 'rules' },
  ]);
});

test('a budget too small for the smallest call is served by the rules, and nothing is asked of the model', async () => {
  const task = await system.runTask({
    goal: 'Compute the total of the amount column of the orders',
    context: orders,
    budget: { maxCostMicroUsd: 10, maxTimeSeconds: 60, maxTokens: 10_000 },
  });

  expect(task).toMatchObject({ status: 'completed', planner: 'rules' });
  expect(provider.requests).toHaveLength(0);
  expect(task.account.spent).toEqual({ costMicroUsd: 0, tokens: 0 });
});

test('a budget too small for a goal that needs the model ends as BUDGET_EXHAUSTED and names the cap', async () => {
  const task = await system.runTask({
    goal: 'Write a poem about the sea',
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 100 },
  });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'BUDGET_EXHAUSTED' } });
  expect(task.error?.message).toContain('max_tokens');
  expect(provider.requests).toHaveLength(0);
});

test('usage beyond what the call was allowed ends the task and is recorded apart', async () => {
  const huge = { inputTokens: 9_000, outputTokens: 9_000 };
  script({ plan: () => ({ ...totalPlan, usage: huge }) });

  const task = await system.runTask({ goal: 'Sum it all up, would you', context: orders });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'BUDGET_EXHAUSTED' } });
  const { cap, spent, overrun } = task.account;
  expect(spent.tokens).toBeLessThanOrEqual(cap.tokens);
  expect(spent.tokens + overrun.tokens).toBe(18_000);
});

test('usage beyond what was allowed ends the task also when the answers were of no use', async () => {
  script({ plan: () => text('no plan', { inputTokens: 9_000, outputTokens: 9_000 }) });

  const task = await system.runTask({
    goal: 'Write a poem about the sea',
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 1_000_000 },
  });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'BUDGET_EXHAUSTED' } });
  expect(task.account.overrun.tokens).toBeGreaterThan(0);
  expect(task.account.spent.tokens + task.account.overrun.tokens).toBe(18_000 * provider.requests.length);
});

test('at the deadline the call in flight is given up down to the socket', async () => {
  script({ plan: () => ({ kind: 'silence' }) });
  const abandoned = provider.nextAbandoned();

  const task = await system.runTask({
    goal: 'Find the sum, slowly',
    context: orders,
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 1, maxTokens: 10_000 },
  });

  await abandoned;
  expect(task).toMatchObject({ status: 'failed', error: { code: 'TASK_TIMEOUT' } });
  // Nobody knows what the provider counted: the whole reservation is spent.
  expect(task.account.spent.tokens).toBeGreaterThan(0);
  expect(task.account.reserved.tokens).toBe(0);
});

function billed(): { costMicroUsd: number; tokens: number } {
  const tokens = provider.billed.reduce(
    (sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens,
    0,
  );
  return { costMicroUsd: tokens, tokens };
}

function attemptsOf(taskId: string, stepId: string) {
  return system.db
    .selectFrom('attempts')
    .select(['attempt', 'ending', 'spentTokens'])
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .orderBy('attempt')
    .execute();
}
