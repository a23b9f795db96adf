import { hashText } from '../text/hash.ts';
import { isLetter } from '../text/units.ts';
import type { Words } from '../text/words.ts';

/** Of the words that texts and orders to a shell are mostly made of those of three letters or more that hold a letter which a digit can stand for. */
export const commonWords: readonly string[] = (
  'the and you for that with not all are can from this have has was what your how one will would could should there their ' +
  'they then than them these those which who when where why while say says said tell tells write writes give gives make makes ' +
  'please about into onto over also only some such same other another more most best first last next after before because ' +
  'like just list text words story sentence article essay poem letter letters message answer question people person someone ' +
  'something anything everything nothing create generate explain describe translate using use step steps test task model ' +
  'name names start stop begin end ends time today now here does did done been being its his her our out off any many every ' +
  'each between without within through against its let lets get take need needs want wants help steal make made code data ' +
  'file files open read execute delete access admin user users output input print repeat always never must following ' +
  'instructions previous above below information possible different important interesting ' +
  'import system exec eval run bash python perl ruby node whoami passwd require spawn process script echo curl bypass'
).split(' ');
const hashesOfCommon = new Set(commonWords.map(hashText));
// By the last sixteen bits of their hash: most words are none of them.
const mayBeCommon = new Uint8Array(0x10000);
for (const hash of hashesOfCommon) mayBeCommon[hash & 0xffff] = 1;
const shortest = 3;
const firstOfOtherScripts = 0x370;
const apostrophe = 39;

/** Whether a word in disguise, given by the hash of what it stands for, is one that nobody writes so by chance. */
export function isCommonWord(reading: number): boolean {
  return mayBeCommon[reading & 0xffff] === 1 && hashesOfCommon.has(reading);
}

/** Whether digits, signs or letters of another script stand in a word of three letters or more beside plain ones. */
export function isSpeltOddly({ codes, starts, ends }: Words, word: number): boolean {
  const start = starts[word] ?? 0;
  const end = ends[word] ?? 0;
  if (end - start < shortest) return false;
  let plain = 0;
  let odd = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (isOfOtherScript(code) || (code < 128 && !isLetter(code) && code !== apostrophe)) odd += 1;
    else plain += 1;
  }
  return plain > 0 && odd > 0;
}

/** Small capitals and the like are decoration: letters of Latin script. */
function isOfOtherScript(code: number): boolean {
  return (
    code >= firstOfOtherScripts && !(code >= 0x1d00 && code <= 0x1dbf) && !(code >= 0xa720 && code <= 0xa7ff)
  );
}
