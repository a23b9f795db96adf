import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

export interface MetricsServer {
  port: number;
  close(): Promise<void>;
}

/** `/metrics` and `/health` of a process that serves nothing else. Port 0 takes a free one. Rejects when the port is taken. */
export async function startMetricsServer({
  registry,
  port,
  host = '127.0.0.1',
}: {
  registry: Registry;
  port: number;
  host?: string;
}): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    void answer({ path: request.url?.split('?')[0] ?? '', registry, response });
  });
  await listen({ server, port, host });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A scraper keeps its connection open: without this, closing waits for it.
        server.closeAllConnections();
      }),
  };
}

async function answer({
  path,
  registry,
  response,
}: {
  path: string;
  registry: Registry;
  response: ServerResponse;
}): Promise<void> {
  try {
    if (path === '/metrics')
      send(response, { status: 200, type: registry.contentType, body: await registry.metrics() });
    else if (path === '/health') send(response, { status: 200, ...json({ status: 'healthy' }) });
    else
      send(response, {
        status: 404,
        ...json({ error: 'NOT_FOUND', message: 'Only /metrics and /health are served here.' }),
      });
  } catch {
    send(response, {
      status: 500,
      ...json({ error: 'UNKNOWN_ERROR', message: 'The metrics could not be read.' }),
    });
  }
}

function json(value: object): { type: string; body: string } {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function send(
  response: ServerResponse,
  { status, type, body }: { status: number; type: string; body: string },
): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function listen({ server, port, host }: { server: Server; port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
