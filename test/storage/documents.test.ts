import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NewDocument } from '../../src/storage/documents.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let documents: Storage['documents'];
let vault: Storage['vault'];
beforeEach(async () => {
  database = await createTestDatabase();
  ({ documents, vault } = createStorage(database.db));
});
afterEach(() => database.close());

test('the passage that is most about the question comes first', async () => {
  await add({
    title: 'Garden',
    content: 'Roses need sun.\n\nThe gardener waters roses every morning in summer.',
  });
  await add({ title: 'Engines', content: 'A steam engine needs water and coal.' });
  await add({ title: 'Cooking', content: 'Cut the carrots.' });

  const found = await search('Who was watering the roses in the morning?');

  expect(found[0]).toMatchObject({
    title: 'Garden',
    content: 'The gardener waters roses every morning in summer.',
    start: 17,
    end: 67,
  });
  expect(found.map(({ title }) => title)).toContain('Engines');
  expect(found.map(({ title }) => title)).not.toContain('Cooking');
  expect(found.map(({ rank }) => rank)).toEqual(found.map(({ rank }) => rank).toSorted((a, b) => b - a));
});

test('words of the title find every passage of its document', async () => {
  await add({ title: 'Lighthouse report', content: 'Nothing was seen.' });

  expect(await search('lighthouses')).toMatchObject([{ content: 'Nothing was seen.' }]);
});

test('a question without a word to look for, or made of operators, finds nothing and breaks nothing', async () => {
  await add({ content: 'Some text & more | text ! here.' });

  for (const query of ['', 'the of and', '!!! & | :* <->', "'; drop table passages; --", 'zebra'])
    expect(await search(query)).toEqual([]);
});

test('no more passages come than asked for', async () => {
  for (let index = 0; index < 5; index += 1) await add({ content: `Roses, part ${index}.` });

  expect(await documents.search({ clientId: 'ada', query: 'roses', limit: 2 })).toHaveLength(2);
});

test('a client finds, lists and removes its own documents only', async () => {
  const mine = await add({ content: 'Roses of Ada.' });
  await add({ clientId: 'bob', content: 'Roses of Bob.' });

  expect(await search('roses')).toMatchObject([{ documentId: mine, content: 'Roses of Ada.' }]);
  expect((await documents.list({ clientId: 'ada', limit: 10 })).documents).toMatchObject([{ id: mine }]);
  expect(await documents.remove({ documentId: mine, clientId: 'bob' })).toBe(false);
  expect(await search('roses')).toHaveLength(1);
});

test('removing a document takes its passages, its originals and their key', async () => {
  const documentId = await add({
    content: 'Roses for [EMAIL_1].',
    vaultEntries: [{ placeholder: '[EMAIL_1]', value: 'grace@navy.example' }],
  });
  expect(await vault.open(documentId)).toEqual([{ placeholder: '[EMAIL_1]', value: 'grace@navy.example' }]);
  expect(await dumpDatabase(database.db)).not.toContain('grace@navy.example');

  expect(await documents.remove({ documentId, clientId: 'ada' })).toBe(true);

  expect(await dumpDatabase(database.db)).not.toContain(documentId);
  expect(await documents.remove({ documentId, clientId: 'ada' })).toBe(false);
});

test('the version changes with every document that comes or goes, and only for its client', async () => {
  const versions = [await documents.version('ada')];
  expect(versions[0]).toMatchObject({ count: 0 });
  const first = await add({});
  versions.push(await documents.version('ada'));
  await add({});
  versions.push(await documents.version('ada'));
  await documents.remove({ documentId: first, clientId: 'ada' });
  versions.push(await documents.version('ada'));
  await add({ clientId: 'bob' });

  expect(new Set(versions.map(({ version }) => version)).size).toBe(4);
  expect(versions.map(({ count }) => count)).toEqual([0, 1, 2, 1]);
  expect(await documents.version('ada')).toEqual(versions[3]);
});

test('the version tells apart what count and dates do not: one that goes, and one that began before it and came after', async () => {
  const [old, gone] = [await add({}), await add({})];
  await sql`update documents set created_at = '2026-01-01' where id = ${old}`.execute(database.db);
  await sql`update documents set created_at = '2026-02-01' where id = ${gone}`.execute(database.db);
  const newest = await add({});
  const before = await documents.version('ada');
  await documents.remove({ documentId: gone, clientId: 'ada' });
  const late = await add({});
  await sql`update documents set created_at = '2026-01-15' where id = ${late}`.execute(database.db);

  const after = await documents.version('ada');

  expect(after.count).toBe(before.count);
  expect(after.version).not.toBe(before.version);
  await documents.remove({ documentId: newest, clientId: 'ada' });
  expect((await documents.version('ada')).version).not.toBe(after.version);
});

test('documents that come and go side by side leave a version of their own in each order', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => add({})));
  const seen = new Set([(await documents.version('ada')).version]);
  for (const [at, documentId] of ids.entries()) {
    await Promise.all([documents.remove({ documentId, clientId: 'ada' }), add({ content: `Part ${at}` })]);
    seen.add((await documents.version('ada')).version);
  }
  expect(seen.size).toBe(9);
  expect((await documents.version('bob')).version).toBe((await documents.version('nobody')).version);
});

test('pages list every document once, newest first, though many came in the same moment', async () => {
  const ids = await Promise.all(Array.from({ length: 23 }, () => add({ content: 'four' })));
  await sql`update documents set created_at = '2026-01-01 00:00:00.123456+00'`.execute(database.db);
  const newest = await add({ content: 'x', title: 'Newest', metadata: { page: 7 } });

  const seen: string[] = [];
  let after: { createdAt: string; id: string } | null = null;
  do {
    const page = await documents.list({ clientId: 'ada', limit: 5, ...(after && { after }) });
    seen.push(...page.documents.map(({ id }) => id));
    after = page.next;
  } while (after);

  expect(seen[0]).toBe(newest);
  expect(seen).toHaveLength(24);
  expect(seen.toSorted()).toEqual([...ids, newest].toSorted());
  const { documents: first } = await documents.list({ clientId: 'ada', limit: 1 });
  expect(first).toMatchObject([{ title: 'Newest', metadata: { page: 7 }, length: 1 }]);
});

/** Splits its content into passages at empty lines. */
async function add(document: Partial<NewDocument>): Promise<string> {
  const content = document.content ?? 'Some text.';
  const id = randomUUID();
  const spans = [...content.matchAll(/[^\n]+/g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  await documents.add(
    {
      id,
      clientId: 'ada',
      title: 'A title',
      metadata: {},
      findings: [],
      vaultEntries: [],
      ...document,
      content,
    },
    spans,
  );
  return id;
}

function search(query: string) {
  return documents.search({ clientId: 'ada', query, limit: 10 });
}
