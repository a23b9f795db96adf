import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { observe, routeOf } from './access-log.ts';
import type { ApiDependencies } from './dependencies.ts';
import { problemMediaType, problemOf, validationError } from './errors.ts';
import type { Api } from './route-context.ts';
import { noSuchRoute, understandError } from './understand-error.ts';

type Observers = Pick<ApiDependencies, 'logger' | 'metrics'>;

/** Gives every failure the one shape: thrown by handlers, parsers and hooks, and paths that lead nowhere. */
export function answerErrors(app: Api, deps: Observers): void {
  app.setErrorHandler((error, request, reply) => sendError(deps, { error, request, reply }));
  app.setNotFoundHandler((request, reply) =>
    sendError(deps, { error: noSuchRoute(request.method), request, reply }),
  );
}

/** For URLs that Fastify's router refuses before any hook runs. */
export function answerBadUrl(
  deps: Observers,
  { error, request, reply }: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): void {
  void sendError(deps, { error, request, reply: reply.header('x-request-id', request.id) });
  observe(deps, { request, reply });
}

/** For bytes that are no HTTP request: there is no request to answer, only a socket. */
export function answerBadBytes({ metrics }: Observers, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const reason =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? { field: 'headers', reason: 'must be at most 16 KB long together with the URL' }
      : { field: 'request', reason: 'must be a complete HTTP/1.1 request' };
  const requestId = randomUUID();
  const problem = problemOf(validationError([reason]), requestId);
  metrics.errorsTotal.inc({ type: problem.error });
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: ${problemMediaType}\r\nX-Request-ID: ${requestId}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function sendError(
  { logger, metrics }: Observers,
  { error, request, reply }: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): FastifyReply {
  const understood = understandError(error, request.routeOptions.bodyLimit);
  const problem = problemOf(understood, request.id);
  metrics.errorsTotal.inc({ type: problem.error });
  if (understood.cause !== undefined) {
    const level = problem.status === 500 ? 'error' : 'warning';
    logger[level]('Request failed', {
      request_id: request.id,
      route: routeOf(request),
      error: understood.cause,
    });
  }
  if (problem.retry_after !== undefined) void reply.header('retry-after', problem.retry_after);
  // Serialised here: the route's own serializer knows the answers of its success only.
  return reply
    .code(problem.status)
    .type(problemMediaType)
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem);
}
