import { codesOf, textOf } from './codes.ts';
import { segmentLetters } from './lexicon.ts';
import type { ConceptHits } from './lexicon.ts';
import { charTable, longRuns } from './runs.ts';
import { reversed, rot13 } from './turned.ts';
import type { Words } from './words.ts';

/** A readable text that a run of the screened text stands for. */
export interface DecodedView {
  text: string;
  start: number;
  end: number;
}

const hexRun = /^(?:0x)?(?:[0-9a-f]{2})+$/i;
const escapeRun = /(?:(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|&#x?[0-9a-f]{2,4};)[ ,]?){3,}/gi;
const percentGate = /%[0-9a-f]{2}[^%]{0,40}%[0-9a-f]{2}/i;
const minEncodedLength = 16;
const minSpacedLetters = 6;
const minSpacedHexPairs = 8;
const encodedChars = charTable(/[A-Za-z0-9+/_=-]/);

/** Each decoder reads the text once, and what it decodes is never longer than what it read. */
export function decodedViews(args: { text: string; split: Words }): DecodedView[] {
  const { text, split } = args;
  return [
    ...encodedRuns(text),
    ...(/\\[xu]|&#/.test(text) ? runs(text, escapeRun, decodeEscapes) : []),
    ...(percentGate.test(text) ? runs(text, /\S+/g, decodePercent) : []),
    ...shortWordRuns({ text, split, length: 1, fewest: minSpacedLetters, decode: joinSpaced }),
    ...shortWordRuns({ text, split, length: 2, fewest: minSpacedHexPairs, decode: decodeHex }),
  ];
}

/** The text itself, shifted by thirteen letters or turned round, where words give that away. */
export function turnedViews(text: string, hits: ConceptHits): DecodedView[] {
  return [...(hits.shifted >= 2 ? [rot13(text)] : []), ...(hits.reversed >= 2 ? [reversed(text)] : [])].map(
    (turned) => ({ text: turned, start: 0, end: text.length }),
  );
}

/** Long runs of the base64 alphabet, read as hex where they are hex. */
function encodedRuns(text: string): DecodedView[] {
  return longRuns(text, encodedChars, minEncodedLength).flatMap(({ start, end }) => {
    const run = text.slice(start, end);
    const decoded = hexRun.test(run) ? decodeHex(run) : decodeBase64(run);
    return decoded === null ? [] : [{ text: decoded, start, end }];
  });
}

/** Words of one length, one after the other: the letters of `i g n o r e`, the bytes of `69 67 6e`. */
function shortWordRuns(args: {
  text: string;
  split: Words;
  length: number;
  fewest: number;
  decode: (run: string) => string | null;
}): DecodedView[] {
  const { text, split, length } = args;
  const views: DecodedView[] = [];
  let first = 0;
  for (let next = 0; next <= split.count; next += 1) {
    const fits = next < split.count && lengthOf(split, next) === length;
    if (fits && (next === first || gapBefore(split, next) <= 3)) continue;
    if (next - first >= args.fewest) {
      const start = split.starts[first] ?? 0;
      const end = split.ends[next - 1] ?? start;
      const decoded = args.decode(text.slice(start, end));
      if (decoded !== null) views.push({ text: decoded, start, end });
    }
    first = fits ? next : next + 1;
  }
  return views;
}

function lengthOf(split: Words, i: number): number {
  return (split.ends[i] ?? 0) - (split.starts[i] ?? 0);
}

function gapBefore(split: Words, i: number): number {
  return (split.starts[i] ?? 0) - (split.ends[i - 1] ?? 0);
}

function runs(text: string, pattern: RegExp, decode: (run: string) => string | null): DecodedView[] {
  const views: DecodedView[] = [];
  for (const match of text.matchAll(pattern)) {
    const decoded = decode(match[0]);
    if (decoded === null) continue;
    views.push({ text: decoded, start: match.index, end: match.index + match[0].length });
  }
  return views;
}

function decodeBase64(run: string): string | null {
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return null;
  return readable(Buffer.from(run, 'base64').toString('utf8'));
}

function decodeHex(run: string): string | null {
  return readable(Buffer.from(run.replace(/^0x|[^0-9a-f]/gi, ''), 'hex').toString('utf8'));
}

/** A blank after nearly every escape parts escapes; one here and there parts words. */
function decodeEscapes(run: string): string | null {
  const codes = run.match(/\\x|\\u|&#/g)?.length ?? 0;
  const gaps = run.match(/[ ,]/g)?.length ?? 0;
  const isSpacedOut = gaps * 2 > codes;
  const decoded = run.replace(
    /(?:\\x|\\u00|&#x)([0-9a-f]{2,4});?([ ,]?)|&#(\d{2,4});([ ,]?)/gi,
    (_, hex?: string, hexGap = '', decimal?: string, gap = '') =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) +
      (isSpacedOut ? '' : `${hexGap}${gap}`),
  );
  return readable(decoded);
}

function decodePercent(run: string): string | null {
  if (!percentGate.test(run)) return null;
  const codes = codesOf(run);
  let length = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const high = codes[at] === 37 ? hexDigit(codes[at + 1]) : -1;
    const low = high === -1 ? -1 : hexDigit(codes[at + 2]);
    codes[length] = low === -1 ? (codes[at] ?? 0) : high * 16 + low;
    length += 1;
    if (low !== -1) at += 2;
  }
  return readable(textOf(codes, length));
}

/** The value of a hexadecimal digit, -1 for any other unit. */
function hexDigit(code = 0): number {
  if (code >= 48 && code <= 57) return code - 48;
  const small = code | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}

function joinSpaced(run: string): string | null {
  const words = run
    .split(/[^\p{L}\p{N}]{2,3}/u)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  if (words.length > 1) return words.map((word) => segmentLetters(word) ?? word).join(' ');
  return segmentLetters(words[0] ?? '');
}

/** Decoded bytes are a text when nearly all of them are ordinary characters and it has letters. */
function readable(decoded: string): string | null {
  const odd = decoded.match(/[^\x20-\x7e\s\u00a0-\u024f]/g)?.length ?? 0;
  return odd * 20 <= decoded.length && /[a-z]{3}/i.test(decoded) ? decoded : null;
}
