import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFingerprintKey } from '../../src/storage/fingerprint-key.ts';
import { createMasterKey, type MasterKeys } from '../../src/storage/master-key.ts';
import { rewrapKeys, type Rewrapped } from '../../src/storage/rewrap.ts';
import { createSigningKeys } from '../../src/storage/signing-keys.ts';
import { createVault } from '../../src/storage/vault.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { buildTask, createStorage } from './support/storage.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const [first, second] = [randomBytes(32), randomBytes(32)];
const before = { masterKey: first };
const between = { masterKey: second, previousMasterKeys: [first] };
const after = { masterKey: second };
const entries = [{ placeholder: '[EMAIL_1]', value: 'ada@lovelace.example' }];

test('what was sealed before a rotation is read during it with both keys, and after it with the new one', async () => {
  const owner = await ownerWith(before);
  const fingerprint = await readFingerprintKey(database.db, createMasterKey(before));
  const signing = await signingKey(before);
  expect(await vaultOf(between).open(owner)).toEqual(entries);
  await expect(vaultOf(after).open(owner)).rejects.toThrow('No master key');
  await expect(readFingerprintKey(database.db, createMasterKey(after))).rejects.toThrow(
    'ORCHESTRATOR_PREVIOUS_MASTER_KEYS',
  );

  const done = await rewrapKeys(database.db, { masterKey: createMasterKey(between) });

  expect(done).toEqual({ rewrapped: 3, passes: 2, keys: 3, unreadable: [], complete: true });
  expect(await vaultOf(after).open(owner)).toEqual(entries);
  expect(await readFingerprintKey(database.db, createMasterKey(after))).toEqual(fingerprint);
  expect(await signingKey(after)).toEqual(signing);
  await expect(vaultOf(before).open(owner)).rejects.toThrow('No master key');
});

test('a rotation that is run again does nothing more, and more owners than a batch are all wrapped', async () => {
  for (let owner = 0; owner < 1_001; owner += 1) await insertKey(before);
  const seen: [number, number][] = [];
  const masterKey = createMasterKey(between);
  const onProgress = ({ keys, rewrapped }: Rewrapped) => {
    seen.push([keys, rewrapped]);
  };

  await rewrapKeys(database.db, { masterKey, onProgress });

  expect(seen.slice(0, 3)).toEqual([
    [500, 500],
    [1_000, 1_000],
    [1_001, 1_001],
  ]);
  const again = await rewrapKeys(database.db, { masterKey });
  expect(again).toEqual({ rewrapped: 0, passes: 1, keys: 1_001, unreadable: [], complete: true });
});

test('what is wrapped under the old key behind a rotation that runs is found by its next pass', async () => {
  await insertKey(before);
  let late: string | undefined;
  const done = await rewrapKeys(database.db, {
    masterKey: createMasterKey(between),
    onProgress: async () => {
      late ??= await insertKey(before);
    },
  });

  expect(done).toMatchObject({ rewrapped: 2, keys: 2, complete: true });
  expect(await vaultOf(after).open(late ?? '')).toEqual([]);
});

test('a process that goes on wrapping under the old key is told of, and the rotation ends', async () => {
  await insertKey(before);
  const done = await rewrapKeys(database.db, {
    masterKey: createMasterKey(between),
    onProgress: async () => {
      await insertKey(before);
    },
  });

  expect(done.complete).toBe(false);
});

test('a key that somebody else changed first is not counted, and looked at again', async () => {
  const owner = await insertKey(before);
  await sql`
    create sequence writes;
    create function lose_first() returns trigger language plpgsql as $$
      begin if nextval('writes') = 1 then return null; end if; return new; end $$;
    create trigger lose before update on vault_keys for each row execute function lose_first();
  `.execute(database.db);

  const done = await rewrapKeys(database.db, { masterKey: createMasterKey(between) });

  expect(done).toEqual({ rewrapped: 1, passes: 3, keys: 1, unreadable: [], complete: true });
  expect(await vaultOf(after).open(owner)).toEqual([]);
});

test('a process that accepts the key to come reads what one that uses it has sealed, and the other way round', async () => {
  const accepting = { masterKey: first, previousMasterKeys: [second] };
  const [old, fresh] = [await ownerWith(accepting), await ownerWith(between)];

  for (const keys of [accepting, between]) {
    expect(await vaultOf(keys).open(old)).toEqual(entries);
    expect(await vaultOf(keys).open(fresh)).toEqual(entries);
  }
});

test('what no key opens is named and left as it is', async () => {
  const lost = await insertKey({ masterKey: randomBytes(32) });
  const known = await insertKey(before);

  const done = await rewrapKeys(database.db, { masterKey: createMasterKey(between) });

  expect(done).toEqual({ rewrapped: 1, passes: 2, keys: 2, unreadable: [lost], complete: true });
  expect(await vaultOf(after).open(known)).toEqual([]);
});

function vaultOf(keys: MasterKeys) {
  return createVault({ db: database.db, masterKey: createMasterKey(keys) });
}

async function ownerWith(keys: MasterKeys): Promise<string> {
  const task = buildTask();
  await createStorage(database.db).submitTask(task);
  await database.db
    .transaction()
    .execute((trx) => vaultOf(keys).create(trx, { id: task.id, kind: 'task' }, entries));
  return task.id;
}

/** A wrapped key without anything under it. */
async function insertKey(keys: MasterKeys): Promise<string> {
  const ownerId = randomUUID();
  const wrappedKey = createMasterKey(keys).wrap(randomBytes(32).toString('base64'), ownerId);
  await database.db.insertInto('vaultKeys').values({ ownerId, ownerKind: 'task', wrappedKey }).execute();
  return ownerId;
}

function signingKey(keys: MasterKeys) {
  return createSigningKeys({ db: database.db, masterKey: createMasterKey(keys) }).current();
}
