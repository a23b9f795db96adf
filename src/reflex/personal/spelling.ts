import { codesOf } from '../text/codes.ts';
import { hexDigit } from '../text/hex.ts';
import { RewrittenText, Rewriter } from '../text/normal-text.ts';
import { CharClass } from '../text/runs.ts';

const signs: Readonly<Record<string, string>> = {
  '(at)': '@',
  '[at]': '@',
  '{at}': '@',
  '(dot)': '.',
  '[dot]': '.',
  '{dot}': '.',
  '&commat;': '@',
  '&period;': '.',
  '&hyphen;': '-',
  '&plus;': '+',
  '&lowbar;': '_',
  '&nbsp;': ' ',
};
// What begins with a plain character and stands for another one, told where a mark that can begin it was met.
const spelledOut = /[([{](?:at|dot)[)\]}] ?|&(?:commat|period|hyphen|plus|lowbar|nbsp);/iy;
const mostBackslashes = 4;
const mostDigits = 5;
const mostHexDigits = 4;
const semicolon = 59;
const single =
  /[\u00a0\u00ad\u2000-\u2013\u2024\u202f\u205f-\u2064\u2212\u3000\ufe52\ufe6b\ufeff\uff08-\uff09\uff0b\uff0d-\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]/;
const unknown = 0;
const dropped = 1;
const itself = 2;
// Filled as characters are met: the plain unit of each, or one of the three marks above.
const plainOf = new Uint16Array(0x10000);

/**
 * The text, given also as its units, as detectors of personal data read it: full-width letters, entities, escapes and odd spaces
 * made plain.
 */
export function plainSpelling(original: string, codes = codesOf(original)): RewrittenText {
  if (!hasOtherSpelling(codes, firstOther(original)))
    return new RewrittenText(codes, { origins: null, text: original });
  const plain = new Rewriter(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const from = at;
    while (at < codes.length && isPlain(codes[at] ?? 0)) at += 1;
    if (at > from) plain.addRun(codes, from, at);
    if (at === codes.length) break;
    const code = codes[at] ?? 0;
    const sign = code < 128 && mayOpen(code, codes[at + 1] ?? 0) ? signAt(original, at) : 0;
    if (sign > 0) {
      const end = at + (sign >>> unitBits);
      // `ana (at) example`: the blanks on both sides are part of the sign.
      if (isOpeningBracket(code)) plain.dropBlank();
      plain.add(sign & unitMask, at, end);
      at = end - 1;
      continue;
    }
    const read = code < 128 ? itself : readingOf(code);
    if (read !== dropped) plain.add(read === itself ? code : read, at, at + 1);
  }
  return plain.done();
}

const singles = new CharClass(single);

// What a few searches take is more than what a short text takes unit by unit.
const short = 1024;

/** No unit before it spells anything otherwise. */
function firstOther(original: string): number {
  const { length } = original;
  if (length < short || Buffer.byteLength(original) > length) return 0;
  let first = length;
  for (const opener of openingChars) {
    const at = original.indexOf(opener);
    if (at !== -1 && at < first) first = at;
  }
  return first;
}

function hasOtherSpelling(codes: Uint16Array, from: number): boolean {
  for (let at = from; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (isPlain(code)) continue;
    if (code > 127 ? singles.has(code) : opensSign(codes, at)) return true;
  }
  return false;
}

/** Whether what stands there begins like a sign of more than one unit. */
function opensSign(codes: Uint16Array, at: number): boolean {
  if (at + 1 >= codes.length) return false;
  const code = codes[at] ?? 0;
  const next = codes[at + 1] ?? 0;
  if (code === 38) return entityUnits.has(next);
  if (code === 92) return escapedUnits.has(next);
  if (at + 2 >= codes.length) return false;
  if (code === 37) return next === 52 && codes[at + 2] === 48;
  return mayOpen(code, next) && isBracketed(codes, at);
}

/** `(at)` or `(dot)` in any brackets, told from what follows its first letter. */
function isBracketed(codes: Uint16Array, at: number): boolean {
  const isAt = ((codes[at + 1] ?? 0) | 32) === 97;
  const second = (codes[at + 2] ?? 0) | 32;
  if (isAt) return second === 116 && isClosing(codes[at + 3]);
  return second === 111 && ((codes[at + 3] ?? 0) | 32) === 116 && isClosing(codes[at + 4]);
}

function isClosing(code = 0): boolean {
  return code === 41 || code === 93 || code === 125;
}

const entityUnits = unitsOf('#cphlnCPHLN');
const escapedMarks = unitsOf('.@+_-');
const escapedUnits = unitsOf('.@+_-\\');

function unitsOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

// What a sign of more than one unit can begin with.
const openingChars = '([{&%\\';
const openers = Uint8Array.from({ length: 128 }, (_, code) =>
  openingChars.includes(String.fromCharCode(code)) ? 1 : 0,
);

function isPlain(code: number): boolean {
  return code < 128 && openers[code] === 0;
}

/** Whether the two units can open a sign of more than one: `(a`, `[d`, `&#`, `%4`, or a backslash. */
function mayOpen(code: number, next: number): boolean {
  const small = next | 32;
  if (code === 40 || code === 91 || code === 123) return small === 97 || small === 100;
  if (code === 38) return next === 35 || (small >= 99 && small <= 112);
  return (code === 37 && next === 52) || code === 92;
}

// A sign as one number: its length, and the unit that it stands for.
const unitBits = 16;
const unitMask = 0xffff;

function signOf(length: number, unit: number): number {
  return (length << unitBits) | unit;
}

/** What stands there for another character; 0 where nothing does. Those that texts are full of are read by hand. */
function signAt(original: string, at: number): number {
  const code = original.charCodeAt(at);
  if (code === 92) return escapeAt(original, at);
  if (code === 37) return original.startsWith('%40', at) ? signOf(3, 64) : 0;
  if (code === 38 && original.charCodeAt(at + 1) === 35) return entityAt(original, at);
  spelledOut.lastIndex = at;
  const sign = spelledOut.exec(original)?.[0];
  return sign === undefined ? 0 : signOf(sign.length, plainSign(sign).charCodeAt(0));
}

/** One to four backslashes before a mark. */
function escapeAt(original: string, at: number): number {
  let end = at + 1;
  while (end < at + mostBackslashes && original.charCodeAt(end) === 92) end += 1;
  const code = original.charCodeAt(end);
  return escapedMarks.has(code) ? signOf(end + 1 - at, code) : 0;
}

/** A numbered entity. One unit, so that spans stay apart; what no address or number is made of reads as a blank. */
function entityAt(original: string, at: number): number {
  const isHex = (original.charCodeAt(at + 2) | 32) === 120;
  const from = isHex ? at + 3 : at + 2;
  const base = isHex ? 16 : 10;
  let value = 0;
  let end = from;
  for (; end < from + (isHex ? mostHexDigits : mostDigits); end += 1) {
    const digit = hexDigit(original.charCodeAt(end));
    if (digit < 0 || digit >= base) break;
    value = value * base + digit;
  }
  if (end - from < 2 || original.charCodeAt(end) !== semicolon) return 0;
  return signOf(end + 1 - at, value > 32 && value < 127 ? value : 32);
}

function isOpeningBracket(code: number): boolean {
  return code === 40 || code === 91 || code === 123;
}

function readingOf(code: number): number {
  const known = plainOf[code] ?? unknown;
  return known === unknown ? (plainOf[code] = learn(String.fromCharCode(code))) : known;
}

function learn(char: string): number {
  if (!single.test(char)) return itself;
  if (/[\u2010-\u2013\u2212]/.test(char)) return 45;
  return /\p{Cf}/u.test(char) ? dropped : char.normalize('NFKC').charCodeAt(0);
}

function plainSign(sign: string): string {
  return signs[sign.trim().toLowerCase()] ?? sign.charAt(0);
}
