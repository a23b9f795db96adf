import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Texts vary with the lengths of lists in them; a connection keeps so many and sends the rest as they are. */
const mostStatements = 300;

/** What Postgres says where a migration has changed the columns of a `select *` that it had prepared. */
const changedResult = 'cached plan must not change result type';

/**
 * Has Postgres parse and plan each statement once for a connection rather than each time: with statements as short as these it is most
 * of what they cost. (A PgBouncer in between needs `max_prepared_statements`.)
 */
export function prepareStatements(client: pg.ClientBase): void {
  const send = client.query.bind(client) as (text: unknown, values?: unknown) => Promise<pg.QueryResult>;
  const names = new Map<string, string | undefined>();
  const query = (text: unknown, values?: unknown): Promise<pg.QueryResult> => {
    const name = isStatement(text, values) ? nameOf(text, names) : undefined;
    if (name === undefined) return send(text, values);
    return send({ name, text, values }).catch((error: unknown) => {
      if (!(error instanceof Error) || !error.message.includes(changedResult)) throw error;
      names.set(text as string, undefined);
      return send(text, values);
    });
  };
  client.query = query as typeof client.query;
}

function isStatement(text: unknown, values: unknown): text is string {
  return typeof text === 'string' && Array.isArray(values) && values.length > 0;
}

function nameOf(text: string, names: Map<string, string | undefined>): string | undefined {
  if (names.has(text)) return names.get(text);
  if (names.size >= mostStatements) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}
