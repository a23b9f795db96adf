import { isKnownWord } from '../lexicon/lexicon.ts';
import { hashSeed, hashWith } from '../text/hash.ts';
import { sectionEnd } from '../text/sections.ts';
import { isWordUnit, smallLetter } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts } from './hidden-texts.ts';

// Letters turned by half a turn, each before the one that it is from the other side.
const turned = 'ɐaɔcǝeɟfƃgɓgɥhᴉiıiɾjʞkןlɯmɹrʇtʌvʍwʎybqqbdppdnuunⱯAƆCƎEℲF⅁GſJ⅂LԀPꓤRꓕTɅV⅄YMWWM';
const upright = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let at = 0; at < turned.length; at += 2) upright[turned.charCodeAt(at)] = turned.charCodeAt(at + 1);
// Of Turkish, where nothing is turned.
const dotless = 0x131;
const lineBreak = 10;
const fewest = 4;
// Known words that tell which way a text goes; both ways are read where there are as many of either.
const enoughKnown = 2;
const shortestKnown = 3;
// Half of the letters of a text look the same from the other side, or are others of the alphabet.
const mostApart = 8;

/**
 * From the first line in which several letters stand upside down to the last one, put right: from its end to its beginning, or as
 * letters follow each other. What was put right before is left as it is.
 */
export function addUpsideDown(args: { split: Words; isTurned: readonly boolean[]; into: HiddenTexts }): void {
  const { split, isTurned, into } = args;
  if (!split.hasDisguised && !split.hasForeign) return;
  const { codes, sectionStarts } = split;
  for (let section = 0; section < sectionStarts.length; section += 1) {
    if (isTurned[section] === true) continue;
    const from = sectionStarts[section] ?? 0;
    const lines = turnedLines(codes, from, sectionEnd({ codes, starts: sectionStarts }, section));
    if (lines !== undefined) addUpright({ codes, ...lines, into });
  }
}

interface Span {
  start: number;
  end: number;
}

function turnedLines(codes: Uint16Array, from: number, to: number): Span | undefined {
  let found: Span | undefined;
  for (let start = from; start < to;) {
    let told = 0;
    let end = start;
    for (; end < to; end += 1) {
      const code = codes[end] ?? 0;
      if (code === lineBreak) break;
      if (code > 127 && upright[code] !== code && code !== dotless) told += 1;
    }
    if (told >= fewest && told * mostApart >= end - start) found = { start: found?.start ?? start, end };
    start = end + 1;
  }
  return found;
}

function addUpright({ codes, start, end, into }: Span & { codes: Uint16Array; into: HiddenTexts }): void {
  const { ahead, back } = knownWords(codes.subarray(start, end));
  if (back >= ahead || back >= enoughKnown) {
    into.begin(end - start);
    for (let at = end - 1; at >= start; at -= 1) into.add(upright[codes[at] ?? 0] ?? 0);
    into.keep({ start, end, isTurned: true });
  }
  if (ahead > back || ahead >= enoughKnown) {
    into.begin(end - start);
    for (let at = start; at < end; at += 1) into.add(upright[codes[at] ?? 0] ?? 0);
    into.keep({ start, end, isTurned: true });
  }
}

/** How many words are known ones as their letters follow each other, and how many from the last one to the first. */
function knownWords(codes: Uint16Array): { ahead: number; back: number } {
  const known = { ahead: 0, back: 0 };
  for (let from = 0; from < codes.length; from += 1) {
    let to = from;
    let ahead = hashSeed;
    for (; to < codes.length && isWordUnit(codes[to] ?? 0); to += 1)
      ahead = hashWith(ahead, smallLetter(upright[codes[to] ?? 0] ?? 0));
    if (to - from >= shortestKnown) {
      let back = hashSeed;
      for (let at = to - 1; at >= from; at -= 1)
        back = hashWith(back, smallLetter(upright[codes[at] ?? 0] ?? 0));
      known.ahead += Number(isKnownWord(ahead));
      known.back += Number(isKnownWord(back));
    }
    from = to;
  }
  return known;
}
