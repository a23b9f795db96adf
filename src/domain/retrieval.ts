/** A stretch of text that a search found, with where it stands in its source. */
export interface Passage {
  /** `document:<id>` or `context:<path>`. */
  source: string;
  title: string;
  content: string;
  /** Offsets of `content` in the source's text. */
  start: number;
  end: number;
  /** 0..1, higher is better. */
  relevanceScore: number;
}

export interface SearchRequest {
  clientId: string;
  /** Passages come back with this task's placeholders, so that the same value has the same placeholder within a task. */
  taskId: string;
  query: string;
  limit: number;
}

/** Full-text search over a client's ingested documents. */
export interface DocumentSearch {
  search(request: SearchRequest): Promise<Passage[]>;
}
