import { expect, test } from 'vitest';
import {
  BadRequest,
  completion,
  completionFrames,
  readChatRequest,
} from '../../packages/local-model/src/chat-protocol.mjs';

const messages = [
  { role: 'system', content: 'Be brief.' },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'Who is ' },
      { type: 'text', text: 'Ada?' },
    ],
  },
];
const answer = { text: 'A writer.', finishReason: 'stop' as const, inputTokens: 9, outputTokens: 4 };

test('a chat completion request is read, whichever of the two names its cap has', () => {
  const schema = { type: 'object' };
  const body = { messages, temperature: 0.5, response_format: { json_schema: { name: 'x', schema } } };
  const read = { system: 'Be brief.', prompt: 'Who is Ada?', temperature: 0.5, schema, stream: false };
  expect(readChatRequest({ ...body, max_tokens: 7 })).toMatchObject({ ...read, maxTokens: 7 });
  expect(readChatRequest({ ...body, max_completion_tokens: 8 })).toMatchObject({ ...read, maxTokens: 8 });
});

test.each([
  ['no object', 'text'],
  ['no messages', {}],
  ['an empty list of messages', { messages: [] }],
  ['a cap that is no number', { messages, max_tokens: 'many' }],
  ['a cap of nothing', { messages, max_tokens: 0 }],
  ['content that is a number', { messages: [{ role: 'user', content: 7 }] }],
])('%s is refused', (_name, body) => {
  expect(() => readChatRequest(body)).toThrow(BadRequest);
});

test('an answer carries its usage', () => {
  expect(completion({ model: 'small', answer })).toMatchObject({
    model: 'small',
    choices: [{ message: { role: 'assistant', content: 'A writer.' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 },
  });
});

test('a streamed answer ends with its reason, its usage where asked for, and the mark of the end', () => {
  const frames = completionFrames({ model: 'small', includeUsage: true });
  expect(parse(frames.text('A '))).toMatchObject([{ choices: [{ delta: { content: 'A ' } }] }]);
  expect(parse(frames.end(answer))).toMatchObject([
    { choices: [{ finish_reason: 'stop' }] },
    { choices: [], usage: { total_tokens: 13 } },
    '[DONE]',
  ]);
  expect(parse(completionFrames({ model: 'small', includeUsage: false }).end(answer))).toHaveLength(2);
});

function parse(text: string): unknown[] {
  return text
    .trim()
    .split('\n\n')
    .map((frame) => frame.replace(/^data: /, ''))
    .map((payload) => (payload === '[DONE]' ? payload : (JSON.parse(payload) as unknown)));
}
