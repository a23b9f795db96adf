import {
  conceptsOfSet,
  pairTableSize,
  placeOfConcept,
  placeOfWord,
  placeOfPair,
  shortWords,
  stepWords,
  stretchWords,
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
  /** Of a short text: so much like an attack that hardly any harmless text is. */
  isSure: boolean;
  /** Of the text as a whole, or a large part of it. */
  isWide: boolean;
}

const { pairScale, pairBias } = likenessModel;
const narrowSteps = stretchWords / stepWords;
const weights = weightsOf(likenessModel.weights, tableSize);
const pairWeights = weightsOf(likenessModel.pairs, pairTableSize);
// By the number of a set of concepts, filled as sets are met.
const weightOfSet: (number | undefined)[] = [];
const conceptsBySet: (readonly number[] | undefined)[] = [];

/** Words of the text, and which of its hits they have. */
export interface WordRange {
  first: number;
  next: number;
  firstHit: number;
  nextHit: number;
}

/**
 * Overlapping stretches that hold any concept and score like attacks under a linear model of words and concepts, which
 * `eval/reflex/train.mjs` makes. Sums of half stretches are added up: each word is weighed once. In a short text it counts too
 * which concepts meet.
 */
export function findLikeness(args: { split: Words; hits: ConceptHits; range: WordRange }): LikeStretch[] {
  const { split, hits, range } = args;
  if (range.firstHit === range.nextHit) return [];
  const halves = Math.ceil((range.next - range.first) / stepWords);
  const weighed = { split, range, halves, ...weighHalves({ split, hits, range, halves }) };
  if (isShortText(range)) {
    const pairs = pairScores({ hits, range, halves });
    return likeStretches(weighed, { steps: narrowSteps, pairs, ...likenessModel.short });
  }
  return [
    ...likeStretches(weighed, { steps: narrowSteps, ...likenessModel.long }),
    ...likeStretches(weighed, { steps: wideSteps, ...likenessModel.wide }),
  ].sort((one, other) => one.start - other.start);
}

/** Whether it leaves no room for much else than what was found. */
export function isShortText({ first, next }: WordRange): boolean {
  return next - first <= shortWords;
}

/** How many half stretches are one, what pairs of concepts add to those that end at a half, and what a score must exceed. */
interface Asked {
  steps: number;
  pairs?: readonly number[];
  sign: number;
  alone: number;
  sure?: number;
}

function likeStretches(
  weighed: { split: Words; range: WordRange; halves: number; sums: Float64Array; hasConcept: Uint8Array },
  { steps, pairs, sign, alone, sure = Infinity }: Asked,
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
    const score = sum * likenessModel.scale + likenessModel.bias + (pairs?.[half] ?? 0);
    if (withConcept > 0 && score > sign) {
      const first = range.first + Math.max(0, from) * stepWords;
      const last = Math.min(range.next, first + steps * stepWords) - 1;
      found.push({
        start: split.starts[first] ?? 0,
        end: split.ends[last] ?? 0,
        standsAlone: score > alone,
        isSure: score > sure,
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

/** What the pairs of concepts in a half and the one before it add to the score of a stretch that ends there. */
function pairScores(args: { hits: ConceptHits; range: WordRange; halves: number }): number[] {
  const { hits, range, halves } = args;
  const seen: number[][] = Array.from({ length: halves }, () => []);
  for (let hit = range.firstHit; hit < range.nextHit; hit += 1) {
    const half = Math.floor(((hits.at[hit] ?? 0) - range.first) / stepWords);
    for (const concept of conceptsIn(hits.sets[hit] ?? 0)) seen[half]?.push(concept);
  }
  return seen.map((here, half) => sumOfPairs(seen[half - 1] ?? [], here) * pairScale + pairBias);
}

function sumOfPairs(before: readonly number[], here: readonly number[]): number {
  const different: number[] = [];
  for (const concept of before) if (!different.includes(concept)) different.push(concept);
  for (const concept of here) if (!different.includes(concept)) different.push(concept);
  let sum = 0;
  for (let one = 1; one < different.length; one += 1)
    for (let other = 0; other < one; other += 1)
      sum += pairWeights[placeOfPair(different[one] ?? 0, different[other] ?? 0)] ?? 0;
  return sum;
}

function conceptsIn(set: number): readonly number[] {
  return (conceptsBySet[set] ??= conceptsOfSet(set));
}

function setWeight(set: number): number {
  const known = weightOfSet[set];
  if (known !== undefined) return known;
  const sum = conceptsIn(set).reduce((total, concept) => total + (weights[placeOfConcept(concept)] ?? 0), 0);
  weightOfSet[set] = sum;
  return sum;
}

function weightsOf(base64: string, size: number): Int8Array {
  const bytes = new Int8Array(size);
  bytes.set(Buffer.from(base64, 'base64'));
  return bytes;
}
