import { expect, it } from 'vitest';
import { canJudge } from '../../../src/arms/judge/can-judge.ts';

it.each([
  ['Total equals 7', false, true],
  ['The tone is warm and inviting', false, false],
  ['The tone is warm and inviting', true, true],
  [{ type: 'contains' as const, value: 'x' }, false, true],
])('%j with a model: %s is judged: %s', (criterion, hasModel, expected) => {
  expect(canJudge(criterion, { hasModel })).toBe(expected);
});
