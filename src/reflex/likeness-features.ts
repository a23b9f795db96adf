import { concepts, setOf } from './concepts.ts';

// A table of weights: most places for words by their hash, the last ones for concepts.
export const tableSize = 0x8000;
export const stretchWords = 24;
export const stepWords = 12;
const conceptPlaces = 64;
const wordPlaces = tableSize - conceptPlaces;

export function placeOfWord(hash: number): number {
  return hash % wordPlaces;
}

/** The places of a set of concepts, given by its number. */
export function placesOfSet(set: number): number[] {
  const { low, high } = setOf(set);
  return concepts.flatMap((_, i) => {
    const isIn = ((i < 30 ? low >>> i : high >>> (i - 30)) & 1) === 1;
    return isIn ? [wordPlaces + i] : [];
  });
}
