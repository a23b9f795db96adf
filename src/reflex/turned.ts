import { codesOf, textOf } from './codes.ts';
import { sectionEnd } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import type { ConceptHits } from './lexicon.ts';
import { latinReading } from './normalise.ts';
import { smallLetter } from './words.ts';
import type { Words } from './words.ts';

// Besides what stands for letters inside of words everywhere.
const signsAsLetters = new Map(
  ['€e', '+t', '6g', '£l'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
// `iGnOrE` comes apart into pieces of two letters at most.
const longestPiece = 2;
const fewestPieces = 3;

/**
 * Each section shifted by thirteen letters, turned round, with its digits, signs and look-alikes read as letters, or in small
 * letters, where words give that away and it was not turned before.
 */
export function addTurned(args: {
  split: Words;
  hits: ConceptHits;
  isTurned: readonly boolean[];
  into: HiddenTexts;
}): void {
  const { split, hits, isTurned, into } = args;
  const ways = [
    { words: hits.shifted, enough: 2, turn: shift },
    { words: hits.reversed, enough: 2, turn: reverse },
    { words: hits.disguised, enough: 1, turn: unmask },
    { words: wordsInBothCases(split), enough: 2, turn: lower },
  ];
  for (const { words, enough, turn } of ways) {
    for (const section of sectionsWith(words, { enough, split })) {
      if (isTurned[section] === true) continue;
      const start = split.sectionStarts[section] ?? 0;
      const end = sectionEnd({ codes: split.codes, starts: split.sectionStarts }, section);
      into.begin(end - start);
      into.addAll(turn(split.codes.slice(start, end)));
      into.keep({ start, end, isTurned: true });
    }
  }
}

/** The sections that hold so many of the words, given by their index, ascending. */
function sectionsWith(
  words: readonly number[],
  { enough, split }: { enough: number; split: Words },
): number[] {
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

/** The first pieces of words that are written in capitals and small letters by turns. */
function wordsInBothCases({ starts, ends, count }: Words): number[] {
  const found: number[] = [];
  let pieces = 0;
  for (let word = 0; word < count; word += 1) {
    const isShort = (ends[word] ?? 0) - (starts[word] ?? 0) <= longestPiece;
    const goesOn = word > 0 && starts[word] === ends[word - 1];
    pieces = isShort ? (goesOn ? pieces + 1 : 1) : 0;
    if (pieces === fewestPieces) found.push(word + 1 - fewestPieces);
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

function lower(codes: Uint16Array): Uint16Array {
  return codes.map(smallLetter);
}

function unmask(codes: Uint16Array): Uint16Array {
  return codes.map((code) => signsAsLetters.get(code) ?? latinReading(smallLetter(code)));
}
