import type { Passage } from '../../domain/retrieval.ts';
import { contentStems } from './words.ts';

/** Usual values of Okapi BM25 (Robertson and Zaragoza 2009): how soon repeats stop to count, how much length does. */
const saturation = 1.2;
const lengthWeight = 0.75;
/** Of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
const fusionConstant = 60;

type Unscored = Omit<Passage, 'relevanceScore'>;

/** Passages that share a word with the query, best first; scores are shares of the highest that BM25 could give. */
export function rank(query: string, passages: readonly Unscored[]): Passage[] {
  const terms = [...new Set(contentStems(query))];
  const texts = passages.map((passage) => ({
    passage,
    stems: contentStems(`${passage.title} ${passage.content}`),
  }));
  const meanLength = texts.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, texts.length);
  const weights = terms.map((term) => {
    const holders = texts.filter(({ stems }) => stems.includes(term)).length;
    return Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
  });
  const highest = weights.reduce((sum, weight) => sum + weight * (saturation + 1), 0);
  const scored = texts.map(({ passage, stems }) => {
    const relative = 1 - lengthWeight + (lengthWeight * stems.length) / Math.max(1, meanLength);
    const score = terms.reduce((sum, term, i) => {
      const times = stems.filter((stem) => stem === term).length;
      return sum + ((weights[i] ?? 0) * times * (saturation + 1)) / (times + saturation * relative);
    }, 0);
    return { ...passage, relevanceScore: highest === 0 ? 0 : Math.min(1, score / highest) };
  });
  return scored.filter(({ relevanceScore }) => relevanceScore > 0).sort(byScore);
}

/**
 * One order for passages that different searches found: reciprocal ranks in their own list and in a ranking of all of them
 * together, since scores of different searches do not compare.
 */
export function fuse(query: string, lists: readonly (readonly Passage[])[]): Passage[] {
  const together = rank(query, lists.flat());
  const placeOf = new Map(together.map((passage, place) => [keyOf(passage), place]));
  const fused = lists.flatMap((list) =>
    list.map((passage, place) => ({
      passage,
      score: reciprocal(place) + reciprocal(placeOf.get(keyOf(passage)) ?? together.length),
    })),
  );
  return fused
    .sort((a, b) => b.score - a.score || byScore(a.passage, b.passage))
    .map(({ passage }) => passage);
}

/**
 * Reciprocal rank fusion: a passage scores by its place in each list, so that scores of different searches need not compare. 1 is the
 * first place in every list.
 */
export function fuseRanks(lists: readonly (readonly Passage[])[]): Passage[] {
  const scores = new Map<string, { passage: Passage; score: number }>();
  for (const list of lists) {
    for (const [place, passage] of list.entries()) {
      const known = scores.get(keyOf(passage));
      scores.set(keyOf(passage), { passage, score: (known?.score ?? 0) + reciprocal(place) });
    }
  }
  const highest = lists.length * reciprocal(0);
  return [...scores.values()]
    .map(({ passage, score }) => ({ ...passage, relevanceScore: score / highest }))
    .sort((a, b) => byScore(a, b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function reciprocal(place: number): number {
  return 1 / (fusionConstant + 1 + place);
}

function keyOf({ source, start, end }: Passage): string {
  return `${source} ${start} ${end}`;
}

function byScore(a: Passage, b: Passage): number {
  return b.relevanceScore - a.relevanceScore;
}
