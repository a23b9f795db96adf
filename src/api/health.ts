import { z } from 'zod';
import { errorResponses } from './error-schema.ts';
import { createReadiness } from './readiness.ts';
import type { Api, RouteContext } from './route-context.ts';

const Check = z.enum(['ok', 'degraded', 'down']);

const Readiness = z
  .object({
    ready: z.boolean(),
    checks: z.object({
      database: Check,
      temporal: Check,
      reflex: Check.meta({
        description:
          'The Reflex service, as the workers find it: degraded where some do not reach it or try whether they do, down where none ' +
          'reaches it; tasks are accepted all the same, and wait for it. Always ok where none is configured.',
      }),
      workers: Check,
    }),
    reason: z.enum(['database_unreachable', 'backlog_full', 'draining']).nullable(),
  })
  .meta({ id: 'Readiness' });

const healthSchema = {
  summary: 'Whether the process serves',
  tags: ['operation'],
  response: {
    200: z.object({ status: z.literal('healthy'), timestamp: z.iso.datetime(), version: z.string() }),
    ...errorResponses(),
  },
};

const readySchema = {
  summary: 'Whether tasks are accepted',
  tags: ['operation'],
  response: { ...errorResponses(), 200: Readiness, 503: Readiness },
};

const metricsSchema = {
  summary: 'Metrics for Prometheus',
  tags: ['operation'],
  response: {
    200: { description: 'Prometheus text format.', content: { 'text/plain': { schema: z.string() } } },
    ...errorResponses(),
  },
};

const rootSchema = {
  summary: 'Name, version and links',
  tags: ['operation'],
  response: {
    200: z.object({ name: z.string(), version: z.string(), links: z.record(z.string(), z.string()) }),
    ...errorResponses(),
  },
};

const retrySeconds = 2;

/** GET /, /health, /ready and /metrics */
export function healthRoutes({ app, prefix, deps }: RouteContext): void {
  const { metrics, version } = deps;
  const readiness = createReadiness(deps);

  app.get(`${prefix}/health`, { schema: healthSchema }, () => ({
    status: 'healthy' as const,
    timestamp: new Date().toISOString(),
    version,
  }));

  app.get(`${prefix}/ready`, { schema: readySchema }, async (_request, reply) => {
    const state = await readiness();
    if (!state.ready) void reply.header('retry-after', retrySeconds);
    return reply.code(state.ready ? 200 : 503).send(state);
  });

  app.get(`${prefix}/metrics`, { schema: metricsSchema }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );

  rootRoute({ app, prefix, version });
}

function rootRoute({ app, prefix, version }: { app: Api; prefix: string; version: string }): void {
  app.get(prefix === '' ? '/' : prefix, { schema: rootSchema }, () => ({
    name: 'OctoLLM orchestrator',
    version,
    links: {
      submit: `${prefix}/submit`,
      tasks: `${prefix}/tasks`,
      documents: `${prefix}/documents`,
      health: `${prefix}/health`,
      ready: `${prefix}/ready`,
      metrics: `${prefix}/metrics`,
      openapi: `${prefix}/openapi.json`,
      docs: '/docs',
    },
  }));
}
