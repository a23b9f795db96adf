import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { TargetName } from './plan-faults.ts';
import { createServingLog, intersection, union, type Interval } from './serving.ts';
import type { Target } from './target.ts';

/** When each process answered promptly, as seen from outside. */
export interface Answers {
  doors: readonly (readonly Interval[])[];
  postgres: readonly Interval[];
}

const everyMs = 150;
/** Takes a few milliseconds where there is time for it. What takes longer had none: the machine was busy with others. */
const promptMs = 150;

/** Asks the API processes and Postgres for next to nothing, again and again until `signal` is aborted. */
export function watchAnswers({
  doors,
  databaseUrl,
  signal,
}: {
  doors: readonly string[];
  databaseUrl: string;
  signal: AbortSignal;
}): Answers {
  const watch = (ask: () => Promise<unknown>): readonly Interval[] => {
    const log = createServingLog();
    void askOnAndOn({ ask, log, signal });
    return log.intervals;
  };
  return { doors: doors.map((url) => watch(() => askDoor(url))), postgres: watch(askPostgres(databaseUrl)) };
}

/** When Postgres and at least one API process ran, neither stopped nor without time of the machine. */
export function servingOf(
  targets: Record<TargetName, Target>,
  { doors: [first = [], second = []], postgres }: Answers,
): Interval[] {
  const api = union([
    intersection(targets['api-1'].served, first),
    intersection(targets['api-2'].served, second),
  ]);
  return intersection(api, intersection(targets.postgres.served, postgres));
}

async function askOnAndOn({
  ask,
  log,
  signal,
}: {
  ask: () => Promise<unknown>;
  log: ReturnType<typeof createServingLog>;
  signal: AbortSignal;
}): Promise<void> {
  while (!signal.aborted) {
    const late = setTimeout(log.down, promptMs);
    await ask().then(log.up, log.down);
    clearTimeout(late);
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

async function askDoor(url: string): Promise<void> {
  const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
}

/** On one connection for as long as it lasts. */
function askPostgres(databaseUrl: string): () => Promise<void> {
  let client: pg.Client | undefined;
  return async () => {
    try {
      client ??= await connect(databaseUrl);
      await client.query('select 1');
    } catch (error) {
      void client?.end().catch(() => undefined);
      client = undefined;
      throw error;
    }
  };
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
