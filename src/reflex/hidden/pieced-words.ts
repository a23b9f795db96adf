import { sectionAt, sectionEnd } from '../text/sections.ts';
import { unitAt } from '../text/units.ts';
import { isWordUnit } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts, Hiding } from './hidden-texts.ts';
import { innerMarkAt } from './inner-marks.ts';
import type { InnerMark } from './inner-marks.ts';
import { Pieces, mayBeTorn } from './pieces.ts';

const blank = 32;
const backslash = 92;
const ampersand = 38;
const percent = 37;
const quote = 39;
const doubleQuote = 34;
const hyphen = 45;
const opensTag = 60;
const closesTag = 62;
// In units: how far two such words stand apart at most, and what is read before and behind them.
const reach = 160;
// Words with something inside count twice, those that stand alone between two tags once.
const enough = 4;
const weightTorn = 2;
const weightTagged = 1;
const opensEscape = Uint8Array.from({ length: 128 }, (_, code) =>
  '\\&%=#'.includes(String.fromCharCode(code)) ? 1 : 0,
);
// What words in ordinary prose end at.
const endsPlainly = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\s,;?)!:]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const dropsMark = Uint8Array.from({ length: 128 }, (_, code) =>
  '*_~`^'.includes(String.fromCharCode(code)) ? 1 : 0,
);

type Found = (start: number, end: number, weight: number) => void;

interface Stretch {
  section: number;
  start: number;
  end: number;
}

/**
 * What stands around words that tags, marks, escapes or odd letter case tear to pieces, read without these: only where several words
 * close to each other are known ones once they are put together.
 */
export function addPiecedWords(split: Words, into: HiddenTexts): void {
  const { codes, sectionStarts } = split;
  for (const { section, start, end } of stretchesIn(split, into.hidings)) {
    const first = sectionStarts[section] ?? 0;
    const last = sectionEnd({ codes, starts: sectionStarts }, section);
    const from = blankBefore(codes, start, Math.max(first, start - reach));
    const to = blankBehind(codes, end, Math.min(last, end + reach));
    into.begin(to - from);
    addWithout({ codes, from, to, into });
    into.keep({ start: from, end: to, isTurned: false });
  }
}

/** Where the text that is read begins: behind the first blank from `least` on. */
function blankBefore(codes: Uint16Array, start: number, least: number): number {
  let at = least;
  if (least > 0) while (at < start && unitAt(codes, at - 1) > blank) at += 1;
  return at;
}

function blankBehind(codes: Uint16Array, end: number, most: number): number {
  let at = most;
  while (at > end && at < codes.length && unitAt(codes, at) > blank) at -= 1;
  return at;
}

/** Of each unit, whether it is part of a run with escapes that was decoded already: that is read for words in pieces later. */
function coverOf({ codes }: Words, known: readonly Hiding[]): Uint8Array {
  const cover = new Uint8Array(codes.length);
  for (const { start, end } of known) if (hasEscape(codes.subarray(start, end))) cover.fill(1, start, end);
  return cover;
}

function hasEscape(codes: Uint16Array): boolean {
  return codes.includes(backslash) || codes.includes(ampersand) || codes.includes(percent);
}

function stretchesIn(split: Words, known: readonly Hiding[]): Stretch[] {
  const found: Stretch[] = [];
  let open: (Stretch & { weight: number }) | undefined;
  const close = () => {
    if (open !== undefined && open.weight >= enough) found.push(open);
  };
  let decoded: Uint8Array | undefined;
  eachPieced(split, (start, end, weight) => {
    decoded ??= coverOf(split, known);
    if (decoded[start] === 1 && decoded[end - 1] === 1) return;
    const section = sectionAt(split.sectionStarts, start);
    if (open === undefined || start - open.end > reach || section !== open.section) {
      close();
      open = { section, start, end, weight: 0 };
    }
    open.end = end;
    open.weight += weight;
  });
  close();
  return found;
}

/** Words that are known ones once they are put together, in order. */
function eachPieced(split: Words, found: Found): void {
  const { codes, starts, ends, count } = split;
  const to = codes.length;
  let done = 0;
  let isBehindBlank = false;
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    if (end <= done) continue;
    // Of `\nyour`, the word that is looked at begins behind the escape.
    isBehindBlank &&= start <= done;
    if (!isBehindBlank && endsPlainly[unitAt(codes, end)] === 1 && !mayBeginOddly(codes, start)) continue;
    const from = start < done ? done : escapeBefore(codes, start, done);
    if (!isBehindBlank && from === start && goesOnPlainly(codes, end)) continue;
    if (!isBehindBlank && !mayBeTorn(codes, from, to)) continue;
    whole.read(codes, from, { to, crossesMarks: true });
    if (isBehindBlank ? whole.isKnown : whole.isTorn) found(from, whole.end, weightTorn);
    else if (whole.hasPiecedParts) eachTornPart({ codes, from, to: whole.end, found });
    else if (isBetweenTags(codes, from, whole.end) && whole.isKnown) found(from, whole.end, weightTagged);
    isBehindBlank = whole.next > whole.end;
    done = Math.max(whole.next, end);
  }
}

function eachTornPart({ codes, from, to, found }: Omit<Part, 'into'> & { found: Found }): void {
  for (let at = from; at < to;) {
    if (!opensWord(codes, at)) {
      at = innerMarkAt(codes, at)?.end ?? at + 1;
      continue;
    }
    part.read(codes, at, { to, crossesMarks: false });
    if (part.isTorn) found(at, part.end, weightTorn);
    at = part.end;
  }
}

function mayBeginOddly(codes: Uint16Array, start: number): boolean {
  const before = start > 0 ? unitAt(codes, start - 1) : blank;
  return before < 128 && (opensEscape[before] === 1 || before === closesTag);
}

/** A full stop, a closing bracket or another mark with a blank or nothing behind it. */
function goesOnPlainly(codes: Uint16Array, end: number): boolean {
  const here = unitAt(codes, end);
  if (here === quote || here === doubleQuote)
    return innerMarkAt(codes, end)?.end === end + 1 && unitAt(codes, end + 1) <= blank;
  return here !== opensTag && !isWordUnit(here) && unitAt(codes, end + 1) <= blank && here !== hyphen;
}

/** Where the escape begins whose last part the word is; `start` where none is. */
function escapeBefore(codes: Uint16Array, start: number, least: number): number {
  let at = start;
  while (at > least && (codes[at - 1] ?? 0) < 128 && opensEscape[codes[at - 1] ?? 0] === 1) at -= 1;
  return at;
}

function isBetweenTags(codes: Uint16Array, start: number, end: number): boolean {
  return start > 0 && codes[start - 1] === closesTag && codes[end] === opensTag;
}

// Used again and again, one word after the other.
const whole = new Pieces();
const part = new Pieces();

interface Part {
  codes: Uint16Array;
  from: number;
  to: number;
  into: HiddenTexts;
}

function addWithout({ codes, from, to, into }: Part): void {
  for (let at = from; at < to;) {
    if (opensWord(codes, at)) {
      whole.read(codes, at, { to, crossesMarks: true });
      if (whole.isTorn || whole.isSpelt) whole.addTo(codes, at, into);
      else addInParts({ codes, from: at, to: whole.end, into });
      at = whole.end;
      continue;
    }
    const mark = markAt(codes, at);
    if (mark === undefined) into.add(codes[at] ?? 0);
    else if (mark.unit >= 0) into.add(mark.unit);
    else if (!isLeftOut(codes, at, mark.end)) into.add(codes[at] ?? 0);
    at = mark?.end ?? at + 1;
  }
}

/** A letter or a digit, or an escape that stands for one. */
function opensWord(codes: Uint16Array, at: number): boolean {
  if (isWordUnit(codes[at] ?? 0)) return true;
  const unit = markAt(codes, at)?.unit ?? -1;
  return unit >= 0 && isWordUnit(unit);
}

function markAt(codes: Uint16Array, at: number): InnerMark | undefined {
  return (codes[at] ?? 0) === blank ? undefined : innerMarkAt(codes, at);
}

/** Tags, and marks that make letters bold or slanted. */
function isLeftOut(codes: Uint16Array, at: number, end: number): boolean {
  return end - at > 1 || dropsMark[codes[at] ?? 0] === 1;
}

/** Marks as they are, but for a blank in place of each tag; what stands between them put together where it is known. */
function addInParts({ codes, from, to, into }: Part): void {
  for (let at = from; at < to;) {
    if (opensWord(codes, at)) {
      part.read(codes, at, { to, crossesMarks: false });
      if (part.isTorn) part.addTo(codes, at, into);
      else addUnescaped({ codes, from: at, to: part.end, into });
      at = part.end;
      continue;
    }
    const mark = innerMarkAt(codes, at);
    into.add(mark?.mayPart === true ? blank : (codes[at] ?? 0));
    at = mark?.mayPart === true ? mark.end : at + 1;
  }
}

function addUnescaped({ codes, from, to, into }: Part): void {
  for (let at = from; at < to;) {
    const mark = isWordUnit(codes[at] ?? 0) ? undefined : innerMarkAt(codes, at);
    into.add(mark === undefined || mark.unit < 0 ? (codes[at] ?? 0) : mark.unit);
    at = mark?.end ?? at + 1;
  }
}
