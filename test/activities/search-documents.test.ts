import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocumentSearch } from '../../src/activities/search-documents.ts';
import { createRetriever } from '../../src/arms/retriever/retriever.ts';
import { createDocuments } from '../../src/storage/documents.ts';
import { createEmbeddings } from '../../src/storage/embeddings.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createVault, type Vault } from '../../src/storage/vault.ts';
import { buildArmRequest, offline } from '../arms/build-arm-request.ts';
import { createStorage } from '../storage/support/storage.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let vault: Vault;
beforeAll(async () => {
  database = await createTestDatabase();
  vault = createVault({ db: database.db, masterKey: createMasterKey({ masterKey: randomBytes(32) }) });
});
afterAll(() => database.close());

test('a quotation has the placeholders of the task, and its place is the one in the stored text', async () => {
  const { db } = database;
  const documents = createDocuments({ db, vault });
  const documentId = randomUUID();
  const taskId = await createStorage(db).submitTask();
  const content = 'Do not ask [EMAIL_1]. Ask [EMAIL_2] about the harbour permit. It is free of charge.';
  const vaultEntries = [
    { placeholder: '[EMAIL_1]', value: 'ada@navy.example' },
    { placeholder: '[EMAIL_2]', value: 'grace@navy.example' },
  ];
  await documents.add(
    {
      id: documentId,
      clientId: 'local',
      title: 'Permits',
      content,
      metadata: {},
      findings: [],
      vaultEntries,
    },
    [{ start: 0, end: content.length }],
  );
  // The task knows ten others already, so that these two become [EMAIL_11] and [EMAIL_12].
  await vault.extend({ id: taskId, kind: 'task' }, (placeholders) => {
    for (let at = 0; at < 10; at += 1) placeholders.assign('EMAIL', `other${at}@navy.example`);
  });

  const arm = createRetriever({
    documents: createDocumentSearch({ documents, embeddings: createEmbeddings(db), vault }),
  });
  const input = { query: 'Whom do I ask about the harbour permit?' };
  const request = buildArmRequest({ capability: 'answer_question', input, task: { id: taskId } });
  const { output } = await arm.run(request, offline());

  const [citation] = output['citations'] as { start: number; end: number; quote: string }[];
  expect(citation?.quote).toBe('Ask [EMAIL_12] about the harbour permit.');
  expect(content.slice(citation?.start, citation?.end)).toBe('Ask [EMAIL_2] about the harbour permit.');
  const originals = await vault.open(taskId);
  expect(originals).toContainEqual({ placeholder: '[EMAIL_12]', value: 'grace@navy.example' });
});
