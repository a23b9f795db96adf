import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/domain/json.ts';
import type { PlanStep } from '../../src/domain/plan.ts';
import { renumberSteps } from '../../src/domain/renumber-steps.ts';

function step(id: string, input: JsonValue, dependsOn: string[] = []): PlanStep {
  return {
    id,
    action: '',
    arm: 'executor',
    capability: 'calculate',
    input,
    acceptanceCriteria: [],
    dependsOn,
    risk: 'none',
    estimatedCostTier: 1,
    estimatedDurationSeconds: 1,
  };
}

test('steps go on behind earlier ones, and are named so wherever an input reads them', () => {
  const steps = [
    step('s1', { source: { from: 'context', path: 's1.total' } }),
    step('s2', { expression: 's1.total * 2 + s1[0] + s11.x' }, ['s1']),
    step('s3', { list: [{ source: { from: 'step', step: 's2', path: 's1' } }], text: 's1.total' }, [
      's1',
      's2',
    ]),
  ];

  expect(renumberSteps(steps, 4)).toEqual([
    step('s5', { source: { from: 'context', path: 's1.total' } }),
    step('s6', { expression: 's5.total * 2 + s5[0] + s11.x' }, ['s5']),
    step('s7', { list: [{ source: { from: 'step', step: 's6', path: 's1' } }], text: 's1.total' }, [
      's5',
      's6',
    ]),
  ]);
});
