import { stretchesOf } from './likeness-features.ts';
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

const weights = new Int8Array(Buffer.from(likenessModel.weights, 'base64'));

/** Stretches that score like attacks under a linear model of words and concepts (made by `eval/reflex/train.mjs`). */
export function findLikeness(args: { split: Words; hits: ConceptHits }): LikeStretch[] {
  const { split } = args;
  const found: LikeStretch[] = [];
  for (const { first, end, places } of stretchesOf(args)) {
    const score = scoreOf(places);
    if (score <= likenessModel.sign) continue;
    found.push({
      start: split.starts[first] ?? 0,
      end: split.ends[end - 1] ?? 0,
      standsAlone: score > likenessModel.alone,
    });
  }
  return found;
}

function scoreOf(places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum * likenessModel.scale + likenessModel.bias;
}
