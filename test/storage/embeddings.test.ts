import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmbeddings, type Embeddings } from '../../src/storage/embeddings.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let documents: Storage['documents'];
let embeddings: Embeddings;
beforeEach(async () => {
  database = await createTestDatabase();
  ({ documents } = createStorage(database.db));
  embeddings = createEmbeddings(database.db);
});
afterEach(() => database.close());

const ada = { clientId: 'ada', model: 'fake/one' };

test('a passage is missing until its vector is saved, for each model', async () => {
  const id = await add('ada', 'Roses need sun.');
  expect(await embeddings.missing(ada)).toEqual([
    { documentId: id, position: 0, title: 'Title', content: 'Roses need sun.' },
  ]);

  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [1, 2] }]);
  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [9, 9] }]);

  expect(await embeddings.missing(ada)).toEqual([]);
  expect(await embeddings.missing({ ...ada, model: 'fake/other' })).toHaveLength(1);
});

test('the nearest come first, whatever the length of their vectors', async () => {
  const [east, north, between] = [
    await add('ada', 'East'),
    await add('ada', 'North'),
    await add('ada', 'Both'),
  ];
  await embeddings.save(ada.model, [
    { documentId: east, position: 0, vector: [100, 0] },
    { documentId: north, position: 0, vector: [0, 0.01] },
    { documentId: between, position: 0, vector: [3, 3] },
  ]);

  const found = await embeddings.nearest(ada, [7, 1], 2);

  expect(found.map(({ content }) => content)).toEqual(['East', 'Both']);
  expect(found[0]?.rank).toBeCloseTo(7 / Math.hypot(7, 1), 5);
});

test('another client’s passages, another model’s vectors and vectors of another size are never compared', async () => {
  const [hers, his] = [await add('ada', 'Hers'), await add('bob', 'His')];
  await embeddings.save(ada.model, [
    { documentId: hers, position: 0, vector: [1, 0] },
    { documentId: his, position: 0, vector: [1, 0] },
  ]);

  expect(await embeddings.nearest(ada, [1, 0], 10)).toMatchObject([{ content: 'Hers' }]);
  expect(await embeddings.nearest({ ...ada, model: 'fake/other' }, [1, 0], 10)).toEqual([]);
  expect(await embeddings.nearest(ada, [1, 0, 0], 10)).toEqual([]);
});

test('only the passages that are named are compared', async () => {
  const [one, two] = [await add('ada', 'One'), await add('ada', 'Two')];
  const only = [{ documentId: two, position: 0 }];
  expect(await embeddings.missing({ ...ada, only })).toMatchObject([{ content: 'Two' }]);
  await embeddings.save(
    ada.model,
    [one, two].map((documentId) => ({ documentId, position: 0, vector: [1] })),
  );

  expect(await embeddings.nearest({ ...ada, only }, [1], 10)).toMatchObject([{ content: 'Two' }]);
});

test('vectors go with their document, and none is kept for one that has gone', async () => {
  const id = await add('ada', 'Gone');
  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [1] }]);
  await documents.remove({ documentId: id, clientId: 'ada' });
  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [1] }]);

  expect(await database.db.selectFrom('passageEmbeddings').selectAll().execute()).toEqual([]);
});

async function add(clientId: string, content: string): Promise<string> {
  const id = randomUUID();
  const document = { id, clientId, title: 'Title', content, metadata: {}, findings: [], vaultEntries: [] };
  await documents.add(document, [{ start: 0, end: content.length }]);
  return id;
}
