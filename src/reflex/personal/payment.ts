import { isDigit, unitAt } from '../text/units.ts';
import { NumberLabels, wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { isContinued, isWordUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

// Groups of a printed card, parted by dots or wrapped over lines or cells; no more numbers may follow, else it is a column.
const groupedRun =
  /(?<![\w\uE000.+-])(?:\d{4}(?:\.\d{4}){3}|\d{4}\.\d{6}\.\d{5}|\d{4}(?:\s{0,3}\d{4}){3}|\d{4}\s{0,3}\d{6}\s{0,3}\d{5})(?![\w\uE000]|[.-]\d|\s{1,3}\d)/y;
const cardWords =
  /(?:card|visa|master ?card|maestro|amex|american express|discover|diners|jcb|credit|debit|payment|charge|pay|pan|cc|tarjeta|carte|karte)\b[^\uE000]{0,30}$/;
const otherNumbers = new NumberLabels(
  'order|ticket|invoice|id|epoch|isbn|serial|sku|tracking|ref|reference|row|count|account|build|timestamp|seed|model|ean|upc|bytes',
  'no|number',
);

const contextLength = 40;

interface Issuer {
  /** The first four digits. */
  from: number;
  to: number;
  lengths: readonly number[];
  /** Lengths that count without a word such as "card" nearby. */
  sure: readonly number[];
}

const issuers: readonly Issuer[] = [
  { from: 4000, to: 4999, lengths: [13, 16, 19], sure: [16] },
  { from: 5100, to: 5599, lengths: [16], sure: [16] },
  { from: 2221, to: 2720, lengths: [16], sure: [16] },
  { from: 3400, to: 3499, lengths: [15], sure: [15] },
  { from: 3700, to: 3799, lengths: [15], sure: [15] },
  { from: 6011, to: 6011, lengths: [16, 19], sure: [16] },
  { from: 6440, to: 6599, lengths: [16, 19], sure: [16] },
  { from: 3000, to: 3059, lengths: [14, 16, 19], sure: [] },
  { from: 3090, to: 3099, lengths: [14, 16, 19], sure: [] },
  { from: 3600, to: 3699, lengths: [14, 16, 19], sure: [] },
  { from: 3800, to: 3999, lengths: [14, 16, 19], sure: [] },
  { from: 3528, to: 3589, lengths: [16, 19], sure: [16] },
  { from: 1800, to: 1800, lengths: [15], sure: [] },
  { from: 2131, to: 2131, lengths: [15], sure: [] },
  { from: 6200, to: 6299, lengths: [16, 17, 18, 19], sure: [16] },
  { from: 5000, to: 5099, lengths: [12, 13, 14, 15, 16, 17, 18, 19], sure: [] },
  { from: 5600, to: 6999, lengths: [12, 13, 14, 15, 16, 17, 18, 19], sure: [] },
];

// By the first four digits: lengths as bits.
const issued = { lengths: lengthBits('lengths'), sure: lengthBits('sure') };

function lengthBits(which: 'lengths' | 'sure'): Uint32Array {
  const bits = new Uint32Array(10_000);
  for (const issuer of issuers) {
    const mask = issuer[which].reduce((sum, length) => sum | (1 << length), 0);
    for (let prefix = issuer.from; prefix <= issuer.to; prefix += 1)
      bits[prefix] = (bits[prefix] ?? 0) | mask;
  }
  return bits;
}

function isIssued({ prefix, count }: CardDigits, which: 'lengths' | 'sure'): boolean {
  return (((issued[which][prefix] ?? 0) >>> count) & 1) === 1;
}

interface CardDigits {
  /** The first four. */
  prefix: number;
  count: number;
}

function cardDigits(codes: Uint16Array, start: number, end: number): CardDigits {
  let prefix = 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) continue;
    if (count < 4) prefix = prefix * 10 + code - 48;
    count += 1;
  }
  return { prefix, count };
}

/** Card numbers by issuer prefix and length with a valid Luhn digit (ISO/IEC 7812). */
export const detectCards: Detector = (masked) => {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  const grouped: Candidate[] = [];
  let afterRun = 0;
  let afterGroups = 0;
  const { digitStarts, digitEnds } = marks;
  for (let run = 0; run < digitStarts.count; run += 1) {
    const at = digitStarts.at[run] ?? 0;
    const length = (digitEnds.at[run] ?? 0) - at;
    if (!mayOpenCard(codes, at, length) || !opensNumber(codes, at)) continue;
    if (at >= afterRun) {
      const end = cardRunEnd(codes, at);
      if (end > 0) afterRun = end;
      if (end > 0 && isCard({ masked, start: at, end }))
        found.push({ type: 'CREDIT_CARD', start: at, end, ruleId: 'pii.card' });
    }
    if (at >= afterGroups && (openingGroups >>> length) & 1 && mayBeGrouped(codes, at)) {
      const end = groupedEnd(masked, at);
      if (end > 0) afterGroups = end;
      if (end > 0 && isGroupedCard({ masked, start: at, end }))
        grouped.push({ type: 'CREDIT_CARD', start: at, end, ruleId: 'pii.card-grouped' });
    }
  }
  return [...found, ...grouped];
};

/** Told from how many digits follow each other, and what follows them. */
function mayOpenCard(codes: Uint16Array, at: number, length: number): boolean {
  if (length > mostDigits) return false;
  if (length >= fewestDigits || ((openingGroups >>> length) & 1) === 1) return true;
  const next = unitAt(codes, at + length);
  return next === blank || next === hyphen;
}

/** A digit that does not go on a word, a number or a sign before it. */
function opensNumber(codes: Uint16Array, at: number): boolean {
  return isDigit(codes[at] ?? 0) && (at === 0 || !goesOn(codes[at - 1] ?? 0));
}

/** A part of a word, a masked span, or one of `.+-`. */
function goesOn(code: number): boolean {
  return isWordUnit(code) || code === 46 || code === 43 || code === hyphen;
}

const fewestDigits = 12;
const mostDigits = 19;
const blank = 32;
const hyphen = 45;

/** Where the most digits end, 12 to 19 with single blanks or hyphens between, that nothing goes on; 0 where there are none. */
function cardRunEnd(codes: Uint16Array, start: number): number {
  let end = 0;
  let count = 0;
  for (let at = start; ; at += 1) {
    const from = at;
    while (isDigit(unitAt(codes, at))) at += 1;
    count += at - from;
    if (at === from || count > mostDigits) return end;
    if (count >= fewestDigits && !isContinued(codes, at)) end = at;
    if (codes[at] !== blank && codes[at] !== hyphen) return end;
  }
}

const widestGroups = 25;
// So many digits in a row begin groups of four, or of four, six and five, and leave room for a gap: as bits.
const openingGroups = (1 << 4) | (1 << 8) | (1 << 10) | (1 << 12);

/** Four digits, with a full stop, tab or line break among the digits and blanks that follow. */
function mayBeGrouped(codes: Uint16Array, start: number): boolean {
  for (let at = start; at < Math.min(codes.length, start + widestGroups); at += 1) {
    const code = codes[at] ?? 0;
    if (isDigit(code)) continue;
    if (at < start + 4) return false;
    if (code === 46 || code === 9 || code === 10 || code === 13) return true;
    if (code !== 32 && (code < 128 || !/\s/.test(String.fromCharCode(code)))) return false;
  }
  return false;
}

function groupedEnd(masked: MaskedText, at: number): number {
  const grouped = masked.matchAt(groupedRun, { at, reach: widestGroups + 5 });
  return grouped === null ? 0 : at + grouped[0].length;
}

interface NumberSpan {
  masked: MaskedText;
  start: number;
  end: number;
}

/** Four numbers in a column are no card unless the words before them say so. */
function isGroupedCard({ masked, start, end }: NumberSpan): boolean {
  const { codes } = masked;
  if (!isIssued(cardDigits(codes, start, end), 'sure') || !passesLuhn(codes, start, end)) return false;
  if (!/[.\t\n\r]/.test(masked.slice(start, end))) return false;
  const before = masked.slice(Math.max(0, start - contextLength), start);
  return !/[\t\n\r] {0,3}$/.test(before) || cardWords.test(before.toLowerCase());
}

function isCard({ masked, start, end }: NumberSpan): boolean {
  const { codes } = masked;
  const digits = cardDigits(codes, start, end);
  if (!isIssued(digits, 'lengths') || !passesLuhn(codes, start, end)) return false;
  const isSure =
    end - start === digits.count ? isIssued(digits, 'sure') : usualGroups.test(masked.slice(start, end));
  if (isSure && !otherNumbers.mayStandBefore(codes, start)) return true;
  const before = wordsBefore(masked, start, contextLength);
  return cardWords.test(before) || (isSure && !otherNumbers.endsWithOne(before));
}

const usualGroups = /^\d{4}([ -])\d{4,6}\1\d{4,5}(?:\1\d{1,4})?(?:\1\d{1,3})?$/;

/** Of the digits of a span; what parts them does not count. */
function passesLuhn(codes: Uint16Array, start: number, end: number): boolean {
  let sum = 0;
  let row = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) continue;
    sum += luhnValues[row + code - 48] ?? 0;
    row ^= doubledRow;
  }
  return sum > 0 && sum % 10 === 0;
}

const doubledRow = 16;
// What a digit counts as it is, and from `doubledRow` on where it is doubled.
const luhnValues = Uint8Array.of(
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  2,
  4,
  6,
  8,
  1,
  3,
  5,
  7,
  9,
);
