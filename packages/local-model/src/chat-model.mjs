import { getLlama, LlamaChatSession } from 'node-llama-cpp';
import { availableParallelism } from 'node:os';
import { boundedSchema } from './bounded-schema.mjs';

const longestContext = 8_192;

/**
 * @typedef {object} ChatRequest
 * @property {string} system
 * @property {string} prompt
 * @property {number} maxTokens
 * @property {number} temperature
 * @property {unknown} [schema] JSON Schema that the answer is to have
 * @property {AbortSignal} signal
 * @property {(text: string) => void} [onText]
 *
 * @typedef {object} ChatAnswer
 * @property {string} text
 * @property {'stop' | 'length'} finishReason
 * @property {number} inputTokens
 * @property {number} outputTokens
 */

/** The prompt does not leave room for an answer. */
export class PromptTooLong extends Error {}

/** What the chat template adds: role names and marks of turns. */
const templateTokens = 32;

/**
 * Loads a GGUF file. Requests are answered one after the other: on a few cores two at once are no faster.
 * @param {{ modelPath: string }} options
 */
export async function loadChatModel({ modelPath }) {
  const loaded = await load(modelPath);
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return {
    /** @param {ChatRequest} request @returns {Promise<ChatAnswer>} */
    chat(request) {
      const turn = last.then(() => answer(loaded, request));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** @param {string} modelPath */
async function load(modelPath) {
  // Threads beyond the cores spin against each other: an answer of 0.1 s was seen to take 37 s.
  const threads = availableParallelism();
  const llama = await getLlama({
    build: 'never',
    gpu: false,
    logLevel: 'error',
    progressLogs: false,
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath });
  const contextSize = Math.min(longestContext, model.trainContextSize);
  const context = await model.createContext({ contextSize, sequences: 1, threads });
  return { llama, model, contextSize, sequence: context.getSequence() };
}

/**
 * @param {Awaited<ReturnType<typeof load>>} loaded
 * @param {ChatRequest} request
 * @returns {Promise<ChatAnswer>}
 */
async function answer({ llama, model, contextSize, sequence }, request) {
  const { system, prompt, maxTokens, temperature, schema, signal, onText } = request;
  signal.throwIfAborted();
  const needed = model.tokenize(system).length + model.tokenize(prompt).length + templateTokens;
  if (needed + maxTokens > contextSize) throw new PromptTooLong(`${needed} + ${maxTokens} of ${contextSize}`);
  await sequence.clearHistory();
  const before = sequence.tokenMeter.getState();
  const session = new LlamaChatSession({
    contextSequence: sequence,
    systemPrompt: system,
    autoDisposeSequence: false,
  });
  try {
    const grammar =
      schema === undefined ? undefined : await llama.createGrammarForJsonSchema(boundedSchema(schema));
    const { responseText, stopReason } = await session.promptWithMeta(prompt, {
      maxTokens,
      temperature,
      signal,
      ...(grammar && { grammar }),
      ...(onText && { onTextChunk: onText }),
    });
    const used = sequence.tokenMeter.diff(before);
    return {
      text: responseText,
      finishReason: stopReason === 'maxTokens' ? 'length' : 'stop',
      inputTokens: used.usedInputTokens,
      outputTokens: used.usedOutputTokens,
    };
  } finally {
    session.dispose();
  }
}
