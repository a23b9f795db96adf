import { createAnthropic } from '@ai-sdk/anthropic';
import type { Model } from '../domain/model.ts';
import { createSdkModel, type SdkModelOptions } from './sdk-model.ts';

interface AnthropicOptions extends Omit<SdkModelOptions, 'provider' | 'chat' | 'countTokens' | 'formTokens'> {
  apiKey: string;
  /** Another address than Anthropic's own. */
  baseUrl?: string | undefined;
}

/**
 * Forms are asked for by a tool that must be called: the published system prompt for that takes 313 to 346 tokens by model (Anthropic,
 * "Tool use", pricing table), name and description of the tool some 20.
 */
const formTokens = 400;

/** A model of Anthropic's, by its Messages API. Its tokenizer is not published: bytes bound its tokens. */
export function createAnthropicModel({ apiKey, baseUrl, ...options }: AnthropicOptions): Model {
  const anthropic = createAnthropic({ apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) });
  return createSdkModel({ ...options, provider: 'anthropic', chat: anthropic(options.name), formTokens });
}
