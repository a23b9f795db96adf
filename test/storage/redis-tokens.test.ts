import { createHash, randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  createRateLimits,
  type RateLimits,
  type RateState,
  type TakeTokens,
} from '../../src/storage/rate-limits.ts';
import { connectRedisTokens, type RedisTokens } from '../../src/storage/redis-tokens.ts';
import { canHaveRedis, startRedis, type TestRedis } from '../support/redis.ts';

const off = { perMinute: 0, burst: 1 };
const fingerprint = (text: string) => createHash('sha256').update(text).digest();
/** Within five seconds, which a slow machine may take meanwhile. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);
const isAllowed = (state: RateState | undefined) => state !== undefined && !state.retryAfterSeconds;
const clientAlone = () => ({ address: undefined, client: randomUUID() });

describe.skipIf(!canHaveRedis())('token buckets in Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  const opened: RedisTokens[] = [];
  afterEach(() => {
    for (const tokens of opened.splice(0)) tokens.close();
  });

  interface Process extends RateLimits {
    told: string[];
    /** How often somebody else took the tokens. */
    elsewhere: () => number;
  }

  /** A process of its own, connected. */
  async function connect(
    limits: Partial<Record<'address' | 'client', { perMinute: number; burst: number }>>,
  ): Promise<Process> {
    const told: string[] = [];
    let elsewhere = 0;
    const meanwhile: TakeTokens = (buckets) => {
      elsewhere += 1;
      return Promise.resolve(buckets.map(() => ({ waitUs: 0, fullInUs: 1 })));
    };
    const tokens = connectRedisTokens({
      url: redis.url,
      meanwhile,
      onAway: (error) => told.push(`away: ${(error as Error).message}`),
      onBack: () => told.push('back'),
    });
    opened.push(tokens);
    await expect.poll(() => told).toEqual(['back']);
    const rates = createRateLimits({
      takeTokens: tokens.take,
      vault: { fingerprint },
      limits: { address: off, client: off, ...limits },
    });
    return { ...rates, told, elsewhere: () => elsewhere };
  }

  test('a burst passes, then none, and it says when the next may', async () => {
    const { take, elsewhere } = await connect({ client: { perMinute: 2, burst: 3 } });
    const takers = clientAlone();

    const burst = [await take(takers), await take(takers), await take(takers)];
    const refused = await take(takers);

    expect(burst.map((state) => state!.remaining)).toEqual([2, 1, 0]);
    expect(burst.map((state) => state!.fullInSeconds)).toEqual([30, 60, 90].map(about));
    expect(refused).toMatchObject({ remaining: 0, retryAfterSeconds: about(30), fullInSeconds: about(90) });
    expect(elsewhere()).toBe(0);
  });

  test('a token comes back after its time', async () => {
    const { take } = await connect({ client: { perMinute: 1_200, burst: 1 } });
    const takers = clientAlone();
    expect(isAllowed(await take(takers))).toBe(true);
    await expect.poll(async () => isAllowed(await take(takers)), { interval: 10 }).toBe(true);
  });

  test('takers at the same time, in two processes, never get more than the burst, and no less', async () => {
    const limits = { client: { perMinute: 1, burst: 50 } };
    const processes = [await connect(limits), await connect(limits)];
    const takers = clientAlone();

    const states = await Promise.all(
      Array.from({ length: 200 }, (_, index) => processes[index % 2]!.take(takers)),
    );

    const left = states.filter(isAllowed).map((state) => state!.remaining);
    expect(left.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  test('a request that one bucket refuses takes nothing from the other', async () => {
    const { take } = await connect({
      address: { perMinute: 1, burst: 3 },
      client: { perMinute: 1, burst: 1 },
    });
    const [address, client] = [randomUUID(), randomUUID()];

    await take({ address, client });
    const refused = [await take({ address, client }), await take({ address, client })];
    const others = [
      await take({ address, client: randomUUID() }),
      await take({ address, client: randomUUID() }),
    ];

    expect(refused.map((state) => [state!.kind, isAllowed(state)])).toEqual([
      ['client', false],
      ['client', false],
    ]);
    expect(others.map(isAllowed)).toEqual([true, true]);
    expect(await take({ address, client: randomUUID() })).toMatchObject({
      kind: 'address',
      retryAfterSeconds: about(60),
    });
  });

  test('neither addresses nor names of clients stand in Redis, and a bucket goes once it is full', async () => {
    const { take } = await connect({
      address: { perMinute: 1, burst: 3 },
      client: { perMinute: 6, burst: 5 },
    });
    const client = createClient({ url: redis.url });
    await client.connect();
    await client.flushAll();

    await take({ address: '192.0.2.7', client: 'somebody' });
    const keys = await client.keys('*');
    const lives = await Promise.all(keys.map((key) => client.pTTL(key)));
    client.destroy();

    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatch(/^octollm:rate:[\w-]{43}$/);
    expect(lives.map((ms) => Math.ceil(ms / 10_000)).toSorted((a, b) => a - b)).toEqual([1, 6]);
  });

  test('while Redis is dead, tokens come from elsewhere, and again from Redis once it is back', async () => {
    const { take, told, elsewhere } = await connect({ client: { perMinute: 1, burst: 5 } });
    const takers = clientAlone();
    await take(takers);

    await redis.kill();
    const meanwhile = [await take(takers), await take(takers)];
    await redis.start();
    await expect.poll(() => told.at(-1), { timeout: 20_000 }).toBe('back');
    const after = elsewhere();
    const first = await take(takers);

    expect(meanwhile.map(isAllowed)).toEqual([true, true]);
    expect(after).toBe(2);
    expect(first).toMatchObject({ remaining: 4 });
    expect(elsewhere()).toBe(after);
    expect(told.map((line) => line.split(':')[0])).toEqual(['back', 'away', 'back']);
  });

  test('a Redis that hangs holds a request up once, not each, and counts again when it answers', async () => {
    const { take, told, elsewhere } = await connect({ client: { perMinute: 1, burst: 5 } });
    const takers = clientAlone();
    redis.hang();

    const states = [await take(takers), await take(takers), await take(takers)];

    expect(states.map(isAllowed)).toEqual([true, true, true]);
    expect(elsewhere()).toBe(3);
    expect(told).toEqual(['back', 'away: Redis did not answer within 250 ms']);
    redis.resume();
    await expect.poll(async () => (await take(clientAlone()), told.at(-1)), { timeout: 20_000 }).toBe('back');
  });
});
