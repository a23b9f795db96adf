import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFailureDetails } from '../../src/storage/failure-details.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createVault, type VaultEntry } from '../../src/storage/vault.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import { buildSubmission, createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

const email: VaultEntry = { placeholder: '[EMAIL_1]', value: 'grace@navy.example' };
const secret: VaultEntry = { placeholder: '[SECRET_1]', value: 'pässword 🔑 "quoted"' };

test('originals come back as they were', async () => {
  const taskId = await submitWith([email, secret]);

  expect(await sorted(taskId)).toEqual([email, secret]);
  expect(await storage.vault.open(randomUUID())).toEqual([]);
});

test('no original stands in the clear in any table, whether stored with the task or added later', async () => {
  const taskId = await submitWith([{ placeholder: '[EMAIL_1]', value: 'ada@lovelace.example' }]);
  await storage.vault.extend({ id: taskId, kind: 'task' }, (placeholders) =>
    placeholders.assign('PHONE', '+44 20 7946 0958'),
  );
  const details = createFailureDetails({ db: database.db, vault: storage.vault });
  const error = new Error('bad row: charles@babbage.example', { cause: new Error('cause: 4111 1111') });
  await details.record({ taskId, activity: 'runArm', code: 'UNKNOWN_ERROR', error });

  const dump = await dumpDatabase(database.db);

  expect(dump).toContain(taskId);
  for (const text of ['ada@lovelace.example', '20 7946 0958', 'charles@babbage', '4111 1111']) {
    expect(dump).not.toContain(text);
    expect(dump).not.toContain(Buffer.from(text).toString('hex'));
    expect(dump).not.toContain(Buffer.from(text).toString('base64'));
  }
});

test('a text with more originals than one statement can take is stored whole', async () => {
  const many = Array.from({ length: 25_000 }, (_, index) => ({
    placeholder: `[IP_${index + 1}]`,
    value: `10.0.${index >> 8}.${index & 255}`,
  }));

  const taskId = await submitWith(many);

  expect(await storage.vault.open(taskId)).toHaveLength(25_000);
});

test('the same value is sealed differently every time', async () => {
  const [one, two] = [await submitWith([email]), await submitWith([email])];

  const rows = await sealedRows([one, two]);

  expect(rows).toHaveLength(2);
  expect(rows[0]!.sealed.equals(rows[1]!.sealed)).toBe(false);
});

test('a sealed value moved to another placeholder of its owner cannot be opened', async () => {
  const taskId = await submitWith([email, secret]);
  await sql`
    update vault set sealed = (select o.sealed from vault o where o.owner_id = vault.owner_id and o.placeholder <> vault.placeholder)
    where owner_id = ${taskId}
  `.execute(database.db);

  await expect(storage.vault.open(taskId)).rejects.toThrow('authenticate');
});

test('a sealed value moved to another owner cannot be opened, not even together with its key', async () => {
  const [from, to] = [await submitWith([email]), await submitWith([email])];
  await sql`update vault set sealed = (select sealed from vault where owner_id = ${from}) where owner_id = ${to}`.execute(
    database.db,
  );
  await expect(storage.vault.open(to)).rejects.toThrow('authenticate');

  await sql`
    update vault_keys set wrapped_key = (select wrapped_key from vault_keys where owner_id = ${from}) where owner_id = ${to}
  `.execute(database.db);
  await expect(storage.vault.open(to)).rejects.toThrow('No master key');
  expect(await storage.vault.open(from)).toEqual([email]);
});

test('a changed byte, or another master key, opens nothing', async () => {
  const taskId = await submitWith([email]);
  const other = createVault({
    db: database.db,
    masterKey: createMasterKey({ masterKey: Buffer.alloc(32, 8) }),
  });
  await expect(other.open(taskId)).rejects.toThrow('No master key');

  await sql`
    update vault set sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1)
    where owner_id = ${taskId}
  `.execute(database.db);
  await expect(storage.vault.open(taskId)).rejects.toThrow('authenticate');
});

test('arms that extend at once never get one placeholder for two values', async () => {
  const taskId = await submitWith([email]);

  const given = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      storage.vault.extend({ id: taskId, kind: 'task' }, (placeholders) => ({
        // Every value comes twice.
        value: `user${Math.floor(index / 2)}@example.org`,
        placeholder: placeholders.assign('EMAIL', `user${Math.floor(index / 2)}@example.org`),
      })),
    ),
  );

  const byPlaceholder = new Map(given.map(({ placeholder, value }) => [placeholder, value]));
  expect(byPlaceholder.size).toBe(12);
  expect(byPlaceholder.has('[EMAIL_1]')).toBe(false);
  for (const { placeholder, value } of given) expect(byPlaceholder.get(placeholder)).toBe(value);
  const stored = await storage.vault.open(taskId);
  expect(stored).toHaveLength(13);
  for (const entry of given) expect(stored).toContainEqual(entry);
});

test('a known value keeps its placeholder, and an owner without any gets its first', async () => {
  const known = await submitWith([email]);
  const fresh = await submitWith([]);

  const assign = (id: string) =>
    storage.vault.extend({ id, kind: 'task' }, (placeholders) => placeholders.assign('EMAIL', email.value));

  expect(await Promise.all([assign(known), assign(fresh)])).toEqual(['[EMAIL_1]', '[EMAIL_1]']);
  expect(await storage.vault.open(known)).toEqual([email]);
  expect(await storage.vault.open(fresh)).toEqual([email]);
});

test('what an extension that failed added is not kept', async () => {
  const taskId = await submitWith([]);

  await expect(
    storage.vault.extend({ id: taskId, kind: 'task' }, (placeholders) => {
      placeholders.assign('EMAIL', 'lost@example.org');
      throw new Error('given up');
    }),
  ).rejects.toThrow('given up');
  expect(await storage.vault.open(taskId)).toEqual([]);
});

test('deleting a task takes its key, its originals and its sealed failures', async () => {
  const taskId = await submitWith([email]);
  await storage.vault.seal(database.db, { id: taskId, kind: 'task' }, 'text');

  await database.db.deleteFrom('tasks').where('id', '=', taskId).execute();

  expect(await sealedRows([taskId])).toEqual([]);
  expect(
    await database.db.selectFrom('vaultKeys').select('ownerId').where('ownerId', '=', taskId).execute(),
  ).toEqual([]);
});

test('fingerprints compare equal texts of one key only', () => {
  const other = createVault({
    db: database.db,
    masterKey: createMasterKey({ masterKey: Buffer.alloc(32, 7) }),
    fingerprintKey: Buffer.alloc(32, 8),
  });

  expect(storage.vault.fingerprint('ada').equals(storage.vault.fingerprint('ada'))).toBe(true);
  expect(storage.vault.fingerprint('ada').equals(storage.vault.fingerprint('bob'))).toBe(false);
  expect(storage.vault.fingerprint('ada').equals(other.fingerprint('ada'))).toBe(false);
});

async function submitWith(vaultEntries: VaultEntry[]): Promise<string> {
  const submission = buildSubmission({ vaultEntries });
  await storage.submissions.submit(submission);
  return submission.task.id;
}

async function sorted(ownerId: string): Promise<VaultEntry[]> {
  const entries = await storage.vault.open(ownerId);
  return entries.toSorted((a, b) => a.placeholder.localeCompare(b.placeholder));
}

function sealedRows(ownerIds: string[]) {
  return database.db.selectFrom('vault').selectAll().where('ownerId', 'in', ownerIds).execute();
}
