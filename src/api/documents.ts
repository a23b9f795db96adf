import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FailureCode } from '../domain/failure-code.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ApiDependencies } from './dependencies.ts';
import { screenFields } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { ApiError } from './errors.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { restoreOriginals } from './originals.ts';
import { pageQuery } from './page-query.ts';
import type { RouteContext } from './route-context.ts';
import { JsonObject, textOf } from './text-schema.ts';
import { isUuid } from './uuid.ts';

const DocumentRequest = z
  .strictObject({
    title: textOf({ max: 500 }),
    content: textOf({ max: 250_000 }),
    metadata: JsonObject.nullish(),
  })
  .meta({ id: 'DocumentRequest' });

const Document = z.object({
  document_id: z.uuid(),
  title: z.string(),
  metadata: JsonObject,
  length: z.int().meta({ description: 'Characters of the stored text.' }),
  created_at: z.iso.datetime(),
});

const shared = { tags: ['documents'], headers: ClientHeaders };

const addSchema = {
  ...shared,
  summary: 'Add a document for the retriever',
  body: DocumentRequest,
  response: { 201: z.object({ document_id: z.uuid() }), ...errorResponses(400, 403, 413, 415, 503) },
};

const listSchema = {
  ...shared,
  summary: 'List documents, newest first',
  querystring: z.strictObject(pageQuery),
  response: {
    200: z
      .object({ documents: z.array(Document), next_cursor: z.string().nullable() })
      .meta({ id: 'DocumentList' }),
    ...errorResponses(400, 503),
  },
};

const removeSchema = {
  ...shared,
  summary: 'Remove a document',
  params: z.object({ document_id: z.string().meta({ format: 'uuid' }) }),
  response: { 204: z.undefined().describe('Removed.'), ...errorResponses(400, 404, 503) },
};

/** POST /documents, GET /documents and DELETE /documents/{id} */
export function documentRoutes({ app, prefix, deps }: RouteContext): void {
  app.post(`${prefix}/documents`, { schema: addSchema }, async ({ body, headers }, reply) => {
    const id = await addDocument(deps, { request: body, clientId: clientOf(headers) });
    return reply.code(201).send({ document_id: id });
  });

  app.get(`${prefix}/documents`, { schema: listSchema }, async ({ query, headers }) =>
    listDocuments(deps, { query, clientId: clientOf(headers) }),
  );

  app.delete(
    `${prefix}/documents/:document_id`,
    { schema: removeSchema },
    async ({ params, headers }, reply) => {
      const documentId = params.document_id;
      const isRemoved =
        isUuid(documentId) && (await deps.documents.remove({ documentId, clientId: clientOf(headers) }));
      if (!isRemoved) throw new ApiError(FailureCode.NOT_FOUND, { message: 'There is no such document.' });
      return reply.code(204).send();
    },
  );
}

async function addDocument(
  deps: ApiDependencies,
  { request, clientId }: { request: z.infer<typeof DocumentRequest>; clientId: string },
): Promise<string> {
  const { title, content, metadata } = request;
  const screened = await screenFields(deps, {
    fields: { title, content, metadata: metadata ?? {} },
    clientId,
    action: 'document.refused',
  });
  const { value, findings, vaultEntries } = screened;
  const id = randomUUID();
  await deps.documents.add(
    { id, clientId, ...value, findings, vaultEntries },
    deps.splitPassages(value.content),
  );
  return id;
}

async function listDocuments(
  { documents, vault }: ApiDependencies,
  { query, clientId }: { query: z.infer<typeof listSchema.querystring>; clientId: string },
) {
  const { cursor, limit } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, { list: 'documents', vault });
  const page = await documents.list({ clientId, limit, ...(after && { after }) });
  const shown = page.documents.map(({ id, title, metadata, length, createdAt }) => {
    const value = { document_id: id, title, metadata, length, created_at: createdAt.toISOString() };
    return restoreOriginals(vault, { ownerId: id, value });
  });
  return {
    documents: await Promise.all(shown),
    next_cursor: page.next && encodeCursor(page.next, { list: 'documents', vault }),
  };
}
