import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { createModels } from '../../src/create-models.ts';
import { detectModels } from '../../src/models/detect-models.ts';
import { inputTokenBound, textTokenBound } from '../../src/models/input-token-bound.ts';
import { listedPrice } from '../../src/models/price-table.ts';
import { tokenCounter } from '../../src/models/token-counter.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';

const minimal = {
  ORCHESTRATOR_DATABASE_URL: 'postgresql://u:p@localhost:5432/d',
  ORCHESTRATOR_MASTER_KEY: Buffer.alloc(32).toString('base64'),
};
const nowhere = 'http://127.0.0.1:1';

let ollama: ReturnType<typeof createServer>;
let ollamaUrl: string;
beforeAll(async () => {
  ollama = createServer((_request, response) => {
    const models = [
      { name: 'small:1b', size: 1 },
      { name: 'large:8b', size: 8 },
      { name: 'nomic-embed-text', size: 9 },
    ];
    response.end(JSON.stringify({ models }));
  });
  await new Promise<void>((resolve) => ollama.listen(0, '127.0.0.1', resolve));
  ollamaUrl = `http://127.0.0.1:${(ollama.address() as AddressInfo).port}`;
});
afterAll(() => ollama.close());

function create(env: Record<string, string>) {
  const slots = { take: () => Promise.resolve(() => Promise.resolve()) };
  const config = loadConfig({ ...minimal, OLLAMA_HOST: nowhere, ...env });
  return createModels({ config, slots, metrics: createMetrics() });
}

describe('what is used', () => {
  test('is nothing where nothing is named or found, and the start says which settings would change that', async () => {
    const { models, embedder, description } = await create({});
    expect({ models, embedder }).toEqual({ models: [], embedder: undefined });
    expect(description).toBe(
      'none found (offline mode): set ORCHESTRATOR_MODELS, OPENAI_API_KEY or ANTHROPIC_API_KEY, or start Ollama',
    );
    const off = await create({ ORCHESTRATOR_MODEL_DETECTION: 'false', OPENAI_API_KEY: 'key' });
    expect(off.models).toEqual([]);
  });

  test('is what is found: keys in the environment, then the largest model of an Ollama', async () => {
    const { models, description } = await create({
      OPENAI_API_KEY: 'key',
      ANTHROPIC_API_KEY: 'key',
      OLLAMA_HOST: ollamaUrl.replace('http://', ''),
    });
    expect(models.map(({ provider, name }) => `${provider}/${name}`)).toEqual([
      'openai/gpt-5-mini',
      'anthropic/claude-haiku-4-5',
      'ollama/large:8b',
    ]);
    expect(description).toContain('openai/gpt-5-mini, then anthropic/claude-haiku-4-5, then ollama/large:8b');
  });

  test('is what is named, in that order', async () => {
    const { models, embedder } = await create({
      ORCHESTRATOR_MODELS: 'endpoint/one, ollama/two:7b',
      ORCHESTRATOR_MODEL_BASE_URL: 'http://localhost:1234/v1',
      ORCHESTRATOR_MODEL_NAME: 'one',
      ORCHESTRATOR_EMBEDDING_MODEL: 'ollama/vectors',
      ORCHESTRATOR_MODEL_PRICES: 'ollama/two:7b=0.1/0.2',
    });
    expect(models.map(({ name }) => name)).toEqual(['one', 'two:7b']);
    expect(models.map((model) => model.costMicroUsd({ inputTokens: 1_000_000, outputTokens: 0 }))).toEqual([
      0, 100_000,
    ]);
    expect(embedder?.name).toBe('vectors');
  });

  test('is found in no time where nobody answers', async () => {
    expect(await detectModels({ openAiKey: undefined, anthropicKey: undefined, ollamaUrl: nowhere })).toEqual(
      [],
    );
  });
});

describe('a configuration that cannot hold a budget is refused', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a model without its key', { ORCHESTRATOR_MODELS: 'openai/gpt-5' }, 'OPENAI_API_KEY is missing'],
    [
      'a model without its endpoint',
      { ORCHESTRATOR_MODELS: 'endpoint/x' },
      'ORCHESTRATOR_MODEL_BASE_URL is missing',
    ],
    [
      'a model without a price',
      { ORCHESTRATOR_MODELS: 'openai/new', OPENAI_API_KEY: 'k' },
      'ORCHESTRATOR_MODEL_PRICES lacks openai/new',
    ],
    ['a provider that there is not', { ORCHESTRATOR_MODELS: 'acme/x' }, 'must be provider/name'],
    ['prices that are none', { ORCHESTRATOR_MODEL_PRICES: 'openai/x=cheap' }, 'must be prices such as'],
    [
      'embeddings of who has none',
      { ORCHESTRATOR_EMBEDDING_MODEL: 'anthropic/x', ANTHROPIC_API_KEY: 'k' },
      'Anthropic has no embeddings',
    ],
    ['a host that is an address', { ORCHESTRATOR_HTTP_ALLOWED_HOSTS: '10.0.0.1' }, 'must be names of hosts'],
    ['an arm that there is not', { ORCHESTRATOR_WORKER_ARMS: 'coder,cook' }, 'must name built-in arms'],
  ])('%s', (_name, env, problem) => {
    expect(() => loadConfig({ ...minimal, ...env })).toThrow(problem);
  });
});

describe('prices', () => {
  test('are listed by name, dated names included, and overridden by the configuration', () => {
    const mini = { inputMicroUsdPerMillion: 150_000, outputMicroUsdPerMillion: 600_000 };
    expect(listedPrice('openai/gpt-4o-mini')).toEqual(mini);
    expect(listedPrice('openai/gpt-4o-mini-2024-07-18')).toEqual(mini);
    expect(listedPrice('openai/unheard-of')).toBeUndefined();
    const own = { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 2 };
    expect(listedPrice('openai/gpt-4o-mini', { 'openai/gpt-4o-mini': own })).toEqual(own);
  });
});

describe('tokens', () => {
  test('are counted by the model’s own tokenizer where it is known, far below their bytes', async () => {
    const count = await tokenCounter('openai', 'gpt-4.1-mini');
    const text = 'The quick brown fox jumps over the lazy dog, again and again.';
    expect(count?.(text)).toBe(14);
    expect(textTokenBound(text, count)).toBe(14);
    expect(textTokenBound(text)).toBe(text.length);
    expect(await tokenCounter('openai', 'unheard-of')).toBeUndefined();
    expect(await tokenCounter('anthropic', 'claude')).toBeUndefined();
  });

  test('of special marks in a text count as text, and no bound is above the bytes', async () => {
    const count = (await tokenCounter('openai', 'gpt-4'))!;
    expect(count('<|endoftext|>')).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bound = textTokenBound(text, count);
        expect(bound).toBeLessThanOrEqual(textTokenBound(text));
        expect(bound).toBeGreaterThanOrEqual(text === '' ? 0 : 1);
      }),
    );
    const request = { purpose: 'x', system: 'a', prompt: 'b', maxOutputTokens: 1, temperature: 0 };
    expect(inputTokenBound(request, { count })).toBe(258);
  });
});
