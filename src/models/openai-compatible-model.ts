import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, jsonSchema, Output, type LanguageModel, type LanguageModelUsage } from 'ai';
import { FailureCode } from '../domain/failure-code.ts';
import type { Model, ModelAnswer, ModelRequest } from '../domain/model.ts';
import { TaskFailure, type Usage } from '../domain/task-failure.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { answerSchema } from './answer-schema.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { inputTokenBound } from './input-token-bound.ts';
import { isOutage, modelFailure, unusableAnswer } from './model-failure.ts';
import { priceMicroUsd, type Price, type Tokens } from './price.ts';
import { recordCalls } from './record-calls.ts';

interface OpenAiCompatibleOptions {
  /** Up to and including the version: `http://localhost:11434/v1`. */
  baseUrl: string;
  name: string;
  apiKey?: string | undefined;
  price: Price;
  timeoutMs: number;
  metrics?: Metrics | undefined;
}

/** A model behind any endpoint that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, llama.cpp, OpenAI). */
export function createOpenAiCompatibleModel(options: OpenAiCompatibleOptions): Model {
  const { baseUrl, name, apiKey, price, timeoutMs, metrics } = options;
  const chat = createOpenAICompatible({
    name: 'model',
    baseURL: baseUrl,
    supportsStructuredOutputs: true,
    ...(apiKey === undefined ? {} : { apiKey }),
  })(name);
  const breaker = createCircuitBreaker({ service: 'model', isOutage, metrics });
  const costMicroUsd = (tokens: Tokens) => priceMicroUsd({ price, tokens });
  const model: Model = {
    provider: 'openai-compatible',
    name,
    inputTokenBound,
    costMicroUsd,
    generate: (request, { signal }) =>
      breaker.execute(() => call({ chat, request, signal, timeoutMs, costMicroUsd })),
  };
  return metrics === undefined ? model : recordCalls({ model, metrics });
}

interface Call {
  chat: LanguageModel;
  request: ModelRequest;
  signal: AbortSignal;
  timeoutMs: number;
  costMicroUsd: (tokens: Tokens) => number;
}

async function call({ chat, request, signal, timeoutMs, costMicroUsd }: Call): Promise<ModelAnswer> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const usageOf = (reported: LanguageModelUsage | undefined) =>
    countUsage({ request, reported, costMicroUsd });
  try {
    const { text, finishReason, usage } = await ask({
      chat,
      request,
      signal: AbortSignal.any([signal, timeout]),
    });
    return readAnswer({ request, text, truncated: finishReason === 'length', usage: usageOf(usage) });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TaskFailure) throw cause;
    throw modelFailure({ cause, timedOut: timeout.aborted, usageOf });
  }
}

function ask({ chat, request, signal }: { chat: LanguageModel; request: ModelRequest; signal: AbortSignal }) {
  const { purpose, system, prompt, maxOutputTokens, temperature, schema } = request;
  return generateText({
    model: chat,
    system,
    prompt,
    maxOutputTokens,
    temperature,
    // Each attempt reserves for itself: a retry in here would be a call that nobody reserved for.
    maxRetries: 0,
    abortSignal: signal,
    ...(schema && { output: Output.object({ schema: jsonSchema(answerSchema(schema)), name: purpose }) }),
  });
}

function readAnswer({
  request: { schema },
  ...answer
}: { request: ModelRequest } & Omit<ModelAnswer, 'value'>): ModelAnswer {
  const unusable = (cause?: unknown) =>
    new TaskFailure(FailureCode.TRANSIENT_FAILURE, {
      message: unusableAnswer(answer.truncated),
      usage: answer.usage,
      cause,
    });
  if (answer.text.trim() === '') throw unusable();
  if (schema === undefined) return { ...answer, value: undefined };
  const parsed = schema.safeParse(parseJson(answer.text));
  if (!parsed.success) throw unusable(parsed.error);
  return { ...answer, value: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a provider leaves out, or reports as nothing, counts at its bound: a call is never cheaper for being unreported. */
function countUsage({
  request,
  reported,
  costMicroUsd,
}: {
  request: ModelRequest;
  reported: LanguageModelUsage | undefined;
  costMicroUsd: (tokens: Tokens) => number;
}): Usage {
  const input = reported?.inputTokens ?? 0;
  // Some endpoints count hidden reasoning in the total alone.
  const total = reported?.raw?.['total_tokens'];
  const output = Math.max(reported?.outputTokens ?? 0, typeof total === 'number' ? total - input : 0);
  const tokens = {
    inputTokens: isCount(input) ? input : inputTokenBound(request),
    outputTokens: isCount(output) ? output : request.maxOutputTokens,
  };
  return { ...tokens, costMicroUsd: costMicroUsd(tokens) };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
