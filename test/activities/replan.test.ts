import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import { byPurpose, inTurn, json, startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  provider = await startFakeProvider(() => ({ kind: 'status', status: 500 }));
  const price = { inputMicroUsdPerMillion: 1_000_000, outputMicroUsdPerMillion: 1_000_000 };
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'fake',
    price,
    timeoutMs: 10_000,
  });
  system = await startTestSystem({ model });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});

const budget = { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 100_000 };
const goal = 'Bring the orders to one figure that makes sense';
const context = { orders: [{ amount: 2 }, { amount: 5 }] };
const acceptanceCriteria = ['Total equals 7'];

function planOf(op: string) {
  return planWith('calculate', {
    table: {
      source: { from: 'context', path: 'orders' },
      measures: [{ op, column: 'amount', as: 'total' }],
    },
  });
}

function planWith(capability: string, input: object) {
  return json({
    rationale: 'One figure.',
    cannot: null,
    confidence: 0.9,
    steps: [{ action: 'Work it out', capability, input_json: JSON.stringify(input), depends_on: [] }],
  });
}

test('results that fail a criterion lead to one other plan, whose results are judged', async () => {
  provider.script(byPurpose({ plan: inTurn(planOf('max'), planOf('sum')) }));
  const before = provider.billed.length;

  const task = await system.runTask({ goal, context, acceptanceCriteria, budget });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', gaps: [] });
  expect(task.verdicts).toMatchObject([{ verdict: 'passed' }]);
  const steps = await system.steps.list(task.id);
  expect(steps.map(({ id, round, status }) => ({ id, round, status }))).toEqual([
    { id: 's1', round: 1, status: 'completed' },
    { id: 's2', round: 2, status: 'completed' },
  ]);
  const [, replan] = provider.requests.slice(-2);
  expect(replan?.prompt).toContain('An earlier plan did not do.');
  expect(replan?.prompt).toContain('Criteria that its results failed: ["Total equals 7"]');
  const billed = provider.billed
    .slice(before)
    .reduce((sum, one) => sum + one.inputTokens + one.outputTokens, 0);
  expect(task.account.spent.tokens).toBe(billed);
});

test('a step that fails for good leads to another plan too', async () => {
  const broken = planWith('run_javascript', { code: 'throw new TypeError("no");' });
  provider.script(byPurpose({ plan: inTurn(broken, planOf('sum')) }));

  const task = await system.runTask({ goal: `${goal}, somehow`, context, acceptanceCriteria, budget });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', gaps: [] });
  expect(provider.requests.at(-1)?.prompt).toContain(
    'A step with run_javascript failed: TASK_EXECUTION_FAILED',
  );
});

test('a second plan that does not do either is the last', async () => {
  provider.script(byPurpose({ plan: () => planOf('min') }));
  const asked = provider.requests.length;

  const task = await system.runTask({ goal: `${goal}, once more`, context, acceptanceCriteria, budget });

  expect(task).toMatchObject({ status: 'completed', outcome: 'completed_with_gaps' });
  expect(task.gaps).toMatchObject([{ kind: 'criterion' }]);
  expect(provider.requests.length - asked).toBe(2);
});

test('a kept plan does not survive one bad verdict, and is never used for another client', async () => {
  provider.script(byPurpose({ plan: () => planOf('sum') }));
  const request = { goal: `${goal}, kept`, acceptanceCriteria, budget };
  const plans = () => provider.requests.filter(({ purpose }) => purpose === 'plan').length;

  await system.runTask({ ...request, context });
  const first = plans();
  await system.runTask({ ...request, context });
  expect(plans()).toBe(first);

  await system.runTask({ ...request, context, clientId: 'somebody else' });
  expect(plans()).toBe(first + 1);

  await system.runTask({ ...request, context: { ...context, more: 1 } });
  expect(plans()).toBe(first + 2);

  // The same shape, other values: the kept plan is used, and its result fails the criterion.
  const other = { orders: [{ amount: 2 }, { amount: 50 }] };
  await system.runTask({ ...request, context: other });
  const afterBad = plans();
  await system.runTask({ ...request, context });
  expect(plans()).toBe(afterBad + 1);
});
