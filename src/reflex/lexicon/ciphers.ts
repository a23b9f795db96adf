import { codesOf, textOf } from '../text/codes.ts';
import { isLetter } from '../text/units.ts';

const lettersInAlphabet = 26;
const firstMark = 33;
const marks = 94;

/** How a text is turned round or its letters are exchanged; what was turned so reads plainly once it is turned back. */
export interface Way {
  /** Of the way, as a mask has it. */
  bit: number;
  turn: (text: string) => string;
  /** In place. */
  turnBack: (codes: Uint16Array) => void;
}

/** Each letter moved by so many places in the alphabet. */
function shift(places: number): Uint8Array {
  return tableOf((code) =>
    isLetter(code) ? (code & 96) + 1 + (((code & 31) - 1 + places) % lettersInAlphabet) : code,
  );
}

const atbash = tableOf((code) => (isLetter(code) ? (code & 96) + lettersInAlphabet + 1 - (code & 31) : code));
const rot47 = tableOf((code) =>
  code >= firstMark && code < firstMark + marks ? firstMark + ((code - firstMark + marks / 2) % marks) : code,
);

function tableOf(exchanged: (code: number) => number): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => exchanged(code));
}

function exchange(codes: Uint16Array, table: Uint8Array): void {
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code < 128) codes[at] = table[code] ?? code;
  }
}

function wayOf(number: number, turn: (codes: Uint16Array) => void, turnBack = turn): Way {
  const turned = (text: string) => {
    const codes = codesOf(text);
    turn(codes);
    return textOf(codes, codes.length);
  };
  return { bit: 1 << number, turn: turned, turnBack };
}

function shiftedBy(places: number): Way {
  const [on, back] = [shift(places), shift(lettersInAlphabet - places)];
  return wayOf(
    places,
    (codes) => exchange(codes, on),
    (codes) => exchange(codes, back),
  );
}

const half = lettersInAlphabet / 2;
const halfShift = shift(half);
/** From the last unit to the first. */
const reversal = wayOf(0, (codes) => codes.reverse());
const shifts = Array.from({ length: lettersInAlphabet - 1 }, (_, i) => shiftedBy(i + 1));
/** The most common shift: it undoes itself. */
const rot13 = shifts[half - 1] ?? reversal;
/** Each word from its last letter to its first: the words that tell of it are those of the reversal. */
const reversalOfWords = wayOf(0, reverseWords);

function reverseWords(codes: Uint16Array): void {
  for (let at = 0; at < codes.length; at += 1) {
    const start = at;
    while (at < codes.length && isLetter(codes[at] ?? 0)) at += 1;
    codes.subarray(start, at).reverse();
  }
}

/** Those that a whole text is read by. */
export const wholeWays = [reversal, rot13];
/** Those that what stands about telling words is read by. */
export const localWays = [
  ...shifts.filter((way) => way !== rot13),
  wayOf(lettersInAlphabet, (codes) => exchange(codes, atbash)),
  wayOf(lettersInAlphabet + 1, (codes) => exchange(codes, rot47)),
  wayOf(lettersInAlphabet + 2, (codes) => exchange(codes.reverse(), halfShift)),
  reversalOfWords,
];
/** Of pig latin, which words of the vocabulary are needed to undo. */
export const pigLatinBit = 1 << (lettersInAlphabet + 3);

/** How pig latin may have it. */
export function inPigLatin(word: string): string[] {
  const opening = /^[^aeiou]+/.exec(word)?.[0] ?? '';
  if (opening === '') return ['ay', 'way', 'yay', 'hay'].map((ending) => word + ending);
  const shorter = /^.[^aeiouy]*/.exec(word)?.[0] ?? '';
  return [opening, shorter].map((moved) => `${word.slice(moved.length)}${moved}ay`);
}
