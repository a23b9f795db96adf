import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import {
  createRateLimits,
  takeFromPostgres,
  type RateState,
  type Takers,
} from '../../src/storage/rate-limits.ts';
import { createRetention } from '../../src/storage/retention.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let otherProcess: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  otherProcess = createDatabase({ url: database.url, poolSize: 10 });
});
afterAll(async () => {
  await otherProcess.destroy();
  await database.close();
});

const off = { perMinute: 0, burst: 1 };
const fingerprint = (text: string) => createHash('sha256').update(text).digest();

function limiter(
  limits: Partial<Record<'address' | 'client', { perMinute: number; burst: number }>>,
  db = database.db,
) {
  return createRateLimits({
    takeTokens: takeFromPostgres(db),
    vault: { fingerprint },
    limits: { address: off, client: off, ...limits },
  });
}

/** As if so much time had gone by. */
async function later(seconds: number): Promise<void> {
  await sql`update rate_buckets set full_at = full_at - make_interval(secs => ${seconds})`.execute(
    database.db,
  );
}

const clientAlone = (client: string): Takers => ({ address: undefined, client });
/** Within five seconds, which a slow machine may take meanwhile. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);
const isAllowed = (state: RateState | undefined) => state !== undefined && !state.retryAfterSeconds;

test('a burst passes, then one request for each token that comes back', async () => {
  const takers = clientAlone(randomUUID());
  const { take } = limiter({ client: { perMinute: 2, burst: 3 } });

  const burst = [await take(takers), await take(takers), await take(takers)];
  const refused = await take(takers);
  await later(refused!.retryAfterSeconds!);
  const after = [await take(takers), await take(takers)];

  expect(burst.map((state) => state!.remaining)).toEqual([2, 1, 0]);
  expect(burst.map((state) => state!.fullInSeconds)).toEqual([30, 60, 90].map(about));
  expect(refused).toMatchObject({
    kind: 'client',
    remaining: 0,
    retryAfterSeconds: about(30),
    fullInSeconds: about(90),
  });
  expect(after.map(isAllowed)).toEqual([true, false]);
});

test('time fills a bucket no further than its burst', async () => {
  const takers = clientAlone(randomUUID());
  const { take } = limiter({ client: { perMinute: 60, burst: 2 } });
  await take(takers);
  await later(3_600);

  const states = [await take(takers), await take(takers), await take(takers)];

  expect(states.map(isAllowed)).toEqual([true, true, false]);
});

test('takers at the same time, in two processes, never get more than the burst, and no less', async () => {
  const limits = { client: { perMinute: 1, burst: 50 } };
  const takers = clientAlone(randomUUID());
  const processes = [limiter(limits), limiter(limits, otherProcess)];

  const states = await Promise.all(
    Array.from({ length: 200 }, (_, index) => processes[index % 2]!.take(takers)),
  );

  expect(states.filter(isAllowed)).toHaveLength(50);
  const left = states.filter(isAllowed).map((state) => state!.remaining);
  expect(left.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test('clean-up beside takers, whose buckets share clients and addresses, changes no count and stops no one', async () => {
  const limits = { address: { perMinute: 1, burst: 40 }, client: { perMinute: 1, burst: 25 } };
  const name = randomUUID();
  const { take } = limiter(limits, otherProcess);
  const retention = createRetention(database.db);

  const [states] = await Promise.all([
    Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const takers = { address: `${name} ${index % 2}`, client: `${name} ${Math.floor(index / 2) % 4}` };
        return { ...takers, passes: isAllowed(await take(takers)) };
      }),
    ),
    ...Array.from({ length: 20 }, () => retention.forgetFullBuckets(1_000)),
  ]);

  const passed = (kind: 'address' | 'client', index: number) =>
    states.filter((state) => state.passes && state[kind] === `${name} ${index}`).length;
  const byAddress = [0, 1].map((index) => passed('address', index));
  expect(byAddress).toEqual([40, 40]);
  for (const index of [0, 1, 2, 3]) expect(passed('client', index)).toBeLessThanOrEqual(25);
});

test('a request that one bucket refuses takes nothing from the other', async () => {
  const [address, client] = [randomUUID(), randomUUID()];
  const { take } = limiter({ address: { perMinute: 1, burst: 3 }, client: { perMinute: 1, burst: 1 } });

  const first = await take({ address, client });
  const refused = [await take({ address, client }), await take({ address, client })];
  const others = [
    await take({ address, client: randomUUID() }),
    await take({ address, client: randomUUID() }),
  ];
  const last = await take({ address, client: randomUUID() });

  expect(first).toMatchObject({ kind: 'client', remaining: 0 });
  expect(refused.map((state) => [state!.kind, isAllowed(state)])).toEqual([
    ['client', false],
    ['client', false],
  ]);
  expect(others.map(isAllowed)).toEqual([true, true]);
  expect(last).toMatchObject({ kind: 'address', retryAfterSeconds: about(60) });
});

test('the address comes first: whoever waits for a client holds its address, and never the other way round', async () => {
  const takers = { address: randomUUID(), client: randomUUID() };
  const limit = { perMinute: 1, burst: 5 };
  const { take } = limiter({ address: limit, client: limit }, otherProcess);
  await take(takers);
  const keyOf = (kind: keyof Takers) => fingerprint(`rate ${kind} ${takers[kind]}`);

  const { waiting, free } = await database.db.transaction().execute(async (trx) => {
    await sql`select from rate_buckets where key = ${keyOf('client')} for update`.execute(trx);
    const waiting = take(takers);
    await expect.poll(() => waitingForLocks(trx), { timeout: 20_000 }).toBe(1);
    const { rows: free } = await sql`
      select from rate_buckets where key = ${keyOf('address')} for update skip locked
    `.execute(trx);
    return { waiting: [waiting], free };
  });

  expect(free).toEqual([]);
  expect(isAllowed(await waiting[0])).toBe(true);
});

async function waitingForLocks(db: Database): Promise<number> {
  const { rows } = await sql`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `.execute(db);
  return rows.length;
}

test('of two buckets that refuse, the one that makes wait longer is named', async () => {
  const takers = { address: randomUUID(), client: randomUUID() };
  const { take } = limiter({ address: { perMinute: 60, burst: 1 }, client: { perMinute: 1, burst: 1 } });
  await take(takers);

  expect(await take(takers)).toMatchObject({ kind: 'client', retryAfterSeconds: about(60) });
});

test('a client and an address of the same name have buckets of their own', async () => {
  const name = randomUUID();
  const { take } = limiter({ address: { perMinute: 1, burst: 1 }, client: { perMinute: 1, burst: 1 } });
  await take({ address: name, client: randomUUID() });

  expect(isAllowed(await take({ address: randomUUID(), client: name }))).toBe(true);
});

test('where nothing limits, nothing is asked of Postgres', async () => {
  const queries: string[] = [];
  const watched = createDatabase({
    url: database.url,
    poolSize: 1,
    onQuery: ({ operation }) => queries.push(operation),
  });
  const takers = { address: randomUUID(), client: randomUUID() };
  const client = { perMinute: 1, burst: 1 };

  expect(await limiter({}, watched).take(takers)).toBeUndefined();
  expect(await limiter({ client }, watched).take({ ...takers, client: undefined })).toBeUndefined();
  expect(queries).toEqual([]);
  await limiter({ client, address: client }, watched).take(takers);
  expect(queries).toHaveLength(1);
  await watched.destroy();
});

test('clean-up removes buckets that are full again, as many as it is told, and no other', async () => {
  await sql`truncate rate_buckets`.execute(database.db);
  const { take } = limiter({ client: { perMinute: 1, burst: 2 } });
  for (const client of ['a', 'b', 'c']) await take(clientAlone(client));
  await later(61);
  await take(clientAlone('used'));
  const retention = createRetention(database.db);

  await retention.forgetFullBuckets(2);
  expect(await rows()).toBe(2);
  await retention.forgetFullBuckets(100);
  expect(await rows()).toBe(1);
  expect(await take(clientAlone('used'))).toMatchObject({ remaining: 0 });
});

async function rows(): Promise<number> {
  const { rows: found } = await sql`select from rate_buckets`.execute(database.db);
  return found.length;
}
