import {
  generateText,
  jsonSchema,
  Output,
  streamText,
  type LanguageModel,
  type LanguageModelUsage,
} from 'ai';
import type { ModelAnswer, ModelOptions, ModelRequest } from '../domain/model.ts';
import { TaskFailure, type Usage } from '../domain/task-failure.ts';
import { answerSchema } from './answer-schema.ts';
import { lastLook } from './last-look.ts';
import { modelFailure } from './model-failure.ts';
import type { Tokens } from './price.ts';
import { UnusableAnswer } from './unusable-answer.ts';

export interface Call {
  chat: LanguageModel;
  request: ModelRequest;
  options: ModelOptions;
  timeoutMs: number;
  costMicroUsd: (tokens: Tokens) => number;
  inputTokenBound: (request: ModelRequest) => number;
}

/** One call, once. @throws TaskFailure, with the usage where the provider reported one; the signal's reason when it is aborted. */
export async function callModel(call: Call): Promise<ModelAnswer> {
  const { request, options, timeoutMs } = call;
  const { signal, onText } = options;
  await lastLook(signal);
  const timeout = AbortSignal.timeout(timeoutMs);
  const usageOf = (reported: LanguageModelUsage | undefined) => countUsage(call, reported);
  const settings = settingsOf(call, AbortSignal.any([signal, timeout]));
  try {
    const { text, finishReason, usage } = await (onText && !request.schema
      ? stream(settings, onText)
      : generateText(settings));
    return readAnswer({ request, text, truncated: finishReason === 'length', usage: usageOf(usage) });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TaskFailure) throw cause;
    throw modelFailure({ cause, timedOut: timeout.aborted, usageOf });
  }
}

type Settings = Parameters<typeof generateText>[0] & Parameters<typeof streamText>[0];

function settingsOf({ chat, request }: Call, abortSignal: AbortSignal): Settings {
  const { purpose, system, prompt, maxOutputTokens, temperature, schema } = request;
  return {
    model: chat,
    system,
    prompt,
    maxOutputTokens,
    temperature,
    // Each attempt reserves for itself: a retry in here would be a call that nobody reserved for.
    maxRetries: 0,
    abortSignal,
    ...(schema && { output: Output.object({ schema: jsonSchema(answerSchema(schema)), name: purpose }) }),
  };
}

interface Finished {
  text: string;
  finishReason: string;
  usage: LanguageModelUsage | undefined;
}

async function stream(settings: Settings, onText: (delta: string) => void): Promise<Finished> {
  // Errors come as parts of the stream; without a listener the library prints them.
  const { fullStream } = streamText({ ...settings, onError: () => undefined });
  const finished: Finished = { text: '', finishReason: 'unknown', usage: undefined };
  let isWhole = false;
  for await (const part of fullStream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new DOMException('The call was aborted.', 'AbortError');
    if (part.type === 'text-delta') {
      finished.text += part.text;
      onText(part.text);
    }
    if (part.type === 'finish') {
      isWhole = part.finishReason !== 'other' || part.rawFinishReason !== undefined;
      Object.assign(finished, { finishReason: part.finishReason, usage: part.totalUsage });
    }
  }
  // A connection that breaks can look like the end of the stream: without a reason to end there was none.
  if (!isWhole) throw new Error('The stream ended without an end.');
  return finished;
}

function readAnswer({
  request: { schema },
  ...answer
}: { request: ModelRequest } & Omit<ModelAnswer, 'value'>): ModelAnswer {
  const unusable = (faults: string[], cause?: unknown) =>
    new UnusableAnswer({ ...answer, answer: answer.text, faults, cause });
  if (answer.text.trim() === '') throw unusable(['It is empty.']);
  if (schema === undefined) return { ...answer, value: undefined };
  const json = parseJson(answer.text);
  if (json === undefined) throw unusable(['It is not JSON.']);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ...answer, value: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the top'}: ${message}`);
  throw unusable(faults, parsed.error);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a provider leaves out, or reports as nothing, counts at its bound: a call is never cheaper for being unreported. */
function countUsage(
  { request, costMicroUsd, inputTokenBound }: Call,
  reported: LanguageModelUsage | undefined,
): Usage {
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
