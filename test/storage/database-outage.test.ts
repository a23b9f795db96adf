import { connect, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDatabaseOutage } from '../../src/storage/database-outage.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test.each(['127.0.0.1', 'localhost', 'no-such-host.invalid'])(
  'a server that cannot be reached at %s is an outage',
  async (host) => {
    const db = createDatabase({ url: `postgresql://u:p@${host}:${await closedPort()}/d`, poolSize: 1 });

    expect(isDatabaseOutage(await errorOf(ask(db)))).toBe(true);
    await db.destroy();
  },
);

test('a server that closes the door at once is an outage', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const db = createDatabase({ url: `postgresql://u:p@127.0.0.1:${port}/d`, poolSize: 1 });

  expect(isDatabaseOutage(await errorOf(ask(db)))).toBe(true);
  await db.destroy();
  server.close();
});

test('a server that takes a connection and says nothing is an outage', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const db = createDatabase({ url: `postgresql://u:p@127.0.0.1:${port}/d`, poolSize: 1 });

  expect(isDatabaseOutage(await errorOf(ask(db)))).toBe(true);
  await db.destroy();
  server.close();
});

test('a connection terminated in the middle of a statement is an outage', async () => {
  const db = createDatabase({ url: database.url, poolSize: 1 });
  const sleeping = errorOf(sql`select pg_sleep(60)`.execute(db));
  await expect.poll(() => terminate('pg_sleep(60)')).toBe(1);

  expect(isDatabaseOutage(await sleeping)).toBe(true);
  await expect.poll(() => answers(db)).toBe(true);
  await db.destroy();
});

test('a connection terminated while it is idle is replaced, and the pool says so', async () => {
  let idleErrors = 0;
  const db = createDatabase({ url: database.url, poolSize: 1, onIdleError: () => (idleErrors += 1) });
  await sql`select 'idle now'`.execute(db);

  expect(await terminate("select 'idle now'")).toBe(1);

  await expect.poll(() => idleErrors).toBe(1);
  await expect(ask(db)).resolves.toBeDefined();
  await db.destroy();
});

test('a connection terminated inside a transaction is an outage', async () => {
  const db = createDatabase({ url: database.url, poolSize: 1 });
  const error = await errorOf(
    db.transaction().execute(async (trx) => {
      await sql`select 'in a transaction'`.execute(trx);
      await terminate("select 'in a transaction'");
      await ask(trx);
    }),
  );

  expect(isDatabaseOutage(error)).toBe(true);
  await expect.poll(() => answers(db)).toBe(true);
  await db.destroy();
});

test('a connection on which nothing comes back any more is given up and replaced', async () => {
  const wire = await startWire(database.url);
  const db = createDatabase({ url: wire.url, poolSize: 1, statementTimeoutMs: 100 });
  await ask(db);
  wire.cut();

  expect(isDatabaseOutage(await errorOf(ask(db)))).toBe(true);
  wire.mend();
  await expect.poll(() => answers(db), { timeout: 5_000 }).toBe(true);
  await db.destroy();
  wire.close();
});

test('a transaction that stands still gives back what it holds, and its process is told of an outage', async () => {
  const [frozen, other] = [0, 1].map(() => createDatabase({ url: database.url, poolSize: 1 }));
  const hold = sql`select pg_advisory_xact_lock(42)`;

  const error = await errorOf(
    frozen!.transaction().execute(async (trx) => {
      await hold.execute(trx);
      // Nobody else gets the lock before the server has ended this transaction.
      await hold.execute(other!);
      await hold.execute(trx);
    }),
  );

  expect(isDatabaseOutage(error)).toBe(true);
  await Promise.all([frozen!.destroy(), other!.destroy()]);
});

test.each(['53100', '53200', '25P03'])('the state %s is an outage', (code) => {
  expect(isDatabaseOutage(Object.assign(new Error('refused'), { code }))).toBe(true);
});

test.each([
  ['a syntax error', 'selct 1'],
  ['a missing table', 'select * from nowhere'],
  ['a broken constraint', `insert into workers (id, task_queue) values ('w', 'q')`],
  ['a malformed id', `select 'x'::uuid`],
  ['a statement that took too long', `set statement_timeout = 10; select pg_sleep(10)`],
])('what the server itself refuses is no outage: %s', async (_name, statement) => {
  const db = createDatabase({ url: database.url, poolSize: 1 });

  const error = await errorOf(sql.raw(statement).execute(db));

  expect(error).toBeInstanceOf(Error);
  expect(isDatabaseOutage(error)).toBe(false);
  await db.destroy();
});

test.each([
  undefined,
  null,
  'ECONNREFUSED',
  { code: 'ECONNREFUSED' },
  new Error('boom'),
  new AggregateError([new Error('boom')]),
])('what is no error of a connection is no outage: %s', (error) => {
  expect(isDatabaseOutage(error)).toBe(false);
});

/** A way to Postgres that can swallow what is sent on it, as a broken network does, without closing anything. */
async function startWire(url: string) {
  const target = new URL(url);
  let isCut = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => !isCut && to.write(chunk));
      from.on('close', () => !isCut && to.destroy());
      from.on('error', () => undefined);
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return {
    url: through.href,
    cut: () => (isCut = true),
    mend: () => (isCut = false),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function ask(db: Database) {
  return sql`select 1`.execute(db);
}

/** Whether Postgres answers; a connection that is just ending may still be handed out once. */
async function answers(db: Database): Promise<boolean> {
  const error = await errorOf(ask(db));
  expect(error === undefined || isDatabaseOutage(error)).toBe(true);
  return error === undefined;
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Ends the connections of this database whose last statement is this one; returns how many. */
async function terminate(statement: string): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query like ${`%${statement}%`}
  `.execute(database.db);
  return rows.length;
}

/** A port that nobody listens on: taken and given back. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
