import {
  attackNames,
  negationsAfter,
  negationsBefore,
  protections,
  reportsAfter,
} from '../lexicon/scripts/mentions.ts';
import { normalise } from '../text/normalise.ts';
import type { InjectionMatch } from './match.ts';
import { scriptForm } from './script-form.ts';

const before = listOf(negationsBefore);
const after = listOf(negationsAfter);
const reports = listOf(reportsAfter);
const guards = listOf(protections);
const names = listOf(attackNames);
const widest = 12;
const reach = 60;
const clauseReach = 24;
const opening = /["'“‘„«「『《<(`][^"'”’»」』》>)`]*$/;
const closing = /^[^"'“‘„«「『《<(`]*["'”’»」』》>)`]/;

/** Whether what was found is denied, told of, or quoted where attacks are spoken of. */
export function isMentioned(text: string, { type, start, end }: InjectionMatch): boolean {
  const ahead = scriptForm(text.slice(Math.max(0, start - widest), start));
  if (before.some((word) => ahead.endsWith(word))) return true;
  const behind = scriptForm(text.slice(end, end + widest));
  if (after.some((word) => behind.startsWith(word))) return true;
  if (type === 'INSTRUCTION_OVERRIDE' && reports.some((word) => behind.startsWith(word))) return true;
  if (type === 'PROMPT_EXTRACTION' && isGuardedAgainst(text, start)) return true;
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  if (!opening.test(left) || !closing.test(right)) return false;
  const around = scriptForm(left) + scriptForm(right);
  return names.some((name) => around.includes(name));
}

function isGuardedAgainst(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - clauseReach), start)
      .split(/[,.、。:;!?\n]/)
      .at(-1) ?? '';
  const plain = scriptForm(clause);
  return guards.some((word) => plain.includes(word));
}

function listOf(words: string): string[] {
  return words.split('|').map((word) => scriptForm(normalise(word).text));
}
