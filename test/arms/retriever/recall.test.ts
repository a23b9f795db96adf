import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocumentSearch } from '../../../src/activities/search-documents.ts';
import { findPassages } from '../../../src/arms/retriever/find-passages.ts';
import { split } from '../../../src/arms/retriever/passages.ts';
import { createRetriever } from '../../../src/arms/retriever/retriever.ts';
import type { DocumentSearch } from '../../../src/domain/retrieval.ts';
import { searchMethods, type SearchMethod } from '../../../src/domain/tool-input.ts';
import { createEmbeddingModel } from '../../../src/models/embedding-model.ts';
import { createDocuments } from '../../../src/storage/documents.ts';
import { createEmbeddings } from '../../../src/storage/embeddings.ts';
import { createMasterKey } from '../../../src/storage/master-key.ts';
import { createVault } from '../../../src/storage/vault.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { startFakeProvider, type FakeProvider } from '../../support/fake-provider.ts';
import { buildArmRequest, offline } from '../build-arm-request.ts';
import { recallVector } from './recall-embedding.ts';
import { recallDocuments, unanswerable, type QuestionGroup } from './recall-set.ts';

const questions = recallDocuments.flatMap(([title, , byGroup]) =>
  (Object.entries(byGroup) as [QuestionGroup, string[]][]).flatMap(([group, asked]) =>
    asked.map((query) => ({ title, group, query })),
  ),
);

let database: TestDatabase;
let provider: FakeProvider;
let search: DocumentSearch;
beforeAll(async () => {
  database = await createTestDatabase();
  provider = await startFakeProvider(({ texts }) => ({ kind: 'vectors', vectors: texts.map(recallVector) }));
  const { db } = database;
  const vault = createVault({ db, masterKey: createMasterKey({ masterKey: randomBytes(32) }) });
  const documents = createDocuments({ db, vault });
  search = createDocumentSearch({ documents, embeddings: createEmbeddings(db), vault });
  for (const [title, content] of recallDocuments) {
    const spans = split({ source: '', title, text: content });
    const document = {
      id: randomUUID(),
      clientId: 'local',
      title,
      content,
      metadata: {},
      findings: [],
      vaultEntries: [],
    };
    await documents.add(document, spans);
  }
});
afterAll(async () => {
  await provider.close();
  await database.close();
});

function embedder() {
  const price = { inputMicroUsdPerMillion: 0, outputMicroUsdPerMillion: 0 };
  return createEmbeddingModel({
    provider: 'fake',
    name: 'made',
    baseUrl: provider.baseUrl,
    price,
    timeoutMs: 10_000,
  });
}

/** For each question the place of its document among the passages, from 0; -1 where it is not there. */
async function placesOf(method: SearchMethod): Promise<number[]> {
  const tools = { ...offline(), embedder: embedder() };
  const places: number[] = [];
  for (const { query, title } of questions) {
    const input = { query, method, limit: 10, min_relevance_score: 0, synthesize: false };
    const budget = { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 100_000 };
    const request = buildArmRequest({ capability: 'search', input, task: { budget } });
    const { passages, methodUsed } = await findPassages({ request, input, documents: search, tools });
    expect(methodUsed).toBe(method);
    places.push(passages.slice(0, input.limit).findIndex((passage) => passage.title === title));
  }
  return places;
}

function figures(places: readonly number[]) {
  const share = (top: number) => places.filter((place) => place >= 0 && place < top).length / places.length;
  const reciprocal = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    recallAt1: share(1),
    recallAt5: share(5),
    mrr: reciprocal.reduce((sum, value) => sum + value, 0) / places.length,
  };
}

function inGroup(places: readonly number[], group: QuestionGroup): number[] {
  return places.filter((_place, at) => questions[at]?.group === group);
}

describe('what is found among the texts of the recall set', () => {
  const found = new Map<SearchMethod, number[]>();
  beforeAll(async () => {
    for (const method of searchMethods) found.set(method, await placesOf(method));
    if (process.env['SHOW_RECALL']) show(found);
  });

  it('is asked for in at least forty pairs of question and document', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
  });

  // Measured: keyword 0.69 (without synonyms 0.98), vector 0.98, hybrid 1.00.
  it.each([
    ['keyword', 0.6],
    ['vector', 0.9],
    ['hybrid', 0.92],
  ] as const)('%s finds the document among the first five', (method, least) => {
    expect(figures(found.get(method) ?? []).recallAt5).toBeGreaterThanOrEqual(least);
  });

  it.each(['same words', 'inflected', 'numbers'] as const)(
    'words alone find what is asked in %s',
    (group) => {
      expect(figures(inGroup(found.get('keyword') ?? [], group)).recallAt5).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('both together find what either of them misses', () => {
    const recall = (method: SearchMethod) => figures(found.get(method) ?? []).recallAt5;
    expect(recall('hybrid')).toBeGreaterThanOrEqual(Math.max(recall('keyword'), recall('vector')));
  });
});

describe('texts of the task', () => {
  it.each(searchMethods)(
    'are found beside the documents by %s, and nothing of them is kept',
    async (method) => {
      const note = 'The regatta of the rowing club starts at the breakwater on 12 June at half past ten.';
      const input = { query: 'Where does the regatta start?', method, synthesize: false };
      const request = buildArmRequest({ capability: 'search', input, task: { context: { notes: [note] } } });
      const stored = () => database.db.selectFrom('passageEmbeddings').selectAll().execute();
      const before = await stored();
      const { output } = await createRetriever({ documents: search }).run(request, {
        ...offline(),
        embedder: embedder(),
      });
      expect(output).toMatchObject({
        method_used: method,
        results: expect.arrayContaining([
          expect.objectContaining({ source: 'context:notes[0]', content: note, start: 0, end: note.length }),
        ]) as unknown,
      });
      expect(output['results']).toMatchObject({ 0: { source: 'context:notes[0]' } });
      expect(await stored()).toHaveLength(before.length);
    },
  );
});

describe('what no text says', () => {
  it.each(unanswerable)('is not found: %s', async (query) => {
    const arm = createRetriever({ documents: search });
    const { output } = await arm.run(
      buildArmRequest({ capability: 'answer_question', input: { query } }),
      offline(),
    );
    expect(output).toMatchObject({ synthesis: 'Not found in the documents.', citations: [] });
  });
});

function show(found: ReadonlyMap<SearchMethod, number[]>): void {
  const groups: QuestionGroup[] = ['same words', 'inflected', 'numbers', 'synonyms', 'other languages'];
  for (const [method, places] of found) {
    console.log(method, places.length, figures(places));
    for (const group of groups)
      console.log('  ', group, inGroup(places, group).length, figures(inGroup(places, group)));
    console.log(
      questions.filter((_q, at) => (places[at] ?? -1) < 0 || (places[at] ?? 0) > 4).map(({ query }) => query),
    );
  }
}
