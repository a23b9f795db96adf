import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Model, ModelRequest } from '../../src/domain/model.ts';
import { TaskFailure } from '../../src/domain/task-failure.ts';
import { createAnthropicModel } from '../../src/models/anthropic-model.ts';
import { createEmbeddingModel } from '../../src/models/embedding-model.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { json, startFakeProvider, text, type FakeProvider, type Reply } from '../support/fake-provider.ts';

const price = { inputMicroUsdPerMillion: 1_000_000, outputMicroUsdPerMillion: 2_000_000 };
const request: ModelRequest = {
  purpose: 'synthesis',
  system: 'Answer in one word.',
  prompt: 'What is the capital of France?',
  maxOutputTokens: 50,
  temperature: 0.2,
};
const City = z.object({ city: z.string().min(1) });
const usage = { inputTokens: 100, outputTokens: 3 };

let provider: FakeProvider;
beforeEach(async () => {
  provider = await startFakeProvider(() => text('Paris', usage));
});
afterEach(() => provider.close());

const shared = () => ({ baseUrl: provider.baseUrl, price, timeoutMs: 5_000 });
const models: [string, () => Model | Promise<Model>][] = [
  ['an OpenAI-compatible endpoint', () => createOpenAiCompatibleModel({ ...shared(), name: 'small' })],
  ['OpenAI', () => createOpenAiModel({ ...shared(), name: 'gpt-4.1-mini', apiKey: 'key' })],
  ['Anthropic', () => createAnthropicModel({ ...shared(), name: 'claude-3-5-haiku', apiKey: 'key' })],
];

function neverAborted() {
  return { signal: new AbortController().signal };
}

describe.each(models)('%s', (_name, create) => {
  it('answers with its text and what it used, for its price', async () => {
    const model = await create();
    const answer = await model.generate(request, neverAborted());

    expect(answer).toEqual({
      text: 'Paris',
      value: undefined,
      truncated: false,
      usage: { ...usage, costMicroUsd: 106 },
    });
    expect(provider.requests).toMatchObject([
      { system: request.system, prompt: request.prompt, maxTokens: 50, temperature: 0.2, streamed: false },
    ]);
  });

  it('answers in the form asked for', async () => {
    provider.script(() => json({ city: 'Paris' }, usage));
    const answer = await (await create()).generate({ ...request, schema: City }, neverAborted());

    expect(answer).toMatchObject({ value: { city: 'Paris' }, usage });
    expect(provider.requests[0]?.schema).toMatchObject({ properties: { city: { type: 'string' } } });
  });

  it('streams its text to who wants it, and answers the same', async () => {
    const long = 'Paris is the capital, and has been for a long time.';
    provider.script(() => text(long, usage));
    const pieces: string[] = [];
    const model = await create();
    const answer = await model.generate(request, {
      ...neverAborted(),
      onText: (piece) => pieces.push(piece),
    });

    expect(answer).toMatchObject({ text: long, usage: { ...usage, costMicroUsd: 106 } });
    expect(pieces.join('')).toBe(long);
    expect(pieces.length).toBeGreaterThan(2);
    expect(provider.requests[0]?.streamed).toBe(true);
  });

  it.each<[string, Reply, object]>([
    [
      'busy',
      { kind: 'status', status: 429, retryAfter: '7' },
      { code: 'PROVIDER_BUSY', retryAfterMs: 7_000 },
    ],
    ['away', { kind: 'status', status: 503 }, { code: 'TRANSIENT_FAILURE' }],
    ['refusing the key', { kind: 'status', status: 401 }, { code: 'TASK_EXECUTION_FAILED' }],
    ['dropping the connection', { kind: 'drop' }, { code: 'TRANSIENT_FAILURE', usage: undefined }],
    ['answering junk', { kind: 'junk' }, { code: 'TRANSIENT_FAILURE', usage: undefined }],
    ['breaking off', { kind: 'half' }, { code: 'TRANSIENT_FAILURE', usage: undefined }],
  ])('fails as what it is when it is %s', async (_fault, reply, expected) => {
    provider.script(() => reply);
    const model = await create();
    for (const onText of [undefined, () => undefined]) {
      const failure: unknown = await model
        .generate(request, { ...neverAborted(), onText })
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(TaskFailure);
      expect(failure).toMatchObject(expected);
    }
  });

  it('closes the socket of a call that is aborted', async () => {
    provider.script(() => ({ kind: 'silence' }));
    const model = await create();
    const controller = new AbortController();
    const call = model.generate(request, { signal: controller.signal, onText: () => undefined });
    const ended = expect(call).rejects.toThrow('no longer wanted');
    await provider.nextSilence();
    controller.abort(new Error('no longer wanted'));

    await ended;
    await provider.nextAbandoned();
  });
});

describe('OpenAI', () => {
  it('gives reasoning models neither a temperature nor the old name of the cap', async () => {
    const model = await createOpenAiModel({ ...shared(), name: 'gpt-5-mini', apiKey: 'key' });
    await model.generate(request, neverAborted());

    // What the fake reads where the request has no temperature.
    expect(provider.requests).toMatchObject([{ temperature: 1, maxTokens: 50, authorization: 'Bearer key' }]);
  });
});

describe('an embedding model', () => {
  const create = () => createEmbeddingModel({ ...shared(), provider: 'endpoint', name: 'vectors' });

  it('turns texts into vectors of one length, for what was counted', async () => {
    const vectors = [
      [1, 0],
      [0, 1],
    ];
    provider.script(() => ({ kind: 'vectors', vectors, usage: { inputTokens: 12, outputTokens: 0 } }));
    const answer = await create().embed(['one', 'two'], neverAborted());

    expect(answer).toEqual({ vectors, usage: { inputTokens: 12, outputTokens: 0, costMicroUsd: 12 } });
    expect(provider.requests).toMatchObject([{ texts: ['one', 'two'], model: 'vectors' }]);
  });

  it('counts its bound where the provider reports nothing', async () => {
    provider.script(() => ({ kind: 'vectors', vectors: [[1]], usage: 'missing' }));
    const model = create();
    const { usage: counted } = await model.embed(['four'], neverAborted());

    expect(counted.inputTokens).toBe(model.inputTokenBound(['four']));
  });

  it('fails when vectors are missing or of several lengths', async () => {
    for (const vectors of [[[1, 2]], [[1, 2], [1]]]) {
      provider.script(() => ({ kind: 'vectors', vectors }));
      await expect(create().embed(['one', 'two'], neverAborted())).rejects.toMatchObject({
        code: 'TRANSIENT_FAILURE',
      });
    }
  });
});
