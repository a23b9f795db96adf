import type { Candidate, Detector } from './candidate.ts';

/** Length of an IBAN by country (SWIFT IBAN registry). */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const head = /(?<![\w\uE000])[A-Z]{2}\d{2}/gi;

/** IBANs, with or without single spaces or hyphens, checked by country length and mod 97 (ISO 13616). */
export const detectIbans: Detector = (text) => {
  const found: Candidate[] = [];
  for (const match of text.matchAll(head)) {
    const length = lengths.get(match[0].slice(0, 2).toUpperCase());
    const read = length === undefined ? undefined : readCompact(text, match.index, length);
    if (read === undefined || mod97(read.compact) !== 1) continue;
    found.push({ type: 'IBAN', start: match.index, end: read.end, ruleId: 'pii.iban' });
  }
  return found;
};

function readCompact(
  text: string,
  start: number,
  length: number,
): { compact: string; end: number } | undefined {
  let compact = '';
  let at = start;
  while (compact.length < length) {
    const char = text.charAt(at);
    const isSeparator = (char === ' ' || char === '-') && /[A-Za-z0-9]/.test(text.charAt(at + 1));
    if (!isSeparator && !/[A-Za-z0-9]/.test(char)) return undefined;
    if (!isSeparator) compact += char.toUpperCase();
    at += 1;
  }
  return /[\w\uE000]/.test(text.charAt(at)) ? undefined : { compact, end: at };
}

function mod97(compact: string): number {
  let remainder = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = char >= 'A' ? char.charCodeAt(0) - 55 : char.charCodeAt(0) - 48;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
