import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Model } from '../domain/model.ts';
import { singleEndpoint } from './provider-breaker.ts';
import { createSdkModel, type SdkModelOptions } from './sdk-model.ts';

interface OpenAiCompatibleOptions extends Omit<SdkModelOptions, 'provider' | 'chat' | 'countTokens'> {
  /** Up to and including the version: `http://localhost:11434/v1`. */
  baseUrl: string;
  apiKey?: string | undefined;
  /** What metrics call it. */
  provider?: string;
}

/** A model behind any endpoint that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, llama.cpp, OpenAI). */
export function createOpenAiCompatibleModel(options: OpenAiCompatibleOptions): Model {
  const { baseUrl, name, apiKey, provider = singleEndpoint, ...others } = options;
  const chat = createOpenAICompatible({
    name: 'model',
    baseURL: baseUrl,
    supportsStructuredOutputs: true,
    includeUsage: true,
    ...(apiKey === undefined ? {} : { apiKey }),
  })(name);
  return createSdkModel({ provider, name, chat, ...others });
}
