import { letterPair, letterPairs } from '../text/letter-pairs.ts';
import { charTable, isMarked } from '../text/runs.ts';
import { isDigit, isLetter } from '../text/units.ts';
import { LettersBefore, NumberLabels, wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { isWordUnit, maskUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

// A run of digits with the separators people use, and perhaps an extension.
const separator = String.raw`(?: ?[().\-/\u2010\u2011]{1,2} ?\(?| \(?|)`;
const extension = String.raw`(?: ?(?:x|ext\.?|extension) ?\d{1,6})?`;
const numberRun = new RegExp(
  String.raw`(?<![\w\uE000.+#$€£/:-])(?:\+ ?|\( ?)?(?:\d${separator}){5,17}\d${extension}(?![\w\uE000%])`,
  'iy',
);
const contextLength = 40;
const separators = charTable(/[().\-/ ]/);
// With € and £.
const leading = charTable(/[\w.+#$/:-]/);
const fewestDigits = 6;
const widestGap = 5;
// Eighteen digits with five signs after each, and an extension.
const longestNumber = 130;
const plus = 43;
const blank = 32;
const lineBreak = 10;
// In place of a `+`.
const doubleZero = /^00[ -]?[1-9]\d{0,2}[ -]/;
const callingCode =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|50\d|59\d|6[789]\d|80\d|85\d|88\d|96\d|97\d|99\d)/;
// By the first three digits.
const callingCodes = Uint8Array.from({ length: 1_000 }, (_, digits) =>
  callingCode.test(String(digits).padStart(3, '0')) ? 1 : 0,
);
const phoneWords =
  /(?:\b(?:phone|telephone|tel|mobile|mobil|mob|cell|cellular|fax|call|calling|ring|dial(?! in)|text|sms|whatsapp|telegram|signal|contact|reach (?:me|us|you|him|her|them)|hotline|landline|handy|telefon|teléfono|telefono|téléphone|móvil|celular|portable|número|numéro|rufnummer|telefoonnummer|bel)\b|телефон|电话|電話|手机|전화)[^\uE000]{0,32}$/;
const otherNumbers = new NumberLabels(
  'ssn|order|ticket|invoice|issue|id|epoch|isbn|issn|version|build|commit|port|row|rows|count|serial|sku|tracking|ref|reference|lat|lon|seed|model|account|acct|case|batch|part|zip|timestamp|page|pages|line|lines|step|asin|upc|ean|doi|passport|licence|license|routing|card',
  'no|number|num|nr',
);
const northAmerican =
  /^(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([.-]))\d{3}[.-]\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?$/i;
const trunkPrefixed =
  /^(?:\(0\d{1,5}\) ?\d{2,5}(?:[ -]?\d{2,5}){0,2}|0[1-9]\d{0,3}[ -]\d{2,4}(?:[ -]\d{2,4}){1,3}|0\d{3,4}[ ]\d{6}|0[1-9]\d{1,3}[ /]\d{6,8})$/;
const dateShape =
  /^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d{2}-(?:19|20)\d{2})(?!\d)/;
const decimalShape = /^\d+\.\d+$/;

/** International, North American and trunk-prefixed numbers; bare digits only after a word such as "call". */
export const detectPhones: Detector = (masked) => {
  const { codes, marks } = masked;
  const { digitStarts } = marks;
  const found: Candidate[] = [];
  const letters = new LettersBefore(codes);
  let reached = 0;
  for (let run = 0; run < digitStarts.count; run += 1) {
    const first = digitStarts.at[run] ?? 0;
    if (first < reached || !opensNumber(codes, first)) continue;
    if (!hasEnoughDigits(codes, first) || isBareNumber({ masked, run, letters })) continue;
    const number = numberAround(masked, { first, reached });
    if (number === undefined) continue;
    const { start, value } = number;
    reached = start + value.length;
    if (isPhone({ masked, start, value, letters }))
      found.push({ type: 'PHONE', start, end: reached, ruleId: 'pii.phone' });
  }
  return found;
};

/** A digit that goes on nothing, or that a `+` or bracket opens. */
function opensNumber(codes: Uint16Array, first: number): boolean {
  if (!isDigit(codes[first] ?? 0)) return false;
  return first === 0 || !goesOn(codes[first - 1] ?? 0) || leadBefore(codes, first) < first;
}

/** Whether enough digits follow each other with nothing but separators between: a look that spares the pattern. */
function hasEnoughDigits(codes: Uint16Array, first: number): boolean {
  let count = 0;
  let gap = 0;
  for (let at = first; at < codes.length && gap <= widestGap; at += 1) {
    const code = codes[at] ?? 0;
    if (isDigit(code)) {
      gap = 0;
      count += 1;
      if (count === fewestDigits) return true;
    } else if (!isSeparator(code)) return false;
    else gap += 1;
  }
  return false;
}

function isSeparator(code: number): boolean {
  return isMarked(separators, code) || code === 0x2010 || code === 0x2011;
}

const mostDigits = 18;

interface NumberRun {
  masked: MaskedText;
  run: number;
  letters: LettersBefore;
}

/** Whether the run stands alone without any sign of a phone number, and without a letter before it that may be one of a word for it. */
function isBareNumber({ masked, run, letters }: NumberRun): boolean {
  const { codes, marks } = masked;
  const { digitStarts, digitEnds } = marks;
  const start = digitStarts.at[run] ?? 0;
  const end = digitEnds.at[run] ?? 0;
  if (leadBefore(codes, start) !== start) return false;
  if (run + 1 < digitStarts.count) {
    const next = digitStarts.at[run + 1] ?? 0;
    const isFar = next - end > widestGap || end - start + (digitEnds.at[run + 1] ?? 0) - next > mostDigits;
    if (!isFar) return false;
  }
  return !letters.has(start, contextLength);
}

/** The run of digits and separators that begins at the digit, or at the `+` or bracket before it. */
function numberAround(
  masked: MaskedText,
  { first, reached }: { first: number; reached: number },
): { start: number; value: string } | undefined {
  const { codes } = masked;
  const lead = leadBefore(codes, first);
  if (lead < first && lead >= reached) {
    const value = masked.matchAt(numberRun, { at: lead, reach: longestNumber })?.[0];
    if (value !== undefined) return { start: lead, value };
  }
  if (first > 0 && goesOn(codes[first - 1] ?? 0)) return undefined;
  const value = masked.matchAt(numberRun, { at: first, reach: longestNumber })?.[0];
  return value === undefined ? undefined : { start: first, value };
}

/** What may not stand before the digit, as in `numberRun`. */
function goesOn(code: number): boolean {
  return isMarked(leading, code) || code === maskUnit || code === 0x20ac || code === 0xa3;
}

/** Where a `+` or an opening bracket stands before the digit, with one blank at most between; else the digit's own place. */
function leadBefore(codes: Uint16Array, first: number): number {
  const at = first > 1 && codes[first - 1] === 32 ? first - 2 : first - 1;
  if (at < 0) return first;
  return codes[at] === 43 || codes[at] === 40 ? at : first;
}

interface Found {
  masked: MaskedText;
  start: number;
  value: string;
  letters: LettersBefore;
}

function isPhone({ masked, start, value, letters }: Found): boolean {
  const { codes } = masked;
  const mainEnd = endOfMain(codes, start, start + value.length);
  const count = digitsIn(codes, start, mainEnd);
  if (count > 16) return false;
  const isSure =
    codes[start] === plus
      ? isInternational({ codes, start: start + 1, end: mainEnd, count })
      : isSureWithout({ codes, start, mainEnd, count, value });
  if (isSure === null) return false;
  const fewest = count < mainEnd - start ? 6 : 7;
  if (!isSure && count < fewest) return false;
  if (isSure && !otherNumbers.mayStandBefore(codes, start)) return true;
  if (!isSure && !mayNamePhone(codes, start)) return false;
  if (!letters.has(start, contextLength)) return isSure;
  const before = wordsBefore(masked, start, contextLength);
  return (isSure || phoneWords.test(before)) && !otherNumbers.endsWithOne(before);
}

// How each of `phoneWords` of ASCII begins.
const phoneHeads = letterPairs('ph te mo ce fa ca ri di sm wh si co re ho la ha po ru be'.split(' '));

/** Whether any of `phoneWords` may stand before the number: a look that spares the pattern. */
function mayNamePhone(codes: Uint16Array, start: number): boolean {
  const least = Math.max(0, start - contextLength);
  let after = 0;
  for (let at = start - 1; at >= least; at -= 1) {
    const code = codes[at] ?? 0;
    if (code === maskUnit || code === lineBreak) return false;
    if (code > 127) return true;
    if (phoneHeads[letterPair(code, after)] === 1 && (at === least || !isInWord(codes[at - 1] ?? 0)))
      return true;
    after = code;
  }
  return false;
}

function isInWord(code: number): boolean {
  return code !== maskUnit && isWordUnit(code);
}

/** Where the number ends without its extension, which letters give away. */
function endOfMain(codes: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1)
    if (isLetter(codes[at] ?? 0)) return codes[at - 1] === blank ? at - 1 : at;
  return end;
}

function digitsIn(codes: Uint16Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isDigit(codes[at] ?? 0)) count += 1;
  return count;
}

interface Main {
  codes: Uint16Array;
  start: number;
  mainEnd: number;
  /** Of digits. */
  count: number;
  value: string;
}

/** Of a number without a `+`; null where it is none. */
function isSureWithout({ codes, start, mainEnd, count, value }: Main): boolean | null {
  const main = mainEnd - start === value.length ? value : value.slice(0, mainEnd - start);
  if (dateShape.test(main) || decimalShape.test(main)) return null;
  if (northAmerican.test(value) || (count >= 8 && trunkPrefixed.test(main))) return true;
  return (
    doubleZero.test(main) && isInternational({ codes, start: start + 2, end: mainEnd, count: count - 2 })
  );
}

/** A calling code of ITU-T E.164 and what follows it, 8 to 16 digits in all. */
function isInternational(args: { codes: Uint16Array; start: number; end: number; count: number }): boolean {
  const { codes, start, end, count } = args;
  if (count < 8 || count > 16) return false;
  let opening = 0;
  let read = 0;
  for (let at = start; at < end && read < 3; at += 1) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) continue;
    opening = opening * 10 + code - 48;
    read += 1;
  }
  return callingCodes[opening] === 1;
}
