import { concepts, maskOf, overlaps, setOf } from '../lexicon/concepts.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import { hashSeed, hashWith } from '../text/hash.ts';
import { smallLetter } from '../text/words.ts';
import type { Words } from '../text/words.ts';

// One table of weights for all kinds of features, each found by its hash.
const tableBits = 18;
export const tableSize = 1 << tableBits;
/** A text of so many words is weighed as a whole, a longer one in stretches that overlap by half. */
export const wholeWords = 128;
export const stretchWords = 96;
export const stepWords = 48;
/** It leaves no room for much else than what was found. */
export const shortWords = 40;
const stemLetters = 5;
const shortestStemmed = 6;
// Two concepts that stand so many words apart at most tell more than each of them.
const conceptReach = 6;
// Of a word in a script without blanks.
const mostUnits = 200;
const unitsOfWord = 2;
const shift = 32 - tableBits;
const kinds = { word: 1, pair: 3, gap: 5, stem: 7, concept: 11, conceptPair: 13, units: 31, threeUnits: 37 };

const masks = concepts.map((concept) => maskOf([concept]));
// By the number of a set of concepts, filled as sets are met.
const conceptsBySet: (readonly number[] | undefined)[] = [];

/** Words of the text, and which of its hits they have. */
export interface WordRange {
  first: number;
  next: number;
  firstHit: number;
  nextHit: number;
}

/** The places in the table of the features of a word. Overwritten by the next one. */
export const wordPlaces = { at: new Int32Array(2 * mostUnits), count: 0 };

/**
 * Fills `wordPlaces` for a word: with itself, with the one before and the one before that, how it begins; of a word in a script
 * without blanks its units by twos and threes. Answers how many words it counts for.
 */
export function findWordPlaces({ codes, hashes, starts, ends }: Words, first: number, word: number): number {
  const start = starts[word] ?? 0;
  const end = ends[word] ?? 0;
  wordPlaces.count = 0;
  if (end - start > 1 && hasNoBlanks(codes[start] ?? 0)) return findUnitPlaces(codes, start, end);
  const { at } = wordPlaces;
  const hash = hashes[word] ?? 0;
  let count = 1;
  at[0] = placeOf(kinds.word, hash, 0);
  if (word > first) at[count++] = placeOf(kinds.pair, hashes[word - 1] ?? 0, hash);
  if (word > first + 1) at[count++] = placeOf(kinds.gap, hashes[word - 2] ?? 0, hash);
  if (end - start >= shortestStemmed) at[count++] = placeOf(kinds.stem, stemHash(codes, start), 0);
  wordPlaces.count = count;
  return 1;
}

/** The places for what a hit means, and for what it and the hit before it mean together. */
export function placesOfHit(args: { hits: ConceptHits; first: number; hit: number }): readonly number[] {
  const { hits, hit } = args;
  const before = isBesideHit(args) ? (hits.sets[hit - 1] ?? 0) : 0;
  const set = hits.sets[hit] ?? 0;
  const known = (placesOfSets[before] ??= []);
  return (known[set] ??= placesOfPair(conceptsIn(before), conceptsIn(set)));
}

// By the number of the set of concepts of the hit beside it, 0 where there is none, and by its own; filled as they are met.
const placesOfSets: ((readonly number[] | undefined)[] | undefined)[] = [];

function placesOfPair(before: readonly number[], here: readonly number[]): number[] {
  return [
    ...here.map((concept) => placeOf(kinds.concept, concept, 0)),
    ...before.flatMap((one) =>
      here.flatMap((other) => (one === other ? [] : placeOf(kinds.conceptPair, one, other))),
    ),
  ];
}

// Of each feature the word at which it counted last; words are counted on from text to text. Features share a place, so that the table
// stays small: of the few hundred of so many words hardly two do.
const placesOfLast = 1 << 15;
const lastCounted = new Int32Array(placesOfLast).fill(-stepWords);
const mostWords = 2 ** 30;
let wordsBefore = 0;
let nextText = 0;

/** To be called with its number of words before `isNews` is asked about the features of a text. */
export function beginText(words: number): void {
  wordsBefore = nextText;
  nextText += words + stepWords;
  if (nextText < mostWords) return;
  lastCounted.fill(-stepWords);
  wordsBefore = 0;
  nextText = words + stepWords;
}

/** Whether a feature counts at a word: it does not where it counted a few words before, for who says a thing again says no more. */
export function isNews(place: number, word: number): boolean {
  const at = wordsBefore + word;
  const shared = place & (placesOfLast - 1);
  if (at - (lastCounted[shared] ?? 0) < stepWords) return false;
  lastCounted[shared] = at;
  return true;
}

/** Whether the hit before it is near enough for the two to tell more than each. */
function isBesideHit({ hits, first, hit }: { hits: ConceptHits; first: number; hit: number }): boolean {
  return hit !== first && (hits.at[hit] ?? 0) - (hits.at[hit - 1] ?? 0) <= conceptReach;
}

/** What the sum of weights over so many words is multiplied with: a long text has more of everything. */
export function shareOfSum(words: number): number {
  return shares[words] ?? shareOf(words);
}

function shareOf(words: number): number {
  return (16 / Math.max(words, 12)) ** 0.65;
}

// Of all but what is in scripts without blanks, and of long texts.
const shares = Float64Array.from({ length: 1024 }, (_, words) => shareOf(words));

/** Where the stretches of a range begin that are weighed, and how many words each has at most. */
export function stretchesOf({ first, next }: { first: number; next: number }): {
  from: number[];
  words: number;
} {
  if (next - first <= wholeWords) return { from: [first], words: wholeWords };
  const from: number[] = [];
  for (let at = first; at === first || at + stretchWords - stepWords < next; at += stepWords) from.push(at);
  return { from, words: stretchWords };
}

function findUnitPlaces(codes: Uint16Array, start: number, end: number): number {
  const { at: places } = wordPlaces;
  const last = Math.min(end, start + mostUnits) - 1;
  let count = 0;
  for (let at = start; at < last; at += 1) {
    const pair = ((codes[at] ?? 0) << 16) | (codes[at + 1] ?? 0);
    places[count++] = placeOf(kinds.units, pair, 0);
    if (at + 1 < last) places[count++] = placeOf(kinds.threeUnits, pair, codes[at + 2] ?? 0);
  }
  wordPlaces.count = count;
  return Math.ceil((last + 1 - start) / unitsOfWord);
}

/** Scripts of South-East Asia, China, Japan and Korea. */
function hasNoBlanks(code: number): boolean {
  return code >= 0x0e00 && (code >= 0x2e80 || code < 0x1000);
}

function stemHash(codes: Uint16Array, start: number): number {
  let hash = hashSeed;
  for (let at = start; at < start + stemLetters; at += 1) hash = hashWith(hash, smallLetter(codes[at] ?? 0));
  return hash;
}

function placeOf(kind: number, one: number, other: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b) ^ Math.imul(kind, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 13), 0x9e3779b1) >>> shift;
}

/** The concepts of a set, given by its number, in order of their numbers. */
function conceptsIn(set: number): readonly number[] {
  const known = conceptsBySet[set];
  if (known !== undefined) return known;
  const mask = setOf(set);
  return (conceptsBySet[set] = masks.flatMap((one, concept) => (overlaps(one, mask) ? [concept] : [])));
}
