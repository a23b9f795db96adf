import { hashText } from './hash.ts';
import { hexDigit } from './hex.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import { segmentInto } from './lexicon.ts';
import { charTable } from './runs.ts';
import { isDigit, isLetter } from './units.ts';
import type { Words } from './words.ts';

// In which ways a word can be read as a number, as bits.
const form = { decimal: 1, octal: 2, binary: 4, hex: 8 } as const;
const fewestNumbers = 8;
const fewestDigits = { binary: 48, hex: 16 };
const shortestBinary = 5;
const longestDecimal = 7;
const longestOctal = 4;
const widestGap = 12;
const lettersInAlphabet = 26;
const blank = 32;
const zero = 48;
const dollar = 36;
const mayOpenNumber = charTable(/[\da-fux$]/i);
// What stands between numbers in code that makes letters of them: `chr(82)+chr(101)`, `[char]82`, `U+0052`.
const betweenNumbers = new Set(
  'chr char chrw nchar unichr ord int byte u x amp string fromcharcode fromcodepoint 0x'
    .split(' ')
    .map(hashText),
);

/** Words that are numbers, one after the other, but for those in `betweenNumbers`. */
interface NumberRun {
  split: Words;
  first: number;
  /** The word after the last number. */
  next: number;
  /** How all of them can be read. */
  forms: number;
  count: number;
  digits: number;
  into: HiddenTexts;
}

/** Runs of numbers that stand for letters, in decimal, octal, binary and hexadecimal digits or counted from A. */
export function decodeNumbers(split: Words, into: HiddenTexts): void {
  const { codes, starts, ends, hashes, count } = split;
  let run: NumberRun | undefined;
  let previousEnd = 0;
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    const opens = codes[start] ?? 0;
    if (run === undefined && mayOpenNumber[opens] !== 1) continue;
    const end = ends[word] ?? 0;
    const forms = opens < 128 && mayOpenNumber[opens] === 1 ? formsOf(codes, start, end) : 0;
    if (run !== undefined) {
      const isNear = start - previousEnd <= widestGap && end > start;
      const all: number = run.forms & forms;
      if (isNear && all !== 0) {
        extend(run, { word, forms: all, digits: end - start });
        previousEnd = end;
        continue;
      }
      if (isNear && forms === 0 && betweenNumbers.has(hashes[word] ?? 0)) {
        previousEnd = end;
        continue;
      }
      decodeNumberRun(run);
      run = undefined;
    }
    if (forms === 0) continue;
    run = { split, first: word, next: word + 1, forms, count: 1, digits: end - start, into };
    previousEnd = end;
  }
  if (run !== undefined) decodeNumberRun(run);
}

function extend(
  run: NumberRun,
  { word, forms, digits }: { word: number; forms: number; digits: number },
): void {
  run.next = word + 1;
  run.forms = forms;
  run.count += 1;
  run.digits += digits;
}

/** Where the digits of a number begin, and how a sign before or behind them says that they are to be read; 0 where none does. */
function signOf(codes: Uint16Array, start: number, end: number): { from: number; to: number; sign: number } {
  const small = (codes[start + 1] ?? 0) | 32;
  if (codes[start] === zero && end - start > 2) {
    if (small === 120) return { from: start + 2, to: end, sign: form.hex };
    if (small === 98 && (codes[start + 2] ?? 0) <= 49) return { from: start + 2, to: end, sign: form.binary };
    if (small === 111) return { from: start + 2, to: end, sign: form.octal };
  }
  const opens = (codes[start] ?? 0) | 32;
  if (codes[start] === dollar || opens === 120 || opens === 117)
    return { from: start + 1, to: end, sign: form.hex };
  if (((codes[end - 1] ?? 0) | 32) === 104) return { from: start, to: end - 1, sign: form.hex };
  return { from: start, to: end, sign: 0 };
}

function formsOf(codes: Uint16Array, start: number, end: number): number {
  const { from, to, sign } = signOf(codes, start, end);
  const length = to - from;
  let highest = 0;
  for (let at = from; at < to; at += 1) {
    const digit = hexDigit(codes[at] ?? 0);
    if (digit < 0) return 0;
    if (digit > highest) highest = digit;
  }
  if (length === 0) return 0;
  if (sign === form.hex) return form.hex;
  if (sign !== 0) return (sign === form.binary ? 2 : 8) > highest ? sign : 0;
  let forms = length % 2 === 0 ? form.hex : 0;
  if (highest < 10 && length <= longestDecimal) forms |= form.decimal;
  if (highest < 8 && length > 1 && length <= longestOctal) forms |= form.octal;
  if (highest < 2 && length >= shortestBinary) forms |= form.binary;
  return forms;
}

function decodeNumberRun(run: NumberRun): void {
  const { forms, count, digits } = run;
  if ((forms & form.binary) !== 0 && digits >= fewestDigits.binary && decodeBinary(run)) return;
  if ((forms & form.hex) !== 0 && digits >= fewestDigits.hex && decodeHex(run)) return;
  if (count < fewestNumbers) return;
  if ((forms & form.decimal) !== 0 && decodeValues(run, 10)) return;
  if ((forms & form.octal) !== 0 && decodeValues(run, 8)) return;
  if ((forms & form.decimal) !== 0) decodeCounted(run);
}

function spanOf({ split, first, next }: NumberRun): {
  start: number;
  end: number;
  isTurned: boolean;
  isGuess: true;
} {
  return { start: split.starts[first] ?? 0, end: split.ends[next - 1] ?? 0, isTurned: false, isGuess: true };
}

/** Each number's word, and where its digits begin and end. */
function* numbersOf({ split, first, next, forms }: NumberRun): Generator<{ from: number; to: number }> {
  const { codes, starts, ends } = split;
  for (let word = first; word < next; word += 1) {
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    if ((codes[start] ?? 0) > 127 || (formsOf(codes, start, end) & forms) === 0) continue;
    yield signOf(codes, start, end);
  }
}

/** Of numbers that stand for one character each: answers whether nearly all stand for letters and what stands between them. */
function decodeValues(run: NumberRun, base: number): boolean {
  const values = valuesOf(run, base);
  let letters = 0;
  let odd = 0;
  let hasBlank = false;
  let isWide = false;
  for (const value of values) {
    if (isLetter(value) || value === blank || value > 191) letters += 1;
    else if (value < blank && !(value >= 9 && value <= 13)) odd += 1;
    if (value === blank) hasBlank = true;
    if (value > 255) isWide = true;
  }
  if (odd * 20 > values.length || letters * 4 < values.length * 3) return false;
  const { into } = run;
  const isGapped = hasBlank ? undefined : widerGaps(run);
  into.begin(values.length * 2);
  for (const [i, value] of values.entries()) {
    if (isGapped?.[i] === 1) into.add(blank);
    into.add(value & 0xffff);
  }
  if (!isWide) into.readAsUtf8();
  return into.keepReadable(spanOf(run));
}

function valuesOf(run: NumberRun, base: number): number[] {
  const { codes } = run.split;
  const values: number[] = [];
  for (const { from, to } of numbersOf(run)) {
    let value = 0;
    for (let at = from; at < to; at += 1) value = value * base + hexDigit(codes[at] ?? 0);
    values.push(value);
  }
  return values;
}

/** Of each number, whether what stands before it is not what mostly parts one from the next: there a word begins. */
function widerGaps({ split, first, next }: NumberRun): Uint8Array | undefined {
  const { codes, starts, ends } = split;
  if (next - first < 3) return undefined;
  const gaps = new Int32Array(next - first);
  for (let word = first + 1; word < next; word += 1) {
    let gap = 1;
    for (let at = ends[word - 1] ?? 0; at < (starts[word] ?? 0); at += 1)
      gap = (Math.imul(gap, 31) + (codes[at] ?? 0)) | 0;
    gaps[word - first] = gap;
  }
  const usual = [gaps[1] ?? 0, gaps[2] ?? 0].find(
    (gap) => gaps.filter((other) => other === gap).length * 2 > gaps.length,
  );
  return usual === undefined
    ? undefined
    : Uint8Array.from(gaps, (gap, i) => (i > 0 && gap !== usual ? 1 : 0));
}

/** Letters counted from A, which is one or nought. */
function decodeCounted(run: NumberRun): void {
  const values = valuesOf(run, 10);
  const most = Math.max(...values.slice(0, fewestNumbers));
  if (most > lettersInAlphabet || values.some((value) => value > lettersInAlphabet)) return;
  const first = values.includes(0) ? 97 : 96;
  if (first === 97 && values.includes(lettersInAlphabet)) return;
  const gaps = widerGaps(run);
  const { into } = run;
  const letters = Uint16Array.from(values, (value) => value + first);
  into.begin(letters.length * 4);
  let from = 0;
  for (let to = 1; to <= letters.length; to += 1) {
    if (to < letters.length && gaps?.[to] !== 1) continue;
    segmentInto({ letters, from, to, into });
    into.add(blank);
    from = to;
  }
  into.keepReadable(spanOf(run));
}

/** Numbers of eight bits or fewer stand for a character each, longer ones for several. */
function decodeBinary(run: NumberRun): boolean {
  const { codes } = run.split;
  const numbers = [...numbersOf(run)];
  const isLong = numbers.some(({ from, to }) => to - from > 8);
  return [8, 7].some((width) => {
    if (!isLong && width === 7) return false;
    if (isLong && numbers.some(({ from, to }) => (to - from) % width !== 0)) return false;
    run.into.begin(run.digits);
    for (const { from, to } of numbers) {
      let value = 0;
      for (let at = from; at < to; at += 1) {
        value = value * 2 + (codes[at] ?? 0) - zero;
        const isWhole = isLong ? (at + 1 - from) % width === 0 : at + 1 === to;
        if (!isWhole) continue;
        if (value > 0) run.into.add(value);
        value = 0;
      }
    }
    run.into.readAsUtf8();
    return run.into.keepReadable(spanOf(run));
  });
}

/** Bytes without the noughts of wider characters; words of different lengths are words of the text. */
function decodeHex(run: NumberRun): boolean {
  const { codes } = run.split;
  const numbers = [...numbersOf(run)];
  const lengths = new Set(numbers.slice(0, -1).map(({ from, to }) => to - from));
  // `69 67 6e` and single runs are read elsewhere.
  const isRead =
    numbers.length === 1 || numbers.every(({ from, to }) => to - from === 2 && !isMarked(codes, from));
  if (isRead) return false;
  run.into.begin(run.digits + numbers.length);
  for (const [i, { from, to }] of numbers.entries()) {
    if (i > 0 && lengths.size > 1) run.into.add(blank);
    let high = (to - from) % 2 === 0 ? -1 : 0;
    for (let at = from; at < to; at += 1) {
      const digit = hexDigit(codes[at] ?? 0);
      if (high < 0) {
        high = digit;
        continue;
      }
      if (high + digit > 0) run.into.add(high * 16 + digit);
      high = -1;
    }
  }
  run.into.readAsUtf8();
  return run.into.keepReadable(spanOf(run));
}

/** Whether the digits stand behind a sign, or before one, that says they are hexadecimal. */
function isMarked(codes: Uint16Array, from: number): boolean {
  const before = from > 0 ? (codes[from - 1] ?? 0) : 0;
  return before === dollar || isLetter(before) || ((codes[from + 2] ?? 0) | 32) === 104;
}
