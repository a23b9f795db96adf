import { afterEach, afterAll, beforeAll, expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import { fakeModel } from '../arms/build-arm-request.ts';
import { buildManifest } from '../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let plan = { rationale: '', about: '' };
let verdict = { verdict: 'passed', reason: '' };
let system: TestSystem;
beforeAll(async () => {
  const writer: Arm = {
    manifest: buildManifest({ name: 'writer', capabilities: ['write'] }),
    run: () => Promise.resolve({ output: { text: 'Berth 12 is rented by [EMAIL_1].' }, confidence: 1 }),
  };
  const { model } = fakeModel(({ purpose }) =>
    purpose === 'verdicts'
      ? { verdicts: [{ criterion: 1, quote: 'Berth 12 is rented', ...verdict }] }
      : {
          rationale: plan.rationale,
          cannot: null,
          confidence: 0.9,
          steps: [
            {
              action: 'Write',
              capability: 'write',
              input_json: JSON.stringify({ about: plan.about }),
              depends_on: [],
            },
          ],
        },
  );
  system = await startTestSystem({ model, moreArms: [writer] });
});
afterAll(() => system.close());
afterEach(() => {
  system.metrics.damagedPlaceholdersTotal.reset();
  plan = { rationale: '', about: '' };
  verdict = { verdict: 'passed', reason: '' };
});

const vaultEntries = [
  { placeholder: '[EMAIL_1]', value: 'ana@example.org' },
  { placeholder: '[EMAIL_2]', value: 'bo@example.org' },
];

/** Runs a task whose goal names one person, and its context another, whom the planner does not see. */
async function runTask(): Promise<{ damaged: number | undefined; lines: unknown[]; gaps: unknown }> {
  const { id, gaps } = await system.runTask(
    {
      goal: 'Write which berth [EMAIL_1] rents',
      context: { note: '[EMAIL_2] is the harbour master.' },
      acceptanceCriteria: ['The berth is named in a friendly tone'],
    },
    { vaultEntries },
  );
  const lines = system.logLines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(
      ({ message, task_id: of }) => message === 'Placeholders were not copied as they are' && of === id,
    );
  const { values } = await system.metrics.damagedPlaceholdersTotal.get();
  return { damaged: values[0]?.value, lines, gaps };
}

test('a planner that changes one placeholder into another is counted, and stands in the log', async () => {
  plan = { rationale: 'As [EMAIL_1] asked.', about: 'the berth of [EMAIL_2]' };

  expect(await runTask()).toMatchObject({ damaged: 1, lines: [{ of: 'plan', count: 1 }], gaps: [] });
});

test('a verdict with a damaged placeholder is counted, and stands in the log', async () => {
  plan = { rationale: 'As [EMAIL_1] asked.', about: 'the berth of [EMAIL_1]' };
  verdict = { verdict: 'passed', reason: 'It names the berth of [EMAIL_01]' };

  expect(await runTask()).toMatchObject({ damaged: 1, lines: [{ of: 'verdicts', count: 1 }], gaps: [] });
});

test('a plan and a verdict that copy what they saw are not counted', async () => {
  plan = { rationale: 'As [EMAIL_1] asked.', about: 'the berth of [EMAIL_1], by kai@example.org' };
  verdict = { verdict: 'passed', reason: 'It names the berth of [EMAIL_1]' };

  expect(await runTask()).toMatchObject({ damaged: 0, lines: [], gaps: [] });
});
