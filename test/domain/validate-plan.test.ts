import { expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import { maxPlanSteps, type Plan, type PlanStep } from '../../src/domain/plan.ts';
import { planProblems } from '../../src/domain/validate-plan.ts';
import { buildManifest } from '../support/manifests.ts';

test('a plan of one step that an arm serves is valid', () => {
  expect(problems([step('s1')])).toEqual([]);
});

test('steps may come in any order and share what they depend on', () => {
  const steps = [step('s4', ['s2', 's3']), step('s2', ['s1']), step('s3', ['s1']), step('s1')];

  expect(problems(steps)).toEqual([]);
});

test('a plan without steps is refused', () => {
  expect(problems([])).toEqual(['The plan has no step.']);
});

test('a plan may have 32 steps and no more', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, index) => step(`s${index}`));

  expect(maxPlanSteps).toBe(32);
  expect(problems(steps(32))).toEqual([]);
  expect(problems(steps(33))).toEqual(['The plan has more than 32 steps.']);
});

test('two steps with one id are refused', () => {
  expect(problems([step('s1'), step('s1')])).toEqual(['Two steps have the id s1.']);
});

test('dependencies that the plan lacks are named', () => {
  expect(problems([step('s1', ['s7', 's8']), step('s2', ['s1'])])).toEqual([
    'Step s1 depends on s7, s8, which the plan lacks.',
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
  expect(problems(steps)).toEqual(['The dependencies form a cycle.']);
});

test.each([
  ['an arm that is not there', { arm: 'coder' }, 'coder.calculate'],
  ['a capability that its arm lacks', { capability: 'fly' }, 'executor.fly'],
])('a step that needs %s is refused', (_name, change, named) => {
  expect(problems([{ ...step('s1'), ...change }])).toEqual([
    `Step s1 needs ${named}, which no live arm serves.`,
  ]);
});

test('an input that the arm cannot run is refused with the arm’s reason', () => {
  const steps = [step('s1'), { ...step('s2'), input: { expression: '' } }];

  expect(problems(steps)).toEqual(['Step s2 (calculate) has an unusable input: expression is empty']);
});

test('every broken rule is reported at once', () => {
  const steps = [step('s1', ['s9']), { ...step('s1'), capability: 'fly' }];

  expect(problems(steps)).toEqual([
    'Two steps have the id s1.',
    'Step s1 depends on s9, which the plan lacks.',
    'Step s1 needs executor.fly, which no live arm serves.',
  ]);
});

function problems(steps: PlanStep[]): string[] {
  const plan: Plan = {
    steps,
    rationale: '',
    confidence: 1,
    complexity: 0,
    taskType: 'computation',
    planner: 'rules',
  };
  return planProblems({ plan, arms: [executor] });
}

const executor: Arm = {
  manifest: buildManifest({ name: 'executor', capabilities: ['calculate'] }),
  rejectInput: (_capability, input) =>
    JSON.stringify(input) === '{"expression":""}' ? 'expression is empty' : undefined,
  run: () => Promise.reject(new Error('not run here')),
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
