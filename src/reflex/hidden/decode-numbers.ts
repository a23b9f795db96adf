import { hashText } from '../text/hash.ts';
import { hexDigit } from '../text/hex.ts';
import { charTable } from '../text/runs.ts';
import { isDigit, isLetter } from '../text/units.ts';
import type { Words } from '../text/words.ts';
import { oddBytes } from './hidden-texts.ts';
import type { Hiding, HiddenTexts } from './hidden-texts.ts';
import { segmentInto } from './segment.ts';

// In which ways a word can be read as a number, as bits: as the code of a character, as digits of several, as letters counted from A.
const form = { decimal: 1, octal: 2, binary: 4, hex: 8, counted: 16 } as const;
const fewestNumbers = 8;
const fewestDifferent = 5;
const fewestDigits = { binary: 48, hex: 16 };
const shortestBinary = 5;
const longestDecimal = 7;
const longestOctal = 4;
const widestGap = 12;
const lettersInAlphabet = 26;
const blank = 32;
const zero = 48;
const dollar = 36;
const lastCharacter = 0x24f;
const mayOpenNumber = charTable(/[\da-fux$]/i);
// What stands between numbers in code that makes letters of them: `chr(82)+chr(101)`, `[char]82`, `U+0052`.
const betweenNumbers = new Set(
  'chr char chrw nchar unichr ord int byte u x amp string fromcharcode fromcodepoint'
    .split(' ')
    .map(hashText),
);
// Of the numbers of a run: their words and, of decimal ones, their values. Used again and again.
let words = new Int32Array(256);
let values = new Int32Array(256);
let valueOfLast = 0;

/** Numbers one after the other, but for words in `betweenNumbers`. */
interface NumberRun {
  split: Words;
  into: HiddenTexts;
  /** How all of them can be read. */
  forms: number;
  count: number;
  digits: number;
  /** Of counted letters, as bits. */
  met: number;
  /** Whether each is a pair of digits without a sign: those are read elsewhere. */
  arePairs: boolean;
}

/** Runs of numbers that stand for letters, in decimal, octal, binary and hexadecimal digits or counted from A. */
export function decodeNumbers(split: Words, into: HiddenTexts): void {
  const { codes, starts, ends, hashes, count } = split;
  const run: NumberRun = { split, into, forms: 0, count: 0, digits: 0, met: 0, arePairs: true };
  let previousEnd = 0;
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    const opens = codes[start] ?? 0;
    const mayOpen = opens < 128 && mayOpenNumber[opens] === 1;
    // Words such as `add` are numbers only among others.
    if (run.count === 0 && !(mayOpen && (isDigit(opens) || isDigit(codes[start + 1] ?? 0)))) continue;
    const end = ends[word] ?? 0;
    const forms = mayOpen ? formsOf(codes, start, end) : 0;
    if (run.count > 0) {
      const isNear = end > start && start - previousEnd <= widestGap;
      if (isNear && forms === 0 && betweenNumbers.has(hashes[word] ?? 0)) {
        previousEnd = end;
        continue;
      }
      if (!isNear || (run.forms & forms) === 0) decodeNumberRun(run);
    }
    if (forms === 0) continue;
    extend(run, { word, forms, codes, start, length: end - start });
    previousEnd = end;
  }
  decodeNumberRun(run);
}

function extend(
  run: NumberRun,
  number: { word: number; forms: number; codes: Uint16Array; start: number; length: number },
): void {
  const { word, forms, codes, start, length } = number;
  if (run.count === words.length) {
    words = doubled(words);
    values = doubled(values);
  }
  words[run.count] = word;
  values[run.count] = valueOfLast;
  run.forms = run.count === 0 ? forms : run.forms & forms;
  run.count += 1;
  run.digits += length;
  if ((forms & form.counted) !== 0) run.met |= 1 << valueOfLast;
  if (run.arePairs && (length !== 2 || hexDigit(codes[start]) < 0)) run.arePairs = false;
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Leaves the value of a decimal number in `valueOfLast`. */
function formsOf(codes: Uint16Array, start: number, end: number): number {
  const length = end - start;
  let value = 0;
  let highest = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (codes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return otherForms(codes, start, end);
    if (at - start < longestDecimal) value = value * 10 + digit;
    if (digit > highest) highest = digit;
  }
  valueOfLast = value;
  let forms = length % 2 === 0 ? form.hex : 0;
  if (length <= longestDecimal && isCharacter(value)) forms |= form.decimal;
  if (highest < 8 && length > 1 && length <= longestOctal && isCharacter(octalOf(value))) forms |= form.octal;
  if (highest < 2 && length >= shortestBinary) forms |= form.binary;
  if (value <= lettersInAlphabet && (length === 1 || (length === 2 && value > 9))) forms |= form.counted;
  return forms;
}

function isCharacter(value: number): boolean {
  return value >= blank ? value <= lastCharacter && (value < 127 || value > 159) : value >= 9 && value <= 13;
}

/** What the digits of a decimal number stand for in octal. */
function octalOf(value: number): number {
  return (
    (value % 10) +
    8 * (Math.floor(value / 10) % 10) +
    64 * (Math.floor(value / 100) % 10) +
    512 * Math.floor(value / 1000)
  );
}

/** Of digits beyond nine or behind a sign. */
function otherForms(codes: Uint16Array, start: number, end: number): number {
  valueOfLast = 0;
  if (isBinarySign(codes, start, end)) {
    for (let at = start + 2; at < end; at += 1) if (((codes[at] ?? 0) & ~1) !== zero) return 0;
    return form.binary;
  }
  const from = hexFrom(codes, start, end);
  const to = hexTo(codes, end);
  for (let at = from; at < to; at += 1) if (hexDigit(codes[at]) < 0) return 0;
  const isMarked = from > start || to < end;
  return to > from && (isMarked || (to - from) % 2 === 0) ? form.hex : 0;
}

function isBinarySign(codes: Uint16Array, start: number, end: number): boolean {
  return end - start > 6 && codes[start] === zero && ((codes[start + 1] ?? 0) | 32) === 98;
}

/** Behind a sign that says the digits are hexadecimal: `0x`, `$`, `x`, `u`. */
function hexFrom(codes: Uint16Array, start: number, end: number): number {
  const opens = codes[start] ?? 0;
  const small = opens | 32;
  if (opens === zero && end - start > 2 && ((codes[start + 1] ?? 0) | 32) === 120) return start + 2;
  return opens === dollar || small === 120 || small === 117 ? start + 1 : start;
}

/** Before an `h` that says so. */
function hexTo(codes: Uint16Array, end: number): number {
  return ((codes[end - 1] ?? 0) | 32) === 104 ? end - 1 : end;
}

function decodeNumberRun(run: NumberRun): void {
  readNumbers(run);
  run.count = 0;
  run.digits = 0;
  run.met = 0;
  run.arePairs = true;
}

function readNumbers(run: NumberRun): void {
  const { forms, count, digits } = run;
  if ((forms & form.binary) !== 0 && digits >= fewestDigits.binary && decodeBinary(run)) return;
  // Long ones are read one by one elsewhere.
  const isShort = digits < fewestDigits.hex * count;
  const isHex = (forms & form.hex) !== 0 && digits >= fewestDigits.hex && isShort && !run.arePairs;
  if (isHex && decodeHex(run)) return;
  if (count < fewestNumbers) return;
  if ((forms & form.decimal) !== 0 && decodeValues(run, (value) => value)) return;
  if ((forms & form.octal) !== 0 && decodeValues(run, octalOf)) return;
  if ((forms & form.counted) !== 0) decodeCounted(run);
}

function hidingOf({ split, count }: NumberRun): Hiding {
  const start = split.starts[words[0] ?? 0] ?? 0;
  const end = split.ends[words[count - 1] ?? 0] ?? 0;
  return { start, end, isTurned: false, isGuess: true };
}

/** Of numbers that stand for one character each: answers whether most stand for letters. */
function decodeValues(run: NumberRun, characterOf: (value: number) => number): boolean {
  const { count, into } = run;
  let letters = 0;
  let hasBlank = false;
  let isWide = false;
  for (let i = 0; i < count; i += 1) {
    const value = characterOf(values[i] ?? 0);
    if (isLetter(value) || value === blank || value > 191) letters += 1;
    if (value === blank) hasBlank = true;
    if (value > 255) isWide = true;
  }
  if (letters * 4 < count * 3) return false;
  const usual = hasBlank ? undefined : usualGap(run);
  into.begin(count * 2);
  for (let i = 0; i < count; i += 1) {
    if (i > 0 && usual !== undefined && gapBefore(run, i) !== usual) into.add(blank);
    into.add(characterOf(values[i] ?? 0));
  }
  if (!isWide) into.readAsUtf8();
  return into.keepReadable(hidingOf(run));
}

/** What mostly parts one number from the next: elsewhere a word begins. */
function usualGap(run: NumberRun): number | undefined {
  const most = Math.min(run.count, 64);
  for (const candidate of [gapBefore(run, 1), gapBefore(run, 2)]) {
    let same = 0;
    for (let i = 1; i < most; i += 1) if (gapBefore(run, i) === candidate) same += 1;
    if (same * 2 > most) return candidate;
  }
  return undefined;
}

function gapBefore({ split }: NumberRun, i: number): number {
  const { codes, starts, ends } = split;
  const word = words[i] ?? 0;
  let gap = 1;
  for (let at = ends[word - 1] ?? 0; at < (starts[word] ?? 0); at += 1)
    gap = (Math.imul(gap, 31) + (codes[at] ?? 0)) | 0;
  return gap;
}

/** Letters counted from A, which is one or nought. */
function decodeCounted(run: NumberRun): void {
  const { count, met, into } = run;
  if (bitsOf(met) < fewestDifferent) return;
  const isFromNought = (met & 1) !== 0;
  if (isFromNought && (met & (1 << lettersInAlphabet)) !== 0) return;
  const usual = usualGap(run);
  const letters = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) letters[i] = (values[i] ?? 0) + (isFromNought ? 97 : 96);
  into.begin(count * 4);
  let from = 0;
  for (let to = 1; to <= count; to += 1) {
    if (to < count && (usual === undefined || gapBefore(run, to) === usual)) continue;
    segmentInto({ letters, from, to, into });
    into.add(blank);
    from = to;
  }
  into.keepReadable(hidingOf(run));
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** Numbers of eight bits or fewer stand for a character each, longer ones for several. */
function decodeBinary(run: NumberRun): boolean {
  const { codes, starts, ends } = run.split;
  let isLong = false;
  let isWhole = true;
  for (let i = 0; i < run.count; i += 1) {
    const word = words[i] ?? 0;
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    const bits = end - (isBinarySign(codes, start, end) ? start + 2 : start);
    if (bits > 8) isLong = true;
    if (bits % 8 !== 0) isWhole = false;
  }
  return (!isLong || isWhole) && readBits(run, 8) ? true : isLong && readBits(run, 7);
}

function readBits(run: NumberRun, width: number): boolean {
  const { split, into, count } = run;
  const { codes, starts, ends } = split;
  into.begin(run.digits);
  for (let i = 0; i < count; i += 1) {
    const word = words[i] ?? 0;
    const end = ends[word] ?? 0;
    let value = 0;
    let bits = 0;
    const start = starts[word] ?? 0;
    for (let at = isBinarySign(codes, start, end) ? start + 2 : start; at < end; at += 1) {
      value = value * 2 + (codes[at] ?? 0) - zero;
      bits += 1;
      if (bits < width && at + 1 < end) continue;
      if (value > 0) into.add(value);
      value = 0;
      bits = 0;
    }
  }
  into.readAsUtf8();
  return into.keepReadable(hidingOf(run));
}

/** Bytes without the noughts of wider characters; words of different lengths are words of the text. */
function decodeHex(run: NumberRun): boolean {
  const { split, into, count } = run;
  const { codes, starts, ends } = split;
  const usual = lengthOf(split, words[0] ?? 0);
  let areWords = false;
  for (let i = 1; i + 1 < count && !areWords; i += 1) areWords = lengthOf(split, words[i] ?? 0) !== usual;
  into.begin(run.digits + count);
  let left = run.digits / 40 + fewestDigits.hex;
  for (let i = 0; i < count; i += 1) {
    if (i > 0 && areWords) into.add(blank);
    const word = words[i] ?? 0;
    const end = ends[word] ?? 0;
    const to = hexTo(codes, end);
    const from = hexFrom(codes, starts[word] ?? 0, end);
    let high = (to - from) % 2 === 0 ? -1 : 0;
    for (let at = from; at < to; at += 1) {
      const digit = hexDigit(codes[at]);
      if (high < 0) {
        high = digit;
        continue;
      }
      const byte = high * 16 + digit;
      if (byte > 0) into.add(byte);
      if (byte > 0 && oddBytes[byte] === 1) left -= 1;
      high = -1;
    }
    if (left < 0) return false;
  }
  into.readAsUtf8();
  return into.keepReadable(hidingOf(run));
}

function lengthOf({ starts, ends }: Words, word: number): number {
  return (ends[word] ?? 0) - (starts[word] ?? 0);
}
