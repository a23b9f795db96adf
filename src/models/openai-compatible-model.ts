import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { CallSlots, Model } from '../domain/model.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Price } from './price.ts';
import { createSdkModel } from './sdk-model.ts';

interface OpenAiCompatibleOptions {
  /** Up to and including the version: `http://localhost:11434/v1`. */
  baseUrl: string;
  name: string;
  apiKey?: string | undefined;
  /** What metrics call it. */
  provider?: string;
  price: Price;
  timeoutMs: number;
  slots?: CallSlots | undefined;
  metrics?: Metrics | undefined;
}

/** A model behind any endpoint that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, llama.cpp, OpenAI). */
export function createOpenAiCompatibleModel(options: OpenAiCompatibleOptions): Model {
  const { baseUrl, name, apiKey, provider = 'openai-compatible', ...others } = options;
  const chat = createOpenAICompatible({
    name: 'model',
    baseURL: baseUrl,
    supportsStructuredOutputs: true,
    includeUsage: true,
    ...(apiKey === undefined ? {} : { apiKey }),
  })(name);
  return createSdkModel({ provider, name, chat, ...others });
}
