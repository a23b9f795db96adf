import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { observeRequests } from './access-log.ts';
import { answerBadBytes, answerBadUrl, answerErrors } from './answer-errors.ts';
import { armRoutes } from './arms.ts';
import type { ApiDependencies } from './dependencies.ts';
import { documentRoutes } from './documents.ts';
import { validationError } from './errors.ts';
import { healthRoutes } from './health.ts';
import { acceptJsonBodies } from './json-body.ts';
import { jwksRoutes } from './jwks.ts';
import { limitRates, rateLimitHeaders } from './limit-rates.ts';
import { describeApi, openapiRoute, serveDocs, versionPrefix } from './openapi.ts';
import type { Api, RouteContext } from './route-context.ts';
import { budgetRoutes } from './tasks-budget.ts';
import { commandRoutes } from './tasks-commands.ts';
import { eraseRoutes } from './tasks-erase.ts';
import { eventRoutes } from './tasks-events.ts';
import { listRoutes } from './tasks-list.ts';
import { progressRoutes } from './tasks-progress.ts';
import { quoteRoutes } from './quotes.ts';
import { reflexRoutes } from './reflex.ts';
import { rerunRoutes } from './tasks-rerun.ts';
import { readRoutes } from './tasks-read.ts';
import { submitRoutes } from './tasks-submit.ts';
import { createTaskWatches } from './task-watches.ts';
import { bodyLimitBytes } from './understand-error.ts';
import { isUuid } from './uuid.ts';
import { createVerdictCache } from './verdict-cache.ts';
import { reasonOf, validationProblems } from './validation-problems.ts';

// A client that sends its request more slowly than this holds a connection for nothing.
const requestTimeoutMs = 30_000;

/** The HTTP API, not yet listening. Nothing in it waits for Temporal but the progress of one task, and that briefly. */
export function buildApi(deps: ApiDependencies): FastifyInstance {
  const app = createServer(deps);
  acceptJsonBodies(app);
  validateByZod(app);
  answerErrors(app, deps);
  observeRequests(app, deps);
  // Plain HTTP on loopback or behind a proxy: whether TLS is to be insisted on is the proxy's to say.
  app.register(helmet, { hsts: false });
  app.register(cors, {
    origin: deps.corsOrigins.length > 0 ? deps.corsOrigins : false,
    exposedHeaders: ['X-Request-ID', 'Location', 'Retry-After', 'Preference-Applied', ...rateLimitHeaders],
    // A preflight that lacks headers is answered like any unknown route, in the one shape.
    strictPreflight: false,
  });
  describeApi(app, deps);
  const watches = createTaskWatches(deps);
  const verdicts = createVerdictCache();
  // A connection that is kept alive would hold the process back once its last request is answered.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (deps.draining.aborted) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', (done) => {
    watches.close();
    done();
  });
  // Routes come after the plugins: their hooks and the document see what is added later only.
  app.after(() => {
    for (const prefix of ['', versionPrefix]) addOpenRoutes({ app, prefix, deps, watches, verdicts });
    app.register((scope, _options, done) => {
      limitRates(scope, deps);
      for (const prefix of ['', versionPrefix]) addRoutes({ app: scope, prefix, deps, watches, verdicts });
      done();
    });
  });
  serveDocs(app);
  return app;
}

/** What machines ask for all the time, and what costs nothing: no limit. */
function addOpenRoutes(context: RouteContext): void {
  healthRoutes(context);
  openapiRoute(context);
}

function addRoutes(context: RouteContext): void {
  submitRoutes(context);
  listRoutes(context);
  readRoutes(context);
  progressRoutes(context);
  eventRoutes(context);
  commandRoutes(context);
  budgetRoutes(context);
  rerunRoutes(context);
  eraseRoutes(context);
  quoteRoutes(context);
  reflexRoutes(context);
  documentRoutes(context);
  armRoutes(context);
  jwksRoutes(context);
}

function createServer(deps: ApiDependencies): Api {
  return Fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: deps.trustedProxies.length > 0 && deps.trustedProxies,
    requestTimeout: requestTimeoutMs,
    // While closing, answers keep their shape; submitting is refused by its own rule.
    return503OnClosing: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && isUuid(given) ? given : randomUUID();
    },
    // Longer ids are malformed ones: they must reach the handler that says so.
    routerOptions: { maxParamLength: 16_384 },
    frameworkErrors: (error, request, reply) => answerBadUrl(deps, { error, request, reply }),
    clientErrorHandler: (error, socket) => answerBadBytes(deps, error, socket),
  }).withTypeProvider<ZodTypeProvider>();
}

const wholeOf: Record<string, string> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'headers',
};

function validateByZod(app: Api): void {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart = 'body' }) => (value: unknown) => {
    const parsed = schema.safeParse(value, { error: reasonOf });
    if (parsed.success) return { value: parsed.data };
    return { error: validationError(validationProblems(parsed.error, wholeOf[httpPart] ?? httpPart)) };
  });
  // Answers are made by typed presenters: checking them again at run time would cost more than making them.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
}
