import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reserve,
  settle,
  zeroAmount,
  type Account,
  type Amount,
  type Hold,
} from '../../src/domain/ledger.ts';
import type { Model, ModelRequest } from '../../src/domain/model.ts';
import { noUsage, TaskFailure, type Usage } from '../../src/domain/task-failure.ts';
import type { ReserveAnswer } from '../../src/models/meter.ts';
import { meterModel } from '../support/metered.ts';
import { createOpenAiCompatibleModel } from '../../src/models/openai-compatible-model.ts';
import { startFakeProvider, text } from '../support/fake-provider.ts';

const request: ModelRequest = {
  purpose: 'synthesis',
  system: '',
  prompt: '',
  maxOutputTokens: 1_000,
  temperature: 0,
};
const signal = new AbortController().signal;

/** A model of 100 input tokens at one micro-dollar per token, which ends its calls as told. */
function modelThat(end: (request: ModelRequest) => Usage | Error): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    provider: 'fake',
    name: 'fake',
    asked,
    inputTokenBound: () => 100,
    costMicroUsd: ({ inputTokens, outputTokens }) => inputTokens + outputTokens,
    generate: (from) => {
      asked.push(from);
      const ended = end(from);
      if (ended instanceof Error) return Promise.reject(ended);
      return Promise.resolve({ text: 'yes', value: undefined, truncated: false, usage: ended });
    },
  };
}

function usage(inputTokens: number, outputTokens: number): Usage {
  return { inputTokens, outputTokens, costMicroUsd: inputTokens + outputTokens };
}

/** Answers from the ledger's own decision over an account of `tokens`, free of charge limits. */
function holderOf(tokens: number, costMicroUsd = 1_000_000) {
  const zero = { costMicroUsd: 0, tokens: 0 };
  let account: Account = { cap: { costMicroUsd, tokens }, reserved: zero, spent: zero, overrun: zero };
  let hold: Hold = { state: 'open', reserved: zero };
  const reserved: Amount[] = [];
  return {
    reserved,
    account: () => account,
    reserve: (amount: Amount): Promise<ReserveAnswer> => {
      const decision = reserve({ account, hold, worst: amount });
      if (decision.kind === 'reserved') {
        ({ account, hold } = decision);
        reserved.push(amount);
      }
      return Promise.resolve(decision);
    },
    settle: (used: Usage | undefined) => {
      const amount = used && {
        costMicroUsd: used.costMicroUsd,
        tokens: used.inputTokens + used.outputTokens,
      };
      ({ account, hold } = settle({ account, hold, usage: amount }));
      return account;
    },
  };
}

describe('meterModel', () => {
  it('holds the worst case of a call before it is made', async () => {
    const order: string[] = [];
    const model = modelThat(() => {
      order.push('called');
      return usage(50, 10);
    });
    const metered = meterModel({
      model,
      reserve: (amount) => {
        order.push(`held ${amount.tokens} tokens for ${amount.costMicroUsd}`);
        return Promise.resolve({ kind: 'reserved' });
      },
    });
    await metered.generate(request, { signal });
    expect(order).toEqual(['held 1100 tokens for 1100', 'called']);
  });

  it('reserves only what earlier calls did not leave over', async () => {
    const holder = holderOf(10_000);
    const metered = meterModel({ model: modelThat(() => usage(60, 40)), reserve: holder.reserve });
    await metered.generate(request, { signal });
    await metered.generate(request, { signal });
    expect(holder.reserved.map(({ tokens }) => tokens)).toEqual([1_100, 100]);
    expect(metered.usage()).toEqual(usage(120, 80));
  });

  it.each([
    ['tokens', holderOf(843), 743],
    ['money', holderOf(10_000, 843), 743],
    ['no less than a useful answer', holderOf(356), 256],
  ])('asks for the longest answer that the budget covers: %s', async (_, holder, affordable) => {
    const model = modelThat(() => usage(50, 10));
    await meterModel({ model, reserve: holder.reserve }).generate(request, { signal });
    expect(model.asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([affordable]);
    expect(holder.reserved).toEqual([{ tokens: affordable + 100, costMicroUsd: affordable + 100 }]);
  });

  it('counts what earlier calls left over as affordable', async () => {
    const holder = holderOf(1_200);
    const model = modelThat(() => usage(100, 200));
    const metered = meterModel({ model, reserve: holder.reserve });
    await metered.generate(request, { signal });
    await metered.generate(request, { signal });
    expect(model.asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([1_000, 800]);
  });

  it('gives up after three tries when others take what was left', async () => {
    const model = modelThat(() => usage(50, 10));
    const asked: Amount[] = [];
    const metered = meterModel({
      model,
      reserve: (amount) => {
        asked.push(amount);
        return Promise.resolve({ kind: 'refused', cap: 'tokens', left: { costMicroUsd: 900, tokens: 900 } });
      },
    });
    await expect(metered.generate(request, { signal })).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    expect(asked.map(({ tokens }) => tokens)).toEqual([1_100, 900, 900]);
    expect(model.asked).toEqual([]);
  });

  it('does not cover what one call billed too much by the hold of the next', async () => {
    const holder = holderOf(60_000);
    const model = modelThat(() => usage(60, 9_000));
    const metered = meterModel({ model, reserve: holder.reserve });
    await metered.generate(request, { signal });
    await expect(metered.generate(request, { signal })).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    expect(model.asked).toHaveLength(1);
    expect(holder.settle(metered.usage()).overrun).toEqual({ costMicroUsd: 7_960, tokens: 7_960 });
  });

  it('asks nothing once a provider has billed more than it was allowed', async () => {
    const model = modelThat(() => usage(50, 10));
    const metered = meterModel({ model, reserve: () => Promise.resolve({ kind: 'overrun' }) });
    await expect(metered.generate(request, { signal })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: 'A provider reported more usage than its call was allowed.',
    });
    expect(model.asked).toEqual([]);
  });

  it.each([
    ['max_tokens', holderOf(355), request],
    ['max_cost_usd', holderOf(10_000, 355), request],
    ['max_tokens', holderOf(300), { ...request, maxOutputTokens: 256 }],
  ])('names %s when not even the shortest useful call fits, and asks nothing', async (cap, holder, from) => {
    const model = modelThat(() => usage(50, 10));
    const metered = meterModel({ model, reserve: holder.reserve });
    const failure = await metered.generate(from, { signal }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TaskFailure);
    expect(failure).toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: expect.stringContaining(cap) as string,
    });
    expect(model.asked).toEqual([]);
    expect(metered.hasUnknownEnd()).toBe(false);
  });

  it('asks nothing for an attempt that was settled', async () => {
    const model = modelThat(() => usage(50, 10));
    const holder = holderOf(10_000);
    holder.settle(noUsage);
    await expect(
      meterModel({ model, reserve: holder.reserve }).generate(request, { signal }),
    ).rejects.toMatchObject({ code: 'RUN_SUPERSEDED' });
    expect(model.asked).toEqual([]);
  });

  it('counts the usage of a failure that reports it', async () => {
    const failure = new TaskFailure('TRANSIENT_FAILURE', { message: 'junk', usage: usage(50, 10) });
    const metered = meterModel({ model: modelThat(() => failure), reserve: holderOf(10_000).reserve });
    await expect(metered.generate(request, { signal })).rejects.toBe(failure);
    expect(metered.usage()).toEqual(usage(50, 10));
    expect(metered.hasUnknownEnd()).toBe(false);
  });

  it.each([
    ['a failure without usage', new TaskFailure('TRANSIENT_FAILURE', { message: 'dropped' })],
    ['an abort', new DOMException('stop', 'AbortError')],
  ])('remembers %s as an unknown end, and never lends what it held', async (_, error) => {
    const holder = holderOf(10_000);
    const metered = meterModel({ model: modelThat(() => error), reserve: holder.reserve });
    await metered.generate(request, { signal }).catch(() => undefined);
    await metered.generate(request, { signal }).catch(() => undefined);
    expect(metered.hasUnknownEnd()).toBe(true);
    expect(holder.reserved.map(({ tokens }) => tokens)).toEqual([1_100, 1_100]);
  });

  it('asks nothing when it is aborted before or while it reserves', async () => {
    const model = modelThat(() => usage(50, 10));
    const controller = new AbortController();
    const metered = meterModel({
      model,
      reserve: () => {
        controller.abort();
        return Promise.resolve({ kind: 'reserved' });
      },
    });
    await expect(metered.generate(request, controller)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(metered.generate(request, controller)).rejects.toMatchObject({ name: 'AbortError' });
    expect(model.asked).toEqual([]);
    expect(metered.hasUnknownEnd()).toBe(false);
  });

  it('keeps to the configured output cap', async () => {
    const model = modelThat(() => usage(50, 10));
    const holder = holderOf(10_000);
    await meterModel({ model, reserve: holder.reserve, maxOutputTokens: 300 }).generate(request, { signal });
    expect(model.asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([300]);
    expect(holder.reserved).toEqual([{ tokens: 400, costMicroUsd: 400 }]);
  });

  it('never uses more than it holds, whatever runs side by side', async () => {
    const call = fc.record({
      output: fc.nat(1_000),
      cap: fc.integer({ min: 1, max: 1_000 }),
      end: fc.constantFrom('answer', 'failure', 'unknown'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(call, { maxLength: 4 }), { maxLength: 4 }),
        fc.nat(6_000),
        async (rounds, cap) => {
          const holder = holderOf(cap);
          let billed = 0;
          const model = modelThat(({ maxOutputTokens, prompt }) => {
            const { output, end } = JSON.parse(prompt) as { output: number; end: string };
            const used = usage(100, Math.min(output, maxOutputTokens));
            billed += used.inputTokens + used.outputTokens;
            if (end === 'answer') return used;
            return new TaskFailure('TRANSIENT_FAILURE', {
              message: 'no',
              ...(end === 'failure' ? { usage: used } : {}),
            });
          });
          const metered = meterModel({ model, reserve: holder.reserve });
          for (const round of rounds) {
            await Promise.allSettled(
              round.map(({ cap: maxOutputTokens, ...rest }) =>
                metered.generate({ ...request, maxOutputTokens, prompt: JSON.stringify(rest) }, { signal }),
              ),
            );
            expect(billed).toBeLessThanOrEqual(holder.account().reserved.tokens);
          }
          const account = holder.settle(metered.hasUnknownEnd() ? undefined : metered.usage());
          expect(account.overrun.tokens).toBe(0);
          expect(account.spent.tokens).toBeLessThanOrEqual(cap);
          expect(account.spent.tokens).toBeGreaterThanOrEqual(billed);
        },
      ),
    );
  });

  it('opens no socket for a call that is refused', async () => {
    const provider = await startFakeProvider(() => text('yes'));
    const model = createOpenAiCompatibleModel({
      baseUrl: provider.baseUrl,
      name: 'small',
      price: { inputMicroUsdPerMillion: 1, outputMicroUsdPerMillion: 1 },
      timeoutMs: 30_000,
    });
    const metered = meterModel({
      model,
      reserve: () => Promise.resolve({ kind: 'refused', cap: 'cost', left: zeroAmount }),
    });
    await expect(metered.generate(request, { signal })).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    expect(provider.requests).toEqual([]);
    await provider.close();
  });
});
