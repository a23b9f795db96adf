import type { Concept } from './concepts.ts';

/** Words and phrases by what they mean, comma-separated; accents and case are folded later. */
export type ConceptWords = Partial<Record<Concept, string>>;

/** Each entry in all the forms that it has. */
export function inForms(words: ConceptWords, formsOf: (entry: string) => readonly string[]): ConceptWords {
  return Object.fromEntries(
    Object.entries(words).map(([concept, list]) => [concept, list.split(', ').flatMap(formsOf).join(', ')]),
  );
}

/** An entry as it stands, and with each of the prefixes before it, which blanks part. */
export function withPrefixes(entry: string, prefixes: string): string[] {
  return [entry, ...prefixes.split(' ').map((prefix) => prefix + entry)];
}

/** Words that begin with a vowel also as they stand after an apostrophe, which is left out: "l'instruction". */
export function elided(words: ConceptWords, articles: string): ConceptWords {
  return inForms(words, (word) => (/^[aeiou]/.test(word) ? withPrefixes(word, articles) : [word]));
}

/** Every phrase of one word of each part, in their order; the words of a part are parted by "|". */
export function product(...parts: string[]): string {
  return parts
    .map((part) => part.split('|'))
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`)))
    .join(', ');
}

/** Several lists as one. */
export function lists(...parts: string[]): string {
  return parts.join(', ');
}

/** Verbs as they stand, and behind each of the words that lead an order: "y ignora", "quiero que ignores". Parts are parted by "|". */
export function led(leads: string, verbs: string): string {
  return lists(verbs.replaceAll('|', ', '), product(leads, verbs));
}
