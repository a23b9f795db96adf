import { createAnthropic } from '@ai-sdk/anthropic';
import type { Model } from '../domain/model.ts';
import { createSdkModel, type SdkModelOptions } from './sdk-model.ts';

interface AnthropicOptions extends Omit<SdkModelOptions, 'provider' | 'chat' | 'countTokens'> {
  apiKey: string;
  /** Another address than Anthropic's own. */
  baseUrl?: string | undefined;
}

/** A model of Anthropic's, by its Messages API. Its tokenizer is not published: bytes bound its tokens. */
export function createAnthropicModel({ apiKey, baseUrl, ...options }: AnthropicOptions): Model {
  const anthropic = createAnthropic({ apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) });
  return createSdkModel({ ...options, provider: 'anthropic', chat: anthropic(options.name) });
}
