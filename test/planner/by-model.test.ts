import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelPlanner } from '../../src/arms/planner/model-planner.ts';
import type { Planner } from '../../src/domain/planner.ts';
import { meterModel } from '../support/metered.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import {
  inTurn,
  json,
  startFakeProvider,
  text,
  type FakeProvider,
  type Reply,
} from '../support/fake-provider.ts';
import { goals, recordedAnswers, shapeOf, type Goal } from './goal-set.ts';
import { armsFor, requestFor, runAndJudge } from './run-plan.ts';

let provider: FakeProvider;
beforeAll(async () => {
  provider = await startFakeProvider(() => json({}));
});
afterAll(() => provider.close());

/** Rules that would hide a bad answer are left out. */
const noRules: Planner = {
  plan: () =>
    Promise.resolve({ kind: 'declined', code: 'MODEL_REQUIRED', message: 'Rules are not asked here.' }),
};

async function planByAnswers(goal: Goal) {
  const [first, ...others] = (recordedAnswers[goal.id] ?? []).map((answer) =>
    typeof answer === 'string' ? text(answer) : json(answer),
  );
  if (first === undefined) throw new Error(`no recorded answer for ${goal.id}`);
  const replies: [Reply, ...Reply[]] = [first, ...others];
  provider.script(inTurn(...replies));
  const before = provider.requests.length;
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'recorded',
    price: { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 1 },
    timeoutMs: 30_000,
  });
  const outcome = await createModelPlanner({ fallback: noRules, arms: armsFor(goal) }).plan(
    requestFor(goal),
    {
      signal: new AbortController().signal,
      model: meterModel({ model, reserve: () => Promise.resolve({ kind: 'reserved' }) }),
    },
  );
  return { outcome, answers: replies.length, calls: provider.requests.length - before };
}

describe('recorded answers', () => {
  it('are there for every goal and for no other', () => {
    expect(Object.keys(recordedAnswers).toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
  });

  it('hold first answers that need the repair', () => {
    expect(Object.values(recordedAnswers).filter((answers) => answers.length > 1).length).toBeGreaterThan(8);
  });
});

describe('goals that a model plans', () => {
  it.each(goals.filter(({ beyondAllArms }) => beyondAllArms !== true))('$id: $goal', async (goal) => {
    const { outcome, answers, calls } = await planByAnswers(goal);
    if (outcome.kind === 'declined') throw new Error(outcome.message);
    // A flawed answer is sent back once, a good one is not.
    expect(calls).toBe(answers);
    expect(outcome.plan.planner).toBe('model');
    expect(shapeOf(outcome.plan)).toEqual(goal.steps);
    const verdicts = await runAndJudge(goal, outcome.plan);
    expect(verdicts.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });
});

describe('goals beyond every arm that is there', () => {
  it.each(goals.filter(({ beyondAllArms }) => beyondAllArms === true))('$id: $goal', async (goal) => {
    const { outcome } = await planByAnswers(goal);
    expect(outcome).toMatchObject({ kind: 'declined', code: 'NO_CAPABLE_ARM' });
  });
});
