import type { ZodType } from 'zod';
import type { Usage } from './task-failure.ts';

export interface ModelRequest {
  /** What the call is for, as a short code: `plan`, `synthesis`, `verdicts`. */
  purpose: string;
  system: string;
  prompt: string;
  /** Hard cap, sent to the provider; the reservation rests on it. */
  maxOutputTokens: number;
  temperature: number;
  /** When given, the answer is JSON that this schema accepts. */
  schema?: ZodType;
  /** `none`: an answer that has not the form of `schema` fails at once, since the caller asks again by itself. */
  repair?: 'none';
}

export interface ModelAnswer {
  text: string;
  /** The parsed answer when the request had a schema, else undefined. */
  value: unknown;
  usage: Usage;
  /** True when the output cap cut the answer short. */
  truncated: boolean;
}

/** One language model behind one provider. A call is made once: retrying is Temporal's. */
export interface Model {
  provider: string;
  name: string;
  /** An upper bound of the input tokens that the provider will count for this request. */
  inputTokenBound(request: ModelRequest): number;
  /** List price in micro-dollars of that many tokens, rounded up. */
  costMicroUsd(tokens: { inputTokens: number; outputTokens: number }): number;
  /** @throws TaskFailure with the usage when the provider reported one. */
  generate(request: ModelRequest, options: ModelOptions): Promise<ModelAnswer>;
}

export interface ModelOptions {
  signal: AbortSignal;
  /** Takes the answer's text as it arrives, where it is wanted; nothing of it is final before the answer is whole. */
  onText?: ((delta: string) => void) | undefined;
}

/** Turns texts into vectors of one length. A call is made once: retrying is Temporal's. */
export interface EmbeddingModel {
  provider: string;
  name: string;
  /** An upper bound of the input tokens that the provider will count for these texts. */
  inputTokenBound(texts: readonly string[]): number;
  /** List price in micro-dollars of that many input tokens, rounded up. */
  costMicroUsd(tokens: { inputTokens: number }): number;
  /** One vector for each text, in order. @throws TaskFailure with the usage when the provider reported one. */
  embed(
    texts: readonly string[],
    options: { signal: AbortSignal },
  ): Promise<{ vectors: number[][]; usage: Usage }>;
}

/** Places for calls at the same time, shared by all workers. */
export interface CallSlots {
  /** Waits for a place with that provider, and gives what returns it. @throws the signal's reason when it is aborted. */
  take(provider: string, signal: AbortSignal): Promise<() => Promise<void>>;
}
