import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ModelRequest } from '../../src/domain/model.ts';
import { noUsage, TaskFailure } from '../../src/domain/task-failure.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import {
  inTurn,
  json,
  startFakeProvider,
  text,
  type FakeProvider,
  type Reply,
} from '../support/fake-provider.ts';

const price = { inputMicroUsdPerMillion: 500_000, outputMicroUsdPerMillion: 1_500_000 };
const request: ModelRequest = {
  purpose: 'synthesis',
  system: 'Answer in one word.',
  prompt: 'What is the capital of France?',
  maxOutputTokens: 20,
  temperature: 0.2,
};
const asked: ModelRequest = { ...request, schema: z.object({ city: z.string().min(1) }) };

let provider: FakeProvider;
beforeEach(async () => {
  provider = await startFakeProvider(() => text('Paris', { inputTokens: 100, outputTokens: 3 }));
});
afterEach(async () => {
  vi.useRealTimers();
  await provider.close();
});

function createModel(options: { timeoutMs?: number; apiKey?: string } = {}) {
  const metrics = createMetrics();
  const model = createOpenAiCompatibleModel({
    baseUrl: provider.baseUrl,
    name: 'small',
    price,
    timeoutMs: 30_000,
    metrics,
    ...options,
  });
  return { model, metrics };
}

async function failureOf(reply: Reply, from: ModelRequest = request): Promise<TaskFailure> {
  provider.script(() => reply);
  const failure = await createModel()
    .model.generate(from, neverAborted())
    .catch((error: unknown) => error);
  if (!(failure instanceof TaskFailure)) throw new Error('expected a TaskFailure', { cause: failure });
  return failure;
}

function neverAborted() {
  return { signal: new AbortController().signal };
}

describe('an answer', () => {
  it('carries text, usage and price', async () => {
    expect(await createModel().model.generate(request, neverAborted())).toEqual({
      text: 'Paris',
      value: undefined,
      truncated: false,
      usage: { inputTokens: 100, outputTokens: 3, costMicroUsd: 55 },
    });
    expect(provider.requests).toMatchObject([
      {
        model: 'small',
        system: request.system,
        prompt: request.prompt,
        maxTokens: 20,
        temperature: 0.2,
        authorization: undefined,
      },
    ]);
  });

  it('is parsed when a schema was asked for, whose name is the purpose', async () => {
    provider.script(() => json({ city: 'Paris', extra: 1 }));
    const answer = await createModel({ apiKey: 'key-1' }).model.generate(asked, neverAborted());
    expect(answer.value).toEqual({ city: 'Paris' });
    expect(provider.requests).toMatchObject([
      {
        purpose: 'synthesis',
        schema: { required: ['city'], additionalProperties: false },
        authorization: 'Bearer key-1',
      },
    ]);
  });

  it('says when the output cap cut it short', async () => {
    provider.script(() => ({ kind: 'text', text: 'Par', finishReason: 'length' }));
    expect((await createModel().model.generate(request, neverAborted())).truncated).toBe(true);
  });

  it('counts at its bound when the provider reports no usage', async () => {
    provider.script(() => text('Paris', 'missing'));
    const { model } = createModel();
    const { usage } = await model.generate(request, neverAborted());
    expect(usage).toMatchObject({ inputTokens: model.inputTokenBound(request), outputTokens: 20 });
    expect(usage.costMicroUsd).toBe(model.costMicroUsd(usage));
  });

  it.each([
    [{ inputTokens: 0, outputTokens: 0 }],
    [{ inputTokens: -5, outputTokens: -5 }],
    [{ inputTokens: 0.5, outputTokens: 0.5 }],
  ])('counts at its bound when the provider reports %j', async (usage) => {
    provider.script(() => text('Paris', usage));
    const { model } = createModel();
    expect((await model.generate(request, neverAborted())).usage).toMatchObject({
      inputTokens: model.inputTokenBound(request),
      outputTokens: 20,
    });
  });

  it('has an input bound above the bytes of all texts sent', async () => {
    provider.script(() => json({ city: 'Paris' }));
    const { model } = createModel();
    await model.generate(asked, neverAborted());
    const [sent] = provider.requests;
    const texts = sent!.system + sent!.prompt + JSON.stringify(sent!.schema);
    expect(model.inputTokenBound(asked)).toBeGreaterThan(Buffer.byteLength(texts));
  });
});

describe('a failure', () => {
  it('is PROVIDER_BUSY with the pause asked for, after one request', async () => {
    const failure = await failureOf({ kind: 'status', status: 429, retryAfter: '7' });
    expect(failure).toMatchObject({ code: 'PROVIDER_BUSY', retryAfterMs: 7_000, usage: noUsage });
    expect(provider.requests).toHaveLength(1);
  });

  it.each([
    [401, 'ORCHESTRATOR_MODEL_API_KEY'],
    [403, 'ORCHESTRATOR_MODEL_API_KEY'],
    [404, 'ORCHESTRATOR_MODEL_NAME'],
    [400, 'ORCHESTRATOR_MODEL_NAME'],
    [422, 'ORCHESTRATOR_MODEL_NAME'],
  ])('with HTTP %i names %s and is permanent', async (status, setting) => {
    const failure = await failureOf({ kind: 'status', status });
    expect(failure).toMatchObject({ code: 'TASK_EXECUTION_FAILED', usage: noUsage });
    expect(failure.message).toContain(setting);
  });

  it.each<[string, Reply]>([
    ['HTTP 500', { kind: 'status', status: 500 }],
    ['a dropped connection', { kind: 'drop' }],
    ['a page in place of JSON', { kind: 'junk' }],
    ['half an answer', { kind: 'half' }],
  ])('by %s is transient and its usage unknown', async (_, reply) => {
    expect(await failureOf(reply)).toMatchObject({ code: 'TRANSIENT_FAILURE', usage: undefined });
  });

  it.each<[string, Reply, ModelRequest]>([
    ['an empty answer', text(' ', { inputTokens: 10, outputTokens: 2 }), request],
    ['no JSON where JSON was asked for', text('Paris', { inputTokens: 10, outputTokens: 2 }), asked],
    ['JSON of another form', json({ city: '' }, { inputTokens: 10, outputTokens: 2 }), asked],
    [
      'JSON cut off by the cap',
      { kind: 'text', text: '{"ci', finishReason: 'length', usage: { inputTokens: 10, outputTokens: 2 } },
      asked,
    ],
  ])('by %s is transient and carries the usage', async (_, reply, from) => {
    expect(await failureOf(reply, from)).toMatchObject({
      code: 'TRANSIENT_FAILURE',
      usage: { inputTokens: 10, outputTokens: 2, costMicroUsd: 8 },
    });
  });

  it('costs nothing when the endpoint cannot be reached', async () => {
    const { model } = createModel();
    await provider.close();
    await expect(model.generate(request, neverAborted())).rejects.toMatchObject({
      code: 'TRANSIENT_FAILURE',
      usage: noUsage,
    });
  });

  it('by a silent endpoint is transient, and the socket is closed', async () => {
    provider.script(() => ({ kind: 'silence' }));
    const generated = createModel({ timeoutMs: 50 }).model.generate(request, neverAborted());
    await expect(generated).rejects.toMatchObject({ code: 'TRANSIENT_FAILURE', usage: undefined });
    await provider.nextAbandoned();
  });

  it("never repeats the provider's words in its message", async () => {
    for (const status of [400, 401, 429, 500]) {
      const failure = await failureOf({ kind: 'status', status, text: 'your prompt was: Anna' });
      expect(failure.message).not.toContain('Anna');
    }
    expect((await failureOf(text('Anna'), asked)).message).not.toContain('Anna');
  });
});

describe('an abort', () => {
  it('reaches the socket and passes its reason through', async () => {
    provider.script(() => ({ kind: 'silence' }));
    const controller = new AbortController();
    const reason = new Error('cancelled by its owner');
    const generated = createModel().model.generate(request, { signal: controller.signal });
    await provider.nextSilence();
    controller.abort(reason);
    await expect(generated).rejects.toBe(reason);
    await provider.nextAbandoned();
  });

  it('that came before asks nothing', async () => {
    await expect(
      createModel().model.generate(request, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(provider.requests).toEqual([]);
  });
});

describe('the circuit breaker', () => {
  const state = async (metrics: ReturnType<typeof createMetrics>) =>
    (await metrics.circuitBreakerState.get()).values[0]?.value;

  it('leaves an endpoint alone after five outages in a row, then probes, and distrusts until two answers came', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const { model, metrics } = createModel();
    const attempt = () => model.generate(request, neverAborted());
    const down: Reply = { kind: 'status', status: 503 };
    provider.script(() => down);
    expect(await state(metrics)).toBe(0);
    for (let i = 0; i < 5; i += 1) await expect(attempt()).rejects.toMatchObject({ retryAfterMs: undefined });
    expect(await state(metrics)).toBe(1);
    vi.setSystemTime(20_000);
    await expect(attempt()).rejects.toMatchObject({
      code: 'TRANSIENT_FAILURE',
      retryAfterMs: 40_000,
      usage: noUsage,
    });
    expect(provider.requests).toHaveLength(5);

    vi.setSystemTime(60_000);
    provider.script(inTurn(text('Paris'), down, text('Paris')));
    await attempt();
    expect(await state(metrics)).toBe(0);
    await expect(attempt()).rejects.toMatchObject({ retryAfterMs: undefined });
    await expect(attempt()).rejects.toMatchObject({ retryAfterMs: 60_000 });

    vi.setSystemTime(120_000);
    await attempt();
    await attempt();
    provider.script(inTurn(down, text('Paris')));
    await expect(attempt()).rejects.toMatchObject({ code: 'TRANSIENT_FAILURE' });
    await attempt();
    expect(await state(metrics)).toBe(0);
  });

  it('lets one call probe and turns the others away meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const { model, metrics } = createModel();
    provider.script(() => ({ kind: 'drop' }));
    for (let i = 0; i < 5; i += 1) await model.generate(request, neverAborted()).catch(() => undefined);
    vi.setSystemTime(60_000);
    provider.script(() => ({ kind: 'silence' }));
    const controller = new AbortController();
    const probe = model.generate(request, { signal: controller.signal });
    await provider.nextSilence();
    expect(await state(metrics)).toBe(2);
    await expect(model.generate(request, neverAborted())).rejects.toMatchObject({
      code: 'TRANSIENT_FAILURE',
    });
    controller.abort();
    await expect(probe).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stays closed for answers that are wrong, refused or asked to wait', async () => {
    const { model } = createModel();
    const replies: Reply[] = [text(''), { kind: 'status', status: 400 }, { kind: 'status', status: 429 }];
    for (const reply of [...replies, ...replies, ...replies]) {
      provider.script(() => reply);
      await expect(model.generate(request, neverAborted())).rejects.toBeInstanceOf(TaskFailure);
    }
    expect(provider.requests).toHaveLength(9);
  });
});

describe('the metrics', () => {
  it('count calls by result, tokens and money', async () => {
    const { model, metrics } = createModel();
    await model.generate(request, neverAborted());
    provider.script(() => ({ kind: 'status', status: 429 }));
    await model.generate(request, neverAborted()).catch(() => undefined);
    const shown = await metrics.registry.metrics();
    const labels = 'provider="openai-compatible",model="small"';
    expect(shown).toContain(`llm_requests_total{${labels},status="success"} 1`);
    expect(shown).toContain(`llm_requests_total{${labels},status="PROVIDER_BUSY"} 1`);
    expect(shown).toContain(`llm_tokens_total{${labels},type="input"} 100`);
    expect(shown).toContain(`llm_tokens_total{${labels},type="output"} 3`);
    expect(shown).toContain(`octollm_orchestrator_llm_cost_usd_total{${labels}} 0.000055`);
  });
});
