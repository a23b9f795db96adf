import type { ArmRequest, ArmTools } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import type { EmbeddingModel } from '../../domain/model.ts';
import type { DocumentSearch, Passage } from '../../domain/retrieval.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import type { SearchInput, SearchMethod } from '../../domain/tool-input.ts';
import { passagesOf } from './passages.ts';
import { fuse, fuseRanks, rank } from './rank.ts';

export interface Found {
  /** Best first. */
  passages: Passage[];
  /** What was done, whatever was asked for. */
  methodUsed: SearchMethod;
  /** Where the search was less than what was asked for. */
  omissions: string[];
}

interface Search {
  request: ArmRequest;
  input: SearchInput;
  documents: DocumentSearch;
  tools: ArmTools;
}

const noEmbedder =
  'The search went by keywords alone: ORCHESTRATOR_EMBEDDING_MODEL names no embedding model.';
const noBudget = 'The search went by keywords alone: the budget did not suffice to search by meaning.';
const notWhole =
  'There are too many passages to compare them all by meaning: only those that share words with the question were.';

/** Of the task's own texts; embedded for each question anew, since nothing of a task outlives it. */
const mostOwnTexts = 64;

/** Passages of documents and of the task's own texts. @throws TaskFailure when the embedding model fails. */
export async function findPassages(search: Search): Promise<Found> {
  const { input, tools } = search;
  const { embedder } = tools;
  const wanted = input.method ?? (embedder ? 'hybrid' : 'keyword');
  const byWords = wanted === 'vector' && embedder ? [] : await findByWords(search);
  const keyword: Found = { passages: byWords, methodUsed: 'keyword', omissions: [] };
  if (wanted === 'keyword') return keyword;
  if (!embedder) return { ...keyword, omissions: [noEmbedder] };
  try {
    const { passages, isWhole } = await findByMeaning(search, embedder);
    return {
      passages: wanted === 'vector' ? passages : fuseRanks([byWords, passages]),
      methodUsed: wanted,
      omissions: isWhole ? [] : [notWhole],
    };
  } catch (error) {
    if (!(error instanceof TaskFailure) || error.code !== FailureCode.BUDGET_EXHAUSTED) throw error;
    const passages = wanted === 'vector' ? await findByWords(search) : byWords;
    return { passages, methodUsed: 'keyword', omissions: [noBudget] };
  }
}

async function findByWords({ request, input: { query, limit }, documents }: Search): Promise<Passage[]> {
  const { id: taskId, clientId } = request.task;
  const fromDocuments = await documents.search({ clientId, taskId, query, limit });
  return fuse(query, [fromDocuments, rank(query, passagesOf(request))]);
}

async function findByMeaning(
  { request, input: { query, limit }, documents, tools: { signal } }: Search,
  embedder: EmbeddingModel,
): Promise<{ passages: Passage[]; isWhole: boolean }> {
  const { id: taskId, clientId } = request.task;
  const all = passagesOf(request);
  const own = all.slice(0, mostOwnTexts);
  const texts = own.map(({ title, content }) => `${title}\n${content}`);
  const { vectors } = await embedder.embed([query, ...texts], { signal });
  const [queryVector = [], ...ownVectors] = vectors;
  const fromTask = own.map((passage, at) => ({
    ...passage,
    relevanceScore: Math.max(0, cosine(queryVector, ownVectors[at] ?? [])),
  }));
  const found = await documents.searchByMeaning({
    clientId,
    taskId,
    query,
    limit,
    embedder,
    queryVector,
    signal,
  });
  const passages = [...found.passages, ...fromTask].sort((a, b) => b.relevanceScore - a.relevanceScore);
  return { passages: passages.slice(0, limit), isWhole: found.isWhole && own.length === all.length };
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}
