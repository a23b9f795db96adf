import { hashText } from '../text/hash.ts';
import { isDigit, isLetter } from '../text/units.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const blank = 32;
const fewestSigns = 24;
const fewestLetters = 8;
const fewestDifferent = 4;

// Of Morse: by a number that begins with 1, then 0 for a dot and 1 for a dash.
const morse = new Uint8Array(64);
const morseOf =
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--..';
for (const entry of morseOf.split(' ')) {
  let place = 1;
  for (const sign of entry.slice(1)) place = place * 2 + (sign === '-' ? 1 : 0);
  morse[place] = entry.charCodeAt(0);
}
const dot = 1;
const dash = 2;
const gap = 3;
const wordGap = 4;
const signs = new Uint8Array(0x10000);
for (const [sign, chars] of [
  [dot, '.·•∙⋅●'],
  [dash, '-−–—_‐‑'],
  [gap, ' '],
  [wordGap, '/|\n\t\r'],
] as const)
  for (const char of chars) signs[char.charCodeAt(0)] = sign;

/** Dots and dashes. A run holds a unit out of every so many, so that few of a text are looked at. */
export function decodeMorse(codes: Uint16Array, into: HiddenTexts): void {
  for (let at = fewestSigns >> 1; at < codes.length; at += fewestSigns >> 1) {
    if (signs[codes[at] ?? 0] === 0) continue;
    let start = at;
    let end = at;
    while (start > 0 && signs[codes[start - 1] ?? 0] !== 0) start -= 1;
    while (end < codes.length && signs[codes[end] ?? 0] !== 0) end += 1;
    at = Math.max(at, end);
    // A full stop behind a word is none of it, nor is a dash before one.
    if (isWordUnit(codes[start - 1])) while (start < end && isSign(codes[start])) start += 1;
    if (isWordUnit(codes[end])) while (end > start && isSign(codes[end - 1])) end -= 1;
    if (end - start >= fewestSigns) decodeMorseRun({ codes, start, end, into });
  }
}

function isWordUnit(code = 0): boolean {
  return isLetter(code) || isDigit(code);
}

function isSign(code = 0): boolean {
  return signs[code] === dot || signs[code] === dash;
}

function decodeMorseRun(args: { codes: Uint16Array; start: number; end: number; into: HiddenTexts }): void {
  const { codes, start, end, into } = args;
  into.begin(end - start + 1);
  const met = new Set<number>();
  let letters = 0;
  let unknown = 0;
  let place = 1;
  let gaps = 0;
  for (let at = start; at <= end; at += 1) {
    const sign = at < end ? (signs[codes[at] ?? 0] ?? 0) : gap;
    if (sign === dot || sign === dash) {
      if (gaps > 1 && letters > 0) into.add(blank);
      gaps = 0;
      place = Math.min(64, place * 2 + sign - dot);
      continue;
    }
    gaps += sign === gap ? 1 : 2;
    if (place === 1) continue;
    const letter = place < 64 ? (morse[place] ?? 0) : 0;
    if (letter === 0) unknown += 1;
    else {
      into.add(letter);
      met.add(letter);
      letters += 1;
    }
    place = 1;
  }
  if (letters < fewestLetters || met.size < fewestDifferent || unknown * 4 > letters) return;
  into.keepReadable({ start, end, isTurned: false, isGuess: true });
}

const firstBraille = 0x2800;
const afterBraille = 0x2900;
const braille = new Uint8Array(256);
for (const [i, letter] of Array.from('abcdefghijklmnopqrstuvxyzw,. ').entries())
  braille['⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠭⠽⠵⠺⠂⠲⠀'.charCodeAt(i) - firstBraille] = letter.charCodeAt(0);
const shortestBraille = 3;

/** Braille, a sign for each letter. */
export function decodeBraille(codes: Uint16Array, into: HiddenTexts): void {
  for (let at = 0; at < codes.length; at += shortestBraille) {
    if (!isBraille(codes[at])) continue;
    while (at > 0 && isBraille(codes[at - 1])) at -= 1;
    const start = at;
    let end = at;
    for (; at < codes.length && (isBraille(codes[at]) || (codes[at] ?? 0) <= blank); at += 1)
      if (isBraille(codes[at])) end = at + 1;
    into.begin(end - start);
    for (let unit = start; unit < end; unit += 1) {
      const code = codes[unit] ?? 0;
      const letter = isBraille(code) ? (braille[code - firstBraille] ?? 0) : blank;
      if (letter !== 0) into.add(letter);
    }
    into.keepReadable({ start, end, isTurned: false, isGuess: true });
  }
}

function isBraille(code = 0): boolean {
  return code >= firstBraille && code < afterBraille;
}

// Words that spell letters, by their hash; X-ray is two.
const spelled = new Map<number, number>();
const maySpell = new Uint8Array(0x10000);
const spelling =
  'alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray x yankee zulu';
for (const word of spelling.split(' ')) {
  spelled.set(hashText(word), word.charCodeAt(0));
  maySpell[hashText(word) & 0xffff] = 1;
}
const ray = hashText('ray');
const widestGap = 6;

/** Words of the alphabet that pilots spell with, one after the other. */
export function decodeSpelled(split: Words, into: HiddenTexts): void {
  const { hashes, count } = split;
  for (let word = 0; word < count; word += 1) {
    if (maySpell[(hashes[word] ?? 0) & 0xffff] === 0) continue;
    const first = word;
    let letters = 0;
    while (
      word < count &&
      (letterOf(split, word) > 0 || hashes[word] === ray) &&
      isNear(split, first, word)
    ) {
      if (hashes[word] !== ray) letters += 1;
      word += 1;
    }
    if (letters >= fewestLetters) addSpelled({ split, first, next: word, into });
    else word = Math.max(first, word - 1);
  }
}

function letterOf({ hashes }: Words, word: number): number {
  const hash = hashes[word] ?? 0;
  return maySpell[hash & 0xffff] === 1 ? (spelled.get(hash) ?? 0) : 0;
}

function isNear({ starts, ends }: Words, first: number, word: number): boolean {
  return word === first || (starts[word] ?? 0) - (ends[word - 1] ?? 0) <= widestGap;
}

/** What stands between two letters of a word is what stands between the first two; anything else parts words. */
function addSpelled(args: { split: Words; first: number; next: number; into: HiddenTexts }): void {
  const { split, first, next, into } = args;
  const { starts, ends, text } = split;
  const gapBefore = (word: number) => text.slice(ends[word - 1], starts[word]);
  const usual = gapBefore(first + 1);
  into.begin(2 * (next - first));
  for (let word = first; word < next; word += 1) {
    const letter = letterOf(split, word);
    if (letter === 0) continue;
    if (word > first && gapBefore(word) !== usual) into.add(blank);
    into.add(letter);
  }
  into.keepReadable({ start: starts[first] ?? 0, end: ends[next - 1] ?? 0, isTurned: false, isGuess: true });
}
