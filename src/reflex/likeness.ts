import {
  placeOfWord,
  placesOfSet,
  shortWords,
  stepWords,
  tableSize,
  wideSteps,
} from './likeness-features.ts';
import { likenessModel } from './likeness-weights.ts';
import type { ConceptHits } from './lexicon.ts';
import type { Words } from './words.ts';

/** A stretch of the text whose words, taken together, are those of attacks. */
export interface LikeStretch {
  start: number;
  end: number;
  /** Enough to be reviewed for it alone; else it only adds to other signs. */
  standsAlone: boolean;
  /** Of the text as a whole, or a large part of it. */
  isWide: boolean;
}

const weights = weightsOf(likenessModel.weights);
// By the number of a set of concepts, filled as sets are met.
const weightOfSet: (number | undefined)[] = [];

/** Words of the text, and which of its hits they have. */
export interface WordRange {
  first: number;
  next: number;
  firstHit: number;
  nextHit: number;
}

/**
 * Overlapping stretches that hold any concept and score like attacks under a linear model of words and concepts, which
 * `eval/reflex/train.mjs` makes. Sums of half stretches are added up: each word is weighed once.
 */
export function findLikeness(args: { split: Words; hits: ConceptHits; range: WordRange }): LikeStretch[] {
  const { split, hits, range } = args;
  if (range.firstHit === range.nextHit) return [];
  const halves = Math.ceil((range.next - range.first) / stepWords);
  const weighed = { split, range, halves, ...weighHalves({ split, hits, range, halves }) };
  if (isShortText(range)) return likeStretches(weighed, { steps: 2, ...likenessModel.short });
  return [
    ...likeStretches(weighed, { steps: 2, ...likenessModel.long }),
    ...likeStretches(weighed, { steps: wideSteps, ...likenessModel.wide }),
  ].sort((one, other) => one.start - other.start);
}

/** Whether it leaves no room for much else than what was found. */
export function isShortText({ first, next }: WordRange): boolean {
  return next - first <= shortWords;
}

function likeStretches(
  weighed: { split: Words; range: WordRange; halves: number; sums: Float64Array; hasConcept: Uint8Array },
  { steps, sign, alone }: { steps: number; sign: number; alone: number },
): LikeStretch[] {
  const { split, range, halves, sums, hasConcept } = weighed;
  const found: LikeStretch[] = [];
  let sum = 0;
  let withConcept = 0;
  for (let half = 0; half < halves; half += 1) {
    sum += sums[half] ?? 0;
    withConcept += hasConcept[half] ?? 0;
    const from = half - steps + 1;
    if (from < 0 && half < halves - 1) continue;
    const score = sum * likenessModel.scale + likenessModel.bias;
    if (withConcept > 0 && score > sign) {
      const first = range.first + Math.max(0, from) * stepWords;
      const last = Math.min(range.next, first + steps * stepWords) - 1;
      found.push({
        start: split.starts[first] ?? 0,
        end: split.ends[last] ?? 0,
        standsAlone: score > alone,
        isWide: steps === wideSteps,
      });
    }
    if (from < 0) continue;
    sum -= sums[from] ?? 0;
    withConcept -= hasConcept[from] ?? 0;
  }
  return found;
}

function weighHalves(args: { split: Words; hits: ConceptHits; range: WordRange; halves: number }): {
  sums: Float64Array;
  hasConcept: Uint8Array;
} {
  const { split, hits, range, halves } = args;
  const sums = new Float64Array(halves + 1);
  const hasConcept = new Uint8Array(halves + 1);
  for (let half = 0, word = range.first; half < halves; half += 1) {
    let sum = 0;
    for (const end = Math.min(range.next, word + stepWords); word < end; word += 1)
      sum += weights[placeOfWord(split.hashes[word] ?? 0)] ?? 0;
    sums[half] = sum;
  }
  for (let hit = range.firstHit; hit < range.nextHit; hit += 1) {
    const half = Math.floor(((hits.at[hit] ?? 0) - range.first) / stepWords);
    sums[half] = (sums[half] ?? 0) + setWeight(hits.sets[hit] ?? 0);
    hasConcept[half] = 1;
  }
  return { sums, hasConcept };
}

function setWeight(set: number): number {
  const known = weightOfSet[set];
  if (known !== undefined) return known;
  const sum = placesOfSet(set).reduce((total, place) => total + (weights[place] ?? 0), 0);
  weightOfSet[set] = sum;
  return sum;
}

function weightsOf(base64: string): Int8Array {
  const bytes = new Int8Array(tableSize);
  bytes.set(Buffer.from(base64, 'base64'));
  return bytes;
}
