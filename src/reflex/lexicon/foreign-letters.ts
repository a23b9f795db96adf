import { sectionAt } from '../text/sections.ts';
import type { Words } from '../text/words.ts';

const shortestKnown = 3;
const fewestKnown = 2;
// In words: how far two known ones stand apart at most, and what is read before and behind them.
const reach = 8;
const beyondLatin = 0x370;

interface Stretch {
  first: number;
  last: number;
  known: number;
  /** Words of another script that are none once they are read as Latin letters. */
  unknown: number;
}

/**
 * Words that are written in letters of other scripts throughout get the hash of the Latin word that they imitate, where several
 * near each other imitate known ones and most of the words between do so: words of real languages do so one by one.
 */
export function readForeign(split: Words, isKnown: (hash: number) => boolean): void {
  const { hashes, readings, count } = split;
  let stretch: Stretch | undefined;
  let unknown = 0;
  for (let i = 0; i < count; i += 1) {
    const reading = readings[i] ?? 0;
    if (reading >= 0) {
      if (reading === 0 && isForeign(split, i)) unknown += 1;
      continue;
    }
    if (isKnown(hashes[i] ?? 0) || !isLong(split, i)) continue;
    if (!isKnown(~reading)) {
      unknown += 1;
      continue;
    }
    if (stretch === undefined || i - stretch.last > reach || isElsewhere(split, stretch.last, i)) {
      readStretch(split, stretch, isKnown);
      stretch = { first: i, last: i, known: 0, unknown: 0 };
      unknown = 0;
    }
    stretch.last = i;
    stretch.known += 1;
    stretch.unknown += unknown;
    unknown = 0;
  }
  readStretch(split, stretch, isKnown);
}

function isLong({ starts, ends }: Words, word: number): boolean {
  return (ends[word] ?? 0) - (starts[word] ?? 0) >= shortestKnown;
}

function isForeign({ codes, starts }: Words, word: number): boolean {
  return (codes[starts[word] ?? 0] ?? 0) >= beyondLatin;
}

function isElsewhere({ sectionStarts, starts }: Words, word: number, other: number): boolean {
  if (sectionStarts.length === 1) return false;
  return sectionAt(sectionStarts, starts[word] ?? 0) !== sectionAt(sectionStarts, starts[other] ?? 0);
}

function readStretch(split: Words, stretch: Stretch | undefined, isKnown: (hash: number) => boolean): void {
  if (stretch === undefined || stretch.known < fewestKnown || stretch.known < stretch.unknown) return;
  const { hashes, readings, count } = split;
  const to = Math.min(count - 1, stretch.last + reach);
  for (let i = Math.max(0, stretch.first - reach); i <= to; i += 1) {
    const reading = readings[i] ?? 0;
    if (reading >= 0 || isKnown(hashes[i] ?? 0)) continue;
    hashes[i] = ~reading;
    readings[i] = 0;
  }
}
