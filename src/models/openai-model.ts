import { createOpenAI } from '@ai-sdk/openai';
import type { Model } from '../domain/model.ts';
import { createSdkModel, type SdkModelOptions } from './sdk-model.ts';
import { tokenCounter } from './token-counter.ts';

interface OpenAiOptions extends Omit<SdkModelOptions, 'provider' | 'chat' | 'countTokens'> {
  apiKey: string;
  /** Another address than OpenAI's own. */
  baseUrl?: string | undefined;
}

/** A model of OpenAI's, by chat completions. The SDK knows which of them take neither a temperature nor `max_tokens`. */
export async function createOpenAiModel({ apiKey, baseUrl, ...options }: OpenAiOptions): Promise<Model> {
  const openai = createOpenAI({ apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) });
  const countTokens = await tokenCounter('openai', options.name);
  return createSdkModel({ ...options, provider: 'openai', chat: openai.chat(options.name), countTokens });
}
