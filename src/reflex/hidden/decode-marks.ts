import { hexDigit } from '../text/hex.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const backslash = 92;
const ampersand = 38;
const hash = 35;
const semicolon = 59;
const percent = 37;
const fewestEscapes = 3;
const widestPercentGap = 40;

interface Escape {
  /** Where it ends, without the blank or comma that may follow. */
  end: number;
  /** The unit that it stands for; -1 where it stands for none and is read as it is. */
  unit: number;
}

/** Runs of `\x41`, `\u0041`, `&#65;` and `&#x41;`. */
export function decodeEscapes(codes: Uint16Array, into: HiddenTexts): void {
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at];
    if (code !== backslash && code !== ampersand) continue;
    const run = escapesFrom(codes, at);
    if (run.length >= fewestEscapes) decodeEscapeRun({ codes, start: at, run, into });
    at = Math.max(at, endOf(codes, run.at(-1)) - 1);
  }
}

function escapesFrom(codes: Uint16Array, start: number): Escape[] {
  const run: Escape[] = [];
  for (let at = start; ;) {
    const found = escapeAt(codes, at);
    if (found === undefined) return run;
    run.push(found);
    at = endOf(codes, found);
  }
}

/** One blank or comma may part an escape from the next. */
function endOf(codes: Uint16Array, escape: Escape | undefined): number {
  if (escape === undefined) return 0;
  return isGap(codes[escape.end]) ? escape.end + 1 : escape.end;
}

function isGap(code = 0): boolean {
  return code === 32 || code === 44;
}

function escapeAt(codes: Uint16Array, at: number): Escape | undefined {
  if (codes[at] === backslash) return backslashEscape(codes, at);
  if (codes[at] !== ampersand || codes[at + 1] !== hash) return undefined;
  const isHex = ((codes[at + 2] ?? 0) | 32) === 120;
  const from = isHex ? at + 3 : at + 2;
  let end = from;
  let hexValue = 0;
  let decimal = 0;
  for (; end < from + 4 && hexDigit(codes[end]) >= 0; end += 1) {
    const digit = hexDigit(codes[end]);
    hexValue = hexValue * 16 + digit;
    decimal = digit > 9 ? Number.NaN : decimal * 10 + digit;
  }
  if (end - from < 2 || codes[end] !== semicolon) return undefined;
  const value = isHex ? hexValue : decimal;
  return { end: end + 1, unit: Number.isNaN(value) ? -1 : value };
}

function backslashEscape(codes: Uint16Array, at: number): Escape | undefined {
  const sign = (codes[at + 1] ?? 0) | 32;
  const isLong = sign === 117 && codes[at + 2] === 48 && codes[at + 3] === 48;
  if (sign !== 120 && !isLong) return undefined;
  const from = isLong ? at + 4 : at + 2;
  const high = hexDigit(codes[from]);
  const low = hexDigit(codes[from + 1]);
  return high < 0 || low < 0 ? undefined : { end: from + 2, unit: high * 16 + low };
}

/** A blank after nearly every escape parts escapes; one here and there parts words. */
function decodeEscapeRun(args: {
  codes: Uint16Array;
  start: number;
  run: readonly Escape[];
  into: HiddenTexts;
}): void {
  const { codes, start, run, into } = args;
  const end = endOf(codes, run.at(-1));
  const gaps = run.filter((escape) => isGap(codes[escape.end])).length;
  const isSpacedOut = gaps * 2 > run.length;
  into.begin(end - start);
  let from = start;
  for (const escape of run) {
    if (escape.unit >= 0) into.add(escape.unit);
    else for (let at = from; at < escape.end; at += 1) into.add(codes[at] ?? 0);
    from = endOf(codes, escape);
    if (!isSpacedOut && from > escape.end) into.add(codes[escape.end] ?? 0);
  }
  into.keepReadable({ start, end, isTurned: false });
}

const space = /\s/;

/** Words in which two escapes such as `%41` stand close together. */
export function decodePercents(codes: Uint16Array, into: HiddenTexts): void {
  let reached = 0;
  for (let at = codes.indexOf(percent); at !== -1; at = codes.indexOf(percent, at + 1)) {
    const next = isPercentEscape(codes, at) ? codes.indexOf(percent, at + 3) : -1;
    if (next === -1 || next - at - 3 > widestPercentGap || !isPercentEscape(codes, next)) continue;
    const start = wordStart(codes, at, reached);
    const end = wordEnd(codes, at);
    if (next < end) {
      decodePercentWord({ codes, start, end, into });
      at = end - 1;
      reached = end;
    }
  }
}

function isPercentEscape(codes: Uint16Array, at: number): boolean {
  return codes[at] === percent && hexDigit(codes[at + 1]) >= 0 && hexDigit(codes[at + 2]) >= 0;
}

function wordStart(codes: Uint16Array, at: number, least: number): number {
  let start = at;
  while (start > least && !isSpace(codes[start - 1] ?? 0)) start -= 1;
  return start;
}

function wordEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (end < codes.length && !isSpace(codes[end] ?? 0)) end += 1;
  return end;
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return space.test(String.fromCharCode(code));
}

function decodePercentWord(args: {
  codes: Uint16Array;
  start: number;
  end: number;
  into: HiddenTexts;
}): void {
  const { codes, start, end, into } = args;
  into.begin(end - start);
  for (let at = start; at < end; at += 1) {
    if (!isPercentEscape(codes, at)) {
      into.add(codes[at] ?? 0);
      continue;
    }
    // `%2541` was encoded twice.
    while (codes[at + 1] === 50 && codes[at + 2] === 53 && isHexPair(codes, at + 3)) at += 2;
    into.add(hexDigit(codes[at + 1]) * 16 + hexDigit(codes[at + 2]));
    at += 2;
  }
  into.keepReadable({ start, end, isTurned: false });
}

function isHexPair(codes: Uint16Array, at: number): boolean {
  return hexDigit(codes[at]) >= 0 && hexDigit(codes[at + 1]) >= 0;
}

const equals = 61;
const fewestQuoted = 3;
const closeQuoted = 48;

/** Bytes such as `=41`, close together, as mail has them; a sign at the end of a line joins it to the next. */
export function decodeQuotedPrintable(text: string, codes: Uint16Array, into: HiddenTexts): void {
  let group = { first: 0, last: -Infinity, count: 0, odd: 0 };
  let reached = 0;
  const close = () => {
    if (group.count < fewestQuoted || group.odd * 4 > group.count || group.first < reached) return;
    const start = wordStart(codes, group.first, reached);
    reached = wordEnd(codes, group.last);
    addQuoted({ codes, start, end: reached, into });
  };
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    if (!isHexPair(codes, at + 1) || (codes[at + 1] ?? 0) > 70 || (codes[at + 2] ?? 0) > 70) continue;
    if (at - group.last > closeQuoted) {
      close();
      group = { first: at, last: at, count: 0, odd: 0 };
    }
    group.last = at;
    group.count += 1;
    if ((codes[at + 1] ?? 0) < 50 && !isLineBreak(codes, at + 1)) group.odd += 1;
  }
  close();
}

/** `0D`, `0A`, `09`. */
function isLineBreak(codes: Uint16Array, at: number): boolean {
  return codes[at] === 48 && [57, 65, 68].includes(codes[at + 1] ?? 0);
}

function addQuoted(args: { codes: Uint16Array; start: number; end: number; into: HiddenTexts }): void {
  const { codes, start, end, into } = args;
  into.begin(end - start);
  for (let at = start; at < end; at += 1) {
    if (codes[at] !== equals) into.add(codes[at] ?? 0);
    else if (isHexPair(codes, at + 1)) {
      into.add(hexDigit(codes[at + 1]) * 16 + hexDigit(codes[at + 2]));
      at += 2;
    } else if (codes[at + 1] === 13 && codes[at + 2] === 10) at += 2;
    else if (codes[at + 1] === 10) at += 1;
    else into.add(equals);
  }
  into.keepReadable({ start, end, isTurned: false, isGuess: true });
}
