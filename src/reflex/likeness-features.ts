import { concepts, maskOf, overlaps, setOf } from './concepts.ts';

// A table of weights: most places for words by their hash, the last ones for concepts.
export const tableSize = 0x8000;
export const stretchWords = 24;
export const stepWords = 12;
/** In a longer text more stretches are tried, and a tale may hold a few words of attacks: it is weighed as a whole besides. */
export const shortWords = 40;
export const wideSteps = 12;
const conceptPlaces = 128;
const wordPlaces = tableSize - conceptPlaces;

/** Weights of two concepts that stand in the same stretch. */
export const pairTableSize = conceptPlaces * conceptPlaces;

const masks = concepts.map((concept) => maskOf([concept]));

export function placeOfWord(hash: number): number {
  return hash % wordPlaces;
}

/** The concepts of a set, given by its number, in order of their numbers. */
export function conceptsOfSet(set: number): number[] {
  const mask = setOf(set);
  return masks.flatMap((one, concept) => (overlaps(one, mask) ? [concept] : []));
}

export function placeOfConcept(concept: number): number {
  return wordPlaces + concept;
}

/** The place of two different concepts, in either order. */
export function placeOfPair(one: number, other: number): number {
  return one < other ? one * conceptPlaces + other : other * conceptPlaces + one;
}
