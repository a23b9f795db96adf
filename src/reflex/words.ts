/** A text as words. Sentence and clause numbers grow with each boundary passed. */
export interface Words {
  /** Lower case, without apostrophes. */
  words: string[];
  starts: number[];
  ends: number[];
  sentences: number[];
  clauses: number[];
  /** Whether the word holds anything but ASCII letters. */
  odd: boolean[];
}

const kind = {
  space: 0,
  letter: 1,
  capital: 2,
  symbolLetter: 3,
  apostrophe: 4,
  stop: 5,
  newline: 6,
  mark: 7,
} as const;
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));
const otherMark = /[^\p{L}\p{N}\p{M}]/u;

/** Splits into words; `camelCase` and `snake_case` come apart, and `@`, `$`, `!` inside a word stand for letters. */
export function splitWords(text: string): Words {
  const split: Words = { words: [], starts: [], ends: [], sentences: [], clauses: [], odd: [] };
  const lowerCase = text.toLowerCase();
  const lower = lowerCase.length === text.length ? lowerCase : text;
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < text.length;) {
    const found = kindAt(text, at);
    if (
      found === kind.letter ||
      found === kind.capital ||
      (found === kind.symbolLetter && startsWord(text, at))
    ) {
      const end = wordEnd(text, at);
      addWord(split, lower.slice(at, end), isPlain(text, at, end));
      split.starts.push(at);
      split.ends.push(end);
      split.sentences.push(sentence);
      split.clauses.push(clause);
      at = end;
      continue;
    }
    at += 1;
    if (found === kind.space) continue;
    clause += 1;
    if (endsSentence(text, at - 1, found)) sentence += 1;
  }
  return split;
}

function addWord(split: Words, word: string, plain: boolean): void {
  split.words.push(plain ? word : word.toLowerCase().replace(/['’]/g, ''));
  split.odd.push(!plain);
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlainLetter(code) && (code < 65 || code > 90)) return false;
  }
  return true;
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
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
  if (at >= text.length) return kind.space;
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? kind.mark;
  if (code === 0x2019) return kind.apostrophe;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return kind.stop;
  // Letters beyond the basic plane that imitate Latin are folded by now; what is left there is mostly emoji.
  if (code >= 0xd800 && code <= 0xdfff) return kind.mark;
  return otherMark.test(text.charAt(at)) ? kind.mark : kind.letter;
}

/** A symbol opens a word only where a letter follows: `@ll`, but not `wow! @`. */
function startsWord(text: string, at: number): boolean {
  const next = kindAt(text, at + 1);
  return next === kind.letter && (at === 0 || kindAt(text, at - 1) === kind.space);
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (isPlainLetter(text.charCodeAt(at)) || continuesWord(text, at))) at += 1;
  return at;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A full stop inside `v1.2` ends nothing, nor does one line break. */
function endsSentence(text: string, at: number, found: number): boolean {
  if (found === kind.newline) return text.charCodeAt(at + 1) === 10;
  if (found !== kind.stop && text.charCodeAt(at) !== 33) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > 32) || next === 34 || next === 39;
}
