import { segmentLetters } from './lexicon.ts';
import type { ConceptHits } from './lexicon.ts';
import { rot13 } from './normalise.ts';
import type { Words } from './words.ts';

/** A readable text that a run of the screened text stands for. */
export interface DecodedView {
  text: string;
  start: number;
  end: number;
}

const base64Run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}/g;
const hexRun = /(?<![A-Za-z0-9])(?:0x)?(?:[0-9a-f]{2}[ :]?){8,}(?![A-Za-z0-9])/gi;
const escapeRun = /(?:(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|&#x?[0-9a-f]{2,4};)[ ,]?){3,}/gi;
const percentRun = /[^\s%]{0,200}%[0-9a-f]{2}\S*/gi;
const spacedRun = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*|]{1,3}\p{L}(?![\p{L}\p{N}])){5,}/gu;

/** Each decoder reads the text once, and what it decodes is never longer than what it read. */
export function decodedViews(args: { text: string; split: Words; hits: ConceptHits }): DecodedView[] {
  const { text, hits } = args;
  return [
    ...runs(text, base64Run, decodeBase64),
    ...runs(text, hexRun, decodeHex),
    ...(/\\[xu]|&#/.test(text) ? runs(text, escapeRun, decodeEscapes) : []),
    ...(text.includes('%') ? runs(text, percentRun, decodePercent) : []),
    ...runs(text, spacedRun, joinSpaced),
    ...(hits.shifted >= 2 ? [{ text: rot13(text), start: 0, end: text.length }] : []),
    ...(hits.reversed >= 2 ? [{ text: [...text].reverse().join(''), start: 0, end: text.length }] : []),
  ];
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
  return readable(Buffer.from(run.replace(/^0x|[ :]/gi, ''), 'hex').toString('utf8'));
}

function decodeEscapes(run: string): string | null {
  const decoded = run.replace(
    /(?:\\x|\\u00|&#x)([0-9a-f]{2,4});?[ ,]?|&#(\d{2,4});[ ,]?/gi,
    (_, hex?: string, decimal?: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return readable(decoded);
}

function decodePercent(run: string): string | null {
  return readable(
    run.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function joinSpaced(run: string): string | null {
  const words = run.split(/[ .\-_*|]{2,3}/).map((part) => part.replace(/[ .\-_*|]/g, '').toLowerCase());
  if (words.length > 1) return words.map((word) => segmentLetters(word) ?? word).join(' ');
  return segmentLetters(words[0] ?? '');
}

/** Decoded bytes are a text when nearly all of them are ordinary characters and it has letters. */
function readable(decoded: string): string | null {
  const odd = decoded.match(/[^\x20-\x7e\s\u00a0-\u024f]/g)?.length ?? 0;
  return odd * 20 <= decoded.length && /[a-z]{3}/i.test(decoded) ? decoded : null;
}
