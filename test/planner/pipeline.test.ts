import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenTask } from '../../src/api/door.ts';
import { contractOf, TaskRequest } from '../../src/api/task-request-schema.ts';
import { split } from '../../src/arms/retriever/passages.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import { createAudit } from '../../src/storage/audit.ts';
import { library } from '../arms/retriever/library.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';
import { goals, type Goal } from './goal-set.ts';

const policy = policyFor('standard');

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
  await ingest('shop');
});
afterAll(() => system.close());

test('every goal that rules serve ends satisfied, its results stored', async () => {
  const served = goals.filter(({ declined }) => declined === undefined);
  const ended = await Promise.all(served.map(run));
  expect(ended.filter(({ outcome }) => outcome !== 'satisfied')).toEqual([]);
  expect(ended.map(({ steps }) => steps)).toEqual(served.map(({ steps = [] }) => steps.length));
});

test('every goal that rules decline fails at once and has done no work', async () => {
  const declined = goals.filter((goal) => goal.declined !== undefined);
  const ended = await Promise.all(declined.map(run));
  const expected = declined.map(({ id, declined: reason }) => ({ id, code: reason?.code, steps: 0 }));
  expect(ended.map(({ id, code, steps }) => ({ id, code, steps }))).toEqual(expected);
});

/** As a client would submit it: screened at the door, then run by worker and workflow. */
async function run({ id, goal, context = {}, criteria = [], documents }: Goal) {
  // Only this client has documents.
  const clientId = documents ?? 'without-documents';
  const request = TaskRequest.parse({ goal, context, acceptance_criteria: criteria });
  const contract = contractOf(request, { taskId: randomUUID(), clientId });
  const door = { policyOf: () => policy, audit: createAudit(system.db), metrics: system.metrics };
  const { value, findings, vaultEntries } = await screenTask(door, contract);
  const task = await system.runTask(value, { findings, vaultEntries });
  const results = await system.steps.results({ taskId: task.id });
  return {
    id,
    outcome: task.outcome,
    code: task.error?.code,
    gaps: task.gaps,
    steps: results.length,
  };
}

async function ingest(clientId: string): Promise<void> {
  for (const document of library) {
    const { title, text: content } = document;
    const spans = split(document).map(({ start, end }) => ({ start, end }));
    await system.documents.add(
      { id: randomUUID(), clientId, title, content, metadata: {}, findings: [], vaultEntries: [] },
      spans,
    );
  }
}
