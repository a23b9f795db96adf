import type { ConceptHits } from '../lexicon/lexicon.ts';
import { textOf } from '../text/codes.ts';
import { latinReading } from '../text/look-alikes.ts';
import { sectionAt } from '../text/sections.ts';
import { smallLetter } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import type { InjectionMatch } from './match.ts';

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
