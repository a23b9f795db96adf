import type { ArmRequest, ArmTools } from '../../domain/arm.ts';
import { FailureCode, isRetryable } from '../../domain/failure-code.ts';
import type { Amount } from '../../domain/ledger.ts';
import type { EmbeddingModel } from '../../domain/model.ts';
import { maxAttempts } from '../../domain/retry.ts';
import type { DocumentSearch, Passage } from '../../domain/retrieval.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import type { SearchInput, SearchMethod } from '../../domain/tool-input.ts';
import { passagesOf } from './passages.ts';
import { fuse, fuseRanks, rank } from './rank.ts';

export interface Found {
  /** Best first; more than asked for where there are more. */
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
const noVectors = 'The search went by keywords alone: the embedding model failed.';
const notWhole =
  'There are too many passages to compare them all by meaning: only those that share words with the question were.';

/** Of the task's own texts; embedded for each question anew, since nothing of a task outlives it. */
const mostOwnTexts = 64;
/** Places further down than this add next to nothing to a rank that is made of several. */
const fusionDepth = 30;

/** Passages of documents and of the task's own texts. @throws TaskFailure when the embedding model fails and may not the next time. */
export async function findPassages(search: Search): Promise<Found> {
  const { request, input, tools } = search;
  const { embedder } = tools;
  const wanted = input.method ?? (embedder ? 'hybrid' : 'keyword');
  if (wanted === 'keyword') return byKeywords(search);
  if (!embedder) return byKeywords(search, noEmbedder);
  try {
    const { passages, isWhole } = await findByMeaning(search, embedder);
    const omissions = isWhole ? [] : [notWhole];
    if (wanted === 'vector') return { passages, methodUsed: wanted, omissions };
    return { passages: fuseRanks([await findByWords(search), passages]), methodUsed: wanted, omissions };
  } catch (error) {
    const reason = whyKeywords(error, request.attempt);
    if (reason === undefined) throw error;
    return byKeywords(search, reason);
  }
}

/** Undefined where another attempt may search as it was asked to, or where nothing may go on. */
function whyKeywords(error: unknown, attempt: number): string | undefined {
  if (!(error instanceof TaskFailure)) return undefined;
  const { code } = error;
  if (code === FailureCode.BUDGET_EXHAUSTED) return noBudget;
  const isOfModel = isRetryable(code) ? attempt >= maxAttempts : code === FailureCode.TASK_EXECUTION_FAILED;
  return isOfModel ? noVectors : undefined;
}

async function byKeywords(search: Search, omission?: string): Promise<Found> {
  const passages = await findByWords(search);
  return { passages, methodUsed: 'keyword', omissions: omission === undefined ? [] : [omission] };
}

async function findByWords({ request, input, documents }: Search): Promise<Passage[]> {
  const { query } = input;
  const limit = depthOf(input);
  const { id: taskId, clientId } = request.task;
  const fromDocuments = await documents.search({ clientId, taskId, query, limit });
  return fuse(query, [fromDocuments, rank(query, passagesOf(request))]);
}

async function findByMeaning(
  { request, input, documents, tools: { signal } }: Search,
  embedder: EmbeddingModel,
): Promise<{ passages: Passage[]; isWhole: boolean }> {
  const { query } = input;
  const { id: taskId, clientId, budget } = request.task;
  const all = passagesOf(request);
  const own = all.slice(0, mostOwnTexts);
  const texts = own.map(({ title, content }) => `${title}\n${content}`);
  const { vectors } = await embedder.embed([query, ...texts], { signal });
  const [queryVector = [], ...ownVectors] = vectors;
  const fromTask = own.map((passage, at) => ({
    ...passage,
    relevanceScore: Math.max(0, cosine(queryVector, ownVectors[at] ?? [])),
  }));
  const limit = input.method === 'vector' ? input.limit : depthOf(input);
  const allowance = half({ costMicroUsd: budget.maxCostMicroUsd, tokens: budget.maxTokens });
  const sought = { clientId, taskId, query, limit, embedder, queryVector, allowance, signal };
  const found = await documents.searchByMeaning(sought);
  const passages = [...found.passages, ...fromTask].sort((a, b) => b.relevanceScore - a.relevanceScore);
  return { passages: passages.slice(0, limit), isWhole: found.isWhole && own.length === all.length };
}

function depthOf({ limit }: SearchInput): number {
  return Math.max(limit, fusionDepth);
}

/** The other half is for what the task is about. */
function half({ costMicroUsd, tokens }: Amount): Amount {
  return { costMicroUsd: Math.floor(costMicroUsd / 2), tokens: Math.floor(tokens / 2) };
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}
