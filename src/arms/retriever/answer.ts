export interface Citation {
  source: string;
  /** Place of the quote in the source's text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  quote: string;
}

export interface Answer {
  synthesis: string;
  citations: Citation[];
  confidence: number;
}

export const notFound: Answer = {
  synthesis: 'Not found in the documents.',
  citations: [],
  confidence: 0.2,
};
