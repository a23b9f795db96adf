import { sql } from 'kysely';
import type { Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Database, Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';
import type { Vault, VaultEntry } from './vault.ts';

export interface NewDocument {
  id: string;
  clientId: string;
  title: string;
  content: string;
  metadata: JsonObject;
  findings: Finding[];
  vaultEntries: VaultEntry[];
}

export interface DocumentRecord {
  id: string;
  title: string;
  metadata: JsonObject;
  /** Length of the stored text in characters. */
  length: number;
  createdAt: Date;
}

export interface DocumentPage {
  documents: DocumentRecord[];
  next: { createdAt: string; id: string } | null;
}

export interface DocumentListRequest {
  clientId: string;
  after?: { createdAt: string; id: string };
  limit: number;
}

export interface StoredPassage {
  documentId: string;
  position: number;
  title: string;
  content: string;
  start: number;
  end: number;
  /** What the search orders by: ts_rank_cd, not bounded, or a cosine. */
  rank: number;
}

/** Paragraph-sized pieces with their offsets in the text; made by the caller. */
export interface PassageSpan {
  start: number;
  end: number;
}

const rowsPerStatement = 1_000;

/** Ingested texts of clients, searchable by full text. Texts hold placeholders. */
export function createDocuments({ db, vault }: { db: Database; vault: Vault }) {
  return {
    add: (document: NewDocument, spans: readonly PassageSpan[]): Promise<void> =>
      db.transaction().execute((trx) => insertDocument(trx, { document, spans, vault })),

    /** Newest first. */
    list: (request: DocumentListRequest): Promise<DocumentPage> => listDocuments(db, request),

    /** Whether there was such a document of this client. Its originals go with it. */
    async remove({ documentId, clientId }: { documentId: string; clientId: string }): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('documents')
        .where('id', '=', documentId)
        .where('clientId', '=', clientId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    /**
     * Changes whenever a client's documents do: a document never changes and its id never comes back, so the ids say it all. (Count
     * and newest date do not: a transaction that began earlier may commit later.)
     */
    async version(clientId: string): Promise<{ count: number; version: string }> {
      const { rows } = await sql<{ count: number; version: string }>`
        select count(*)::int as count,
          encode(sha256(coalesce(string_agg(id::text, ',' order by id), '')::bytea), 'hex') as version
        from documents where client_id = ${clientId}
      `.execute(db);
      return rows[0] ?? { count: 0, version: '' };
    },

    /** Passages that share a word with the query, best first. English stemming. */
    search: (request: { clientId: string; query: string; limit: number }): Promise<StoredPassage[]> =>
      searchPassages(db, request),
  };
}

export type Documents = ReturnType<typeof createDocuments>;

async function listDocuments(
  db: Database,
  { clientId, after, limit }: DocumentListRequest,
): Promise<DocumentPage> {
  let query = db
    .selectFrom('documents')
    .select(['id', 'title', 'metadata', 'createdAt'])
    .select([sql<number>`length(content)`.as('length'), sql<string>`created_at::text`.as('createdAtText')])
    .where('clientId', '=', clientId);
  if (after)
    query = query.where(
      sql<boolean>`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
    );
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    documents: page.map(({ id, title, metadata, length, createdAt }) => ({
      id,
      title,
      metadata,
      length,
      createdAt,
    })),
    next: rows.length > limit && last ? { createdAt: last.createdAtText, id: last.id } : null,
  };
}

async function searchPassages(
  db: Database,
  { clientId, query, limit }: { clientId: string; query: string; limit: number },
): Promise<StoredPassage[]> {
  const { rows } = await sql<StoredPassage>`
    with question as (
      select replace(plainto_tsquery('english', ${query})::text, ' & ', ' | ')::tsquery as words
    )
    select p.document_id, p.position, d.title, p.content, p.start_offset as start, p.end_offset as end,
      ts_rank_cd(p.lexemes, words, 1)::float8 as rank
    from passages p join documents d on d.id = p.document_id, question
    where p.client_id = ${clientId} and p.lexemes @@ words
    order by rank desc, p.document_id, p.position limit ${limit}
  `.execute(db);
  return rows;
}

async function insertDocument(
  trx: Trx,
  { document, spans, vault }: { document: NewDocument; spans: readonly PassageSpan[]; vault: Vault },
): Promise<void> {
  const { id, clientId, title, content, metadata, findings, vaultEntries } = document;
  await trx
    .insertInto('documents')
    .values({ id, clientId, title, content, metadata: jsonColumn(metadata), findings: jsonColumn(findings) })
    .execute();
  await vault.create(trx, { id, kind: 'document' }, vaultEntries);
  const rows = spans.map(({ start, end }, position) => {
    const text = content.slice(start, end);
    return {
      documentId: id,
      clientId,
      position,
      startOffset: start,
      endOffset: end,
      content: text,
      lexemes: sql<string>`setweight(to_tsvector('english', ${title}), 'B') || to_tsvector('english', ${text})`,
    };
  });
  // A statement takes at most 65,535 parameters.
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await trx
      .insertInto('passages')
      .values(rows.slice(from, from + rowsPerStatement))
      .execute();
  }
}
