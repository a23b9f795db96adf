import swagger from '@fastify/swagger';
import apiReference from '@scalar/fastify-api-reference';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { ApiDependencies } from './dependencies.ts';
import type { Api, RouteContext } from './route-context.ts';

/** Versioned paths are the same routes: the document names them as a second server. */
export const versionPrefix = '/v1';

export function describeApi(app: Api, { version }: Pick<ApiDependencies, 'version'>): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OctoLLM orchestrator',
        version,
        description: 'Turns a goal into finished, checked work. Every error answer has one shape, `Error`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as { name: string },
      },
      servers: [{ url: '/' }, { url: versionPrefix }],
      tags: [
        { name: 'tasks' },
        { name: 'documents' },
        { name: 'arms' },
        { name: 'reflex' },
        { name: 'operation' },
      ],
    },
    transform: (route) => {
      const isAlias = route.url === versionPrefix || route.url.startsWith(`${versionPrefix}/`);
      return jsonSchemaTransform(isAlias ? { ...route, schema: { hide: true } } : route);
    },
    transformObject: jsonSchemaTransformObject,
  });
}

/** GET /openapi.json */
export function openapiRoute({ app, prefix }: RouteContext): void {
  let text: string | undefined;
  app.get(`${prefix}/openapi.json`, { schema: { hide: true } }, (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type('application/json').serializer(String).send(text);
  });
}

/** The page needs inline styles and a script of ours; it loads nothing from elsewhere. */
const docsPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** GET /docs: a reference page made from the document. */
export function serveDocs(app: Api): void {
  app.register(async (docs) => {
    docs.addHook('onRequest', (_request, reply, done) => {
      void reply.header('content-security-policy', docsPolicy);
      done();
    });
    await docs.register(apiReference, {
      routePrefix: '/docs',
      // Nothing on the page talks to anyone but this API.
      configuration: {
        url: '/openapi.json',
        withDefaultFonts: false,
        telemetry: false,
        showDeveloperTools: 'never',
        hideClientButton: true,
        agent: { disabled: true },
        mcp: { disabled: true },
      },
    });
  });
}
