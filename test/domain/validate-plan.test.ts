import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/domain/json.ts';
import { maxPlanSteps, maxPlannedSteps, type Plan, type PlanStep } from '../../src/domain/plan.ts';
import { planRules } from '../../src/domain/plan-rules.ts';
import { planProblems, type PlanCheck } from '../../src/domain/validate-plan.ts';
import type { LiveArm } from '../../src/domain/validate-step.ts';
import { buildManifest } from '../support/manifests.ts';

test('a plan of one step that an arm serves is valid', () => {
  expect(problems([step('s1')])).toEqual([]);
});

test('steps may come in any order and share what they depend on', () => {
  const steps = [step('s4', ['s2', 's3']), step('s2', ['s1']), step('s3', ['s1']), step('s1')];

  expect(problems(steps)).toEqual([]);
});

test('a plan without steps is refused', () => {
  expect(problems([])).toEqual(['steps: The plan has no step.']);
});

test('a plan may have 32 steps and no more, and a planner proposes up to 7', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, index) => step(`s${index}`));

  expect([maxPlanSteps, maxPlannedSteps]).toEqual([32, 7]);
  expect(problems(steps(32))).toEqual([]);
  expect(problems(steps(33))).toEqual(['steps: The plan has more than 32 steps.']);
  expect(problems(steps(7), { maxSteps: maxPlannedSteps })).toEqual([]);
  expect(problems(steps(8), { maxSteps: maxPlannedSteps })).toEqual([
    'steps: The plan has more than 7 steps.',
  ]);
});

test('two steps with one id are refused', () => {
  expect(problems([step('s1'), step('s1')])).toEqual(['ids: Two steps have the id s1.']);
});

test('dependencies that the plan lacks are named', () => {
  expect(problems([step('s1', ['s7', 's8']), step('s2', ['s1'])])).toEqual([
    'dependencies: Step s1 depends on s7, s8, which the plan lacks.',
  ]);
});

test.each([
  ['a step that depends on itself', [step('s1', ['s1'])]],
  ['two steps that depend on each other', [step('s1', ['s2']), step('s2', ['s1'])]],
  [
    'a cycle behind valid steps',
    [step('s1'), step('s2', ['s1', 's4']), step('s3', ['s2']), step('s4', ['s3'])],
  ],
])('a cycle is refused: %s', (_name, steps) => {
  expect(problems(steps)).toEqual(['cycle: The dependencies form a cycle.']);
});

test('a step whose capability no live arm serves is refused', () => {
  expect(problems([{ ...step('s1'), capability: 'fly' }])).toEqual([
    'capability: Step s1 needs fly, which no live arm serves.',
  ]);
});

test('a stage that every task has is no capability of a step', () => {
  const planner = {
    manifest: buildManifest({ name: 'planner', capabilities: [{ name: 'plan', isPipelineStage: true }] }),
  };

  expect(problems([{ ...step('s1'), capability: 'plan' }], { arms: [planner] })).toEqual([
    'capability: Step s1 needs plan, which no live arm serves.',
  ]);
});

test('a step whose own arm is away is valid while another one serves its capability', () => {
  const other = { manifest: buildManifest({ name: 'other', capabilities: ['calculate'] }) };

  expect(problems([step('s1')], { arms: [other] })).toEqual([]);
});

test('a step may be riskier than its capability, not less risky, and of several arms the riskiest counts', () => {
  const arms = (...risks: ('none' | 'low' | 'high')[]) =>
    risks.map((risk, at) => ({
      manifest: buildManifest({ name: `arm${at}`, capabilities: [{ name: 'calculate', risk }] }),
    }));
  const low: PlanStep = { ...step('s1'), risk: 'low' };

  expect(problems([low], { arms: arms('none') })).toEqual([]);
  expect(problems([low], { arms: arms('low') })).toEqual([]);
  expect(problems([low], { arms: arms('none', 'high') })).toEqual([
    'risk: Step s1 (calculate) has risk high, not low.',
  ]);
});

test('an input that the arm cannot run is refused with the arm’s reason', () => {
  const steps = [step('s1'), { ...step('s2'), input: { expression: '' } }];

  expect(problems(steps)).toEqual(['input: Step s2 (calculate) has an unusable input: expression is empty']);
});

test('an input that one of several arms takes is usable', () => {
  const lenient = { manifest: buildManifest({ name: 'lenient', capabilities: ['calculate'] }) };

  expect(problems([{ ...step('s1'), input: { expression: '' } }], { arms: [executor, lenient] })).toEqual([]);
});

test.each<[string, PlanStep, string[]]>([
  [
    'a source of a step that it does not wait for',
    { ...step('s2'), input: { source: { from: 'step', step: 's1' } } },
    ['source: Step s2 reads s1, on which it does not depend.'],
  ],
  [
    'a figure of a step that it does not wait for',
    { ...step('s2'), input: { expression: 's1.total * 2' } },
    ['source: Step s2 reads s1, on which it does not depend.'],
  ],
  ['what it waits for', { ...step('s2', ['s1']), input: { expression: 's1.total * 2' } }, []],
  [
    'a path that the context lacks',
    { ...step('s2'), input: { source: { from: 'context', path: 'orders[2].price' } } },
    ['source: Step s2 reads context.orders[2].price, which is not there.'],
  ],
  [
    'a number that the context lacks',
    { ...step('s2'), input: { expression: 'context.tax + 1' } },
    ['source: Step s2 reads context.tax, which is not there.'],
  ],
  [
    'a path that the context has',
    { ...step('s2'), input: { source: { from: 'context', path: 'Orders[1].Price' } } },
    [],
  ],
  [
    'a column inside a text',
    { ...step('s2'), input: { source: { from: 'context', path: 'csv[0].amount' } } },
    [],
  ],
  ['the whole context', { ...step('s2'), input: { source: { from: 'context' } } }, []],
])('a step that reads %s', (_name, reading, expected) => {
  const context = { orders: [{ price: 1 }, { price: 2 }], csv: 'amount\n1\n2' };

  expect(
    problems([step('s1'), reading], { task: { context, acceptanceCriteria: [], approval: 'none' } }),
  ).toEqual(expected);
});

test('the smallest useful calls of all steps must fit the tokens that are left', () => {
  const arms = [800, 500].map((smallestUsefulTokens, at) => ({
    manifest: buildManifest({
      name: `arm${at}`,
      capabilities: [{ name: 'calculate', smallestUsefulTokens }],
    }),
  }));
  const steps = [step('s1'), step('s2')];

  expect(problems(steps, { arms, tokensLeft: 1_000 })).toEqual([]);
  expect(problems(steps, { arms, tokensLeft: 999 })).toEqual([
    'budget: The steps need at least 1000 tokens, and 999 are left.',
  ]);
});

test('every sentence among the criteria stands with a step; typed ones are the judge’s', () => {
  const task = {
    context: {},
    approval: 'none' as const,
    acceptanceCriteria: ['Short', 'Friendly', { type: 'contains' as const, value: 'x' }],
  };
  const withCriteria = (...acceptanceCriteria: string[]) => [{ ...step('s1'), acceptanceCriteria }];

  expect(problems(withCriteria('Short', 'Friendly'), { task })).toEqual([]);
  expect(problems(withCriteria('Short'), { task })).toEqual([
    'criteria: 1 acceptance criteria stand with no step.',
  ]);
});

test('what text from outside would decide needs an approval, and is a problem where none is asked for', () => {
  const arms = [
    {
      manifest: buildManifest({
        name: 'web',
        capabilities: [
          'search',
          {
            name: 'fetch',
            risk: 'low',
            inputSchema: { type: 'object', properties: { url: { 'x-selects': 'url' } } },
          },
        ],
      }),
    },
  ];
  const fetch = (url: JsonValue) => [
    { ...step('s1'), capability: 'search', input: {} },
    { ...step('s2', ['s1']), capability: 'fetch', risk: 'low' as const, input: { url } },
  ];
  const task = { context: {}, acceptanceCriteria: [] };
  const found = { from: 'step', step: 's1', path: 'link' };

  expect(problems(fetch(found), { arms, task: { ...task, approval: 'none' } })).toEqual([
    'approval: Step s2 (fetch) takes its url from s1, which holds text from outside.',
  ]);
  for (const approval of ['plan', 'risky_steps'] as const)
    expect(problems(fetch(found), { arms, task: { ...task, approval } })).toEqual([]);
  expect(problems(fetch('https://example.org'), { arms })).toEqual([]);
});

test('a flagged task has no risky step without an approval', () => {
  const steps = [{ ...step('s1'), risk: 'low' as const }];
  const task = { context: {}, acceptanceCriteria: [] };

  expect(problems(steps)).toEqual([]);
  expect(problems(steps, { isFlagged: true })).toEqual([
    'approval: Step s1 (calculate) is risky, and the screening flagged this task.',
  ]);
  for (const approval of ['plan', 'risky_steps'] as const)
    expect(problems(steps, { isFlagged: true, task: { ...task, approval } })).toEqual([]);
  expect(problems([step('s1')], { isFlagged: true })).toEqual([]);
});

test('every broken rule is reported at once', () => {
  const steps = [step('s1', ['s9']), { ...step('s1'), capability: 'fly' }];

  expect(problems(steps)).toEqual([
    'ids: Two steps have the id s1.',
    'dependencies: Step s1 depends on s9, which the plan lacks.',
    'capability: Step s1 needs fly, which no live arm serves.',
  ]);
});

test('each rule is a sentence for the planner that broke it', () => {
  for (const rule of Object.values(planRules)) expect(rule).toMatch(/^[A-Z].*\.$/);
});

function problems(steps: PlanStep[], parts: Partial<PlanCheck> = {}): string[] {
  const plan: Plan = {
    steps,
    rationale: '',
    confidence: 1,
    complexity: 0,
    taskType: 'computation',
    planner: 'rules',
  };
  const task = { context: {}, acceptanceCriteria: [], approval: 'none' as const };
  return planProblems({ plan, arms: [executor], task, tokensLeft: 0, ...parts }).map(
    ({ rule, text }) => `${rule}: ${text}`,
  );
}

const executor: LiveArm = {
  manifest: buildManifest({ name: 'executor', capabilities: ['calculate'] }),
  rejectInput: (_capability, input) =>
    JSON.stringify(input) === '{"expression":""}' ? 'expression is empty' : undefined,
};

function step(id: string, dependsOn: string[] = []): PlanStep {
  return {
    id,
    action: 'calculate',
    arm: 'executor',
    capability: 'calculate',
    input: { expression: '1 + 1' },
    acceptanceCriteria: [],
    dependsOn,
    risk: 'none',
    estimatedCostTier: 1,
    estimatedDurationSeconds: 1,
  };
}
