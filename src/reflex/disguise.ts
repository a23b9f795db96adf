import { textOf } from './codes.ts';
import { hashText } from './hash.ts';
import { sectionAt } from './hidden-texts.ts';
import type { InjectionMatch } from './injection-match.ts';
import type { ConceptHits } from './lexicon.ts';
import { latinReading } from './look-alikes.ts';
import { isLetter } from './units.ts';
import { smallLetter } from './words.ts';
import type { Words } from './words.ts';

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
// In orders to a shell it stands for a letter as well.
const [plus, letterT] = [43, 116];
const fewest = 2;
// Two in so many words in a row are too many to be names, units or versions.
const reach = 8;
/** The rule that finds them. */
export const disguised = 'injection.encoded.disguised-words';
const disguise = {
  type: 'ENCODED_INSTRUCTION',
  severity: 'medium',
  confidence: 'likely',
  ruleId: disguised,
  reason: 'Writes ordinary words with digits or look-alike letters, as texts do that hide from filters.',
  isPlain: true,
  isVague: true,
} as const;

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

/** Stretches in which ordinary words stand in disguise; one match for those that touch. */
export function findDisguise(split: Words, hits: Pick<ConceptHits, 'disguised'>): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  const words = hits.disguised;
  for (let last = fewest - 1; last < words.length; last += 1) {
    const first = words[last + 1 - fewest] ?? 0;
    const word = words[last] ?? 0;
    if (word - first > reach || sectionOf(split, first) !== sectionOf(split, word)) continue;
    const start = split.starts[first] ?? 0;
    const end = split.ends[word] ?? 0;
    const previous = found.at(-1);
    if (previous !== undefined && start <= previous.end) previous.end = end;
    else found.push({ ...disguise, start, end });
  }
  return found;
}

function sectionOf(split: Words, word: number): number {
  return sectionAt(split.sectionStarts, split.starts[word] ?? 0);
}

/** The same words, of a text in which what can stand for a letter does: what is found in it stands at the same place. */
export function unmasked(split: Words): Words {
  const { length } = split.codes;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    const code = split.codes[at] ?? 0;
    codes[at] = lettersOf[code] ?? code;
  }
  return { ...split, codes, text: textOf(codes, length) };
}

// Of each unit the small letter that it can stand for.
const lettersOf = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code === plus ? letterT : latinReading(smallLetter(code)),
);
