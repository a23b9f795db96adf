import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenTask } from '../../src/api/door.ts';
import { restoreOriginals } from '../../src/api/originals.ts';
import { contractOf, TaskRequest } from '../../src/api/task-request-schema.ts';
import { split } from '../../src/arms/retriever/passages.ts';
import { loadExamples, type Example } from '../../src/demo/example.ts';
import { createValueSearch } from '../../src/demo/private-values.ts';
import { searchHistory } from '../../src/demo/search-history.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import { createAudit } from '../../src/storage/audit.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

const clientId = 'examples';
const policy = policyFor('standard');
const accepted = (await loadExamples()).filter((example) => example.expect.http_status === undefined);

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.close());

test.each(accepted)('$title ends as the example expects', async (example) => {
  await addDocuments(example);
  const contract = contractOf(TaskRequest.parse(example.request), { taskId: randomUUID(), clientId });
  const door = { policyOf: () => policy, audit: createAudit(system.db), metrics: system.metrics };
  const { value, findings, vaultEntries } = await screenTask(door, contract);

  const task = await system.runTask(value, { findings, vaultEntries });

  const steps = await system.steps.list(task.id);
  const { status, outcome, error_code: code, steps: count } = example.expect;
  const ended = { status: task.status, outcome: task.outcome ?? undefined, code: task.error?.code };
  expect(ended, JSON.stringify(task.gaps)).toEqual({ status, outcome, code });
  if (count !== undefined) expect(steps).toHaveLength(count);
  const stored = await system.steps.results({ taskId: task.id });
  const shown = JSON.stringify(
    await restoreOriginals(system.vault, { ownerId: task.id, value: stored as never }),
  );
  for (const original of example.private_values ?? []) {
    expect(JSON.stringify(stored)).not.toContain(original);
    expect(shown).toContain(original);
  }
});

test('the search through a history sees what stands in it', async () => {
  const { id: taskId } = await system.runTask({ goal: 'Calculate 6 * 7', clientId });
  const search = createValueSearch([taskId, 'marta.lindgren@example.com']);

  const events = await searchHistory({ temporalAddress: inject('temporalAddress'), taskId, search });

  expect(events).toBeGreaterThan(6);
  expect(search.seen()).toEqual([taskId]);
});

async function addDocuments({ documents = [] }: Example): Promise<void> {
  for (const { title, content } of documents) {
    await system.documents.add(
      { id: randomUUID(), clientId, title, content, metadata: {}, findings: [], vaultEntries: [] },
      split({ source: '', title, text: content }),
    );
  }
}
