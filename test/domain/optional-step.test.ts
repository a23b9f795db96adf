import { expect, test } from 'vitest';
import { isOptional } from '../../src/domain/optional-step.ts';

const step = (
  id: string,
  {
    dependsOn = [],
    acceptanceCriteria = [],
    status = 'pending',
  }: { dependsOn?: string[]; acceptanceCriteria?: string[]; status?: string } = {},
) => ({ id, dependsOn, acceptanceCriteria, status });

test('a step beside another that makes the result is optional', () => {
  expect(isOptional('a', [step('a'), step('b')])).toBe(true);
  expect(isOptional('a', [step('a'), step('b', { status: 'completed' })])).toBe(true);
});

test.each([
  ['it is the only step', [step('a')]],
  ['another step builds on it', [step('a'), step('b', { dependsOn: ['a'] }), step('c')]],
  ['a criterion stands with it', [step('a', { acceptanceCriteria: ['is short'] }), step('b')]],
  ['what would be left makes no result', [step('b'), step('a', { dependsOn: ['b'] })]],
  ['the others failed', [step('a'), step('b', { status: 'failed' })]],
  ['the others were left out before', [step('a'), step('b', { status: 'skipped' })]],
  ['it is not of this plan', [step('b'), step('c')]],
])('a step is not optional where %s', (_, steps) => {
  expect(isOptional('a', steps)).toBe(false);
});
