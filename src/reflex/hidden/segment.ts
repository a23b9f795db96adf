import { longestMeaning } from '../lexicon/lexicon.ts';
import { codesOf } from '../text/codes.ts';
import { HiddenTexts } from './hidden-texts.ts';

/** Cuts letters that were written without spaces into known words, the longest first; null when most of them fit none. */
export function segmentLetters(letters: string): string | null {
  const into = new HiddenTexts();
  into.begin(letters.length * 3);
  const isKnown = segmentInto({ letters: codesOf(letters), from: 0, to: letters.length, into });
  into.keep({ start: 0, end: letters.length, isTurned: false });
  return isKnown ? into.sections().text : null;
}

interface Letters {
  letters: Uint16Array;
  from: number;
  to: number;
  into: HiddenTexts;
}

/**
 * The same into `into`; where most letters fit no word, they are written as they are, and false is the answer. Writes three
 * units for a letter at most.
 */
export function segmentInto(segment: Letters): boolean {
  const { letters, from, to, into } = segment;
  const lengths = to - from > fewLengths.length ? new Uint8Array(to - from) : fewLengths;
  let known = 0;
  for (let at = from; at < to;) {
    const length = longestMeaning(letters, at, to);
    known += length;
    lengths[at - from] = length;
    at += Math.max(1, length);
  }
  const isKnown = known * 2 >= to - from;
  if (isKnown) addWords(segment, lengths);
  else for (let at = from; at < to; at += 1) into.add(letters[at] ?? 0);
  return isKnown;
}

// Used again and again: read where it was just written.
const fewLengths = new Uint8Array(256);

/** A blank on each side of a known word, none at the ends; a length of 0 is that of a letter that belongs to none. */
function addWords({ letters, from, to, into }: Letters, lengths: Uint8Array): void {
  for (let at = from; at < to;) {
    const length = lengths[at - from] ?? 0;
    if (length > 0 && at > from) into.add(32);
    const end = at + Math.max(1, length);
    for (; at < end; at += 1) into.add(letters[at] ?? 0);
    if (length > 0 && end < to) into.add(32);
  }
}
