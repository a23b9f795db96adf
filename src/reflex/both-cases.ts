import { sectionAt } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import { smallLetter } from './words.ts';
import type { Words } from './words.ts';

// `iGnOrE` comes apart into pieces of two letters at most.
const longestPiece = 2;
const fewestPieces = 3;
// In pieces: how far two such words stand apart at most, and what is read before and behind them.
const reach = 12;

interface Stretch {
  first: number;
  last: number;
}

/** What stands around two words or more whose letters are capitals and small ones by turns, in small letters. */
export function addInSmallLetters(split: Words, into: HiddenTexts): void {
  const { codes, starts, ends, firsts, sectionStarts } = split;
  for (const { first, last } of stretchesInBothCases(split)) {
    const section = sectionAt(sectionStarts, starts[first] ?? 0);
    const from = Math.max(first - reach, firsts[section] ?? 0);
    const to = Math.min(last + reach, (firsts[section + 1] ?? split.count) - 1);
    const start = starts[from] ?? 0;
    const end = ends[to] ?? 0;
    into.begin(end - start);
    for (let at = start; at < end; at += 1) into.add(smallLetter(codes[at] ?? 0));
    into.keep({ start, end, isTurned: false });
  }
}

function stretchesInBothCases(split: Words): Stretch[] {
  const found: Stretch[] = [];
  let before: Stretch | undefined;
  let stretch: Stretch | undefined;
  for (const word of wordsInBothCases(split)) {
    if (before !== undefined && word.first - before.last <= reach) {
      if (stretch === undefined) found.push((stretch = { ...before }));
      stretch.last = word.last;
    } else stretch = undefined;
    before = word;
  }
  return found;
}

/** Words that come apart into short pieces only, by their first and last piece. */
function* wordsInBothCases({ starts, ends, count }: Words): Generator<Stretch> {
  let first = 0;
  let hasLonger = false;
  for (let piece = 0; piece < count; piece += 1) {
    hasLonger ||= (ends[piece] ?? 0) - (starts[piece] ?? 0) > longestPiece;
    const goesOn = piece + 1 < count && starts[piece + 1] === ends[piece];
    if (goesOn) continue;
    if (!hasLonger && piece + 1 - first >= fewestPieces) yield { first, last: piece };
    first = piece + 1;
    hasLonger = false;
  }
}
