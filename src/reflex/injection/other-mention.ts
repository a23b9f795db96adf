import {
  attackNames,
  negationsAfter,
  negationsBefore,
  protections,
  reportsAfter,
} from '../lexicon/scripts/mentions.ts';
import { codesOf } from '../text/codes.ts';
import type { InjectionMatch } from './match.ts';
import { formOfPhrase, scriptForm, scriptUnit } from './script-form.ts';

const blank = 32;
const reach = 60;
const clauseReach = 24;
// How often a text is asked what stands farther around: one that quotes more attacks than this is not about them.
const mostLooks = 500;
const opening = /["'“‘„«「『《<(`][^"'”’»」』》>)`]*$/;
const closing = /^[^"'“‘„«「『《<(`]*["'”’»」』》>)`]/;
const clauseEnd = /[,.、。:;!?\n]/;

const before = byUnit(negationsBefore, (codes) => codes.toReversed());
const after = byUnit(negationsAfter, (codes) => codes);
const reports = byUnit(reportsAfter, (codes) => codes);
const names = listOf(attackNames);
const guards = listOf(protections);

/** Tells whether what was found in a text is denied, told of, or quoted where attacks are spoken of. */
export class Mentions {
  private readonly text: string;
  private readonly codes: Uint16Array;
  private looks = 0;

  constructor(text: string, codes: Uint16Array) {
    this.text = text;
    this.codes = codes;
  }

  /** Whether what begins at `start` is denied. */
  isDenied(start: number): boolean {
    return this.goesOn(before, start - 1, -1);
  }

  /** Whether it is told of, or shown. */
  has({ type, start, end }: Pick<InjectionMatch, 'type' | 'start' | 'end'>): boolean {
    if (this.goesOn(after, end, 1)) return true;
    if (type === 'INSTRUCTION_OVERRIDE' && this.goesOn(reports, end, 1)) return true;
    if (this.looks === mostLooks) return false;
    if (type === 'PROMPT_EXTRACTION' && this.isGuardedAgainst(start)) return this.looked();
    return this.isShown(start, end) && this.looked();
  }

  private looked(): boolean {
    this.looks += 1;
    return true;
  }

  /** Whether one of the words stands at `at`, read in a direction; blanks count for nothing. */
  private goesOn(words: ReadonlyMap<number, readonly Uint16Array[]>, at: number, step: 1 | -1): boolean {
    const from = this.codes[at] === blank ? at + step : at;
    const candidates = words.get(scriptUnit(this.codes[from] ?? 0));
    if (candidates === undefined) return false;
    for (const word of candidates) if (this.stands(word, from, step)) return true;
    return false;
  }

  private stands(word: Uint16Array, from: number, step: 1 | -1): boolean {
    let at = from;
    for (const unit of word) {
      if (this.codes[at] === blank) at += step;
      if (scriptUnit(this.codes[at] ?? 0) !== unit) return false;
      at += step;
    }
    return true;
  }

  private isGuardedAgainst(start: number): boolean {
    const clause =
      this.text
        .slice(Math.max(0, start - clauseReach), start)
        .split(clauseEnd)
        .at(-1) ?? '';
    const plain = scriptForm(clause);
    return guards.some((word) => plain.includes(word));
  }

  private isShown(start: number, end: number): boolean {
    const left = this.text.slice(Math.max(0, start - reach), start);
    const right = this.text.slice(end, end + reach);
    if (!opening.test(left) || !closing.test(right)) return false;
    const around = scriptForm(left) + scriptForm(right);
    return names.some((name) => around.includes(name));
  }
}

function listOf(words: string): string[] {
  return words.split('|').map(formOfPhrase);
}

/** Words by the unit that is read first. */
function byUnit(words: string, turn: (codes: Uint16Array) => Uint16Array): Map<number, Uint16Array[]> {
  const found = new Map<number, Uint16Array[]>();
  for (const word of listOf(words)) {
    const codes = turn(codesOf(word));
    const first = codes[0] ?? 0;
    found.set(first, [...(found.get(first) ?? []), codes]);
  }
  return found;
}
