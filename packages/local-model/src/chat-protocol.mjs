import { randomUUID } from 'node:crypto';

/** A request that is not one; its words go to the caller. */
export class BadRequest extends Error {}

/** @typedef {import('./chat-model.mjs').ChatAnswer} ChatAnswer */

const mostTokens = 4_096;

/**
 * The parts of a chat completion request that a model of one turn can use.
 * @param {unknown} body
 */
export function readChatRequest(body) {
  if (typeof body !== 'object' || body === null) throw new BadRequest('The body must be a JSON object.');
  const {
    messages,
    max_tokens,
    max_completion_tokens,
    temperature,
    stream,
    stream_options,
    response_format,
  } = /** @type {Record<string, any>} */ (body);
  if (!Array.isArray(messages) || messages.length === 0)
    throw new BadRequest('messages must be a list with one or more.');
  /** @param {string} role */
  const textOf = (role) =>
    messages
      .filter((message) => message?.role === role)
      .map(({ content }) => contentText(content))
      .join('\n');
  const wanted = Number(max_completion_tokens ?? max_tokens ?? 512);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new BadRequest('max_tokens must be a whole number from 1.');
  return {
    system: textOf('system'),
    prompt: textOf('user'),
    maxTokens: Math.min(wanted, mostTokens),
    temperature: Number(temperature ?? 0),
    schema: response_format?.json_schema?.schema,
    stream: stream === true,
    includeUsage: stream_options?.include_usage === true,
  };
}

/** @param {unknown} content @returns {string} */
function contentText(content) {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) throw new BadRequest('content must be text, or parts of type text.');
  return content.map((part) => String(part?.text ?? '')).join('');
}

/** @param {{ model: string, answer: ChatAnswer }} parts */
export function completion({ model, answer }) {
  return {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1_000),
    model,
    choices: [
      { index: 0, message: { role: 'assistant', content: answer.text }, finish_reason: answer.finishReason },
    ],
    usage: usage(answer),
  };
}

/**
 * Frames of one streamed completion.
 * @param {{ model: string, includeUsage: boolean }} parts
 */
export function completionFrames({ model, includeUsage }) {
  const head = {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion.chunk',
    created: Math.floor(Date.now() / 1_000),
    model,
  };
  /** @param {object} chunk */
  const frame = (chunk) => `data: ${JSON.stringify({ ...head, ...chunk })}\n\n`;
  return {
    /** @param {string} content */
    text: (content) =>
      frame({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] }),
    /** @param {ChatAnswer} answer */
    end: (answer) =>
      frame({ choices: [{ index: 0, delta: {}, finish_reason: answer.finishReason }] }) +
      (includeUsage ? frame({ choices: [], usage: usage(answer) }) : '') +
      'data: [DONE]\n\n',
  };
}

/** @param {ChatAnswer} answer */
function usage({ inputTokens, outputTokens }) {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}
