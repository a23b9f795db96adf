import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { StoredPassage } from './documents.ts';
import {
  findPgvector,
  isOneOf,
  nearestHere,
  nearestInDatabase,
  type Compared,
  type Near,
} from './nearest-passages.ts';

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

/** More vectors than this are not read from Postgres for one question, where it cannot compare them itself. */
const mostRead = 2_000;

/** Vectors of passages, one for each embedding model that was used on them. They go when their document goes. */
export function createEmbeddings(db: Database, { mostCompared = mostRead } = {}) {
  const hasPgvector = once(() => findPgvector(db));
  return {
    /** Whether one question can be compared with all passages of a client. */
    canCompareAll: async (clientId: string): Promise<boolean> =>
      (await hasPgvector()) || (await countUpTo(db, clientId, mostCompared + 1)) <= mostCompared,

    async missing({ clientId, model, size, only }: Compared): Promise<UnembeddedPassage[]> {
      const { rows } = await sql<UnembeddedPassage>`
        select p.document_id, p.position, d.title, p.content
        from passages p join documents d on d.id = p.document_id
        where p.client_id = ${clientId} and ${isOneOf(only)} and not exists (
          select from passage_embeddings e
          where e.document_id = p.document_id and e.position = p.position and e.model = ${model}
            and cardinality(e.vector) = ${size})
        order by p.document_id, p.position
      `.execute(db);
      return rows;
    },

    /** Keeps what is there already in the same size; passages whose document has gone meanwhile are left out. */
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
        on conflict (document_id, position, model) do update set vector = excluded.vector
          where cardinality(passage_embeddings.vector) <> cardinality(excluded.vector)
      `.execute(db);
    },

    /** The passages nearest to a vector; `rank` is the cosine. Exact: by pgvector where the database has it, else here. */
    async nearest(compared: Compared, to: readonly number[], limit: number): Promise<StoredPassage[]> {
      const query = unit(to);
      const find = (await hasPgvector()) ? nearestInDatabase : nearestHere;
      const keys = await find(db, { compared, query, limit });
      return read(db, keys);
    },
  };
}

export type Embeddings = ReturnType<typeof createEmbeddings>;

/** Asked once, and again only where the answer did not come. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return async () => {
    answer ??= ask();
    try {
      return await answer;
    } catch (error) {
      answer = undefined;
      throw error;
    }
  };
}

async function countUpTo(db: Database, clientId: string, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select from passages where client_id = ${clientId} limit ${most}) as counted
  `.execute(db);
  return rows[0]?.n ?? 0;
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
