import type { Amount } from './ledger.ts';
import type { EmbeddingModel } from './model.ts';

/** A stretch of text that a search found, with where it stands in its source. */
export interface Passage {
  /** `document:<id>`, `context:<path>` or `step:<id>.<path>`. */
  source: string;
  title: string;
  content: string;
  /** Offsets of `content` in the source's text. */
  start: number;
  end: number;
  /** 0..1, higher is better. */
  relevanceScore: number;
  /** `content` as it is stored, where it has other placeholders there than in the task. */
  stored?: string;
}

export interface SearchRequest {
  clientId: string;
  /** Passages come back with this task's placeholders, so that the same value has the same placeholder within a task. */
  taskId: string;
  query: string;
  limit: number;
}

export interface MeaningRequest extends SearchRequest {
  embedder: EmbeddingModel;
  /** Of the query, by that model. */
  queryVector: readonly number[];
  /** The most that vectors of passages may come to in this search. */
  allowance: Amount;
  signal: AbortSignal;
}

export interface MeaningFound {
  /** Nearest first; the score is the cosine of the angle between meanings, 0 where it is negative. */
  passages: Passage[];
  /** False where there were too many passages, so that only those that share words with the query were compared. */
  isWhole: boolean;
}

/** Search over a client's ingested documents. */
export interface DocumentSearch {
  /** By words. */
  search(request: SearchRequest): Promise<Passage[]>;
  /**
   * By meaning; passages that were never embedded are first. @throws TaskFailure of the embedding model; BUDGET_EXHAUSTED, with
   * no vector made, where they come to more than the allowance.
   */
  searchByMeaning(request: MeaningRequest): Promise<MeaningFound>;
}
