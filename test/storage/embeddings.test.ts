import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const ada = { clientId: 'ada', model: 'fake/one', size: 2 };

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

test('a vector of another size is missing, and is replaced: its model was changed under the same name', async () => {
  const id = await add('ada', 'Roses');
  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [1, 0] }]);
  expect(await embeddings.missing({ ...ada, size: 3 })).toHaveLength(1);

  await embeddings.save(ada.model, [{ documentId: id, position: 0, vector: [0, 0, 1] }]);

  expect(await embeddings.missing({ ...ada, size: 3 })).toEqual([]);
  expect(await embeddings.nearest({ ...ada, size: 3 }, [0, 0, 1], 10)).toMatchObject([{ rank: 1 }]);
});

test('without pgvector no more passages are compared than are read for one question, counted for each client', async () => {
  const bounded = createEmbeddings(database.db, { mostCompared: 2 });
  await add('bob', 'Not hers');
  await add('ada', 'One');
  await add('ada', 'Two');
  expect(await bounded.canCompareAll('ada')).toBe(true);
  await add('ada', 'Three');

  expect(await bounded.canCompareAll('ada')).toBe(false);
  expect(await bounded.canCompareAll('bob')).toBe(true);
});

describe('where the database compares vectors itself', () => {
  // What pgvector is asked for and nothing more of it: its type, its cast from numbers and its cosine distance.
  beforeEach(async () => {
    await sql`create domain vector as real[]`.execute(database.db);
    await sql`
      create function cosine_distance(a vector, b vector) returns float8 language plpgsql as $$
      begin
        if cardinality(a) <> cardinality(b) then raise exception 'different vector dimensions'; end if;
        return (select 1 - sum(x * y) / (sqrt(sum(x * x)) * sqrt(sum(y * y)))
          from unnest(a::real[], b::real[]) as pair (x, y));
      end $$
    `.execute(database.db);
    await sql`create operator <=> (leftarg = vector, rightarg = vector, function = cosine_distance)`.execute(
      database.db,
    );
    embeddings = createEmbeddings(database.db, { mostCompared: 0 });
  });

  test('all passages can be compared, however many there are', async () => {
    await add('ada', 'One');

    expect(await embeddings.canCompareAll('ada')).toBe(true);
  });

  test('it finds what the comparison in this process finds', async () => {
    for (let at = 0; at < 12; at += 1) {
      const id = await add(at % 4 === 0 ? 'bob' : 'ada', `Part ${at}`);
      const vector = [Math.cos(at), Math.sin(at), at / 12];
      await embeddings.save(ada.model, [{ documentId: id, position: 0, vector }]);
    }
    const found = await embeddings.nearest({ ...ada, size: 3 }, [0.3, -1, 0.4], 5);
    await sql`drop operator <=> (vector, vector)`.execute(database.db);
    const inProcess = await createEmbeddings(database.db).nearest({ ...ada, size: 3 }, [0.3, -1, 0.4], 5);

    expect(found).toHaveLength(5);
    expect(found.map(({ content }) => content)).toEqual(inProcess.map(({ content }) => content));
    for (const [at, { rank }] of found.entries()) expect(rank).toBeCloseTo(inProcess[at]?.rank ?? 0, 5);
  });

  test('a vector of another size, another client’s and another model’s never meet the comparison', async () => {
    const [hers, old, his] = [await add('ada', 'Hers'), await add('ada', 'Old'), await add('bob', 'His')];
    await embeddings.save(ada.model, [
      { documentId: hers, position: 0, vector: [1, 0] },
      { documentId: old, position: 0, vector: [1, 0, 0] },
      { documentId: his, position: 0, vector: [1, 0] },
    ]);
    await embeddings.save('fake/other', [{ documentId: hers, position: 0, vector: [1] }]);

    expect(await embeddings.nearest(ada, [1, 0], 10)).toMatchObject([{ content: 'Hers', rank: 1 }]);
    const only = [{ documentId: old, position: 0 }];
    expect(await embeddings.nearest({ ...ada, only }, [1, 0], 10)).toEqual([]);
  });
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
