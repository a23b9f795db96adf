import type { FastifyRequest, RouteOptions } from 'fastify';
import { FailureCode } from '../domain/failure-code.ts';
import type { RateState } from '../storage/rate-limits.ts';
import { countedAddress } from './counted-address.ts';
import type { ApiDependencies } from './dependencies.ts';
import { tooManyRequests } from './error-schema.ts';
import { ApiError } from './errors.ts';
import { loggableClient } from './header-schema.ts';
import type { Api } from './route-context.ts';

/** Names of the headers that limited answers carry, as drafts of the RateLimit header fields have them. */
export const rateLimitHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

/**
 * Counts every request to the routes that are added to `scope` after this, before anything is read of its body, and refuses what is too
 * much with 429. While Postgres is away the request fails as any other does.
 */
export function limitRates(scope: Api, { rateLimits }: Pick<ApiDependencies, 'rateLimits'>): void {
  scope.addHook('onRoute', documentLimit);
  scope.addHook('onRequest', async (request, reply) => {
    const state = await rateLimits.take({
      address: addressOf(request),
      // A client id that is not valid is refused soon: it counts against the address alone.
      client: loggableClient(request.headers['x-client-id']),
    });
    if (!state) return;
    void reply.headers({
      'ratelimit-limit': state.burst,
      'ratelimit-remaining': state.remaining,
      'ratelimit-reset': state.fullInSeconds,
    });
    if (state.retryAfterSeconds !== undefined) throw rateLimitExceeded(state, state.retryAfterSeconds);
  });
}

/** Whoever a trusted proxy names; where that is no address, the proxy itself. */
function addressOf(request: FastifyRequest): string | undefined {
  return countedAddress(request.ip) ?? countedAddress(request.socket.remoteAddress ?? '');
}

const windowSeconds = 60;

function rateLimitExceeded({ kind, perMinute }: RateState, retryAfterSeconds: number): ApiError {
  return new ApiError(FailureCode.RATE_LIMIT_EXCEEDED, {
    message: `Too many requests of one ${kind}. Wait as long as Retry-After says.`,
    details: { limit: perMinute, window: windowSeconds, per: kind },
    retryAfterSeconds,
  });
}

function documentLimit(route: RouteOptions): void {
  const schema = route.schema as { response?: object } | undefined;
  if (!schema?.response) return;
  route.schema = { ...schema, response: { ...schema.response, ...tooManyRequests } };
}
