import { Socket } from 'node:net';
import { CamelCasePlugin, Kysely, PostgresDialect, type LogEvent, type Transaction } from 'kysely';
import pg from 'pg';
import { prepareStatements } from './prepared-statements.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  /** How long a statement may take, 60 s unless given. */
  statementTimeoutMs?: number;
  /** Told of every statement: its kind (`select`, `insert`, …, `raw`) and how long it took. */
  onQuery?: (query: { operation: string; seconds: number }) => void;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onIdleError?: () => void;
}

const int8TypeId = 20;

/** bigint columns hold micro-dollars and row numbers, far below 2^53: read as numbers. */
const types = new pg.TypeOverrides();
types.setTypeParser(int8TypeId, Number);

const longestStatementMs = 60_000;
// Longer than the longest statement has been silent only what will never answer.
const silenceMarginMs = 2_000;
// Every transaction here takes milliseconds: one that idles belongs to a process that froze or vanished, and holds locks. A task
// whose row it holds must all the same have ended two seconds after its deadline.
const idleTransactionTimeoutMs = 1_000;
// A server that is down must be noticed well within a readiness check.
const connectTimeoutMs = 3_000;

/** Opens a pool; connects on first use. End it with `destroy()`. */
export function createDatabase({
  url,
  poolSize,
  statementTimeoutMs = longestStatementMs,
  onQuery,
  onIdleError,
}: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
    connectionTimeoutMillis: connectTimeoutMs,
    // One that is opened anew has every statement to prepare again. Closed before its silence is taken for a dead server.
    idleTimeoutMillis: statementTimeoutMs,
    stream: () => socketThatGivesUp(statementTimeoutMs + silenceMarginMs),
    types,
  });
  // Without a listener an error on a connection would end the process: the pool listens on idle ones alone, and on one in
  // use the statement fails by itself.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    prepareStatements(client);
  });
  pool.on('error', () => onIdleError?.());
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(onQuery && { log: (event: LogEvent) => onQuery(describe(event)) }),
  });
}

/**
 * A network that swallows packets closes no connection: without this, a statement whose answer is lost would be waited for
 * without end, and every loop behind it. (The server's own statement timeout cannot reach us then.)
 */
function socketThatGivesUp(silenceMs: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () => socket.destroy());
}

function describe(event: LogEvent): { operation: string; seconds: number } {
  const operation = event.query.query.kind.replace(/(Query)?Node$/, '').toLowerCase();
  return { operation, seconds: event.queryDurationMillis / 1_000 };
}
