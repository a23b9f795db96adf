import { letterPair } from '../text/letter-pairs.ts';
import { isDigit, isLetter, unitAt } from '../text/units.ts';
import type { Candidate, Detector } from './candidate.ts';
import { isWordUnit } from './masked-text.ts';

/** Length of an IBAN by country (SWIFT IBAN registry). */
const lengths: ReadonlyMap<number, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [letterPair(entry.charCodeAt(0), entry.charCodeAt(1)), Number(entry.slice(2))]),
);
/** IBANs, with or without single separators, checked by country length and mod 97 (ISO 13616). */
export const detectIbans: Detector = ({ codes, marks }) => {
  const found: Candidate[] = [];
  const { at: places, count } = marks.digitStarts;
  for (let run = 0; run < count; run += 1) {
    const at = places[run] ?? 0;
    if (!opensIban(codes, at - 2)) continue;
    const start = at - 2;
    const length = lengths.get(letterPair(codes[start] ?? 0, codes[start + 1] ?? 0));
    const end = length === undefined ? 0 : endOfChecked({ codes, start, length });
    if (end > 0) found.push({ type: 'IBAN', start, end, ruleId: 'pii.iban' });
  }
  return found;
};

/** Two letters that nothing goes before, and two digits. */
function opensIban(codes: Uint16Array, start: number): boolean {
  if (start < 0 || start + 3 >= codes.length || !isLetter(codes[start + 1] ?? 0)) return false;
  if (!isLetter(codes[start] ?? 0) || !isDigit(codes[start + 2] ?? 0) || !isDigit(codes[start + 3] ?? 0))
    return false;
  return start === 0 || !isWordUnit(codes[start - 1] ?? 0);
}

/** Where `length` letters and digits that pass the check end; 0 where they do not. */
function endOfChecked(args: { codes: Uint16Array; start: number; length: number }): number {
  const { codes, start, length } = args;
  let remainder = 0;
  let read = 0;
  let at = start;
  for (; read < length; at += 1) {
    const code = unitAt(codes, at);
    const value = valueOf(code);
    if (value === -1) {
      if (!isSeparator(code, read) || valueOf(unitAt(codes, at + 1)) === -1) return 0;
      continue;
    }
    read += 1;
    // Country and check digits count last.
    if (read > 4) remainder = appended(remainder, value);
  }
  for (let i = start; i < start + 4; i += 1) remainder = appended(remainder, valueOf(codes[i] ?? 0));
  return remainder === 1 && !isWordUnit(unitAt(codes, at)) ? at : 0;
}

/** A space or hyphen anywhere, a full stop between the groups of four that are printed. */
function isSeparator(code: number, read: number): boolean {
  return code === 32 || code === 45 || (code === 46 && read % 4 === 0);
}

function appended(remainder: number, value: number): number {
  return (remainder * (value > 9 ? 100 : 10) + value) % 97;
}

/** 0 to 9, and 10 to 35 for letters; -1 for anything else. */
function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const small = code | 32;
  return code < 128 && small >= 97 && small <= 122 ? small - 87 : -1;
}
