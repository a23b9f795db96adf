import { inForms, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

/** Every stem with every ending, both parted by "|", as the words of a part of `product`. */
export function endings(stems: string, ends: string): string {
  return stems
    .split('|')
    .flatMap((stem) => ends.split('|').map((end) => stem + end))
    .join('|');
}

/** The same as a list of words. */
export function inflected(stems: string, ends: string): string {
  return product(endings(stems, ends));
}

// Each Latin letter before its Cyrillic one; a pair of letters that is one comes first.
const serbianLetters = new Map(
  'lj:љ nj:њ dž:џ a:а b:б v:в g:г d:д đ:ђ e:е ž:ж z:з i:и j:ј k:к l:л m:м n:н o:о p:п r:р s:с t:т ć:ћ u:у f:ф h:х c:ц č:ч š:ш'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(-1)]),
);

/** Serbian words in the other of its two scripts. */
export function inSerbianCyrillic(words: ConceptWords): ConceptWords {
  return inForms(words, (word) => [
    word.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => serbianLetters.get(letter) ?? letter),
  ]);
}
