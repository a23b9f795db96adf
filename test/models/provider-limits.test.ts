import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { createModels } from '../../src/create-models.ts';
import type { CallSlots, ModelRequest } from '../../src/domain/model.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createModelSlots } from '../../src/storage/model-slots.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startFakeProvider, text, type FakeProvider } from '../support/fake-provider.ts';

const request: ModelRequest = {
  purpose: 'synthesis',
  system: 'Answer in one word.',
  prompt: 'What is the capital of France?',
  maxOutputTokens: 20,
  temperature: 0,
};
const options = () => ({ signal: new AbortController().signal });
const noLimit: CallSlots = { take: () => Promise.resolve(() => Promise.resolve()) };

let openai: FakeProvider;
let ollama: FakeProvider;
beforeEach(async () => {
  [openai, ollama] = await Promise.all([
    startFakeProvider(() => text('Paris')),
    startFakeProvider(() => text('Paris')),
  ]);
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all([openai.close(), ollama.close()]);
});

/** Two models of one provider, one of another, and embeddings of the second, as a worker makes them at its start. */
function createWorkerModels(slots: CallSlots = noLimit, env: Record<string, string> = {}) {
  const config = loadConfig({
    ORCHESTRATOR_DATABASE_URL: 'postgresql://u:p@localhost:5432/d',
    ORCHESTRATOR_MASTER_KEY: Buffer.alloc(32).toString('base64'),
    ORCHESTRATOR_MODELS: 'openai/gpt-4o, openai/gpt-4o-mini, ollama/llama:8b',
    OPENAI_API_KEY: 'key',
    OPENAI_BASE_URL: openai.baseUrl,
    OLLAMA_HOST: ollama.baseUrl.replace(/\/v1$/, ''),
    ORCHESTRATOR_EMBEDDING_MODEL: 'ollama/nomic-embed-text',
    ...env,
  });
  return createModels({ config, slots, metrics: createMetrics() });
}

describe('the breaker', () => {
  test('stands before a provider, not before one model of it, and leaves the other providers open', async () => {
    const { models } = await createWorkerModels();
    const [large, small, local] = models;
    openai.script(() => ({ kind: 'status', status: 503 }));
    for (let i = 0; i < 5; i += 1)
      await expect(large!.generate(request, options())).rejects.toMatchObject({ code: 'TRANSIENT_FAILURE' });
    await expect(small!.generate(request, options())).rejects.toThrow('is left alone');
    expect(openai.requests).toHaveLength(5);
    expect(await local!.generate(request, options())).toMatchObject({ text: 'Paris' });
  });

  test('is the same before the embeddings of a provider', async () => {
    const { models, embedder } = await createWorkerModels();
    ollama.script(() => ({ kind: 'drop' }));
    for (let i = 0; i < 5; i += 1) await embedder!.embed(['a'], options()).catch(() => undefined);
    await expect(models[2]!.generate(request, options())).rejects.toThrow('is left alone');
    expect(ollama.requests).toHaveLength(5);
  });
});

describe('the places for calls to a provider', () => {
  let database: TestDatabase;
  let other: Database;
  beforeAll(async () => {
    database = await createTestDatabase();
    other = createDatabase({ url: database.url, poolSize: 5 });
  });
  afterAll(async () => {
    await other.destroy();
    await database.close();
  });

  /** The most requests that are unanswered at one time, with each answered once the event loop has nothing else to do. */
  function watch(provider: FakeProvider): { most: number } {
    const seen = { open: 0, most: 0 };
    provider.script(async ({ texts }) => {
      seen.open += 1;
      seen.most = Math.max(seen.most, seen.open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.open -= 1;
      return texts.length > 0 ? { kind: 'vectors', vectors: [[1, 0]] } : text('Paris');
    });
    return seen;
  }

  test('are shared by all models and embeddings of it in all workers', async () => {
    const [openaiSeen, ollamaSeen] = [watch(openai), watch(ollama)];
    const workers = await Promise.all(
      [database.db, other].map((db) => createWorkerModels(createModelSlots({ db, perProvider: 2 }))),
    );
    const calls = workers.flatMap(({ models, embedder }) =>
      [1, 2, 3].flatMap(() => [
        ...models.map((model) => model.generate(request, options())),
        embedder!.embed(['a'], options()),
      ]),
    );
    await Promise.all(calls);
    expect([openaiSeen.most, ollamaSeen.most]).toEqual([2, 2]);
    expect([openai.requests.length, ollama.requests.length]).toEqual([12, 12]);
  });

  test('of the one endpoint are shared by its model and its embeddings', async () => {
    const seen = watch(ollama);
    const { models, embedder } = await createWorkerModels(
      createModelSlots({ db: database.db, perProvider: 1 }),
      {
        ORCHESTRATOR_MODELS: 'endpoint/one',
        ORCHESTRATOR_EMBEDDING_MODEL: 'endpoint/vectors',
        ORCHESTRATOR_MODEL_BASE_URL: ollama.baseUrl,
        ORCHESTRATOR_MODEL_NAME: 'one',
      },
    );
    await Promise.all([models[0]!.generate(request, options()), embedder!.embed(['a'], options())]);
    expect(seen.most).toBe(1);
  });
});
