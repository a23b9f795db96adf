import { localWays, pigLatinBit, wholeWays } from '../lexicon/ciphers.ts';
import type { Way } from '../lexicon/ciphers.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import { sectionAt, sectionEnd } from '../text/sections.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import { fromPigLatin } from './pig-latin.ts';

const enough = 2;
// In words: how far two telling words stand apart at most, and what is read before and behind them.
const reach = 24;
const widestEdge = 16;
const blank = 32;
// Of what stands about telling words, so much is read, and an eighth of the length of the text besides.
const alwaysRead = 16_384;

interface Turning {
  split: Words;
  hits: Pick<ConceptHits, 'turned' | 'ways'>;
  isTurned: readonly boolean[];
  into: HiddenTexts;
}

/**
 * Each section turned round or shifted by thirteen letters, and what stands about telling words turned back in rarer ways, where
 * words give that away and the section was not turned before.
 */
export function addTurned(turning: Turning): void {
  const { split, hits, isTurned, into } = turning;
  if (hits.turned.length < enough) return;
  for (const way of wholeWays) {
    for (const section of sectionsWith(wordsOf(hits, way.bit), split)) {
      if (isTurned[section] === true) continue;
      const start = split.sectionStarts[section] ?? 0;
      addTurnedBack({ split, way, start, end: sectionEndOf(split, section), into });
    }
  }
  addStretches(turning);
}

function sectionEndOf(split: Words, section: number): number {
  return sectionEnd({ codes: split.codes, starts: split.sectionStarts }, section);
}

/** Indexes of the words that a way has turned. */
function wordsOf({ turned, ways }: Turning['hits'], bit: number): number[] {
  return turned.filter((_, hit) => ((ways[hit] ?? 0) & bit) !== 0);
}

function addTurnedBack(args: {
  split: Words;
  way: Way;
  start: number;
  end: number;
  into: HiddenTexts;
}): void {
  const { split, way, start, end, into } = args;
  const codes = split.codes.slice(start, end);
  way.turnBack(codes);
  into.begin(end - start);
  into.addAll(codes);
  into.keep({ start, end, isTurned: true, isGuess: true });
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

/** Ways with many telling words come first: what is read has an end. */
function addStretches({ split, hits, isTurned, into }: Turning): void {
  let left = alwaysRead + (split.codes.length >> 3);
  const bits = [...localWays.map(({ bit }) => bit), pigLatinBit];
  const met = hits.ways.reduce((all, ways) => all | ways, 0);
  const found = bits
    .filter((bit) => (met & bit) !== 0)
    .map((bit) => ({ bit, words: wordsOf(hits, bit) }))
    .filter(({ words }) => words.length >= enough)
    .sort((a, b) => b.words.length - a.words.length);
  for (const { bit, words } of found) {
    const way = localWays.find((one) => one.bit === bit);
    for (const { first, last } of stretchesOf(words)) {
      const section = sectionAt(split.sectionStarts, split.starts[first] ?? 0);
      if (isTurned[section] === true || last >= (split.firsts[section + 1] ?? split.count)) continue;
      const from = Math.max(first - reach, split.firsts[section] ?? 0);
      const isLast = section + 2 >= split.firsts.length;
      const next = (split.firsts[section + 1] ?? split.count) - (isLast ? 0 : 1);
      const to = Math.min(last + reach, next - 1);
      const start = split.starts[from] ?? 0;
      const end = split.ends[to] ?? 0;
      left -= end - start;
      if (left < 0) return;
      if (way === undefined) addFromPigLatin({ split, from, to, into });
      else addTurnedBack({ split, way, ...widened(split, { start, end, section }), into });
    }
  }
}

interface Stretch {
  first: number;
  last: number;
}

function stretchesOf(words: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  let before = -Infinity;
  let stretch: Stretch | undefined;
  for (const word of words) {
    if (word - before > reach) stretch = undefined;
    else if (stretch === undefined) found.push((stretch = { first: before, last: word }));
    else stretch.last = word;
    before = word;
  }
  return found;
}

/** Up to the nearest blanks: a mark at the edge may stand for a letter. */
function widened(
  split: Words,
  { start, end, section }: { start: number; end: number; section: number },
): { start: number; end: number } {
  const { codes, sectionStarts } = split;
  const least = Math.max(sectionStarts[section] ?? 0, start - widestEdge);
  const most = Math.min(sectionEndOf(split, section), end + widestEdge);
  let from = start;
  let to = end;
  while (from > least && (codes[from - 1] ?? 0) > blank) from -= 1;
  while (to < most && (codes[to] ?? 0) > blank) to += 1;
  return { start: from, end: to };
}

function addFromPigLatin(args: { split: Words; from: number; to: number; into: HiddenTexts }): void {
  const { split, from, to, into } = args;
  const { codes, starts, ends } = split;
  const start = starts[from] ?? 0;
  const end = ends[to] ?? 0;
  into.begin(end - start);
  let written = start;
  for (let word = from; word <= to; word += 1) {
    const opens = starts[word] ?? 0;
    while (word < to && starts[word + 1] === ends[word]) word += 1;
    const closes = ends[word] ?? 0;
    for (let at = written; at < opens; at += 1) into.add(codes[at] ?? 0);
    into.addAll(fromPigLatin(codes.slice(opens, closes)));
    written = closes;
  }
  into.keep({ start, end, isTurned: true, isGuess: true });
}
