import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendEmbeddings, sendStream, sendWhole, type Protocol } from './fake-protocols.ts';

/** One call as the provider was asked for it. */
export interface ProviderRequest {
  protocol: Protocol;
  /** Texts to be turned into vectors; empty for a chat. */
  texts: string[];
  streamed: boolean;
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
  /** The bearer token, or Anthropic's key. */
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
  /** Vectors, one for each text. */
  | { kind: 'vectors'; vectors: number[][]; usage?: ReportedUsage | 'missing' }
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

/** A server on loopback that speaks OpenAI's chat completions and embeddings, and Anthropic's messages, streamed or whole. */
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
  const protocol = incoming.url?.endsWith('/messages') ? 'anthropic' : 'openai';
  const content = (role: string) =>
    textOf(body.messages?.find((message) => message.role === role)?.content ?? '');
  const schema = body.response_format?.json_schema;
  const key = incoming.headers['x-api-key'];
  return {
    protocol,
    texts: body.input ?? [],
    streamed: body.stream === true,
    model: body.model,
    system: protocol === 'anthropic' ? textOf(body.system ?? '') : content('system') || content('developer'),
    prompt: content('user'),
    maxTokens: body.max_completion_tokens ?? body.max_tokens ?? 0,
    temperature: body.temperature ?? 1,
    purpose: schema?.name ?? body.tools?.[0]?.name,
    schema: schema?.schema ?? body.tools?.[0]?.input_schema ?? body.output_format?.schema,
    bytes: raw.length,
    authorization: incoming.headers.authorization ?? (typeof key === 'string' ? key : undefined),
  };
}

type Content = string | { text?: string }[];

interface ChatBody {
  model: string;
  messages?: { role: string; content: Content }[];
  system?: Content;
  input?: string[];
  max_tokens?: number;
  max_completion_tokens?: number;
  temperature?: number;
  stream?: boolean;
  response_format?: { json_schema?: { name: string; schema: unknown } };
  tools?: { name: string; input_schema: unknown }[];
  output_format?: { schema: unknown };
}

function textOf(content: Content): string {
  return typeof content === 'string' ? content : content.map(({ text: part = '' }) => part).join('');
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
    case 'vectors': {
      const usage = typeof reply.usage === 'object' ? reply.usage : { inputTokens: 1, outputTokens: 0 };
      const reported = reply.usage === 'missing' ? undefined : usage;
      sendEmbeddings({ model: sent.request.model, vectors: reply.vectors, usage: reported }, response);
      return usage;
    }
    case 'half':
      if (sent.request.streamed) {
        sendStream(sent.request.protocol, { ...half, model: sent.request.model }, response);
        return undefined;
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"id":"chat-1","choices":[{"mess', () => response.destroy());
      return undefined;
  }
}

const half = {
  text: 'The answer breaks off in the middle of it.',
  finishReason: 'stop' as const,
  usage: undefined,
  breaksOff: true,
  tool: undefined,
};

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
  const isTool = request.protocol === 'anthropic' && request.purpose !== undefined;
  const send = request.streamed ? sendStream : sendWhole;
  send(
    request.protocol,
    {
      model: request.model,
      text: reply.text,
      finishReason: reply.finishReason ?? 'stop',
      usage: reply.usage === 'missing' ? undefined : usage,
      breaksOff: false,
      tool: isTool ? request.purpose : undefined,
    },
    response,
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
