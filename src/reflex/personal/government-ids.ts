import { isDigit, unitAt } from '../text/units.ts';
import { wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { announced } from './label-heads.ts';
import { isContinued, isWordUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

const ssnWords = /(?:\bssn|social security|soc\.? sec)[^\uE000]{0,30}$/;
const taxWords = /(?:\bitin\b|\btin\b|tax(?:payer)? id)[^\uE000]{0,30}$/;
const passport =
  /(?<![\w\uE000])(?:passport|passeport|reisepass|pasaporte)(?: ?(?:no|number|num|nr|id|#))?\.?["']?(?: is|:|=|#)?["']? ?#?["']?(?<value>(?=[A-Z0-9]{0,8}\d{4})[A-Z]{0,2}\d{6,9})(?![\w\uE000])/iy;
const driversLicence =
  /(?<![\w\uE000])(?:driver'?s?'? ?licen[cs]e|driving licen[cs]e|dl|führerschein)(?: ?(?:no|number|num|nr|id|#))?\.?["']?(?: is|:|=|#)?["']? ?#?["']?(?<value>(?=[A-Z0-9-]{0,20}\d{4})[A-Z]{0,5}\d[A-Z0-9-]{4,18})(?![\w\uE000-])/iy;
const longestDocument = 100;
const hyphen = 45;
const fullStop = 46;
// `+`, `#`, `$` and these two.
const leading = new Set([43, 35, 36, hyphen, fullStop]);

/** US social security numbers: areas 000, 666 and 9xx, group 00 and serial 0000 are never issued (SSA rules since 2011). */
export const detectSsns: Detector = (masked) =>
  nineDigits(masked, { type: 'US_SSN', ruleId: 'pii.us-ssn', issued: isSsn, words: ssnWords });

/** US individual taxpayer numbers: 9xx with the groups the IRS issues. */
export const detectItins: Detector = (masked) =>
  nineDigits(masked, { type: 'ITIN', ruleId: 'pii.itin', issued: isItin, words: taxWords });

interface NineDigits {
  type: Candidate['type'];
  ruleId: string;
  issued: (area: number, group: number, serial: number) => boolean;
  /** Without hyphens, the number counts after these only. */
  words: RegExp;
}

function isSsn(area: number, group: number, serial: number): boolean {
  return area > 0 && area !== 666 && area < 900 && group > 0 && serial > 0;
}

function isItin(area: number, group: number): boolean {
  const isIssuedGroup =
    (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
  return area >= 900 && isIssuedGroup;
}

/** Three, two and four digits with nothing, blanks, hyphens or full stops between. */
function nineDigits(masked: MaskedText, { type, ruleId, issued, words }: NineDigits): Candidate[] {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  const { digitStarts, digitEnds } = marks;
  for (let run = 0; run < digitStarts.count; run += 1) {
    const start = digitStarts.at[run] ?? 0;
    const length = (digitEnds.at[run] ?? 0) - start;
    if (length !== 3 && length !== 9) continue;
    const gap = gapAt(codes, start + 3);
    const end = start + 9 + 2 * gap;
    if (gap === -1 || end > codes.length || (gap === 1 && codes[start + 3] !== codes[start + 6])) continue;
    const area = numberAt(codes, start, 3);
    const group = numberAt(codes, start + 3 + gap, 2);
    const serial = numberAt(codes, start + 5 + 2 * gap, 4);
    if (area < 0 || group < 0 || serial < 0 || !issued(area, group, serial)) continue;
    if (!standsAlone(codes, start, end)) continue;
    const isHyphened = gap === 1 && codes[start + 3] === hyphen;
    if (isHyphened || words.test(wordsBefore(masked, start, 48))) found.push({ type, start, end, ruleId });
  }
  return found;
}

/** Of what stands at `at`: 1 for a separator, 0 for a digit, -1 for anything else. */
function gapAt(codes: Uint16Array, at: number): number {
  const code = unitAt(codes, at);
  if (code === 32 || code === hyphen || code === fullStop) return 1;
  return isDigit(code) ? 0 : -1;
}

/** The value of so many digits; -1 where others stand among them. */
function numberAt(codes: Uint16Array, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at += 1) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

function standsAlone(codes: Uint16Array, start: number, end: number): boolean {
  const before = start > 0 ? (codes[start - 1] ?? 0) : 0;
  return !isWordUnit(before) && !leading.has(before) && !isContinued(codes, end);
}

export const detectPassports: Detector = (masked) =>
  labelled(masked, { kind: announced.passport, pattern: passport, type: 'PASSPORT', ruleId: 'pii.passport' });

export const detectDriversLicences: Detector = (masked) =>
  labelled(masked, {
    kind: announced.licence,
    pattern: driversLicence,
    type: 'DRIVERS_LICENSE',
    ruleId: 'pii.drivers-licence',
  });

function labelled(
  masked: MaskedText,
  { kind, pattern, type, ruleId }: { kind: number; pattern: RegExp } & Pick<Candidate, 'type' | 'ruleId'>,
): Candidate[] {
  const { at: heads, kinds } = masked.labelHeads;
  const found: Candidate[] = [];
  let reached = 0;
  for (let i = 0; i < heads.length; i += 1) {
    const at = heads[i] ?? 0;
    if (at < reached || ((kinds[i] ?? 0) & kind) === 0) continue;
    const match = masked.matchAt(pattern, { at, reach: longestDocument });
    if (match === null) continue;
    reached = at + match[0].length;
    const value = match.groups?.['value'] ?? '';
    found.push({ type, start: reached - value.length, end: reached, ruleId });
  }
  return found;
}
