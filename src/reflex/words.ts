import { hashSeed, hashText, hashWith } from './hash.ts';

/** A text as words, in columns. Sentence and clause numbers grow with each boundary passed. */
export interface Words {
  text: string;
  count: number;
  starts: number[];
  ends: number[];
  sentences: number[];
  clauses: number[];
  /** Of the word as `wordAt` answers it. */
  hashes: number[];
  /** What a word is made of besides ASCII letters: nothing, digits too, or digits alone, or any other sign. */
  makes: number[];
}

export const make = { letters: 0, digits: 1, both: 2, other: 3 } as const;

const kind = {
  space: 0,
  letter: 1,
  capital: 2,
  symbolLetter: 3,
  apostrophe: 4,
  stop: 5,
  newline: 6,
  mark: 7,
  unknown: 8,
} as const;
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));
// Filled as characters are met: asking a pattern about every one of them is what takes long.
const otherKinds = new Uint8Array(0x10000).fill(kind.unknown);
const otherMark = /[^\p{L}\p{N}\p{M}]/u;

/** Splits into words; `camelCase` and `snake_case` come apart, and `@`, `$`, `!` inside a word stand for letters. */
export function splitWords(text: string): Words {
  const split: Words = {
    text,
    count: 0,
    starts: [],
    ends: [],
    sentences: [],
    clauses: [],
    hashes: [],
    makes: [],
  };
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < text.length;) {
    const found = kindAt(text, at);
    if (
      found === kind.letter ||
      found === kind.capital ||
      (found === kind.symbolLetter && startsWord(text, at))
    ) {
      split.sentences.push(sentence);
      split.clauses.push(clause);
      at = addWord(split, at);
      continue;
    }
    at += 1;
    if (found === kind.space) continue;
    clause += 1;
    if (endsSentence(text, at - 1, found)) sentence += 1;
  }
  return split;
}

/** The word in lower case, without apostrophes; empty outside the text. */
export function wordAt(split: Words, i: number): string {
  if (i < 0 || i >= split.count) return '';
  const word = split.text.slice(split.starts[i], split.ends[i]).toLowerCase();
  return split.makes[i] === make.other ? word.replace(/['’]/g, '') : word;
}

/** Answers where the word that starts at `start` ends. */
function addWord(split: Words, start: number): number {
  const { text } = split;
  let end = start;
  let hash = hashSeed;
  let letters = false;
  let digits = false;
  let others = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isSmall(code)) letters = true;
    else if (end > start && !continuesWord(text, end)) break;
    else if (isCapital(code)) letters = true;
    else if (isDigit(code)) digits = true;
    else others = true;
    hash = hashWith(hash, isCapital(code) ? code + 32 : code);
  }
  split.starts.push(start);
  split.ends.push(end);
  split.makes.push(others ? make.other : !digits ? make.letters : letters ? make.both : make.digits);
  split.count += 1;
  split.hashes.push(others ? hashText(wordAt(split, split.count - 1)) : hash);
  return end;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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

function kindAt(text: string, at: number): number {
  if (at >= text.length || at < 0) return kind.space;
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? kind.mark;
  const known = otherKinds[code] ?? kind.unknown;
  if (known !== kind.unknown) return known;
  return (otherKinds[code] = otherKind(code));
}

function otherKind(code: number): number {
  if (code === 0x2019) return kind.apostrophe;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return kind.stop;
  // Letters beyond the basic plane that imitate Latin are folded by now; what is left there is mostly emoji.
  if (code >= 0xd800 && code <= 0xdfff) return kind.mark;
  return otherMark.test(String.fromCharCode(code)) ? kind.mark : kind.letter;
}

/** A symbol opens a word only where a letter follows: `@ll`, but not `wow! @`. */
function startsWord(text: string, at: number): boolean {
  const next = kindAt(text, at + 1);
  return next === kind.letter && (at === 0 || kindAt(text, at - 1) === kind.space);
}

function continuesWord(text: string, at: number): boolean {
  const here = kindAt(text, at);
  if (here === kind.letter) return true;
  // `ignoreAll` is two words, `DAN` and `IGNORE` are one.
  if (here === kind.capital) return kindAt(text, at - 1) !== kind.letter || isDigit(text.charCodeAt(at - 1));
  if (here !== kind.apostrophe && here !== kind.symbolLetter) return false;
  const next = kindAt(text, at + 1);
  return next === kind.letter || (next === kind.capital && here === kind.symbolLetter);
}

/** A full stop inside `v1.2` ends nothing, nor does one line break. */
function endsSentence(text: string, at: number, found: number): boolean {
  if (found === kind.newline) return text.charCodeAt(at + 1) === 10;
  if (found !== kind.stop && text.charCodeAt(at) !== 33) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > 32) || next === 34 || next === 39;
}
