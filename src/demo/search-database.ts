import pg from 'pg';
import type { ValueSearch } from './private-values.ts';

const statementTimeoutMs = 60_000;
const rowsAtOnce = 500;

/** Shows a search every column of every row of every table, as stored. Gives how many there were. */
export async function searchDatabase(options: {
  databaseUrl: string;
  search: ValueSearch;
}): Promise<{ tables: number; rows: number }> {
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    await client.query('begin read only');
    const tables = await tablesOf(client);
    let rows = 0;
    for (const table of tables) rows += await searchTable(client, { table, search: options.search });
    return { tables: tables.length, rows };
  } finally {
    await client.end();
  }
}

/** Quoted, with their schemas. */
async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1
  `);
  return rows.map(({ name }) => name);
}

/** Row by row through a cursor: a table may be larger than memory. */
async function searchTable(
  client: pg.Client,
  { table, search }: { table: string; search: ValueSearch },
): Promise<number> {
  await client.query(`declare everything no scroll cursor for select * from ${table}`);
  let count = 0;
  for (;;) {
    const { rows } = await client.query(`fetch ${rowsAtOnce} from everything`);
    if (rows.length === 0) break;
    search.look(rows);
    count += rows.length;
  }
  await client.query('close everything');
  return count;
}
