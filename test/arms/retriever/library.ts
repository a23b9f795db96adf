import type { DocumentSearch, Passage } from '../../../src/domain/retrieval.ts';
import { split } from '../../../src/arms/retriever/passages.ts';
import { rank } from '../../../src/arms/retriever/rank.ts';

export const library: { source: string; title: string; text: string }[] = [
  {
    source: 'document:returns',
    title: 'Returns at Northwind Outfitters',
    text: `Customers may return unworn items within 30 days of delivery. Refunds are paid to the original payment method within five business days.

Sale items cannot be returned. Gift cards never expire, but they cannot be exchanged for cash.

Return shipping is free for members because the loyalty programme covers it. Everyone else pays $6.95 for each return parcel.`,
  },
  {
    source: 'document:history',
    title: 'History of Northwind Outfitters',
    text: `Northwind Outfitters was founded in 1987 by Maria Lindqvist in Tromsø. It moved its headquarters to Bergen in 2003.

The Oslo store opened in May 2011. The Stockholm store closed in 2019 after eight years.

Today the company employs 240 people in 12 stores. Dr. Henrik Vale has led the design team since 2015.`,
  },
  {
    source: 'document:tent',
    title: 'Fjell 2 tent: technical sheet',
    text: `The Fjell 2 tent weighs 1.9 kg and sleeps two people. The tent has a warranty of three years.

Its outer fabric is ripstop nylon with a silicone coating. Do not machine wash the fabric.

Pitching takes about six minutes. The peg bag contains 14 pegs and four guy lines.`,
  },
  {
    source: 'document:support',
    title: 'Customer support handbook',
    text: `Opening hours:
Monday to Friday, 9:00 to 17:00.

The escalation team handles complaints that stay open for more than 48 hours. Write to [EMAIL_1] to reach the duty manager.

Calls are recorded for training. Recordings are deleted after 90 days.`,
  },
  {
    source: 'document:meeting',
    title: 'Minutes of the board meeting',
    text: `The board met on 14 March 2026 in Trondheim. Astrid Nygaard chaired the meeting.

The board approved a budget of €1.2 million for the new warehouse. Construction was postponed because the ground survey was late.

Jonas Berg will present the supplier audit at the next meeting.`,
  },
];

/** Finds what shares a word with the query, as a full-text search would. */
export const librarySearch: DocumentSearch = {
  search: ({ query, limit }) => {
    const pieces: Omit<Passage, 'relevanceScore'>[] = library.flatMap(split);
    return Promise.resolve(rank(query, pieces).slice(0, limit));
  },
  async searchByMeaning({ limit, embedder, queryVector, signal }) {
    const pieces = library.flatMap(split);
    const texts = pieces.map(({ title, content }) => `${title}\n${content}`);
    const { vectors } = await embedder.embed(texts, { signal });
    const dot = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    const length = (vector: readonly number[]) => Math.sqrt(dot(vector, vector)) || 1;
    const passages = pieces.map((piece, at) => ({
      ...piece,
      relevanceScore: dot(queryVector, vectors[at] ?? []) / length(queryVector) / length(vectors[at] ?? []),
    }));
    const nearest = passages.sort((a, b) => b.relevanceScore - a.relevanceScore).slice(0, limit);
    return { passages: nearest, isWhole: true };
  },
};

export function sourceText(source: string): string {
  return library.find((document) => document.source === source)?.text ?? '';
}
