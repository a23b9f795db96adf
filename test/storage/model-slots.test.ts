import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createModelSlots } from '../../src/storage/model-slots.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let other: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  other = createDatabase({ url: database.url, poolSize: 5 });
});
afterAll(async () => {
  await other.destroy();
  await database.close();
});
beforeEach(() => database.db.deleteFrom('modelSlots').execute());

const signal = new AbortController().signal;

test('workers together make no more calls to a provider at once than it allows', async () => {
  const workers = [database.db, other].map((db) => createModelSlots({ db, perProvider: 3 }));
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const giveBack = await workers[i % 2]!.take('openai', signal);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      await giveBack();
    }),
  );
  expect(most).toBe(3);
  expect(await database.db.selectFrom('modelSlots').selectAll().execute()).toEqual([]);
});

test('providers have places of their own', async () => {
  const slots = createModelSlots({ db: database.db, perProvider: 1 });
  const [one, two] = await Promise.all([slots.take('openai', signal), slots.take('anthropic', signal)]);
  await Promise.all([one(), two()]);
});

test('the place of a worker that died is free when its lease ends', async () => {
  const slots = createModelSlots({ db: database.db, perProvider: 1 });
  const giveBack = await slots.take('openai', signal);
  await sql`update model_slots set lease_until = now() - interval '1 second'`.execute(database.db);
  const next = await createModelSlots({ db: other, perProvider: 1 }).take('openai', signal);
  // What the dead one would give back is no longer its own.
  await giveBack();
  expect(await database.db.selectFrom('modelSlots').selectAll().execute()).toHaveLength(1);
  await next();
});

test('a wait ends when nobody wants the call any more', async () => {
  const slots = createModelSlots({ db: database.db, perProvider: 1 });
  const giveBack = await slots.take('openai', signal);
  const controller = new AbortController();
  const waiting = slots.take('openai', controller.signal);
  controller.abort(new Error('no longer wanted'));
  await expect(waiting).rejects.toThrow('no longer wanted');
  await giveBack();
});
