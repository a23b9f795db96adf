import { describe, expect, it } from 'vitest';
import { canJudge } from '../../src/arms/judge/can-judge.ts';
import { addAModel } from '../../src/arms/planner/declined.ts';
import { createRulePlanner } from '../../src/arms/planner/rule-planner.ts';
import { planProblems } from '../../src/domain/validate-plan.ts';
import { offline } from '../arms/build-arm-request.ts';
import { goals, shapeOf, type Goal } from './goal-set.ts';
import { armsFor, requestFor, runAndJudge, taskFor } from './run-plan.ts';

const served = goals.filter(({ declined }) => declined === undefined);
const declined = goals.filter((goal) => goal.declined !== undefined);

function plan(goal: Goal) {
  return createRulePlanner().plan(requestFor(goal), offline());
}

describe('the set of goals', () => {
  it('is of every kind, and each criterion is one that code can decide', () => {
    expect(goals.length).toBeGreaterThanOrEqual(100);
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
    for (const { id, criteria = [] } of served) {
      expect(criteria.length, id).toBeGreaterThan(0);
      for (const criterion of criteria) expect(canJudge(criterion, { hasModel: false }), id).toBe(true);
    }
  });
});

describe('goals that rules serve', () => {
  it.each(served)('$id: $goal', async (goal) => {
    const outcome = await plan(goal);
    if (outcome.kind === 'declined') throw new Error(outcome.message);
    expect(
      planProblems({ plan: outcome.plan, arms: armsFor(goal), task: taskFor(goal), tokensLeft: 0 }),
    ).toEqual([]);
    expect(shapeOf(outcome.plan)).toEqual(goal.steps);
    const verdicts = await runAndJudge(goal, outcome.plan);
    expect(verdicts.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });
});

describe('goals that rules decline', () => {
  it.each(declined)('$id: $goal', async (goal) => {
    const outcome = await plan(goal);
    expect(outcome).toMatchObject({ kind: 'declined', code: goal.declined?.code });
    const message = outcome.kind === 'declined' ? outcome.message : '';
    expect(message).toContain(goal.declined?.says);
    expect(message).toContain(addAModel);
  });
});
