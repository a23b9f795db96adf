import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Arm } from '../../../src/domain/arm.ts';
import type { Plan, ProposedPlan } from '../../../src/domain/plan.ts';
import type { Planner, PlanOutcome, PlannerRequest } from '../../../src/domain/planner.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { CalculateInput, SearchInput } from '../../../src/domain/tool-input.ts';
import { createModelPlanner } from '../../../src/arms/planner/model-planner.ts';
import type { Reserve } from '../../../src/models/meter.ts';
import { meterModel } from '../../support/metered.ts';
import { createOpenAiCompatibleModel } from '../../../src/models/openai-compatible-model.ts';
import { buildManifest } from '../../support/manifests.ts';
import { inTurn, json, startFakeProvider, text, type FakeProvider } from '../../support/fake-provider.ts';

let provider: FakeProvider;
beforeEach(async () => {
  provider = await startFakeProvider(() => json(twoSteps));
});
afterEach(() => provider.close());

const calculator: Arm = {
  manifest: buildManifest({
    name: 'executor',
    costTier: 2,
    capabilities: [{ name: 'calculate', description: 'Computes.' }],
  }),
  rejectInput: (_, input) => (CalculateInput.safeParse(input).success ? undefined : 'source: missing'),
  run: () => Promise.reject(new Error('not run here')),
};
const searcher: Arm = {
  manifest: buildManifest({
    name: 'retriever',
    capabilities: [{ name: 'search', description: 'Finds passages.', risk: 'low' }],
  }),
  rejectInput: (_, input) => (SearchInput.safeParse(input).success ? undefined : 'query: missing'),
  run: () => Promise.reject(new Error('not run here')),
};

const task: TaskContract = {
  id: '7b0c2c55-4c8e-4f51-9f6e-0d7a3c1f9a10',
  clientId: 'local',
  goal: 'Total the orders of [EMAIL_1] and add 19% tax',
  constraints: ['Round to cents'],
  context: { orders: [{ price: 31_337, note: 'leave at the door' }] },
  acceptanceCriteria: ['The total is positive', { type: 'range', path: 'total', value: { min: 0 } }],
  priority: 'medium',
  metadata: {},
  budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
  approval: 'none',
  onBudgetExhausted: 'finish',
};

const table = {
  source: { from: 'context', path: 'orders' },
  measures: [{ op: 'sum', column: 'price', as: 'total' }],
};
const twoSteps: ProposedPlan = {
  rationale: 'Sum, then tax.',
  cannot: null,
  confidence: 0.8,
  steps: [
    { action: 'Sum prices', capability: 'calculate', input_json: JSON.stringify({ table }), depends_on: [] },
    {
      action: 'Add tax',
      capability: 'calculate',
      input_json: JSON.stringify({ expression: 's1.total * 1.19' }),
      depends_on: [],
    },
  ],
};

const rulePlan: Plan = {
  steps: [],
  rationale: 'Planned by rules.',
  confidence: 1,
  complexity: 0,
  taskType: 'computation',
  planner: 'rules',
};
const rulesServe: PlanOutcome = { kind: 'planned', plan: rulePlan };
const rulesDecline: PlanOutcome = { kind: 'declined', code: 'MODEL_REQUIRED', message: 'Set a model.' };

interface Setting {
  fallback?: PlanOutcome;
  reserve?: Reserve;
  request?: Partial<PlannerRequest>;
  signal?: AbortSignal;
}

function plan({ fallback = rulesDecline, reserve = grant, request = {}, signal = never }: Setting = {}) {
  const rules: Planner = { plan: () => Promise.resolve(fallback) };
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'small',
    price: { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 1 },
    timeoutMs: 30_000,
  });
  const manifests = [calculator.manifest, searcher.manifest];
  return createModelPlanner({ fallback: rules, arms: [calculator, searcher] }).plan(
    { task, manifests, documentCount: 2, tokensLeft: 10_000, ...request },
    { signal, model: meterModel({ model, reserve }) },
  );
}

const grant: Reserve = () => Promise.resolve({ kind: 'reserved' });
const never = new AbortController().signal;

function plannedBy(outcome: PlanOutcome): Plan {
  if (outcome.kind !== 'planned') throw new Error(outcome.message);
  return outcome.plan;
}

function withSteps(...steps: Partial<ProposedPlan['steps'][number]>[]): ProposedPlan {
  const [first] = twoSteps.steps;
  return { ...twoSteps, steps: steps.map((step) => ({ ...first!, ...step })) };
}

describe('a good proposal', () => {
  it('becomes a plan with ids, arms, parsed inputs and the dependencies that inputs name', async () => {
    expect(plannedBy(await plan())).toEqual({
      steps: [
        {
          id: 's1',
          action: 'Sum prices',
          arm: 'executor',
          capability: 'calculate',
          input: { table },
          acceptanceCriteria: [],
          dependsOn: [],
          risk: 'none',
          estimatedCostTier: 2,
          estimatedDurationSeconds: 2,
        },
        expect.objectContaining({
          id: 's2',
          input: { expression: 's1.total * 1.19' },
          acceptanceCriteria: ['The total is positive'],
          dependsOn: ['s1'],
        }),
      ],
      rationale: 'Sum, then tax.',
      confidence: 0.8,
      complexity: 0.2,
      taskType: 'computation',
      planner: 'model',
    });
    expect(provider.requests).toHaveLength(1);
  });

  it('takes each step to the arm that serves its capability, with its risk', async () => {
    provider.script(() => json(withSteps({ capability: 'search', input_json: '{"query":"tax"}' })));
    expect(plannedBy(await plan())).toMatchObject({
      steps: [{ arm: 'retriever', risk: 'low' }],
      taskType: 'question',
    });
  });
});

describe('the prompt', () => {
  it('shows goal, limits, capabilities and the shape of the context, and no value of it', async () => {
    await plan();
    const [{ system, prompt, purpose }] = provider.requests as [FakeProvider['requests'][number]];
    expect(purpose).toBe('plan');
    expect(prompt).toContain(task.goal);
    expect(prompt).toContain('Round to cents');
    expect(prompt).toContain('The total is positive');
    expect(prompt).toContain('- calculate: Computes.');
    expect(prompt).toContain('- search: Finds passages.');
    expect(prompt).toContain('{"orders": [1 of {"price": number, "note": text (17 characters)}]}');
    expect(system + prompt).not.toMatch(/31337|door/);
  });
});

describe('a proposal that breaks a rule', () => {
  it.each<[string, ProposedPlan]>([
    ['fly, which no live arm serves', withSteps({ capability: 'fly' })],
    ['Step s1: input_json is not JSON', withSteps({ input_json: '{"table":' })],
    ['Step s1 (calculate) has an unusable input: source: missing', withSteps({ input_json: '{}' })],
    ['Step s1 depends on s2, which is not before it', withSteps({ depends_on: [2] }, {})],
    [
      'Step s1 depends on s1, which is not before it',
      withSteps({ input_json: '{"expression":"s1.total + 1"}' }),
    ],
    ['The plan has no step', withSteps()],
    ['It has steps although cannot is set', { ...twoSteps, cannot: 'tax law' }],
  ])('is sent back with "%s", and its repair is the plan', async (problem, broken) => {
    provider.script(inTurn(json(broken), json(twoSteps)));
    expect(plannedBy(await plan()).planner).toBe('model');
    expect(provider.requests).toHaveLength(2);
    expect(provider.requests[1]!.prompt).toContain(problem);
    expect(provider.requests[1]!.prompt).toContain(JSON.stringify(broken));
  });

  it('is refused, and nothing worse, when its input nests without end', async () => {
    provider.script(() => json(withSteps({ input_json: `${'['.repeat(9_000)}${']'.repeat(9_000)}` })));
    await expect(plan()).rejects.toMatchObject({ code: 'INVALID_PLAN' });
  });

  it('needs an arm that is alive, not one that is merely known', async () => {
    provider.script(() => json(withSteps({ capability: 'search', input_json: '{"query":"tax"}' })));
    await expect(plan({ request: { manifests: [calculator.manifest] } })).rejects.toMatchObject({
      code: 'INVALID_PLAN',
    });
  });

  it('twice in a row leaves the goal to the rules', async () => {
    provider.script(() => json(withSteps({ capability: 'fly' })));
    expect(plannedBy(await plan({ fallback: rulesServe }))).toMatchObject({
      planner: 'rules',
      rationale: 'The model proposed no valid plan in two answers. Planned by rules.',
    });
    expect(provider.requests).toHaveLength(2);
  });
});

describe('junk', () => {
  it('is repaired like any fault', async () => {
    provider.script(inTurn(text('Sure! Here is the plan:'), json(twoSteps)));
    expect(plannedBy(await plan()).planner).toBe('model');
    expect(provider.requests[1]!.prompt).toContain('not JSON of the form asked for');
  });

  it('twice in a row leaves the goal to the rules, or fails when they decline', async () => {
    provider.script(() => text('Sure! Here is the plan:'));
    expect(plannedBy(await plan({ fallback: rulesServe })).planner).toBe('rules');
    await expect(plan({ fallback: rulesDecline })).rejects.toMatchObject({ code: 'INVALID_PLAN' });
    expect(provider.requests).toHaveLength(4);
  });
});

describe('a goal that no capability serves', () => {
  const cannot = { ...twoSteps, cannot: 'writing [EMAIL_1] a poem', steps: [] };

  it("is declined in the service's own words", async () => {
    provider.script(() => json(cannot));
    expect(await plan()).toEqual({
      kind: 'declined',
      code: 'NO_CAPABLE_ARM',
      message: 'No live arm can do what this goal asks for. The arms offer: calculate, search.',
    });
    expect(provider.requests).toHaveLength(1);
  });

  it('is planned by rules when they do find one', async () => {
    provider.script(() => json(cannot));
    expect(plannedBy(await plan({ fallback: rulesServe })).planner).toBe('rules');
  });
});

describe('a budget', () => {
  const refuse: Reserve = () => Promise.resolve({ kind: 'refused', cap: 'tokens' });

  it('that does not cover the model leaves the goal to the rules, and they say so', async () => {
    expect(plannedBy(await plan({ fallback: rulesServe, reserve: refuse })).rationale).toBe(
      'What is left of the budget does not cover asking the model. Planned by rules.',
    );
    expect(provider.requests).toEqual([]);
  });

  it('that does not cover the model ends a goal that the rules decline, naming the cap', async () => {
    await expect(plan({ reserve: refuse })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: expect.stringContaining('max_tokens') as string,
    });
  });

  it("of a task's default size covers a plan and its repair", async () => {
    let held = 0;
    const reserve: Reserve = ({ tokens }) => {
      held += tokens;
      return Promise.resolve(held <= 10_000 ? { kind: 'reserved' } : { kind: 'refused', cap: 'tokens' });
    };
    provider.script(inTurn(json(withSteps({ input_json: '{}' })), json(twoSteps)));
    expect(plannedBy(await plan({ reserve })).planner).toBe('model');
  });
});

describe('what is left of the budget', () => {
  it.each([
    [20_000, true],
    [7_000, false],
  ])('of %i tokens decides whether the examples are shown: %s', async (tokensLeft, shown) => {
    await plan({ request: { tokensLeft } });
    expect(provider.requests[0]!.system.includes('Compose a symphony')).toBe(shown);
  });

  it('that the planned steps do not fit ends the task naming the cap, after one repair', async () => {
    const hungry = buildManifest({
      name: 'writer',
      capabilities: [{ name: 'calculate', smallestUsefulTokens: 9_000 }],
    });
    const one = { ...twoSteps, steps: twoSteps.steps.slice(0, 1) };
    provider.script(() => json(one, { inputTokens: 600, outputTokens: 400 }));
    expect(plannedBy(await plan({ request: { manifests: [hungry] } })).steps).toHaveLength(1);
    provider.script(() => json(one, { inputTokens: 600, outputTokens: 401 }));
    await expect(plan({ request: { manifests: [hungry] } })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: expect.stringContaining('max_tokens') as string,
    });
    expect(provider.requests).toHaveLength(3);
  });
});

describe('an arm that nobody here wrote', () => {
  const weather = buildManifest({
    name: 'weather',
    capabilities: [
      {
        name: 'forecast',
        risk: 'low',
        inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    ],
  });
  const ask = (input: object) => withSteps({ capability: 'forecast', input_json: JSON.stringify(input) });

  it('is planned from its manifest, its inputs checked by its schema', async () => {
    provider.script(inTurn(json(ask({ town: 'Bern' })), json(ask({ city: 'Bern' }))));
    const planned = plannedBy(await plan({ request: { manifests: [weather] } }));
    expect(planned.steps).toMatchObject([{ arm: 'weather', risk: 'low', input: { city: 'Bern' } }]);
    expect(provider.requests[1]!.prompt).toContain('has an unusable input: At the top: breaks required');
  });
});

describe('a failure that is not about the plan', () => {
  it.each([
    [500, 'TRANSIENT_FAILURE'],
    [429, 'PROVIDER_BUSY'],
    [401, 'TASK_EXECUTION_FAILED'],
  ])('passes through where the rules decline: HTTP %i is %s', async (status, code) => {
    provider.script(() => ({ kind: 'status', status }));
    await expect(plan({ fallback: rulesDecline })).rejects.toMatchObject({ code });
    expect(provider.requests).toHaveLength(1);
  });

  it.each([500, 429])('leaves the plan to the rules where they serve: HTTP %i', async (status) => {
    provider.script(() => ({ kind: 'status', status }));
    const served = plannedBy(await plan({ fallback: rulesServe }));
    expect(served.planner).toBe('rules');
    expect(served.rationale).toContain('The model did not answer.');
  });

  it('is said even where the rules would serve when the settings are wrong', async () => {
    provider.script(() => ({ kind: 'status', status: 401 }));
    await expect(plan({ fallback: rulesServe })).rejects.toMatchObject({ code: 'TASK_EXECUTION_FAILED' });
  });

  it('passes a settled attempt and an abort through', async () => {
    await expect(plan({ reserve: () => Promise.resolve({ kind: 'closed' }) })).rejects.toMatchObject({
      code: 'RUN_SUPERSEDED',
    });
    await expect(plan({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('is the rule planner where no model is configured', async () => {
  const planner = createModelPlanner({
    fallback: { plan: () => Promise.resolve(rulesDecline) },
    arms: [calculator],
  });
  const request = { task, manifests: [calculator.manifest], documentCount: 0, tokensLeft: 10_000 };
  expect(await planner.plan(request, { signal: never, model: undefined })).toBe(rulesDecline);
});
