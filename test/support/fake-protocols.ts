import type { ServerResponse } from 'node:http';
import type { ReportedUsage } from './fake-provider.ts';

/** What a provider answers, whichever protocol it speaks. */
export interface Completion {
  model: string;
  text: string;
  finishReason: 'stop' | 'length';
  /** Undefined: the answer has none. */
  usage: ReportedUsage | undefined;
  /** Streamed answers break off in the middle. */
  breaksOff: boolean;
  /** Answers a forced call of this tool instead of text. */
  tool: string | undefined;
}

export type Protocol = 'openai' | 'anthropic';

export function sendWhole(protocol: Protocol, completion: Completion, response: ServerResponse): void {
  const body = protocol === 'openai' ? openAiBody(completion) : anthropicBody(completion);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function sendStream(protocol: Protocol, completion: Completion, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const frames = protocol === 'openai' ? openAiFrames(completion) : anthropicFrames(completion);
  if (!completion.breaksOff) {
    response.end(frames.join(''));
    return;
  }
  response.write(frames.slice(0, Math.ceil(frames.length / 2)).join(''), () => response.destroy());
}

export function sendEmbeddings(
  { model, vectors, usage }: { model: string; vectors: number[][]; usage: ReportedUsage | undefined },
  response: ServerResponse,
): void {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  const counted = usage && { usage: { prompt_tokens: usage.inputTokens, total_tokens: usage.inputTokens } };
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object: 'list', model, data, ...counted }));
}

function openAiBody({ model, text, finishReason, usage }: Completion) {
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finishReason }],
    ...(usage && { usage: openAiUsage(usage) }),
  };
}

function openAiUsage({ inputTokens, outputTokens }: ReportedUsage) {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}

function openAiFrames({ model, text, finishReason, usage }: Completion): string[] {
  const frame = (chunk: object) =>
    `data: ${JSON.stringify({ id: 'chat-1', object: 'chat.completion.chunk', created: 0, model, ...chunk })}\n\n`;
  return [
    ...piecesOf(text).map((content) =>
      frame({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
    ),
    frame({ choices: [{ index: 0, delta: {}, finish_reason: finishReason }] }),
    ...(usage ? [frame({ choices: [], usage: openAiUsage(usage) })] : []),
    'data: [DONE]\n\n',
  ];
}

function anthropicBody(completion: Completion) {
  const { model, usage, tool, text } = completion;
  const content = tool === undefined ? { type: 'text', text } : toolUse(tool, text);
  return {
    id: 'msg-1',
    type: 'message',
    role: 'assistant',
    model,
    content: [content],
    stop_reason: stopReason(completion),
    stop_sequence: null,
    usage: anthropicUsage(usage),
  };
}

function toolUse(name: string, text: string) {
  return { type: 'tool_use', id: 'tool-1', name, input: JSON.parse(text) as unknown };
}

function stopReason({ finishReason, tool }: Completion): string {
  if (finishReason === 'length') return 'max_tokens';
  return tool === undefined ? 'end_turn' : 'tool_use';
}

function anthropicUsage(usage: ReportedUsage | undefined) {
  return { input_tokens: usage?.inputTokens ?? 0, output_tokens: usage?.outputTokens ?? 0 };
}

function anthropicFrames(completion: Completion): string[] {
  const { model, usage, text } = completion;
  const frame = (type: string, more: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
  const message = { ...anthropicBody(completion), content: [], stop_reason: null, model };
  return [
    frame('message_start', { message }),
    frame('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...piecesOf(text).map((piece) =>
      frame('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } }),
    ),
    frame('content_block_stop', { index: 0 }),
    frame('message_delta', {
      delta: { stop_reason: stopReason(completion), stop_sequence: null },
      usage: anthropicUsage(usage),
    }),
    frame('message_stop', {}),
  ];
}

function piecesOf(text: string): string[] {
  return text.match(/[^]{1,12}/g) ?? [];
}
