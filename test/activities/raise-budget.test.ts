import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTerminal } from '../../src/domain/task-status.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import { json, startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  provider = await startFakeProvider(() => totalPlan);
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'fake-1',
    price: { inputMicroUsdPerMillion: 1_000_000, outputMicroUsdPerMillion: 1_000_000 },
    timeoutMs: 10_000,
  });
  system = await startTestSystem({ model });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});

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

test('a budget that covers no model call is waited for, and the task goes on within the raised cap', async () => {
  const taskId = await system.submitTask({
    goal: 'Tell me what the orders come to, all in all',
    context: { orders: [{ amount: 2 }, { amount: 5 }] },
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 10 },
    onBudgetExhausted: 'wait',
  });
  await system.waitFor(taskId, ({ reason }) => reason === 'awaiting_budget');
  expect(provider.requests).toHaveLength(0);
  // Too little still: it waits again.
  await system.order(taskId, { kind: 'raise_budget', caps: { maxTokens: 20 } });
  await system.waitFor(taskId, ({ reason }) => reason === 'awaiting_budget');
  expect(provider.requests).toHaveLength(0);

  await system.order(taskId, { kind: 'raise_budget', caps: { maxTokens: 10_000 } });

  const task = await system.waitFor(taskId, ({ status }) => isTerminal(status));
  expect(task).toMatchObject({ status: 'completed', planner: 'model' });
  expect(provider.requests).toHaveLength(1);
  expect(task.account.spent.tokens).toBeLessThanOrEqual(10_000);
});
