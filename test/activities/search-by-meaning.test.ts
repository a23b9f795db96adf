import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbeddingModel } from '../../src/models/embedding-model.ts';
import { vectorOf } from '../arms/retriever/embedder.ts';
import { startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let provider: FakeProvider;
let system: TestSystem;
beforeAll(async () => {
  provider = await startFakeProvider(({ texts }) => ({ kind: 'vectors', vectors: texts.map(vectorOf) }));
  const embedder = createEmbeddingModel({
    provider: 'fake',
    name: 'meanings',
    baseUrl: provider.baseUrl,
    // A token costs one micro-dollar.
    price: { inputMicroUsdPerMillion: 1_000_000, outputMicroUsdPerMillion: 0 },
    timeoutMs: 10_000,
  });
  system = await startTestSystem({ embedder });
});
afterAll(async () => {
  await system.close();
  await provider.close();
});

const content = 'The tent is guaranteed for three years.\n\nGift cards never expire.';
const spans = [
  { start: 0, end: 39 },
  { start: 41, end: content.length },
];
const question = {
  goal: 'How long is the warranty?',
  budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 5_000 },
};
const billed = () => provider.billed.reduce((sum, { inputTokens }) => sum + inputTokens, 0);

test('the first task that searches pays for the passages, later ones for their question alone', async () => {
  const document = {
    id: randomUUID(),
    clientId: 'local',
    title: 'Sheet',
    content,
    metadata: {},
    findings: [],
    vaultEntries: [],
  };
  await system.documents.add(document, spans);

  const first = await system.runTask(question);
  expect(first).toMatchObject({ status: 'completed' });
  expect(provider.requests.map(({ texts }) => texts.length)).toEqual([1, 2]);
  expect(first.account.spent).toEqual({ tokens: billed(), costMicroUsd: billed() });
  expect(first.account.reserved.tokens).toBe(0);
  const [result] = await system.steps.results({ taskId: first.id });
  expect(result?.resultData).toMatchObject({
    method_used: 'hybrid',
    results: [{ content: expect.stringContaining('three years') as string }, {}],
  });

  const paidBefore = billed();
  const second = await system.runTask({ ...question, goal: 'How long is the guarantee of the tent?' });
  expect(provider.requests.slice(2).map(({ texts }) => texts.length)).toEqual([1]);
  expect(second.account.spent.tokens).toBe(billed() - paidBefore);
});

test('a budget that covers no embedding is served by words, and a gap says so', async () => {
  const calls = provider.requests.length;
  const poor = { maxCostMicroUsd: 5, maxTimeSeconds: 60, maxTokens: 5_000 };
  const task = await system.runTask({ ...question, budget: poor });
  expect(task.status).toBe('completed');
  expect(provider.requests).toHaveLength(calls);
  const [result] = await system.steps.results({ taskId: task.id });
  expect(result?.resultData).toMatchObject({ method_used: 'keyword' });
  expect(JSON.stringify(task.gaps)).toContain('the budget did not suffice to search by meaning');
});

test('where vectors of all passages would take more than half of the budget, none is made and nothing is spent on them', async () => {
  const document = {
    id: randomUUID(),
    clientId: 'local',
    title: 'Long',
    content: 'The tent has a warranty of its own. '.repeat(27).trim(),
    metadata: {},
    findings: [],
    vaultEntries: [],
  };
  await system.documents.add(document, [{ start: 0, end: document.content.length }]);
  const calls = provider.requests.length;
  const paidBefore = billed();

  const budget = { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 600 };
  const task = await system.runTask({ ...question, budget });

  expect(provider.requests.slice(calls).map(({ texts }) => texts)).toEqual([[question.goal]]);
  expect(task.account.spent.tokens).toBe(billed() - paidBefore);
  const [result] = await system.steps.results({ taskId: task.id });
  expect(result?.resultData).toMatchObject({
    method_used: 'keyword',
    warnings: [expect.stringContaining('the budget did not suffice') as string],
  });

  await system.runTask(question);
  expect(provider.requests.at(-1)?.texts).toEqual([`Long\n${document.content}`]);
});
