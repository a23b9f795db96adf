import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDependencies } from './dependencies.ts';
import { loggableClient } from './header-schema.ts';
import type { Api } from './route-context.ts';

/** Asked for every few seconds by machines. */
const quietRoutes = /^(\/v1)?\/(health|ready|metrics)$/;

/** One line and one count per request, under the route's pattern: raw paths would make a series per task. */
export function observeRequests(app: Api, deps: Pick<ApiDependencies, 'logger' | 'metrics'>): void {
  const answered = new WeakSet<FastifyRequest>();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // No response hook runs for a client that left before the end.
    reply.raw.once('close', () => {
      if (!answered.has(request)) observe(deps, { request, reply, clientLeft: true });
    });
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    answered.add(request);
    observe(deps, { request, reply });
    done();
  });
}

/** Also for answers that Fastify gives before it runs any hook. */
export function observe(
  { logger, metrics }: Pick<ApiDependencies, 'logger' | 'metrics'>,
  {
    request,
    reply,
    clientLeft = false,
  }: { request: FastifyRequest; reply: FastifyReply; clientLeft?: boolean },
): void {
  const endpoint = routeOf(request);
  const method = request.method;
  const seconds = reply.elapsedTime / 1_000;
  metrics.apiRequestsTotal.inc({ endpoint });
  metrics.httpRequestsTotal.inc({ method, endpoint, status: String(reply.statusCode) });
  metrics.httpRequestDuration.observe({ method, endpoint }, seconds);
  const client = loggableClient(request.headers['x-client-id']);
  const level = quietRoutes.test(endpoint) ? 'debug' : 'info';
  logger[level]('Request answered', {
    request_id: request.id,
    method,
    route: endpoint,
    status: reply.statusCode,
    ...(clientLeft && { client_left: true }),
    duration_ms: Math.round(reply.elapsedTime * 10) / 10,
    ...(client !== undefined && { client_id: client }),
  });
}

export function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
}
