import { concepts, setOf } from './concepts.ts';
import type { ConceptHits } from './lexicon.ts';
import type { Words } from './words.ts';

/** Some words in a row, as places in the table of weights. */
export interface Stretch {
  /** Indices of the first word and of the one after the last. */
  first: number;
  end: number;
  places: number[];
}

export const tableSize = 0x8000;
const stretchWords = 24;
const stepWords = 12;
const conceptPlaces = 64;
const wordPlaces = tableSize - conceptPlaces;

// When each place was last met: a word counts once in a stretch.
const metIn = new Int32Array(tableSize);
let stretchNumber = 0;
const conceptsOfSet: (readonly number[] | undefined)[] = [];

/** Overlapping stretches of the text that hold any concept, each with its words and concepts. */
export function stretchesOf({ split, hits }: { split: Words; hits: ConceptHits }): Stretch[] {
  const stretches: Stretch[] = [];
  let hit = 0;
  for (let first = 0; first < split.count; first += stepWords) {
    const end = Math.min(split.count, first + stretchWords);
    while ((hits.at[hit] ?? Infinity) < first) hit += 1;
    if ((hits.at[hit] ?? Infinity) < end)
      stretches.push({ first, end, places: placesOf({ split, hits, first, end, hit }) });
    if (end === split.count) break;
  }
  return stretches;
}

function placesOf(args: {
  split: Words;
  hits: ConceptHits;
  first: number;
  end: number;
  hit: number;
}): number[] {
  const { split, hits, end } = args;
  stretchNumber = (stretchNumber + 1) & 0x7fffffff;
  const places: number[] = [];
  for (let word = args.first; word < end; word += 1) addOnce(places, (split.hashes[word] ?? 0) % wordPlaces);
  for (let next = args.hit; (hits.at[next] ?? Infinity) < end; next += 1) {
    for (const concept of conceptsIn(hits.sets[next] ?? 0)) addOnce(places, wordPlaces + concept);
  }
  return places;
}

function addOnce(places: number[], place: number): void {
  if (metIn[place] === stretchNumber) return;
  metIn[place] = stretchNumber;
  places.push(place);
}

function conceptsIn(set: number): readonly number[] {
  const known = conceptsOfSet[set];
  if (known !== undefined) return known;
  const { low, high } = setOf(set);
  const found = concepts
    .map((_, index) => index)
    .filter((index) => ((index < 30 ? low >>> index : high >>> (index - 30)) & 1) === 1);
  conceptsOfSet[set] = found;
  return found;
}
