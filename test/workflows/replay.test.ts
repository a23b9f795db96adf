import { readdirSync, readFileSync } from 'node:fs';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { beforeAll, expect, test } from 'vitest';
import { shapes } from '../histories/shapes.ts';
import { bundleWorkflows } from '../support/temporal.ts';

const folder = new URL('../histories/', import.meta.url);
const files = historiesIn('.');
/** Of workflows that began before work of milliseconds was done within the workflow task: none is recorded any more. */
const before = historiesIn('before').map((name) => `before/${name}`);
const all = [...files, ...before];

let asItIs: WorkflowBundle;
let changed: WorkflowBundle;
beforeAll(async () => {
  asItIs = await bundleWorkflows();
  changed = await bundleWorkflows('../workflows/changed/index.ts');
});

test.for(all)('the recorded history %s replays with the workflow as it is', async (name) => {
  await expect(replay(asItIs, name)).resolves.toBeUndefined();
});

test.for(all)('the recorded history %s does not replay with a workflow that was changed', async (name) => {
  await expect(replay(changed, name)).rejects.toThrow(/Nondeterminism/i);
});

test('every shape of history that a task can have so far is recorded', () => {
  expect(files.toSorted()).toEqual(
    Object.keys(shapes)
      .map((name) => `${name}.json`)
      .toSorted(),
  );
});

function historiesIn(name: string): string[] {
  return readdirSync(new URL(name, folder)).filter((file) => file.endsWith('.json'));
}

function replay(workflowBundle: WorkflowBundle, name: string): Promise<void> {
  const history: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return Worker.runReplayHistory({ workflowBundle }, history);
}
