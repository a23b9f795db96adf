import type { ConceptHits } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';
import {
  beginText,
  findWordPlaces,
  isNews,
  placesOfHit,
  shareOfSum,
  shortWords,
  stretchesOf,
  tableSize,
  wholeWords,
  wordPlaces,
} from './likeness-features.ts';
import type { WordRange } from './likeness-features.ts';
import { likenessModel } from './likeness-weights.ts';

/** A stretch of the text whose words, taken together, are those of attacks. */
export interface LikeStretch {
  start: number;
  end: number;
  /** Adds to other signs of an attack. */
  isSign: boolean;
  /** Enough to be reviewed for it alone. */
  standsAlone: boolean;
  /** So much like an attack that hardly any harmless text is; never of a part of a text. */
  isSure: boolean;
}

const weights = new Int8Array(tableSize);
weights.set(Buffer.from(likenessModel.weights, 'base64'));
// Sums up to each word, and how many words it counts for; kept for the next text.
let sums = new Int32Array(1024);
let counted = new Int32Array(1024);
const mostKept = 0x40000;

/**
 * Stretches that score like attacks under a linear model of words, pairs of words and concepts, which
 * `eval/reflex/train.mjs` makes.
 */
export function findLikeness(args: { split: Words; hits: ConceptHits; range: WordRange }): LikeStretch[] {
  const { split, range } = args;
  if (range.first === range.next) return [];
  sumUp(args);
  const { from, words } = stretchesOf(range);
  const { sign, alone, sure = Infinity } = limitsOf(range);
  const found: LikeStretch[] = [];
  for (const first of from) {
    const next = Math.min(range.next, first + words);
    const score = scoreOf(first - range.first, next - range.first);
    if (score <= Math.min(sign, alone)) continue;
    found.push({
      start: split.starts[first] ?? 0,
      end: split.ends[next - 1] ?? 0,
      isSign: score > sign,
      standsAlone: score > alone,
      isSure: score > sure,
    });
  }
  if (from.length > 1) found.unshift(...entireText(split, range));
  if (sums.length > mostKept) {
    sums = new Int32Array(1024);
    counted = new Int32Array(1024);
  }
  return found;
}

/** A long text from its first word to its last, where none of its stretches need stand out. */
function entireText(split: Words, { first, next }: WordRange): LikeStretch[] {
  const { alone, sure } = likenessModel.entire;
  const score = scoreOf(0, next - first);
  if (score <= alone) return [];
  const [start, end] = [split.starts[first] ?? 0, split.ends[next - 1] ?? 0];
  return [{ start, end, isSign: false, standsAlone: true, isSure: score > sure }];
}

/** Whether it leaves no room for much else than what was found. */
export function isShortText({ first, next }: Pick<WordRange, 'first' | 'next'>): boolean {
  return next - first <= shortWords;
}

function limitsOf(range: WordRange): { sign: number; alone: number; sure?: number } {
  if (isShortText(range)) return likenessModel.short;
  return range.next - range.first <= wholeWords ? likenessModel.whole : likenessModel.long;
}

function scoreOf(from: number, to: number): number {
  const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
  const words = (counted[to] ?? 0) - (counted[from] ?? 0);
  return sum * likenessModel.scale * shareOfSum(words) + likenessModel.bias;
}

function sumUp({ split, hits, range }: { split: Words; hits: ConceptHits; range: WordRange }): void {
  const { first, next, firstHit, nextHit } = range;
  if (next - first >= sums.length) {
    sums = new Int32Array((next - first) * 2);
    counted = new Int32Array((next - first) * 2);
  }
  let sum = 0;
  let count = 0;
  let hit = firstHit;
  const { at: places } = wordPlaces;
  beginText(next - first);
  for (let word = first; word < next; word += 1) {
    count += findWordPlaces(split, first, word);
    for (let i = 0; i < wordPlaces.count; i += 1) sum += weightAt(places[i] ?? 0, word - first);
    for (; hit < nextHit && hits.at[hit] === word; hit += 1)
      for (const place of placesOfHit({ hits, first: firstHit, hit })) sum += weightAt(place, word - first);
    sums[word - first + 1] = sum;
    counted[word - first + 1] = count;
  }
}

function weightAt(place: number, word: number): number {
  const weight = weights[place] ?? 0;
  return weight === 0 || !isNews(place, word) ? 0 : weight;
}
