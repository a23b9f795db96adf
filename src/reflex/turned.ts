import { codesOf, textOf } from './codes.ts';
import { sectionEnd } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import type { ConceptHits } from './lexicon.ts';
import type { Words } from './words.ts';

const enough = 2;

/** Each section shifted by thirteen letters or turned round, where words give that away and it was not turned before. */
export function addTurned(args: {
  split: Words;
  hits: ConceptHits;
  isTurned: readonly boolean[];
  into: HiddenTexts;
}): void {
  const { split, hits, isTurned, into } = args;
  const ways = [
    { words: hits.shifted, turn: shift },
    { words: hits.reversed, turn: reverse },
  ];
  for (const { words, turn } of ways) {
    for (const section of sectionsWith(words, split)) {
      if (isTurned[section] === true) continue;
      const start = split.sectionStarts[section] ?? 0;
      const end = sectionEnd({ codes: split.codes, starts: split.sectionStarts }, section);
      into.begin(end - start);
      into.addAll(turn(split.codes.slice(start, end)));
      into.keep({ start, end, isTurned: true });
    }
  }
}

/** The sections that hold enough of the words, given by their index, ascending. */
function sectionsWith(words: readonly number[], split: Words): number[] {
  const found: number[] = [];
  let section = 0;
  let inSection = 0;
  for (const word of words) {
    for (; word >= (split.firsts[section + 1] ?? Infinity); section += 1) inSection = 0;
    inSection += 1;
    if (inSection === enough) found.push(section);
  }
  return found;
}

/** Each letter of the Latin alphabet moved by thirteen places. */
export function rot13(text: string): string {
  const codes = shift(codesOf(text));
  return textOf(codes, codes.length);
}

/** The text from its last unit to its first; what it says in Latin letters stays readable. */
export function reversed(text: string): string {
  const codes = reverse(codesOf(text));
  return textOf(codes, codes.length);
}

function shift(codes: Uint16Array): Uint16Array {
  for (let at = 0; at < codes.length; at += 1) {
    const small = (codes[at] ?? 0) | 32;
    if (small >= 97 && small <= 122) codes[at] = (codes[at] ?? 0) + (small < 110 ? 13 : -13);
  }
  return codes;
}

function reverse(codes: Uint16Array): Uint16Array {
  return codes.reverse();
}
