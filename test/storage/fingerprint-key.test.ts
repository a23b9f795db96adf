import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFingerprintKey } from '../../src/storage/fingerprint-key.ts';
import { createMasterKey, type MasterKeys } from '../../src/storage/master-key.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildTask, createStorage } from './support/storage.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const [first, second] = [randomBytes(32), randomBytes(32)];
const derivedFromFirst = Buffer.from(hkdfSync('sha256', first, '', 'octollm fingerprint', 32));

test('a new installation draws a key at random, and several processes get the same', async () => {
  const keys = await Promise.all([1, 2, 3].map(() => read({ masterKey: first })));

  expect(keys[0]).toHaveLength(32);
  expect(keys[0]).not.toEqual(derivedFromFirst);
  expect(new Set(keys.map(String)).size).toBe(1);
});

test.each([
  ['before a rotation', { masterKey: first }],
  ['where the key to come is only accepted', { masterKey: first, previousMasterKeys: [second] }],
  ['during a rotation', { masterKey: second, previousMasterKeys: [randomBytes(32), first] }],
])('an older database keeps the key that its hashes were made with, %s', async (_when, keys) => {
  const ownerId = randomUUID();
  const wrappedKey = createMasterKey({ masterKey: first }).wrap('a key', ownerId);
  await database.db.insertInto('vaultKeys').values({ ownerId, ownerKind: 'task', wrappedKey }).execute();

  expect(await read(keys)).toEqual(derivedFromFirst);
});

test('an older database with tasks and nothing wrapped was used with the key in use', async () => {
  await createStorage(database.db).submitTask(buildTask());

  expect(await read({ masterKey: first, previousMasterKeys: [second] })).toEqual(derivedFromFirst);
});

test('no key is made for an older database that was used with another master key', async () => {
  const ownerId = randomUUID();
  const wrappedKey = createMasterKey({ masterKey: first }).wrap('a key', ownerId);
  await database.db.insertInto('vaultKeys').values({ ownerId, ownerKind: 'task', wrappedKey }).execute();

  await expect(read({ masterKey: second })).rejects.toThrow('ORCHESTRATOR_PREVIOUS_MASTER_KEYS');
  expect(await read({ masterKey: first })).toEqual(derivedFromFirst);
});

function read(keys: MasterKeys): Promise<Buffer> {
  return readFingerprintKey(database.db, createMasterKey(keys));
}
