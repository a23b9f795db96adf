import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';
import { canHaveRedis, startRedis, type TestRedis } from '../support/redis.ts';

describe.skipIf(!canHaveRedis())('an API that counts requests in Redis', () => {
  let redis: TestRedis;
  let system: OrchestratorProcesses;
  beforeAll(async () => {
    redis = await startRedis();
    system = await startProcesses({
      databaseUrl: await createEmptyTestDatabase(),
      temporalAddress: inject('temporalAddress'),
      env: {
        ORCHESTRATOR_REDIS_URL: redis.url,
        ORCHESTRATOR_CLIENT_REQUESTS_PER_MINUTE: '1',
        ORCHESTRATOR_CLIENT_REQUEST_BURST: '2',
      },
    });
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await redis.close();
  });

  async function statuses(times: number): Promise<number[]> {
    const answers: number[] = [];
    for (let i = 0; i < times; i += 1) answers.push((await fetch(`${system.url}/tasks`)).status);
    return answers;
  }

  async function redisState(): Promise<string | undefined> {
    const exposed = await (await fetch(`${system.url}/metrics`)).text();
    return /circuit_breaker_state\{service="redis"\} (\d)/.exec(exposed)?.[1];
  }

  test('limits go on in Postgres when Redis dies, and the log tells so without its password', async () => {
    expect(await redisState()).toBe('0');
    expect(await statuses(3)).toEqual([200, 200, 429]);

    await redis.kill();

    expect(await statuses(3)).toEqual([200, 200, 429]);
    expect(await redisState()).toBe('1');
    expect(system.api.output()).toContain('Redis counts requests');
    expect(system.api.output()).toContain(
      'Redis does not count requests; Postgres does until it answers again',
    );
    expect(system.api.output()).not.toContain(new URL(redis.url).password);
  });
});
