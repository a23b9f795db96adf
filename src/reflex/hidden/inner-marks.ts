import { hexDigit } from '../text/hex.ts';
import { isDigit, isLetter, unitAt } from '../text/units.ts';
import { isMark } from '../text/words.ts';

/** What stands for nothing or for one unit inside a word, or between two pieces of it. */
export interface InnerMark {
  end: number;
  /** The unit that it stands for; -1 where it is only to be left out. */
  unit: number;
  /** Whether words may end there, as they do at a tag. */
  mayPart: boolean;
}

const nothing = -1;
const blank = 32;
const lineBreak = 10;
const widestTag = 400;
const widestString = 8;
const mostHexDigits = 8;
const mostNameLetters = 16;
const backslash = 92;
const zero = 48;
const letterX = 120;
const letterU = 117;
const shortest = 2;
const longest = 8;
// Of the ASCII characters that are read as more than a mark.
const readers = new Map<string, (codes: Uint16Array, at: number) => InnerMark | undefined>([
  ['<', tagAt],
  ['/', commentAt],
  ['\\', backslashAt],
  ['&', entityAt],
  ['%', percentAt],
  ['=', equalsAt],
  ['-', hyphenAt],
  ['"', stringsAt],
  ["'", stringsAt],
  [']', cdataAt],
  ['\u001b', terminalAt],
]);
/** By the ASCII character that they begin with. */
export const markReaders = Array.from({ length: 128 }, (_, code) => readers.get(String.fromCharCode(code)));
// What parts neither pieces of a word nor stands for a letter: blanks, letters, digits, and what opens and closes tags.
const partsWords = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\t\n\v\f\r <>,;?a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** What stands at `at`, where neither a letter nor a digit does; nothing at a blank. */
export function innerMarkAt(codes: Uint16Array, at: number): InnerMark | undefined {
  const code = unitAt(codes, at);
  if (at >= codes.length) return undefined;
  if (code >= 128) return isMark(code) ? dropped(at + 1) : undefined;
  return markReaders[code]?.(codes, at) ?? (partsWords[code] === 1 ? undefined : dropped(at + 1));
}

function dropped(end: number): InnerMark {
  return { end, unit: nothing, mayPart: false };
}

function standsFor(end: number, value: number): InnerMark | undefined {
  if (Number.isNaN(value)) return undefined;
  // Invisible ones: what parts syllables, what joins and what does not, and marks of direction.
  if (value === 0xad || (value >= 0x200b && value <= 0x200f) || value === 0x2060 || value === 0xfeff)
    return dropped(end);
  const isBlank = value <= blank || value === 0xa0 || (value >= 0x2000 && value <= 0x200a);
  return value > 0xffff ? undefined : { end, unit: isBlank ? blank : value, mayPart: false };
}

function tagAt(codes: Uint16Array, at: number): InnerMark | undefined {
  const next = unitAt(codes, at + 1);
  if (!isLetter(next) && next !== 47 && next !== 33) return undefined;
  const most = Math.min(codes.length, at + widestTag);
  for (let end = at + 1; end < most && codes[end] !== 60; end += 1)
    if (codes[end] === 62) return { end: end + 1, unit: nothing, mayPart: true };
  return undefined;
}

function commentAt(codes: Uint16Array, at: number): InnerMark | undefined {
  if (unitAt(codes, at + 1) !== 42) return undefined;
  const most = Math.min(codes.length, at + widestTag);
  for (let end = at + 3; end < most; end += 1) {
    if (codes[end] === 47 && codes[end - 1] === 42) return { end: end + 1, unit: nothing, mayPart: true };
    // What opens another one is read there.
    if (codes[end] === 42 && codes[end - 1] === 47) return undefined;
  }
  return undefined;
}

// `\\u` in a string within a string; `\n` is what parts two words.
function backslashAt(codes: Uint16Array, at: number): InnerMark | undefined {
  let from = at + 1;
  while (from < at + mostHexDigits && codes[from] === backslash) from += 1;
  const sign = unitAt(codes, from);
  const small = sign | 32;
  if (small === letterU && unitAt(codes, from + 1) === 123) {
    const { end, value } = hexFrom(codes, from + 2, mostHexDigits);
    return unitAt(codes, end) === 125 ? standsFor(end + 1, value) : undefined;
  }
  if (small === letterU) return fixedHex(codes, from + 1, sign === letterU ? 4 : longest);
  if (small === letterX) return fixedHex(codes, from + 1, 2);
  if (isDigit(sign)) return octalOrStyle(codes, from);
  // A line break, a tab, a carriage return, a blank in a pattern.
  if (sign === 110 || sign === 116 || sign === 114 || sign === 115) return standsFor(from + 1, blank);
  return undefined;
}

function fixedHex(codes: Uint16Array, from: number, digits: number): InnerMark | undefined {
  const { end, value } = hexFrom(codes, from, digits);
  return end === from + digits ? standsFor(end, value) : undefined;
}

/** `\145`, or `\0065` of style sheets, after which one blank may stand. */
function octalOrStyle(codes: Uint16Array, from: number): InnerMark | undefined {
  if (codes[from] === zero && unitAt(codes, from + 1) === zero) {
    const { end, value } = hexFrom(codes, from, 6);
    const isOpen = unitAt(codes, end) === blank && value > blank;
    return end - from < 4 ? undefined : standsFor(isOpen ? end + 1 : end, value);
  }
  let value = 0;
  for (let at = from; at < from + 3; at += 1) {
    const digit = unitAt(codes, at) - zero;
    if (digit < 0 || digit > 7) return undefined;
    value = value * 8 + digit;
  }
  return value < 128 ? standsFor(from + 3, value) : undefined;
}

function hexFrom(codes: Uint16Array, from: number, most: number): { end: number; value: number } {
  let value = 0;
  let end = from;
  for (; end < codes.length && end < from + most; end += 1) {
    const digit = hexDigit(codes[end]);
    if (digit < 0) break;
    value = value * 16 + digit;
  }
  return { end, value: end === from ? Number.NaN : value };
}

// `&amp;#101;` is one that was written twice over.
function entityAt(codes: Uint16Array, at: number): InnerMark | undefined {
  let from = at + 1;
  while (from < at + widestTag && isAmp(codes, from)) from += 4;
  if (unitAt(codes, from) === 35) return numericEntity(codes, from + 1);
  let end = from;
  while (end < from + mostNameLetters && isLetter(unitAt(codes, end))) end += 1;
  if (unitAt(codes, end) !== 59 || end - from < shortest) return undefined;
  return namedEntity(String.fromCharCode(...codes.subarray(from, end)), end + 1);
}

function isAmp(codes: Uint16Array, at: number): boolean {
  return codes[at] === 97 && codes[at + 1] === 109 && codes[at + 2] === 112 && codes[at + 3] === 59;
}

function numericEntity(codes: Uint16Array, from: number): InnerMark | undefined {
  const isHex = (unitAt(codes, from) | 32) === letterX;
  let at = isHex ? from + 1 : from;
  const first = at;
  while (at < first + mostNameLetters && codes[at] === zero) at += 1;
  let value = 0;
  let end = at;
  for (; end < at + 5; end += 1) {
    const digit = isHex
      ? hexDigit(unitAt(codes, end))
      : isDigit(unitAt(codes, end))
        ? unitAt(codes, end) - zero
        : -1;
    if (digit < 0) break;
    value = value * (isHex ? 16 : 10) + digit;
  }
  if (end === at) return undefined;
  return standsFor(unitAt(codes, end) === 59 ? end + 1 : end, value);
}

const styledLetter = /^([a-z])(?:opf|scr|fr)$/i;
const namedBlank = /^(?:nbsp|newline|tab|e[mn]sp|thinsp|hairsp|numsp|puncsp|\w*space)$/i;
const namedNothing =
  /^(?:shy|zwn?j|lrm|rlm|nobreak|invisible\w*|zerowidthspace|negative\w+space|applyfunction|af|it|ic)$/i;

function namedEntity(name: string, end: number): InnerMark | undefined {
  const letter = styledLetter.exec(name)?.[1];
  if (letter !== undefined) return standsFor(end, letter.charCodeAt(0));
  if (namedNothing.test(name)) return dropped(end);
  return namedBlank.test(name) ? standsFor(end, blank) : undefined;
}

// `%2565` is a percent sign that was itself written so.
function percentAt(codes: Uint16Array, at: number): InnerMark | undefined {
  let from = at + 1;
  while (from < at + mostNameLetters && codes[from] === 50 && codes[from + 1] === 53) from += 2;
  if ((unitAt(codes, from) | 32) === letterU) return fixedHex(codes, from + 1, 4);
  return fixedHex(codes, from, 2);
}

/** `=65`, and an equals sign at the end of a line. */
function equalsAt(codes: Uint16Array, at: number): InnerMark | undefined {
  const end = lineStart(codes, at + 1);
  return end > at + 1 ? dropped(end) : fixedHex(codes, at + 1, 2);
}

/** Where the next line begins if nothing else stands before it; else `at`. */
function lineStart(codes: Uint16Array, at: number): number {
  const next = unitAt(codes, at) === 13 ? at + 1 : at;
  return unitAt(codes, next) === lineBreak ? next + 1 : at;
}

/** Parts a word at the end of a line; else it is a mark like others. */
function hyphenAt(codes: Uint16Array, at: number): InnerMark | undefined {
  const end = lineStart(codes, at + 1);
  return end > at + 1 ? dropped(end) : undefined;
}

/** From the end of one string to the beginning of the next one: `" + "`. */
function stringsAt(codes: Uint16Array, at: number): InnerMark | undefined {
  const most = Math.min(codes.length, at + widestString);
  let signs = 0;
  for (let end = at + 1; end < most; end += 1) {
    const code = codes[end] ?? 0;
    if (code === codes[at]) return signs > 0 ? dropped(end + 1) : undefined;
    // What strings are put together with.
    if (code === 43 || code === 46 || code === 38 || code === 124 || code === 126) signs += 1;
    else if (code > blank) return undefined;
  }
  return undefined;
}

const cdata = Array.from(']]><![CDATA[', (char) => char.charCodeAt(0));

function cdataAt(codes: Uint16Array, at: number): InnerMark | undefined {
  return cdata.every((code, i) => codes[at + i] === code) ? dropped(at + cdata.length) : undefined;
}

/** Colours of a terminal. */
function terminalAt(codes: Uint16Array, at: number): InnerMark | undefined {
  if (unitAt(codes, at + 1) !== 91) return undefined;
  let end = at + 2;
  while (end < at + mostNameLetters && (isDigit(unitAt(codes, end)) || codes[end] === 59)) end += 1;
  return unitAt(codes, end) === 109 ? dropped(end + 1) : undefined;
}
