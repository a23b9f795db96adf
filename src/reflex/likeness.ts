import { placeOfWord, placesOfSet, stepWords, stretchWords, tableSize } from './likeness-features.ts';
import { likenessModel } from './likeness-weights.ts';
import type { ConceptHits } from './lexicon.ts';
import type { Words } from './words.ts';

/** A stretch of the text whose words, taken together, are those of attacks. */
export interface LikeStretch {
  start: number;
  end: number;
  /** Enough to be reviewed for it alone; else it only adds to other signs. */
  standsAlone: boolean;
}

const weights = weightsOf(likenessModel.weights);
// By the number of a set of concepts, filled as sets are met.
const weightOfSet: (number | undefined)[] = [];

/**
 * Overlapping stretches that hold any concept and score like attacks under a linear model of words and concepts, which
 * `eval/reflex/train.mjs` makes. Sums of half stretches are added in pairs: each word is weighed once.
 */
export function findLikeness({ split, hits }: { split: Words; hits: ConceptHits }): LikeStretch[] {
  const halves = Math.ceil(split.count / stepWords);
  const sums = new Float64Array(halves + 1);
  const hasConcept = new Uint8Array(halves + 1);
  for (let word = 0; word < split.count; word += 1) {
    const half = Math.floor(word / stepWords);
    sums[half] = (sums[half] ?? 0) + (weights[placeOfWord(split.hashes[word] ?? 0)] ?? 0);
  }
  for (const [hit, word] of hits.at.entries()) {
    const half = Math.floor(word / stepWords);
    sums[half] = (sums[half] ?? 0) + setWeight(hits.sets[hit] ?? 0);
    hasConcept[half] = 1;
  }
  const found: LikeStretch[] = [];
  for (let half = 0; half < Math.max(1, halves - 1); half += 1) {
    if (hasConcept[half] === 0 && hasConcept[half + 1] === 0) continue;
    const score = ((sums[half] ?? 0) + (sums[half + 1] ?? 0)) * likenessModel.scale + likenessModel.bias;
    if (score > likenessModel.sign)
      found.push(stretchAt(split, half * stepWords, score > likenessModel.alone));
  }
  return found;
}

function stretchAt(split: Words, first: number, standsAlone: boolean): LikeStretch {
  const last = Math.min(split.count, first + stretchWords) - 1;
  return { start: split.starts[first] ?? 0, end: split.ends[last] ?? 0, standsAlone };
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
