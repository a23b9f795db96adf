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

const placeOfConcept = concepts.map((concept, i) => ({ mask: maskOf([concept]), place: wordPlaces + i }));

export function placeOfWord(hash: number): number {
  return hash % wordPlaces;
}

/** The places of a set of concepts, given by its number. */
export function placesOfSet(set: number): number[] {
  const mask = setOf(set);
  return placeOfConcept.filter(({ mask: one }) => overlaps(one, mask)).map(({ place }) => place);
}
