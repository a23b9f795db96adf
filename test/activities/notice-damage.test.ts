import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestSystem } from '../support/system.ts';
import { startWritingSystem } from './support/writing-system.ts';

let written = '';
let system: TestSystem;
beforeAll(async () => {
  // The address becomes [EMAIL_1]; what else stands there is what a model made of placeholders.
  system = await startWritingSystem(() => `Write to ana@example.org. ${written}`);
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
