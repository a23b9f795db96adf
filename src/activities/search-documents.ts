import type { FindingType } from '../domain/finding.ts';
import type {
  DocumentSearch,
  MeaningFound,
  MeaningRequest,
  Passage,
  SearchRequest,
} from '../domain/retrieval.ts';
import { containsPlaceholder, placeholderPattern } from '../reflex/placeholders.ts';
import type { Documents, StoredPassage } from '../storage/documents.ts';
import type { Embeddings } from '../storage/embeddings.ts';
import type { Compared } from '../storage/nearest-passages.ts';
import type { Vault } from '../storage/vault.ts';
import { embedPassages } from './embed-passages.ts';

interface Parts {
  documents: Documents;
  embeddings: Embeddings;
  vault: Vault;
}

/** Of more than can be compared, those that share words with the question are. */
const comparedBeyond = 500;

/**
 * Search over a client's documents for one task. A document's placeholders become the task's, by way of the originals,
 * so that the same person has the same placeholder in everything the task sees.
 */
export function createDocumentSearch({ documents, embeddings, vault }: Parts): DocumentSearch {
  return {
    async search({ clientId, taskId, query, limit }: SearchRequest): Promise<Passage[]> {
      const found = await documents.search({ clientId, query, limit });
      const best = found[0]?.rank ?? 1;
      const adopted = await adopt(vault, { taskId, passages: found });
      return adopted.map((passage) => toPassage(passage, passage.rank / best));
    },

    async searchByMeaning(request: MeaningRequest): Promise<MeaningFound> {
      const { clientId, taskId, query, limit, embedder, queryVector } = request;
      const isWhole = await embeddings.canCompareAll(clientId);
      const only = isWhole ? undefined : await documents.search({ clientId, query, limit: comparedBeyond });
      const model = `${embedder.provider}/${embedder.name}`;
      const compared: Compared = { clientId, model, size: queryVector.length, only };
      await embedPassages(embeddings, { ...request, compared });
      const found = await embeddings.nearest(compared, queryVector, limit);
      const adopted = await adopt(vault, { taskId, passages: found });
      return {
        passages: adopted.map((passage) => toPassage(passage, Math.min(1, Math.max(0, passage.rank)))),
        isWhole,
      };
    },
  };
}

interface AdoptedPassage extends StoredPassage {
  stored?: string;
}

function toPassage(
  { documentId, title, content, start, end, stored }: AdoptedPassage,
  relevanceScore: number,
): Passage {
  const source = `document:${documentId}`;
  return { source, title, content, start, end, relevanceScore, ...(stored !== undefined && { stored }) };
}

async function adopt(
  vault: Vault,
  { taskId, passages }: { taskId: string; passages: readonly StoredPassage[] },
): Promise<readonly AdoptedPassage[]> {
  const mentioning = passages.filter(({ title, content }) => containsPlaceholder(title + content));
  if (mentioning.length === 0) return passages;
  const owners = [...new Set(mentioning.map(({ documentId }) => documentId))];
  const originals = new Map(
    await Promise.all(
      owners.map(async (id) => {
        const entries = await vault.open(id);
        return [id, new Map(entries.map(({ placeholder, value }) => [placeholder, value]))] as const;
      }),
    ),
  );
  return vault.extend({ id: taskId, kind: 'task' }, (placeholders) =>
    passages.map((passage) => {
      const adoptText = (text: string) =>
        text.replace(placeholderPattern, (placeholder) => {
          const value = originals.get(passage.documentId)?.get(placeholder);
          return value === undefined ? placeholder : placeholders.assign(typeOf(placeholder), value);
        });
      const { title, content } = passage;
      return { ...passage, title: adoptText(title), content: adoptText(content), stored: content };
    }),
  );
}

function typeOf(placeholder: string): FindingType {
  return placeholder.slice(1, placeholder.lastIndexOf('_')) as FindingType;
}
