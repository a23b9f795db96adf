import { Client } from 'pg';

/** Creates the database when it is missing and returns its URL. */
export async function createDatabase(options: { databaseUrl: string; name: string }): Promise<string> {
  const { databaseUrl, name } = options;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new Error(
      `name: "${name}" must be 1 to 63 lower-case letters, digits or underscores, no digit first.`,
    );
  }
  await withClient(databaseUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database "${name}"`);
  });
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Rejects until the database answers a query. */
export async function probeDatabase(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query('select 1'));
}

async function withClient(databaseUrl: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  // A connection that breaks while idle reports it as an event, which would otherwise end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
