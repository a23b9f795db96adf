import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServiceState } from '../src/domain/service-state.ts';
import { createWorkers } from '../src/storage/workers.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { startHeart } from '../src/worker-heart.ts';
import { createTestDatabase, type TestDatabase } from './support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('every beat tells how the Reflex service fares', async () => {
  const workers = createWorkers(database.db);
  let state: ServiceState | null = null;
  const heart = startHeart({
    workers,
    identity: { id: 'w1', taskQueue: 'queue', version: '1', arms: [], slots: 10 },
    announce: () => Promise.resolve(),
    running: () => 0,
    reflex: () => state,
    logger: createLogger({ level: 'CRITICAL', format: 'json', service: 'test' }),
  });
  const told = async () => (await workers.alive('queue')).reflex;

  await expect.poll(async () => (await workers.alive('queue')).serving).toBe(1);
  expect(await told()).toEqual({ closed: 0, half_open: 0, open: 0 });
  state = 'open';
  await expect.poll(told, { timeout: 10_000 }).toEqual({ closed: 0, half_open: 0, open: 1 });
  state = 'closed';
  await expect.poll(told, { timeout: 10_000 }).toEqual({ closed: 1, half_open: 0, open: 0 });
  await heart.stop();
  expect((await workers.alive('queue')).serving).toBe(0);
});
