import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deferred } from './deferred.ts';

/** One call of `POST /process`. */
export interface ReflexRequest {
  method: string;
  url: string;
  body: { text: string; check_pii: boolean; check_injection: boolean; use_cache: boolean };
}

export type ReflexReply =
  | { kind: 'json'; body: object; status?: number }
  | { kind: 'status'; status: number; headers?: Record<string, string> }
  | { kind: 'text'; text: string }
  /** The connection is closed without an answer. */
  | { kind: 'drop' }
  /** HTTP 200 whose body breaks off in the middle. */
  | { kind: 'half' }
  /** No answer until the client leaves. */
  | { kind: 'silence' };

export type ReflexScript = (request: ReflexRequest) => ReflexReply;

export interface FakeReflex {
  baseUrl: string;
  requests: ReflexRequest[];
  script(script: ReflexScript): void;
  /** Resolves when a client has closed the socket of a silent request. */
  abandoned: Promise<void>;
  close(): Promise<void>;
}

/** A server on loopback that answers `POST /process` as a Reflex service does, or does not. */
export async function startFakeReflex(script: ReflexScript): Promise<FakeReflex> {
  let current = script;
  const requests: ReflexRequest[] = [];
  const { promise: abandoned, resolve: leave } = deferred();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as ReflexRequest['body'];
      const request = { method: incoming.method ?? '', url: incoming.url ?? '', body };
      requests.push(request);
      const reply = current(request);
      if (reply.kind === 'silence') response.on('close', leave);
      else send(reply, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    script: (next) => (current = next),
    abandoned,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(reply: Exclude<ReflexReply, { kind: 'silence' }>, response: ServerResponse): void {
  switch (reply.kind) {
    case 'json':
      response
        .writeHead(reply.status ?? 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(reply.body));
      return;
    case 'status':
      response.writeHead(reply.status, reply.headers).end('{}');
      return;
    case 'text':
      response.writeHead(200).end(reply.text);
      return;
    case 'drop':
      response.destroy();
      return;
    case 'half':
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"status":"Success",', () => response.destroy());
      return;
  }
}

/** What the service in Rust answers to a text that it has nothing against, with changes. */
export function answer(change: object = {}): ReflexReply {
  return {
    kind: 'json',
    body: {
      request_id: 'd9428888-122b-11e1-b85c-61cd3cbb3210',
      status: 'Success',
      pii_detected: false,
      pii_matches: [],
      injection_detected: false,
      injection_matches: [],
      cache_hit: false,
      processing_time_ms: 0.4,
      ...change,
    },
  };
}
