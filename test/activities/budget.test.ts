import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import type { Model } from '../../src/domain/model.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import {
  byPurpose,
  inTurn,
  json,
  startFakeProvider,
  text,
  type FakeProvider,
} from '../support/fake-provider.ts';
import { buildManifest } from '../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  provider = await startFakeProvider(() => ({ kind: 'status', status: 500 }));
  // The dear one costs a thousand micro-dollars a token, the cheap one one.
  system = await startTestSystem({
    models: [modelAt('dear', 1_000), modelAt('cheap', 1)],
    moreArms: [writer],
  });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});
afterEach(() => {
  provider.requests.length = 0;
  provider.billed.length = 0;
});

function modelAt(name: string, microUsdPerToken: number): Model {
  const perMillion = microUsdPerToken * 1_000_000;
  return createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name,
    price: { inputMicroUsdPerMillion: perMillion, outputMicroUsdPerMillion: perMillion },
    timeoutMs: 20_000,
  });
}

interface Writing {
  promptBytes?: number;
  calls?: number;
}

/** Asks for a text of 1,000 tokens, and does without nothing. */
const writer: Arm = {
  manifest: buildManifest({ name: 'writer', capabilities: [{ name: 'write', worksOffline: false }] }),
  async run({ step }, { model, signal }) {
    const { promptBytes = 10, calls = 1 } = step.input as Writing;
    let written = '';
    for (let call = 1; call <= calls; call += 1) {
      const prompt = 'w'.repeat(promptBytes);
      const request = { purpose: 'write', system: '', prompt, maxOutputTokens: 1_000, temperature: 0 };
      written += (await model!.generate(request, { signal })).text;
    }
    return { output: { text: written }, confidence: 0.5 };
  },
};

const used = { inputTokens: 60, outputTokens: 40 };
const sea = 'The sea is wide and the wind is cold.';

const write = (input: Writing = {}, dependsOn: number[] = []) => ({
  action: 'Write it',
  capability: 'write',
  input_json: JSON.stringify(input),
  depends_on: dependsOn,
});
const calculate = {
  action: 'Calculate',
  capability: 'calculate',
  input_json: JSON.stringify({ expression: '6 * 7' }),
  depends_on: [],
};

function planOf(...steps: object[]) {
  return json({ rationale: 'So.', cannot: null, confidence: 0.9, steps }, used);
}

function verdictOf(verdict: 'passed' | 'failed') {
  const quote = 'the wind is cold';
  return json({ verdicts: [{ criterion: 1, verdict, quote, reason: 'So it is.' }] }, used);
}

/** Cents enough for the cheap model alone. */
function budgetOf(maxTokens: number) {
  return { maxCostMicroUsd: 200_000, maxTimeSeconds: 60, maxTokens };
}

test('planner, repair, a step and its retry, judge and another plan pay from one account, call by call', async () => {
  provider.script(
    byPurpose({
      plan: inTurn(planOf({ ...calculate, capability: 'fly' }), planOf(write())),
      text: inTurn(text('', used), text(sea, used)),
      verdicts: inTurn(verdictOf('failed'), verdictOf('passed')),
    }),
  );

  const task = await system.runTask({
    goal: 'Write a poem about the sea',
    acceptanceCriteria: ['It leaves the reader with a chill'],
    budget: budgetOf(60_000),
  });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', gaps: [] });
  expect(provider.requests.map(({ purpose = 'write' }) => purpose)).toEqual([
    ...['plan', 'plan', 'write', 'write', 'verdicts', 'plan', 'write', 'verdicts'],
  ]);
  expect(await attemptsOf(task.id)).toEqual({
    plan: ['succeeded'],
    s1: ['failed', 'succeeded'],
    judge: ['succeeded'],
    'plan:2': ['succeeded'],
    s2: ['succeeded'],
    'judge:2': ['succeeded'],
  });
  expect(task.account.spent).toEqual({ costMicroUsd: 800, tokens: 800 });
  expect(task.account.reserved).toEqual({ costMicroUsd: 0, tokens: 0 });
});

test('where the first model of the chain is too dear the next one is asked', async () => {
  provider.script(byPurpose({ plan: () => planOf(write()), text: () => text(sea, used) }));

  const task = await system.runTask({ goal: 'Write a line about the sea', budget: budgetOf(60_000) });

  expect(task).toMatchObject({ status: 'completed', gaps: [] });
  expect(provider.requests.map(({ model }) => model)).toEqual(['cheap', 'cheap']);
});

test('an answer that the budget made shorter is kept, and a gap says that it was cut off', async () => {
  provider.script(
    byPurpose({
      plan: () => planOf(write({ promptBytes: 9_000 })),
      text: () => ({ ...text(sea, used), finishReason: 'length' }),
    }),
  );

  const task = await system.runTask({ goal: 'Write a long tale of the sea', budget: budgetOf(10_000) });

  expect(provider.requests.at(-1)?.maxTokens).toBeLessThan(1_000);
  expect(provider.requests.at(-1)?.maxTokens).toBeGreaterThanOrEqual(256);
  expect(task).toMatchObject({ status: 'completed', outcome: 'completed_with_gaps' });
  expect(task.gaps).toEqual([
    {
      kind: 'work',
      subject: 's1',
      reason: 'The budget allowed a shorter answer only, and the answer was cut off.',
    },
  ]);
  expect(await system.steps.results({ taskId: task.id })).toMatchObject([{ resultData: { text: sea } }]);
});

test('a step that the budget does not suffice for is left out, and a gap names the cap', async () => {
  provider.script(byPurpose({ plan: () => planOf(calculate, write({ promptBytes: 20_000 })) }));

  const task = await system.runTask({ goal: 'Calculate, and write about it', budget: budgetOf(10_000) });

  expect(task).toMatchObject({ status: 'completed', outcome: 'completed_with_gaps', error: null });
  expect(task.gaps).toEqual([
    {
      kind: 'step',
      subject: 's2',
      reason: 'The step was left out: What is left of max_tokens does not cover the next model call.',
    },
  ]);
  expect(await system.steps.results({ taskId: task.id })).toMatchObject([{ stepId: 's1' }]);
});

test('where nothing but what is left out would be the result, the task fails and names the cap', async () => {
  const tooLong = write({ promptBytes: 20_000 });
  provider.script(byPurpose({ plan: () => planOf(tooLong, tooLong) }));

  const task = await system.runTask({ goal: 'Write two long tales of the sea', budget: budgetOf(10_000) });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'BUDGET_EXHAUSTED' } });
  expect(task.error?.message).toContain('max_tokens');
  expect(task.gaps.map(({ subject }) => subject)).toEqual(['s1', 's2']);
});

test('once a provider has billed more than it was allowed an alarm is raised, nothing more is bought and the task ends', async () => {
  const overruns = async () => (await system.metrics.budgetOverrunsTotal.get()).values[0]?.value ?? 0;
  const before = await overruns();
  let calls = 0;
  provider.script(
    byPurpose({
      plan: () => planOf(write(), write({ calls: 2 }), calculate, write({}, [3])),
      text: async () => {
        calls += 1;
        if (calls === 1) {
          await expect.poll(() => calls, { timeout: 20_000 }).toBe(3);
          return text(sea, { inputTokens: 60, outputTokens: 9_000 });
        }
        await expect.poll(overruns, { timeout: 20_000 }).toBe(before + 1);
        return text(sea, used);
      },
    }),
  );

  const task = await system.runTask({ goal: 'Write it all down at once', budget: budgetOf(60_000) });

  expect(task).toMatchObject({
    status: 'failed',
    error: { code: 'BUDGET_EXHAUSTED' },
  });
  expect(task.account.overrun.tokens).toBeGreaterThan(0);
  expect(task.account.spent.tokens + task.account.overrun.tokens).toBe(
    provider.billed.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0),
  );
  // One of each step that writes, and no second one.
  expect(calls).toBe(3);
  const alarm = system.logLines.filter((line) => line.includes('billed more than its call was allowed'));
  expect(alarm).toHaveLength(1);
  expect(JSON.parse(alarm[0]!)).toMatchObject({ level: 'ERROR', task_id: task.id });
});

async function attemptsOf(taskId: string): Promise<Record<string, (string | null)[]>> {
  const rows = await system.db
    .selectFrom('attempts')
    .select(['stepId', 'ending'])
    .where('taskId', '=', taskId)
    .orderBy('openedAt')
    .execute();
  const byStep: Record<string, (string | null)[]> = {};
  for (const { stepId, ending } of rows) (byStep[stepId] ??= []).push(ending);
  return byStep;
}
