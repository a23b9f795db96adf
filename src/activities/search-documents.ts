import type { FindingType } from '../domain/finding.ts';
import type { EmbeddingModel } from '../domain/model.ts';
import type {
  DocumentSearch,
  MeaningFound,
  MeaningRequest,
  Passage,
  SearchRequest,
} from '../domain/retrieval.ts';
import { containsPlaceholder, placeholderPattern } from '../reflex/placeholders.ts';
import type { Documents, StoredPassage } from '../storage/documents.ts';
import type { Compared, Embeddings } from '../storage/embeddings.ts';
import type { Vault } from '../storage/vault.ts';

interface Parts {
  documents: Documents;
  embeddings: Embeddings;
  vault: Vault;
}

/** More would be read from Postgres for every question: of them only those that share words with it are compared. */
const mostCompared = 2_000;
const comparedBeyond = 500;
/** Texts of one call; endpoints take a few hundred. */
const textsPerCall = 64;

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
      const { clientId, taskId, query, limit, embedder, queryVector, signal } = request;
      const isWhole = (await embeddings.countPassages(clientId)) <= mostCompared;
      const only = isWhole ? undefined : await documents.search({ clientId, query, limit: comparedBeyond });
      const compared: Compared = { clientId, model: `${embedder.provider}/${embedder.name}`, only };
      await embedMissing(embeddings, { compared, embedder, signal });
      const found = await embeddings.nearest(compared, queryVector, limit);
      const adopted = await adopt(vault, { taskId, passages: found });
      return {
        passages: adopted.map((passage) => toPassage(passage, Math.min(1, Math.max(0, passage.rank)))),
        isWhole,
      };
    },
  };
}

/** Each call's vectors are kept at once, so that a budget that ends in between has paid for something. */
async function embedMissing(
  embeddings: Embeddings,
  { compared, embedder, signal }: { compared: Compared; embedder: EmbeddingModel; signal: AbortSignal },
): Promise<void> {
  const missing = await embeddings.missing(compared);
  for (let from = 0; from < missing.length; from += textsPerCall) {
    const passages = missing.slice(from, from + textsPerCall);
    const texts = passages.map(({ title, content }) => `${title}\n${content}`);
    const { vectors } = await embedder.embed(texts, { signal });
    const made = passages.map((passage, at) => ({ ...passage, vector: vectors[at] ?? [] }));
    await embeddings.save(compared.model, made);
  }
}

function toPassage(
  { documentId, title, content, start, end }: StoredPassage,
  relevanceScore: number,
): Passage {
  return { source: `document:${documentId}`, title, content, start, end, relevanceScore };
}

async function adopt(
  vault: Vault,
  { taskId, passages }: { taskId: string; passages: readonly StoredPassage[] },
): Promise<readonly StoredPassage[]> {
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
      return { ...passage, title: adoptText(passage.title), content: adoptText(passage.content) };
    }),
  );
}

function typeOf(placeholder: string): FindingType {
  return placeholder.slice(1, placeholder.lastIndexOf('_')) as FindingType;
}
