import type { LanguageModel } from 'ai';
import type { CallSlots, Model } from '../domain/model.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { callModel } from './call-model.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { inputTokenBound } from './input-token-bound.ts';
import { priceMicroUsd, type Price, type Tokens } from './price.ts';
import { createProviderBreaker } from './provider-breaker.ts';
import { recordCalls } from './record-calls.ts';
import type { CountTokens } from './token-counter.ts';

export interface SdkModelOptions {
  provider: string;
  name: string;
  chat: LanguageModel;
  price: Price;
  timeoutMs: number;
  /** The model's own tokenizer, where it is known. */
  countTokens?: CountTokens | undefined;
  /** Shared by all workers; undefined: as many calls at once as there are. */
  slots?: CallSlots | undefined;
  /** That of the provider, where it has more than this model; one of its own unless given. */
  breaker?: CircuitBreaker | undefined;
  metrics?: Metrics | undefined;
}

/** A model behind the AI SDK: with its price, its bound of input tokens, a circuit breaker and a place among the calls at once. */
export function createSdkModel(options: SdkModelOptions): Model {
  const { provider, name, chat, price, timeoutMs, countTokens, slots, metrics } = options;
  const breaker = options.breaker ?? createProviderBreaker({ provider, metrics });
  const costMicroUsd = (tokens: Tokens) => priceMicroUsd({ price, tokens });
  const bound: Model['inputTokenBound'] = (request) => inputTokenBound(request, countTokens);
  const model: Model = {
    provider,
    name,
    inputTokenBound: bound,
    costMicroUsd,
    generate: async (request, modelOptions) => {
      const giveBack = await slots?.take(provider, modelOptions.signal);
      try {
        return await breaker.execute(() =>
          callModel({
            chat,
            request,
            options: modelOptions,
            timeoutMs,
            costMicroUsd,
            inputTokenBound: bound,
          }),
        );
      } finally {
        await giveBack?.();
      }
    },
  };
  return metrics === undefined ? model : recordCalls({ model, metrics });
}
