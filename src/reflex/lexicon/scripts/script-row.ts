/** What a row of phrases means in an attack. */
export type ScriptKind =
  | 'override'
  | 'drop'
  | 'forget'
  | 'hijack'
  | 'newOrders'
  | 'unbound'
  | 'role'
  | 'mode'
  | 'noRefusal'
  | 'extraction'
  | 'above'
  | 'ownSecrets'
  | 'secrets';

/**
 * Phrases that follow each other: lists parted by "|", between two of them how many units may stand there at most. Phrases
 * have two units at least, the first of another script than Latin; behind one that ends in "@" its word has to end.
 */
export type ScriptRow = readonly [kind: ScriptKind, first: string, ...rest: (number | string)[]];

/** Several lists as one. */
export function anyOf(...lists: string[]): string {
  return lists.join('|');
}

/** Every phrase that is one of each list, in their order. */
export function joinedOf(...lists: string[]): string {
  return lists
    .map((list) => list.split('|'))
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => phrase + word)))
    .join('|');
}
