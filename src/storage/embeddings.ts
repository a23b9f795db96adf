import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { StoredPassage } from './documents.ts';

/** A passage that has no vector of the model yet. */
export interface UnembeddedPassage {
  documentId: string;
  position: number;
  title: string;
  content: string;
}

export interface NewEmbedding {
  documentId: string;
  position: number;
  vector: readonly number[];
}

/** Which passages are compared: all of a client's, or those of them that are named. */
export interface Compared {
  clientId: string;
  model: string;
  only?: readonly PassageKey[] | undefined;
}

export interface PassageKey {
  documentId: string;
  position: number;
}

/** Vectors of passages, one for each embedding model that was used on them. They go when their document goes. */
export function createEmbeddings(db: Database) {
  let hasPgvector: Promise<boolean> | undefined;
  return {
    async countPassages(clientId: string): Promise<number> {
      const { n } = await db
        .selectFrom('passages')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('clientId', '=', clientId)
        .executeTakeFirstOrThrow();
      return n;
    },

    async missing({ clientId, model, only }: Compared): Promise<UnembeddedPassage[]> {
      const { rows } = await sql<UnembeddedPassage>`
        select p.document_id, p.position, d.title, p.content
        from passages p join documents d on d.id = p.document_id
        where p.client_id = ${clientId} and ${isOneOf(only)} and not exists (
          select from passage_embeddings e
          where e.document_id = p.document_id and e.position = p.position and e.model = ${model})
        order by p.document_id, p.position
      `.execute(db);
      return rows;
    },

    /** Keeps what is there already; passages whose document has gone meanwhile are left out. */
    async save(model: string, embeddings: readonly NewEmbedding[]): Promise<void> {
      const rows = embeddings.map(({ documentId, position, vector }) => ({
        document_id: documentId,
        position,
        vector: unit(vector),
      }));
      await sql`
        insert into passage_embeddings (document_id, position, model, vector)
        select p.document_id, p.position, ${model},
          array(select value::real from jsonb_array_elements_text(made.vector) with ordinality as of (value, n) order by n)
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (document_id uuid, position integer, vector jsonb)
          join passages p on p.document_id = made.document_id and p.position = made.position
        on conflict do nothing
      `.execute(db);
    },

    /** The passages nearest to a vector; `rank` is the cosine. Exact: by pgvector where the database has it, else here. */
    async nearest(compared: Compared, to: readonly number[], limit: number): Promise<StoredPassage[]> {
      const query = unit(to);
      hasPgvector ??= findPgvector(db);
      const keys = (await hasPgvector)
        ? await nearestInDatabase(db, { compared, query, limit })
        : nearestOf(await vectorsOf(db, compared), { query, limit });
      return read(db, keys);
    },
  };
}

export type Embeddings = ReturnType<typeof createEmbeddings>;

type Near = PassageKey & { cosine: number };

function isOneOf(keys: readonly PassageKey[] | undefined) {
  if (keys === undefined) return sql`true`;
  return sql`exists (
    select from jsonb_to_recordset(${JSON.stringify(
      keys.map(({ documentId, position }) => ({ document_id: documentId, position })),
    )}::jsonb) as named (document_id uuid, position integer)
    where named.document_id = p.document_id and named.position = p.position)`;
}

async function findPgvector(db: Database): Promise<boolean> {
  const { rows } = await sql`select from pg_extension where extname = 'vector'`.execute(db);
  return rows.length > 0;
}

async function nearestInDatabase(
  db: Database,
  { compared, query, limit }: { compared: Compared; query: number[]; limit: number },
): Promise<Near[]> {
  const { clientId, model, only } = compared;
  const vector = JSON.stringify(query);
  // Vectors of another length are of a model that was changed under the same name.
  const { rows } = await sql<Near>`
    select p.document_id, p.position, 1 - (e.vector::vector <=> ${vector}::vector) as cosine
    from passages p join passage_embeddings e using (document_id, position)
    where p.client_id = ${clientId} and e.model = ${model} and ${isOneOf(only)}
      and array_length(e.vector, 1) = ${query.length}
    order by cosine desc limit ${limit}
  `.execute(db);
  return rows;
}

async function vectorsOf(
  db: Database,
  { clientId, model, only }: Compared,
): Promise<(PassageKey & { vector: Float32Array })[]> {
  // As bytes: Postgres' text of a thousand vectors takes a second to read.
  const { rows } = await sql<PassageKey & { vector: Buffer }>`
    select p.document_id, p.position, array_send(e.vector) as vector
    from passages p join passage_embeddings e using (document_id, position)
    where p.client_id = ${clientId} and e.model = ${model} and ${isOneOf(only)}
  `.execute(db);
  return rows.map(({ vector, ...key }) => ({ ...key, vector: floatsOf(vector) }));
}

/** Postgres' wire form of real[]: 20 bytes of header, then each element after its length of 4 bytes. */
function floatsOf(bytes: Buffer): Float32Array {
  const length = Math.max(0, (bytes.length - 20) / 8);
  return Float32Array.from({ length }, (_, at) => bytes.readFloatBE(24 + 8 * at));
}

function nearestOf(
  candidates: readonly (PassageKey & { vector: Float32Array })[],
  { query, limit }: { query: readonly number[]; limit: number },
): Near[] {
  return candidates
    .filter(({ vector }) => vector.length === query.length)
    .map(({ vector, ...key }) => ({
      ...key,
      cosine: query.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
    }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, limit);
}

async function read(db: Database, keys: readonly Near[]): Promise<StoredPassage[]> {
  if (keys.length === 0) return [];
  const named = keys.map(({ documentId, position, cosine }) => ({
    document_id: documentId,
    position,
    cosine,
  }));
  const { rows } = await sql<StoredPassage>`
    select p.document_id, p.position, d.title, p.content, p.start_offset as start, p.end_offset as end,
      named.cosine as rank
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
        as named (document_id uuid, position integer, cosine float8)
      join passages p using (document_id, position) join documents d on d.id = p.document_id
    order by rank desc, p.document_id, p.position
  `.execute(db);
  return rows;
}

/** Of length 1, so that the cosine is a sum of products. */
function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
