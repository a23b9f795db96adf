import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDependencies } from './dependencies.ts';
import type { TaskWatches } from './task-watches.ts';
import type { VerdictCache } from './verdict-cache.ts';

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What every file of routes gets: where to add them, under which prefix, and what to serve them with. */
export interface RouteContext {
  app: Api;
  prefix: string;
  deps: ApiDependencies;
  watches: TaskWatches;
  verdicts: VerdictCache;
}
