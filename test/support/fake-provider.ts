import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One chat completion as the provider was asked for it. */
export interface ProviderRequest {
  model: string;
  system: string;
  prompt: string;
  maxTokens: number;
  temperature: number;
  /** Name of the schema asked for, which is the purpose of the call; undefined for free text. */
  purpose: string | undefined;
  schema: unknown;
  /** Bytes of the request body. */
  bytes: number;
  authorization: string | undefined;
}

export interface ReportedUsage {
  inputTokens: number;
  outputTokens: number;
}

export type Reply =
  /** `usage` undefined: a count made from the texts; `missing`: the answer has none. */
  | {
      kind: 'text';
      text: string;
      usage?: ReportedUsage | 'missing';
      finishReason?: 'stop' | 'length';
    }
  | { kind: 'status'; status: number; retryAfter?: string; text?: string }
  /** The connection is closed without an answer. */
  | { kind: 'drop' }
  /** HTTP 200 with a page in place of JSON. */
  | { kind: 'junk' }
  /** HTTP 200 whose body breaks off in the middle. */
  | { kind: 'half' }
  /** No answer until the client leaves. */
  | { kind: 'silence' };

/** Says what to answer; called once for each request, in the order of arrival. */
export type Script = (request: ProviderRequest) => Reply | Promise<Reply>;

export interface FakeProvider {
  baseUrl: string;
  /** Every request, answered or not. */
  requests: ProviderRequest[];
  /** Usage of the answers that were sent whole: what a real provider would have on its bill. */
  billed: ReportedUsage[];
  /** Resolves when a silent request has come in. */
  nextSilence(): Promise<void>;
  /** Resolves when a client has closed the socket of a silent request. */
  nextAbandoned(): Promise<void>;
  script(script: Script): void;
  close(): Promise<void>;
}

/** A server on loopback that speaks OpenAI's chat completions, without streaming. */
export async function startFakeProvider(script: Script): Promise<FakeProvider> {
  let current = script;
  const requests: ProviderRequest[] = [];
  const billed: ReportedUsage[] = [];
  const silences = createSignalQueue();
  const abandoned = createSignalQueue();
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await readRequest(incoming);
      requests.push(request);
      const reply = await current(request);
      if (reply.kind === 'silence') {
        response.on('close', abandoned.raise);
        silences.raise();
        return;
      }
      const usage = send({ reply, request, response });
      if (usage) billed.push(usage);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    billed,
    nextSilence: silences.next,
    nextAbandoned: abandoned.next,
    script: (next) => (current = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function text(value: string, usage?: ReportedUsage | 'missing'): Reply {
  return { kind: 'text', text: value, ...(usage === undefined ? {} : { usage }) };
}

export function json(value: unknown, usage?: ReportedUsage | 'missing'): Reply {
  return text(JSON.stringify(value), usage);
}

/** Answers in turn; the last one for ever. */
export function inTurn(...replies: [Reply, ...Reply[]]): Script {
  let position = 0;
  return () => replies[Math.min(position++, replies.length - 1)]!;
}

/** A script for each purpose of a call; `text` stands for calls that ask for free text. */
export function byPurpose(scripts: Record<string, Script>): Script {
  return (request) => {
    const script = scripts[request.purpose ?? 'text'];
    return script ? script(request) : { kind: 'status', status: 400, text: 'purpose without a script' };
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ProviderRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const body = JSON.parse(raw.toString()) as ChatBody;
  const content = (role: string) => body.messages.find((message) => message.role === role)?.content ?? '';
  return {
    model: body.model,
    system: content('system'),
    prompt: content('user'),
    maxTokens: body.max_tokens,
    temperature: body.temperature,
    purpose: body.response_format?.json_schema?.name,
    schema: body.response_format?.json_schema?.schema,
    bytes: raw.length,
    authorization: incoming.headers.authorization,
  };
}

interface ChatBody {
  model: string;
  messages: { role: string; content: string }[];
  max_tokens: number;
  temperature: number;
  response_format?: { json_schema?: { name: string; schema: unknown } };
}

type Sent = Exclude<Reply, { kind: 'silence' }>;

function send(sent: {
  reply: Sent;
  request: ProviderRequest;
  response: ServerResponse;
}): ReportedUsage | undefined {
  const { reply, response } = sent;
  switch (reply.kind) {
    case 'text':
      return sendCompletion({ ...sent, reply });
    case 'status':
      response
        .writeHead(reply.status, {
          'content-type': 'application/json',
          ...(reply.retryAfter === undefined ? {} : { 'retry-after': reply.retryAfter }),
        })
        .end(JSON.stringify({ error: { message: reply.text ?? 'no', type: 'error', code: null } }));
      return undefined;
    case 'drop':
      response.destroy();
      return undefined;
    case 'junk':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>');
      return undefined;
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"id":"chat-1","choices":[{"mess', () => response.destroy());
      return undefined;
  }
}

function sendCompletion({
  reply,
  request,
  response,
}: {
  reply: Extract<Reply, { kind: 'text' }>;
  request: ProviderRequest;
  response: ServerResponse;
}): ReportedUsage {
  const counted = {
    inputTokens: Math.ceil((request.system.length + request.prompt.length) / 4),
    outputTokens: Math.min(Math.ceil(reply.text.length / 4), request.maxTokens),
  };
  const usage = typeof reply.usage === 'object' ? reply.usage : counted;
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      id: 'chat-1',
      object: 'chat.completion',
      created: 0,
      model: request.model,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: reply.text },
          finish_reason: reply.finishReason ?? 'stop',
        },
      ],
      ...(reply.usage === 'missing'
        ? {}
        : {
            usage: {
              prompt_tokens: usage.inputTokens,
              completion_tokens: usage.outputTokens,
              total_tokens: usage.inputTokens + usage.outputTokens,
            },
          }),
    }),
  );
  return usage;
}

/** Raised and awaited in either order: each raise lets one waiter through. */
function createSignalQueue() {
  let raised = 0;
  const waiting: (() => void)[] = [];
  return {
    raise: () => {
      const first = waiting.shift();
      if (first) first();
      else raised += 1;
    },
    next: () =>
      new Promise<void>((resolve) => {
        if (raised > 0) {
          raised -= 1;
          resolve();
        } else waiting.push(resolve);
      }),
  };
}
