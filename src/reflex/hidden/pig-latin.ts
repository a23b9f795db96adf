import { isKnownWord } from '../lexicon/lexicon.ts';
import { hashSeed, hashWith } from '../text/hash.ts';
import { isLetter } from '../text/units.ts';

const [letterA, letterW, letterY] = [97, 119, 121];
const mostMoved = 4;

/** A word of pig latin in small letters as it was; any other as it is. */
export function fromPigLatin(word: Uint16Array): Uint16Array {
  const small = word.map((code) => (isLetter(code) ? code | 32 : code));
  const body = small.length - 2;
  if (body < 2 || small[body] !== letterA || small[body + 1] !== letterY) return word;
  let moved = 0;
  let closing = 0;
  for (let length = 1; length <= Math.min(mostMoved, body - 1); length += 1) {
    if (isVowel(small[body - length] ?? 0)) break;
    closing = length;
    if (moved === 0 && isKnown(rotated(small, body, length))) moved = length;
  }
  const last = small[body - 1] ?? 0;
  const isAdded = last === letterW || last === letterY;
  if (moved === 0 && isAdded) return small.subarray(0, body - 1);
  return rotated(small, body, moved === 0 ? closing : moved);
}

function isVowel(code: number): boolean {
  return 'aeiou'.includes(String.fromCharCode(code));
}

/** The last `moved` of the first `body` units before the others. */
function rotated(units: Uint16Array, body: number, moved: number): Uint16Array {
  const word = new Uint16Array(body);
  word.set(units.subarray(body - moved, body));
  word.set(units.subarray(0, body - moved), moved);
  return word;
}

function isKnown(units: Uint16Array): boolean {
  let hash = hashSeed;
  for (const code of units) hash = hashWith(hash, code);
  return isKnownWord(hash);
}
