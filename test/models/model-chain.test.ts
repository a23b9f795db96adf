import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Model, ModelAnswer, ModelRequest } from '../../src/domain/model.ts';
import { zeroAmount } from '../../src/domain/ledger.ts';
import type { FailureCode } from '../../src/domain/failure-code.ts';
import { noUsage, TaskFailure } from '../../src/domain/task-failure.ts';
import { chainModels } from '../../src/models/model-chain.ts';
import { createMeter, type ReserveAnswer } from '../../src/models/meter.ts';
import { meterEmbedder } from '../../src/models/metered-embedder.ts';
import { meterModel } from '../../src/models/metered-model.ts';
import { repairingModel } from '../../src/models/repairing-model.ts';
import { UnusableAnswer } from '../../src/models/unusable-answer.ts';

const usage = { inputTokens: 10, outputTokens: 5, costMicroUsd: 15 };
const request: ModelRequest = {
  purpose: 'test',
  system: '',
  prompt: 'The question',
  maxOutputTokens: 100,
  temperature: 0,
};
const options = { signal: new AbortController().signal };
const yes: ModelAnswer = { text: 'yes', value: undefined, truncated: false, usage };

function model(name: string, ...ends: (ModelAnswer | Error)[]): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    provider: 'fake',
    name,
    asked,
    inputTokenBound: () => 50,
    costMicroUsd: ({ inputTokens, outputTokens }) => inputTokens + outputTokens,
    generate: (from) => {
      asked.push(from);
      const end = ends[Math.min(asked.length, ends.length) - 1] ?? yes;
      return end instanceof Error ? Promise.reject(end) : Promise.resolve(end);
    },
  };
}

const failure = (code: FailureCode, more = {}) =>
  new TaskFailure(code, { message: code, usage: noUsage, ...more });

describe('a chain', () => {
  test('of none is none, of one is that one', () => {
    const only = model('only');
    expect(chainModels([])).toBeUndefined();
    expect(chainModels([only])).toBe(only);
  });

  test.each(['TRANSIENT_FAILURE', 'PROVIDER_BUSY', 'TASK_EXECUTION_FAILED', 'BUDGET_EXHAUSTED'] as const)(
    'asks the next model when one fails with %s',
    async (code) => {
      const [first, second, third] = [model('a', failure(code)), model('b'), model('c')];
      expect(await chainModels([first, second, third])?.generate(request, options)).toBe(yes);
      expect([first, second, third].map(({ asked }) => asked.length)).toEqual([1, 1, 0]);
    },
  );

  test('does not ask another when the run itself is over', async () => {
    const second = model('b');
    const chain = chainModels([model('a', failure('RUN_SUPERSEDED')), second]);
    await expect(chain?.generate(request, options)).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
    expect(second.asked).toEqual([]);
  });

  test('names the cap that the last model lacks when the budget covers none', async () => {
    const lacking = (cap: string) => failure('BUDGET_EXHAUSTED', { message: cap });
    const chain = chainModels([model('dear', lacking('cost')), model('cheap', lacking('tokens'))]);
    await expect(chain?.generate(request, options)).rejects.toMatchObject({ message: 'tokens' });
  });

  test('fails with what passes soonest when every model failed', async () => {
    const chain = chainModels([
      model('a', failure('TASK_EXECUTION_FAILED')),
      model('b', failure('PROVIDER_BUSY', { retryAfterMs: 9_000 })),
      model('c', failure('PROVIDER_BUSY', { retryAfterMs: 2_000 })),
    ]);
    await expect(chain?.generate(request, options)).rejects.toMatchObject({ retryAfterMs: 2_000 });
  });
});

describe('an answer that has not the form asked for', () => {
  const schema = z.object({ n: z.number() });
  const unusable = new UnusableAnswer({
    answer: '{"n":"x"}',
    faults: ['n: no number'],
    truncated: false,
    usage,
  });

  test('is asked for once more, with its faults', async () => {
    const fake = model('a', unusable, yes);
    expect(await repairingModel(fake).generate({ ...request, schema }, options)).toBe(yes);
    expect(fake.asked).toHaveLength(2);
    expect(fake.asked[1]?.prompt).toContain('The question');
    expect(fake.asked[1]?.prompt).toContain('{"n":"x"}');
    expect(fake.asked[1]?.prompt).toContain('- n: no number');
  });

  test('fails when the second one has not either, after two calls', async () => {
    const fake = model('a', unusable);
    await expect(repairingModel(fake).generate({ ...request, schema }, options)).rejects.toBe(unusable);
    expect(fake.asked).toHaveLength(2);
  });

  test('is not asked for again where its caller does so, nor where no form was asked for', async () => {
    const fake = model('a', unusable);
    await expect(repairingModel(fake).generate({ ...request, schema, repair: 'none' }, options)).rejects.toBe(
      unusable,
    );
    await expect(repairingModel(fake).generate(request, options)).rejects.toBe(unusable);
    expect(fake.asked).toHaveLength(2);
  });
});

describe('one attempt', () => {
  test('pays for all its models from one account', async () => {
    const held: number[] = [];
    const meter = createMeter(({ tokens }) => {
      held.push(tokens);
      return Promise.resolve<ReserveAnswer>({ kind: 'reserved' });
    });
    const models = [
      model('a', new UnusableAnswer({ answer: '', faults: [], truncated: true, usage })),
      model('b', new TaskFailure('TRANSIENT_FAILURE', { message: 'dropped' })),
      model('c'),
    ].map((one) => meterModel({ model: one, meter }));

    await chainModels(models)?.generate(request, options);

    expect(meter.usage()).toEqual({ inputTokens: 20, outputTokens: 10, costMicroUsd: 30 });
    expect(meter.hasUnknownEnd()).toBe(true);
    // The second call needs only what the first one used; the third finds the second's hold taken.
    expect(held).toEqual([150, 15, 150]);
  });

  test('pays for embeddings too, and asks for none that it cannot pay', async () => {
    const embedder = {
      provider: 'fake',
      name: 'vectors',
      inputTokenBound: (texts: readonly string[]) => texts.length * 10,
      costMicroUsd: ({ inputTokens }: { inputTokens: number }) => inputTokens,
      embed: (texts: readonly string[]) =>
        Promise.resolve({
          vectors: texts.map(() => [1]),
          usage: { ...noUsage, inputTokens: 4, costMicroUsd: 4 },
        }),
    };
    const answers: ReserveAnswer[] = [
      { kind: 'reserved' },
      { kind: 'refused', cap: 'tokens', left: zeroAmount },
      { kind: 'closed' },
    ];
    const meter = createMeter(() => Promise.resolve(answers.shift()!));
    const metered = meterEmbedder({ embedder, meter });

    await metered.embed(['one', 'two'], options);
    expect(meter.usage()).toEqual({ inputTokens: 4, outputTokens: 0, costMicroUsd: 4 });
    await expect(metered.embed(['three'], options)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    await expect(metered.embed(['four'], options)).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
  });
});
