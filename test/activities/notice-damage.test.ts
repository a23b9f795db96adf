import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import { fakeModel } from '../arms/build-arm-request.ts';
import { buildManifest } from '../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let written = '';
/** The address becomes [EMAIL_1]; what else stands there is what a model made of placeholders. */
const writer: Arm = {
  manifest: buildManifest({ name: 'writer', capabilities: ['write'] }),
  run: () => Promise.resolve({ output: { text: `Write to ana@example.org. ${written}` }, confidence: 1 }),
};

let system: TestSystem;
beforeAll(async () => {
  const { model } = fakeModel(() => ({
    rationale: 'One arm does it.',
    cannot: null,
    confidence: 0.9,
    steps: [{ action: 'Write', capability: 'write', input_json: '{}', depends_on: [] }],
  }));
  system = await startTestSystem({ model, moreArms: [writer] });
});
afterAll(() => system.close());

test('a result with a damaged placeholder is a gap, and the damage is counted', async () => {
  written = 'Or to [email_1] and EMAIL_1.';

  const task = await system.runTask({ goal: 'Write a line about berth 12' });

  expect(task).toMatchObject({
    status: 'completed',
    outcome: 'completed_with_gaps',
    gaps: [{ kind: 'work', reason: expect.stringContaining('Placeholders') as string }],
  });
  expect((await system.metrics.damagedPlaceholdersTotal.get()).values[0]?.value).toBe(2);
});

test('placeholders that were copied as they are leave no gap', async () => {
  written = 'Once more: ana@example.org.';

  const task = await system.runTask({ goal: 'Write a line about berth 14' });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', gaps: [] });
});
