import { z } from 'zod';
import { errorResponses } from './error-schema.ts';
import type { RouteContext } from './route-context.ts';
import { JsonObject } from './text-schema.ts';

const schema = {
  summary: 'The public keys of capability tokens (JWKS)',
  tags: ['operation'],
  response: {
    200: z.object({ keys: z.array(JsonObject) }).meta({ id: 'JsonWebKeySet' }),
    ...errorResponses(503),
  },
};

// A retired key stays published for long after this.
const maxAgeSeconds = 60;

/** GET /.well-known/jwks.json */
export function jwksRoutes({ app, prefix, deps }: RouteContext): void {
  app.get(`${prefix}/.well-known/jwks.json`, { schema }, async (_request, reply) => {
    const keys = await deps.signingKeys.published();
    return reply.header('cache-control', `public, max-age=${maxAgeSeconds}`).send({ keys });
  });
}
