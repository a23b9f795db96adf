import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import type { ProposedPlan } from '../../src/domain/plan.ts';
import type { TaskContract } from '../../src/domain/task.ts';
import { byPurpose, inTurn, json, startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

const mark = 'zebracrossing';

const context: TaskContract['context'] = {
  orders: [
    { customer: mark, amount: 31_337.25 },
    { customer: 'other', amount: 2 },
  ],
  csv: `region,amount\n${mark},31337.25\nSouth,2\n`,
  exported: JSON.stringify([{ region: mark, amount: 31_337.25 }]),
  letter: `Dear ${mark}, we write to you\nabout the ${mark}, which is late\nyours, the team`,
  deep: { list: [[mark], { text: mark }], flag: true },
};
const document = `The ${mark} opens at nine. Its code is 31337.25.`;

const answer: ProposedPlan = {
  rationale: 'A sum beside an answer.',
  cannot: null,
  confidence: 0.9,
  steps: [
    step('calculate', {
      table: {
        source: { from: 'context', path: 'orders' },
        measures: [{ op: 'sum', column: 'amount', as: 'total' }],
      },
    }),
    step('answer_question', { query: 'When does it open?' }),
  ],
};

function step(capability: string, input: object): ProposedPlan['steps'][number] {
  return { action: 'Do it', capability, input_json: JSON.stringify(input), depends_on: [] };
}

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  const broken = { ...answer, steps: [step('fly', {})] };
  provider = await startFakeProvider(
    byPurpose({
      plan: inTurn(json(broken), json(answer)),
      // The synthesis of an answer.
      text: () => ({ kind: 'status', status: 400 }),
    }),
  );
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'planning',
    price: { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 1 },
    timeoutMs: 30_000,
  });
  system = await startTestSystem({ model });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});

describe('what the planning model is sent', () => {
  it('holds no value of the context, no document and no result: in the first request, in the repair, and after a step has failed', async () => {
    await system.documents.add(
      {
        id: '6a1de9d0-52f3-4a52-9e11-0a5d6f2f0c11',
        clientId: 'local',
        title: `Hours of the ${mark}`,
        content: document,
        metadata: {},
        findings: [],
        vaultEntries: [],
      },
      [{ start: 0, end: document.length }],
    );
    const goal = 'Total the orders and say when it opens';
    await system.runTask({
      goal,
      context,
      budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 40_000 },
    });

    const planning = provider.requests.filter(({ purpose }) => purpose === 'plan');
    // The answer's synthesis fails, so that another plan is asked for.
    expect(planning).toHaveLength(3);
    for (const request of planning) {
      expect(JSON.stringify(request)).not.toMatch(/zebracrossing|31337|31,?337/);
      expect(request.prompt).toContain(goal);
      expect(request.prompt).toContain('"customer": text');
      expect(request.prompt).toContain('Documents to search: 1');
    }
    expect(planning[1]?.prompt).toContain('which no live arm serves');
    // The search for the mark does find it where it belongs: in the passages that an answer is made of.
    expect(JSON.stringify(provider.requests.filter(({ purpose }) => purpose !== 'plan'))).toContain(mark);
  });
});
