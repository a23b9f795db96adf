import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embedMany } from 'ai';
import type { CallSlots, EmbeddingModel } from '../domain/model.ts';
import { FailureCode } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { textTokenBound } from './input-token-bound.ts';
import { modelFailure } from './model-failure.ts';
import { priceMicroUsd, type Price } from './price.ts';
import { createProviderBreaker } from './provider-breaker.ts';
import type { CountTokens } from './token-counter.ts';

export interface EmbeddingModelOptions {
  provider: string;
  name: string;
  /** Up to and including the version. */
  baseUrl: string;
  apiKey?: string | undefined;
  price: Price;
  timeoutMs: number;
  countTokens?: CountTokens | undefined;
  slots?: CallSlots | undefined;
  /** That of the provider, where it has more than this model; one of its own unless given. */
  breaker?: CircuitBreaker | undefined;
  metrics?: Metrics | undefined;
}

/** What an endpoint may add to each text: marks of its begin and end. */
const tokensAroundText = 8;

/** A model behind any endpoint that speaks OpenAI's embeddings. */
export function createEmbeddingModel(options: EmbeddingModelOptions): EmbeddingModel {
  const { provider, name, baseUrl, apiKey, price, timeoutMs, countTokens, slots, metrics } = options;
  const endpoint = createOpenAICompatible({
    name: 'embedding',
    baseURL: baseUrl,
    ...(apiKey === undefined ? {} : { apiKey }),
  });
  const model = endpoint.embeddingModel(name);
  const breaker = options.breaker ?? createProviderBreaker({ provider, metrics });
  const costMicroUsd = ({ inputTokens }: { inputTokens: number }) =>
    priceMicroUsd({ price, tokens: { inputTokens, outputTokens: 0 } });
  const inputTokenBound = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + textTokenBound(text, countTokens) + tokensAroundText, 0);
  const usageOf = (texts: readonly string[], tokens: number) => {
    const inputTokens = Number.isSafeInteger(tokens) && tokens > 0 ? tokens : inputTokenBound(texts);
    return { inputTokens, outputTokens: 0, costMicroUsd: costMicroUsd({ inputTokens }) };
  };
  const call = async (texts: readonly string[], signal: AbortSignal) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const { embeddings, usage } = await embedMany({
        model,
        values: [...texts],
        maxRetries: 0,
        maxParallelCalls: 1,
        abortSignal: AbortSignal.any([signal, timeout]),
      });
      return { vectors: checked(embeddings, texts.length), usage: usageOf(texts, usage.tokens) };
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof TaskFailure) throw cause;
      throw modelFailure({ cause, timedOut: timeout.aborted, usageOf: () => usageOf(texts, 0) });
    }
  };
  return {
    provider,
    name,
    inputTokenBound,
    costMicroUsd,
    embed: async (texts, { signal }) => {
      signal.throwIfAborted();
      const giveBack = await slots?.take(provider, signal);
      try {
        return await breaker.execute(() => call(texts, signal));
      } finally {
        await giveBack?.();
      }
    },
  };
}

function checked(vectors: number[][], expected: number): number[][] {
  const length = vectors[0]?.length ?? 0;
  if (vectors.length === expected && length > 0 && vectors.every((vector) => vector.length === length))
    return vectors;
  throw new TaskFailure(FailureCode.TRANSIENT_FAILURE, {
    message: 'The embedding endpoint answered with something that is not one vector for each text.',
  });
}
