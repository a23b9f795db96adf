import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Which passages are compared: all of a client's, or those of them that are named. */
export interface Compared {
  clientId: string;
  model: string;
  /** Numbers in a vector: vectors of another size are of a model that was changed under its name, and count as missing. */
  size: number;
  only?: readonly PassageKey[] | undefined;
}

export interface PassageKey {
  documentId: string;
  position: number;
}

export interface Near extends PassageKey {
  cosine: number;
}

interface Search {
  compared: Compared;
  /** Of length 1, as the stored vectors are: the cosine is the sum of products. */
  query: readonly number[];
  limit: number;
}

/** Installed, and found by this connection without its schema's name. */
export async function findPgvector(db: Database): Promise<boolean> {
  const { rows } = await sql<{ isFound: boolean }>`
    select to_regoperator('<=>(vector,vector)') is not null as is_found
  `.execute(db);
  return rows[0]?.isFound ?? false;
}

/** Exact, by pgvector. */
export async function nearestInDatabase(db: Database, { compared, query, limit }: Search): Promise<Near[]> {
  const { clientId, model, only } = compared;
  // Materialized, so that no vector of another size meets the comparison, which fails on it.
  const { rows } = await sql<Near>`
    with compared as materialized (
      select p.document_id, p.position, e.vector
      from passages p join passage_embeddings e using (document_id, position)
      where p.client_id = ${clientId} and e.model = ${model} and ${isOneOf(only)}
        and cardinality(e.vector) = ${query.length})
    select document_id, position, 1 - (vector::vector <=> ${[...query]}::real[]::vector) as cosine
    from compared order by cosine desc, document_id, position limit ${limit}
  `.execute(db);
  return rows;
}

/** Exact, in this process. */
export async function nearestHere(db: Database, { compared, query, limit }: Search): Promise<Near[]> {
  const { clientId, model, only } = compared;
  // As bytes: Postgres' text of a thousand vectors takes a second to read.
  const { rows } = await sql<PassageKey & { vector: Buffer }>`
    select p.document_id, p.position, array_send(e.vector) as vector
    from passages p join passage_embeddings e using (document_id, position)
    where p.client_id = ${clientId} and e.model = ${model} and ${isOneOf(only)}
      and cardinality(e.vector) = ${query.length}
    order by p.document_id, p.position
  `.execute(db);
  return rows
    .map(({ vector, ...key }) => ({ ...key, cosine: product(query, vector) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, limit);
}

/** With Postgres' wire form of real[]: 20 bytes of header, then each number after its length of 4 bytes. Read in place: 15 times as fast. */
function product(query: readonly number[], wire: Buffer): number {
  const numbers = new DataView(wire.buffer, wire.byteOffset, wire.length);
  let sum = 0;
  for (const [at, value] of query.entries()) sum += value * numbers.getFloat32(24 + 8 * at);
  return sum;
}

/** `p` is the table of passages. */
export function isOneOf(keys: readonly PassageKey[] | undefined) {
  if (keys === undefined) return sql`true`;
  return sql`exists (
    select from jsonb_to_recordset(${JSON.stringify(
      keys.map(({ documentId, position }) => ({ document_id: documentId, position })),
    )}::jsonb) as named (document_id uuid, position integer)
    where named.document_id = p.document_id and named.position = p.position)`;
}
