import { hexDigit } from '../text/hex.ts';
import { charTable, isMarked, longRuns } from '../text/runs.ts';
import type { Words } from '../text/words.ts';
import { addBase64, addByte, readBase32 } from './base64.ts';
import { decodeLines } from './decode-lines.ts';
import { decodeEscapes, decodePercents, decodeQuotedPrintable } from './decode-marks.ts';
import { decodeNumbers } from './decode-numbers.ts';
import { decodePieces } from './decode-pieces.ts';
import { decodeBraille, decodeMorse, decodeSpelled } from './decode-signs.ts';
import { decodeStrings } from './decode-strings.ts';
import { shortestEncoded } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import { segmentInto, segmentLetters } from './segment.ts';

const minSpacedLetters = 6;
const minSpacedHexPairs = 8;
const equals = 61;
const mostPadding = 6;

/** The encodings met most. Each decoder reads the text once, and what it decodes is never longer than what it read. */
export function decodeRuns(split: Words, into: HiddenTexts): void {
  const { text, codes } = split;
  decodeLongRuns(codes, into);
  if (text.includes('\\') || text.includes('&')) decodeEscapes(codes, into);
  if (text.includes('%')) decodePercents(codes, into);
  decodeShortWords(split, into);
}

/** The same for the others; Braille only where the text is not plain. */
export function decodeRareRuns(split: Words, isPlain: boolean, into: HiddenTexts): void {
  const { text, codes } = split;
  if (text.includes('=')) decodeQuotedPrintable(text, codes, into);
  decodePieces(split, into);
  decodeStrings(split, into);
  decodeLines(split, into);
  decodeNumbers(split, into);
  decodeMorse(codes, into);
  decodeSpelled(split, into);
  if (!isPlain) decodeBraille(codes, into);
}

const runUnits = charTable(/[A-Za-z0-9+/_=-]/);

/** Long runs of the base64 alphabet, read as hex where they are hex. What follows an equals sign is a run of its own: `q=aWdub3Jl…`. */
function decodeLongRuns(codes: Uint16Array, into: HiddenTexts): void {
  const runs = longRuns(codes, runUnits, shortestEncoded);
  for (let run = 0; run < runs.count; run += 1) {
    const end = runs.ends[run] ?? 0;
    for (let start = runs.starts[run] ?? 0; start < end; start += 1) {
      let at = start;
      if (codes[at] === equals) {
        while (at < end && codes[at] === equals) at += 1;
        if (at - start <= mostPadding && at < end && !isMarked(runUnits, codes[start - 1] ?? 0))
          decodeReversed({ codes, start, bodyStart: at, end, into });
        start = at;
      }
      while (at < end && codes[at] !== equals) at += 1;
      const bodyEnd = at;
      if (bodyEnd > start) while (at < end && codes[at] === equals) at += 1;
      if (at - start >= shortestEncoded) decodeRun({ codes, start, bodyEnd, end: at, into });
      start = Math.max(start, at - 1);
    }
  }
}

interface RunToDecode {
  codes: Uint16Array;
  start: number;
  /** Where padding begins. */
  bodyEnd: number;
  end: number;
  into: HiddenTexts;
}

function decodeRun({ codes, start, bodyEnd, end, into }: RunToDecode): void {
  const hexStart = hexStartOf({ codes, start, end });
  if (hexStart >= 0) {
    into.begin((end - hexStart) >> 1);
    for (let at = hexStart; at + 1 < end; at += 2)
      addByte(into, hexDigit(codes[at] ?? 0) * 16 + hexDigit(codes[at + 1] ?? 0));
  } else if (hasBothCases(codes, start, bodyEnd)) {
    into.begin(bodyEnd - start);
    if (!addBase64({ codes, start, end: bodyEnd, into })) return;
  } else {
    decodeBase32({ codes, start, bodyEnd, end, into });
    return;
  }
  into.readAsUtf8();
  into.keepReadable({ start, end, isTurned: false });
}

/** Where the digits of a run that is hex begin; -1 where it is none. */
function hexStartOf({ codes, start, end }: { codes: Uint16Array; start: number; end: number }): number {
  const isMarked = codes[start] === 48 && ((codes[start + 1] ?? 0) | 32) === 120;
  const from = isMarked ? start + 2 : start;
  if ((end - from) % 2 !== 0) return -1;
  for (let at = from; at < end; at += 1) if (hexDigit(codes[at] ?? 0) < 0) return -1;
  return from;
}

function hasBothCases(codes: Uint16Array, start: number, end: number): boolean {
  let hasSmall = false;
  let hasCapital = false;
  for (let at = start; at < end && !(hasSmall && hasCapital); at += 1) {
    const code = codes[at] ?? 0;
    if (code >= 97 && code <= 122) hasSmall = true;
    else if (code >= 65 && code <= 90) hasCapital = true;
  }
  return hasSmall && hasCapital;
}

/** Letters of one case and digits. */
function decodeBase32({ codes, start, bodyEnd, end, into }: RunToDecode): void {
  readBase32({ codes, start, end: bodyEnd, into }, () => {
    into.readAsUtf8();
    return into.keepReadable({ start, end, isTurned: false, isGuess: true });
  });
}

/** Base64 from its last sign to its first: the padding stands first. */
function decodeReversed(run: {
  codes: Uint16Array;
  start: number;
  bodyStart: number;
  end: number;
  into: HiddenTexts;
}): void {
  const { codes, start, bodyStart, end, into } = run;
  if (end - start < shortestEncoded || !hasBothCases(codes, bodyStart, end)) return;
  const turned = codes.slice(bodyStart, end).reverse();
  into.begin(turned.length);
  if (!addBase64({ codes: turned, start: 0, end: turned.length, into })) return;
  into.readAsUtf8();
  into.keepReadable({ start, end, isTurned: false });
}

interface ShortWords {
  split: Words;
  /** Indexes of the first word and of the one after the last. */
  first: number;
  next: number;
  into: HiddenTexts;
}

const widestGap = 3;

/** Words of one or of two units, one after the other: the letters of `i g n o r e`, the bytes of `69 67 6e`. */
function decodeShortWords(split: Words, into: HiddenTexts): void {
  const { starts, ends, count } = split;
  const pairs: ShortWords[] = [];
  let first = 0;
  // Of the words of the run; 0 outside of one.
  let length = 0;
  let previousEnd = 0;
  for (let next = 0; next <= count; next += 1) {
    const start = next < count ? (starts[next] ?? 0) : 0;
    const end = next < count ? (ends[next] ?? 0) : 0;
    const here = end - start > 2 ? 0 : end - start;
    if (here === length && (length === 0 || start - previousEnd <= widestGap)) {
      previousEnd = end;
      continue;
    }
    if (length === 1 && next - first >= minSpacedLetters) joinSpaced({ split, first, next, into });
    if (length === 2 && next - first >= minSpacedHexPairs) pairs.push({ split, first, next, into });
    first = next;
    length = here;
    previousEnd = end;
  }
  for (const words of pairs) decodeHexPairs(words);
}

/** The span of the words in the text. */
function spanOf({ split, first, next }: ShortWords): { start: number; end: number } {
  return { start: split.starts[first] ?? 0, end: split.ends[next - 1] ?? 0 };
}

function decodeHexPairs(words: ShortWords): void {
  const { split, into } = words;
  const { start, end } = spanOf(words);
  const isMarked = split.codes[start] === 48 && ((split.codes[start + 1] ?? 0) | 32) === 120;
  into.begin((end - start) >> 1);
  let high = -1;
  for (let at = isMarked ? start + 2 : start; at < end; at += 1) {
    const digit = hexDigit(split.codes[at] ?? 0);
    if (digit < 0) continue;
    if (high >= 0) into.add(high * 16 + digit);
    high = high >= 0 ? -1 : digit;
  }
  into.readAsUtf8();
  into.keepReadable({ start, end, isTurned: false });
}

/** Letters become words again: those that wider gaps part, else those that the vocabulary knows. */
function joinSpaced(words: ShortWords): void {
  const { split, first, next, into } = words;
  const { starts, ends, codes } = split;
  const { start, end } = spanOf(words);
  for (let at = start; at < end; at += 1) {
    if ((codes[at] ?? 0) <= 127) continue;
    joinOtherLetters(words);
    return;
  }
  const letters = new Uint16Array(next - first);
  // Known words get a blank on each side.
  into.begin(letters.length * 3);
  let from = 0;
  for (let word = first; word < next; word += 1) {
    const at = starts[word] ?? 0;
    const to = word - first;
    letters[to] = (codes[at] ?? 0) | 32;
    if (word === first || at - (ends[word - 1] ?? 0) <= 1) continue;
    segmentInto({ letters, from, to, into });
    into.add(32);
    from = to;
  }
  const isKnown = segmentInto({ letters, from, to: letters.length, into });
  if (isKnown || from > 0) into.keep({ start, end, isTurned: false });
}

function joinOtherLetters(words: ShortWords): void {
  const { split, into } = words;
  const { start, end } = spanOf(words);
  const parts = split.text
    .slice(start, end)
    .split(/[^\p{L}\p{N}]{2,3}/u)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  const joined =
    parts.length > 1
      ? parts.map((part) => segmentLetters(part) ?? part).join(' ')
      : segmentLetters(parts[0] ?? '');
  if (joined === null) return;
  into.begin(joined.length);
  for (let at = 0; at < joined.length; at += 1) into.add(joined.charCodeAt(at));
  into.keep({ start, end, isTurned: false });
}
