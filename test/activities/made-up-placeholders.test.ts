import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import { fakeModel } from '../arms/build-arm-request.ts';
import { buildManifest } from '../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let texts: Record<string, string> = {};
let steps: { input: string; after: number[] }[] = [];
let system: TestSystem;
beforeAll(async () => {
  const writer: Arm = {
    manifest: buildManifest({ name: 'writer', capabilities: ['write'] }),
    run: ({ step }) => Promise.resolve({ output: { text: texts[step.id] ?? 'Nothing.' }, confidence: 1 }),
  };
  const { model } = fakeModel(() => ({
    rationale: 'The arm does it.',
    cannot: null,
    confidence: 0.9,
    steps: steps.map(({ input, after }) => ({
      action: 'Write',
      capability: 'write',
      input_json: JSON.stringify({ about: input }),
      depends_on: after,
    })),
  }));
  system = await startTestSystem({ model, moreArms: [writer] });
});
afterAll(() => system.close());

const ofClient = { placeholder: '[EMAIL_1]', value: 'ana@example.org' };
const copied = expect.stringContaining('were not copied as they are') as string;

test('a placeholder of somebody whom a step did not see is a gap, of somebody whom it saw is none', async () => {
  texts = { s1: 'Ask bo@example.org.', s2: 'So be it.', s3: 'To [EMAIL_2].', s4: 'To [EMAIL_2].' };
  steps = [
    { input: 'berth 1', after: [] },
    { input: 'berth 2', after: [1] },
    { input: 'berth 3', after: [2] },
    { input: 'berth 4', after: [1, 3] },
  ];

  const task = await system.runTask(
    { goal: 'Write to [EMAIL_1] about the berths' },
    { vaultEntries: [ofClient] },
  );

  expect(task.gaps).toEqual([{ kind: 'work', subject: 's3', reason: copied }]);
});

test('what the planner wrote of persons may be repeated', async () => {
  texts = { s1: 'To [EMAIL_2].' };
  steps = [{ input: 'the berth of bo@example.org', after: [] }];

  const task = await system.runTask(
    { goal: 'Write to [EMAIL_1] about a berth' },
    { vaultEntries: [ofClient] },
  );

  expect(task).toMatchObject({ outcome: 'satisfied', gaps: [] });
});

test('a step that was asked for with a damaged placeholder has a gap', async () => {
  texts = {};
  steps = [{ input: 'the berth of\nEMAIL_1', after: [] }];

  const task = await system.runTask(
    { goal: 'Write to [EMAIL_1] about her berth' },
    { vaultEntries: [ofClient] },
  );

  expect(task.gaps).toEqual([
    { kind: 'work', subject: 's1', reason: expect.stringContaining('The plan asked') as string },
  ]);
});

test('a placeholder is made up where the task has none', async () => {
  texts = { s1: 'To [EMAIL_1].' };
  steps = [{ input: 'berth 5', after: [] }];

  const made = await system.runTask({ goal: 'Write about berth 5' });
  texts = { s1: 'The list has [phone 2].' };
  const harmless = await system.runTask({ goal: 'Write about berth 6 of the list' });

  expect(made.gaps).toEqual([{ kind: 'work', subject: 's1', reason: copied }]);
  expect(harmless).toMatchObject({ outcome: 'satisfied', gaps: [] });
});
