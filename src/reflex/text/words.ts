import { codesOf } from './codes.ts';
import { hashSeed, hashWith } from './hash.ts';
import { latinReading, letterReading } from './look-alikes.ts';
import type { Sections } from './sections.ts';
import { isDigit, isLetter, unitAt } from './units.ts';
import { grown, takeColumns } from './word-columns.ts';
import type { WordColumns } from './word-columns.ts';

/** A text as words, in columns. Sentence and clause numbers grow with each boundary passed. */
export interface Words extends WordColumns {
  text: string;
  codes: Uint16Array;
  /** Whether look-alikes or digits stand beside letters in any word. */
  hasDisguised: boolean;
  /** Whether a word of another script reads as Latin letters throughout. */
  hasForeign: boolean;
  /** The first word of each section and, at the end, the count of words. */
  firsts: number[];
  /** Where each section begins in the text. */
  sectionStarts: readonly number[];
}

const kind = {
  unknown: 0,
  space: 1,
  letter: 2,
  capital: 3,
  symbolLetter: 4,
  apostrophe: 5,
  stop: 6,
  newline: 7,
  mark: 8,
} as const;
// Filled as characters are met: asking a pattern about every one of them is what takes long.
const kinds = new Uint8Array(0x10000);
const smallOf = new Uint16Array(0x10000);
// What stands in a word, as bits; a letter that is no small one is told only where words are parted.
const part = { letter: 1, other: 2, capital: 4 } as const;
const partOf = Uint8Array.from({ length: 128 }, (_, code) => (isLetter(code) ? part.letter : part.other));
// The same of units that nearly all words are made of, and by two of them whether a word goes on from one to the other.
const plainOf = Uint8Array.from({ length: 128 }, (_, code) =>
  isDigit(code) ? part.other : isCapital(code) ? part.capital : isLetter(code) ? part.letter : 0,
);
const goesOnWith = Uint8Array.from({ length: 64 }, (_, pair) => {
  const [before, plain] = [pair >> 3, pair & 7];
  return plain === 0 || (before === part.letter && plain === part.capital) ? 0 : 1;
});
// What else may stand inside a word: an apostrophe, and signs that stand for letters.
const innerMarks = Uint8Array.from({ length: 128 }, (_, code) =>
  "'@$!|".includes(String.fromCharCode(code)) ? 1 : 0,
);
const fewestWords = 3;
const blank = 32;
const euro = 0x20ac;
const otherMark = /[^\p{L}\p{N}\p{M}]/u;

/** A text that stands alone, as `splitWords` takes it. */
export function oneSection(text: string, codes = codesOf(text)): Sections {
  return { text, codes, starts: [0] };
}

/**
 * Splits into words; `camelCase` and `snake_case` come apart, and `@`, `$`, `!`, `€` inside a word stand for letters. An empty word
 * stands between two sections: no phrase reaches across it.
 */
export function splitWords(sections: Sections): Words {
  const split = emptyWords(sections);
  const place: Place = { sentence: 0, clause: 0, first: 0 };
  for (let section = 0; section < sections.starts.length; section += 1) {
    const from = sections.starts[section] ?? 0;
    if (section > 0) addGap(split, place, from);
    split.firsts.push(split.count);
    place.first = split.count;
    splitSection({ split, place, from, to: sections.starts[section + 1] ?? sections.codes.length });
  }
  split.firsts.push(split.count);
  return split;
}

interface Place {
  sentence: number;
  clause: number;
  /** The first word of the sentence. */
  first: number;
}

function splitSection(args: { split: Words; place: Place; from: number; to: number }): void {
  const { split, place, from, to } = args;
  const { codes } = split;
  let { sentence, clause, first } = place;
  for (let at = from; at < to;) {
    const code = codes[at] ?? 0;
    if (code === blank) {
      at += 1;
      continue;
    }
    const found = kindOf(code);
    if (opensWord({ codes, at, from, found })) {
      if (split.count === split.starts.length) grow(split);
      split.sentences[split.count] = sentence;
      split.clauses[split.count] = clause;
      at = addWord(split, at);
      continue;
    }
    at += 1;
    if (found === kind.space) continue;
    clause += 1;
    if (!endsSentence(codes, at - 1, found)) continue;
    // `Ignore. All. Previous.` is one sentence in pieces.
    const isPiece = split.count - first < fewestWords;
    first = split.count;
    if (!isPiece) sentence += 1;
  }
  place.sentence = sentence;
  place.clause = clause;
  place.first = first;
}

function addGap(split: Words, place: Place, at: number): void {
  place.sentence += 1;
  place.clause += 1;
  if (split.count === split.starts.length) grow(split);
  split.starts[split.count] = at;
  split.ends[split.count] = at;
  split.sentences[split.count] = place.sentence;
  split.clauses[split.count] = place.clause;
  split.hashes[split.count] = 0;
  split.count += 1;
  place.sentence += 1;
  place.clause += 1;
}

function grow(split: Words): void {
  Object.assign(split, grown(split));
}

/** Hash of the word; 0, which no word has, outside the text. */
export function hashAt(split: Words, i: number): number {
  return i < 0 || i >= split.count ? 0 : (split.hashes[i] ?? 0);
}

function emptyWords({ text, codes, starts }: Sections): Words {
  return {
    text,
    codes,
    ...takeColumns(codes.length),
    hasDisguised: false,
    hasForeign: false,
    firsts: [],
    sectionStarts: starts,
  };
}

/** Answers where the word that starts at `start` ends. */
function addWord(split: Words, start: number): number {
  const { codes } = split;
  const { length } = codes;
  let hash = hashSeed;
  let end = start;
  // Nearly all words are small letters.
  for (; end < length; end += 1) {
    const code = codes[end] ?? 0;
    if ((code - 97) >>> 0 > 25) break;
    hash = hashWith(hash, code);
  }
  let parts: number = end > start ? part.letter : 0;
  let before = parts;
  for (; end < length; end += 1) {
    const code = codes[end] ?? 0;
    const plain = code < 128 ? (plainOf[code] ?? 0) : 0;
    if (goesOnWith[(before << 3) | plain] === 0) break;
    before = plain;
    parts |= plain;
    hash = hashWith(hash, code | 32);
  }
  split.starts[split.count] = start;
  if (end < length && mayGoOn(codes[end] ?? 0)) return addOtherWord(split, { at: end, parts, hash });
  if (isMixed(parts)) noteReading(split, readingOf(codes, start, end), hash);
  endWord(split, end, hash);
  return end;
}

function mayGoOn(code: number): boolean {
  return code > 127 || innerMarks[code] === 1;
}

/** Whether letters stand beside what may imitate some. */
function isMixed(parts: number): boolean {
  return (parts & part.other) !== 0 && parts !== part.other;
}

/** Of letters and digits: the hash once they are read as letters. */
function readingOf(codes: Uint16Array, start: number, end: number): number {
  let reading = hashSeed;
  for (let at = start; at < end; at += 1) reading = hashWith(reading, latinReading((codes[at] ?? 0) | 32));
  return reading;
}

function noteReading(split: Words, reading: number, hash: number): void {
  if (reading === hash) return;
  split.hasDisguised = true;
  split.readings[split.count] = reading;
}

/** As its complement: such a word is one of its own script first of all. */
function noteForeign(split: Words, reading: number): void {
  split.hasForeign = true;
  split.readings[split.count] = ~reading;
}

/** The same where other units than plain letters and digits stand in the word, of which those before `at` make up the rest. */
function addOtherWord(split: Words, opening: { at: number; parts: number; hash: number }): number {
  const { codes } = split;
  const start = split.starts[split.count] ?? 0;
  let { at: end, parts, hash } = opening;
  let reading = readingOf(codes, start, end);
  let isLatin = parts === 0;
  for (; end < codes.length; end += 1) {
    const code = codes[end] ?? 0;
    if (kindOf(code) !== kind.letter && end > start && !continuesWord(codes, end)) break;
    if (code === 39 || code === 0x2019) continue;
    const small = smallLetter(code);
    parts |= small < 128 ? (partOf[small] ?? 0) : part.other;
    hash = hashWith(hash, small);
    const latin = letterReading(code, small);
    isLatin &&= code > 127 && isLetter(latin);
    reading = hashWith(reading, latin);
  }
  if (isMixed(parts)) noteReading(split, reading, hash);
  else if (isLatin) noteForeign(split, reading);
  endWord(split, end, hash);
  return end;
}

function endWord(split: Words, end: number, hash: number): void {
  const { count } = split;
  split.ends[count] = end;
  split.hashes[count] = hash;
  split.count = count + 1;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function smallLetter(code: number): number {
  if (code < 128) return isCapital(code) ? code + 32 : code;
  const known = smallOf[code] ?? 0;
  if (known !== 0) return known;
  return (smallOf[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0));
}

function kindOf(code: number): number {
  const known = kinds[code] ?? kind.unknown;
  if (known !== kind.unknown) return known;
  return (kinds[code] = code < 128 ? asciiKind(String.fromCharCode(code)) : otherKind(code));
}

function asciiKind(char: string): number {
  if (/[a-z0-9]/.test(char)) return kind.letter;
  if (/[A-Z]/.test(char)) return kind.capital;
  if (/[@$!|]/.test(char)) return kind.symbolLetter;
  if (char === "'") return kind.apostrophe;
  if (/[.?;]/.test(char)) return kind.stop;
  if (char === '\n') return kind.newline;
  return /[ \t\r_]/.test(char) ? kind.space : kind.mark;
}

function otherKind(code: number): number {
  if (code === euro) return kind.symbolLetter;
  if (code === 0x2019) return kind.apostrophe;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return kind.stop;
  // Letters beyond the basic plane that imitate Latin are folded by now; what is left there is mostly emoji.
  if (code >= 0xd800 && code <= 0xdfff) return kind.mark;
  return otherMark.test(String.fromCharCode(code)) ? kind.mark : kind.letter;
}

/** Whether it is a letter or a digit. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return isLetter(code) || isDigit(code);
  return kindOf(code) === kind.letter;
}

/** Whether it is neither a letter nor a digit, blank, apostrophe or full stop. */
export function isMark(code: number): boolean {
  return kindOf(code) === kind.mark;
}

interface Opening {
  codes: Uint16Array;
  at: number;
  /** Where the section begins. */
  from: number;
  /** The kind of the unit at `at`. */
  found: number;
}

/** A symbol opens a word only where a letter follows: `@ll`, but not `wow! @`. */
function opensWord({ codes, at, from, found }: Opening): boolean {
  if (found === kind.letter || found === kind.capital) return true;
  if (found !== kind.symbolLetter || at + 1 >= codes.length) return false;
  const follows = kindOf(codes[at + 1] ?? 0) === kind.letter;
  return follows && (at === from || kindOf(codes[at - 1] ?? 0) === kind.space);
}

function continuesWord(codes: Uint16Array, at: number): boolean {
  const here = kindOf(codes[at] ?? 0);
  if (here === kind.letter) return true;
  // `ignoreAll` is two words, `DAN` and `IGNORE` are one.
  if (here === kind.capital) return !endsHump(codes[at - 1] ?? 0);
  if ((here !== kind.apostrophe && here !== kind.symbolLetter) || at + 1 >= codes.length) return false;
  const next = kindOf(codes[at + 1] ?? 0);
  return next === kind.letter || (next === kind.capital && here === kind.symbolLetter);
}

function endsHump(before: number): boolean {
  return (
    kindOf(before) === kind.letter && !isDigit(before) && (before < 128 || smallLetter(before) === before)
  );
}

/** A full stop inside `v1.2` ends nothing, nor does one line break. */
function endsSentence(codes: Uint16Array, at: number, found: number): boolean {
  if (found === kind.newline) return codes[at + 1] === 10;
  if (found !== kind.stop && codes[at] !== 33) return false;
  const next = unitAt(codes, at + 1);
  return next <= 32 || next === 34 || next === 39;
}
