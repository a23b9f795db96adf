import type { FindingType } from '../domain/finding.ts';
import type { DocumentSearch, Passage, SearchRequest } from '../domain/retrieval.ts';
import { containsPlaceholder, placeholderPattern } from '../reflex/placeholders.ts';
import type { Documents, StoredPassage } from '../storage/documents.ts';
import type { Vault } from '../storage/vault.ts';

/**
 * Search over a client's documents for one task. A document's placeholders become the task's, by way of the originals,
 * so that the same person has the same placeholder in everything the task sees.
 */
export function createDocumentSearch({
  documents,
  vault,
}: {
  documents: Documents;
  vault: Vault;
}): DocumentSearch {
  return {
    async search({ clientId, taskId, query, limit }: SearchRequest): Promise<Passage[]> {
      const found = await documents.search({ clientId, query, limit });
      const best = found[0]?.rank ?? 1;
      const adopted = await adopt(vault, { taskId, passages: found });
      return adopted.map(({ documentId, title, content, start, end, rank }) => ({
        source: `document:${documentId}`,
        title,
        content,
        start,
        end,
        relevanceScore: rank / best,
      }));
    },
  };
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
