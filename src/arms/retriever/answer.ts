import type { Passage } from '../../domain/retrieval.ts';

/** A passage with its number among the results: what the marks of an answer, such as [2], refer to. */
export interface RankedPassage extends Passage {
  rank: number;
}

export interface Citation {
  /** Rank of the result that it stands in; the mark [n] of an answer. */
  n: number;
  source: string;
  title: string;
  /** Place of the quote in the source's stored text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  quote: string;
}

export interface Answer {
  synthesis: string;
  citations: Citation[];
  confidence: number;
  by: SynthesisBy;
  /** What the answer lacks, in constant text. */
  warnings: string[];
}

/** Written by a model, taken from the texts word for word, or not at all. */
export const synthesisBy = ['model', 'extract', 'none'] as const;
type SynthesisBy = (typeof synthesisBy)[number];

export const notFound: Answer = {
  synthesis: 'Not found in the documents.',
  citations: [],
  confidence: 0.2,
  by: 'none',
  warnings: [],
};
