import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from '@temporalio/worker';
import { expect, test } from 'vitest';
import { bundleWorkflows } from '../support/temporal.ts';

const folder = new URL('../histories/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.for(files)('the recorded history %s replays with the workflow as it is', async (name) => {
  const history: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const workflowBundle = await bundleWorkflows();

  await expect(Worker.runReplayHistory({ workflowBundle }, history)).resolves.toBeUndefined();
});

test('every shape of history that a task can have so far is recorded', () => {
  expect(files.toSorted()).toEqual([
    'cancel.json',
    'deadline.json',
    'failed-step.json',
    'happy.json',
    'moved.json',
    'refused-plan.json',
    'replan.json',
  ]);
});
