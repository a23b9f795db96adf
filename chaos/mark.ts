/**
 * A word that stands in everything a task sends to a model, so that each call can be told to whose bill it belongs. Made of
 * syllables: digits and random letters might be screened as personal data or a secret, and replaced.
 */
export function markOf(index: number): string {
  const syllables = [Math.floor(index / 10_000), Math.floor(index / 100), index].map(syllable);
  return `mark-${syllables.join('')}`;
}

/** The mark in a prompt; undefined where there is none. */
export function markIn(text: string): string | undefined {
  return /\bmark-(?:[bdfghjklmnprstvwyzcq][aeiou]){3}\b/.exec(text)?.[0];
}

const consonants = 'bdfghjklmnprstvwyzcq';
const vowels = 'aeiou';

function syllable(number: number): string {
  const place = number % (consonants.length * vowels.length);
  const consonant = consonants.charAt(Math.floor(place / vowels.length));
  return `${consonant}${vowels.charAt(place % vowels.length)}`;
}
