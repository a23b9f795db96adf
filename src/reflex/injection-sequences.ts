import { sequenceRules } from './injection-rules.ts';
import type { SequenceRule } from './injection-rules.ts';
import type { InjectionMatch } from './injection-match.ts';
import { lowered } from './injection-match.ts';
import type { ConceptHits } from './lexicon.ts';
import { isBusiness, isQuoted, isTalkedAbout, standsAsCommand, isNegated } from './mention.ts';
import type { Words } from './words.ts';

// Filled as combinations of concepts are met; the vocabulary has a few hundred of them.
const rulesByMask = new Map<number, readonly SequenceRule[]>();

/** Matches every rule at every word that can open it: a bounded number of steps for each word. */
export function findSequences(args: { text: string; split: Words; hits: ConceptHits }): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  for (let hit = 0; hit < args.hits.at.length; hit += 1) {
    for (const rule of rulesOpenedBy(args.hits.masks[hit] ?? 0)) {
      const last = lastHitOf({ rule, hit, ...args });
      const match = last === undefined ? undefined : matchOf({ rule, hit, last, ...args });
      if (match !== undefined) found.push(match);
    }
  }
  return found;
}

function rulesOpenedBy(mask: number): readonly SequenceRule[] {
  const known = rulesByMask.get(mask);
  if (known !== undefined) return known;
  const opened = sequenceRules.filter(({ slots }) => ((slots[0] ?? 0) & mask) !== 0);
  rulesByMask.set(mask, opened);
  return opened;
}

/** The hit that fills the last slot, taking for each slot the nearest word that fits. */
function lastHitOf(args: {
  rule: SequenceRule;
  hit: number;
  split: Words;
  hits: ConceptHits;
}): number | undefined {
  const { rule, split, hits } = args;
  const first = hits.at[args.hit] ?? 0;
  let slot = 1;
  let last = args.hit;
  for (let next = args.hit + 1; slot < rule.slots.length; next += 1) {
    const word = hits.at[next];
    if (word === undefined || word - first > rule.window || split.sentences[word] !== split.sentences[first])
      return undefined;
    if (((hits.masks[next] ?? 0) & (rule.slots[slot] ?? 0)) === 0) continue;
    last = next;
    slot += 1;
  }
  return last;
}

function matchOf(args: {
  rule: SequenceRule;
  hit: number;
  last: number;
  text: string;
  split: Words;
  hits: ConceptHits;
}): InjectionMatch | undefined {
  const { rule, text, split, hits } = args;
  const word = hits.at[args.hit] ?? 0;
  const lastWord = hits.at[args.last] ?? 0;
  const start = split.starts[word] ?? 0;
  const end = split.ends[lastWord] ?? start;
  if (isNegated(split, word)) return undefined;
  let confidence: InjectionMatch['confidence'] | null = rule.confidence;
  if (rule.imperative && !standsAsCommand(split, word)) confidence = lowered(confidence);
  if (confidence === 'certain' && rule.type === 'INSTRUCTION_OVERRIDE' && isBusiness(split, word, lastWord))
    confidence = 'likely';
  if (
    confidence !== null &&
    isTalkedAbout(split, word) &&
    (isQuoted(text, start, end) || !standsAsCommand(split, word))
  ) {
    confidence = confidence === 'certain' ? 'possible' : null;
  }
  if (confidence === null) return undefined;
  const { type, severity, ruleId, reason } = rule;
  return { type, severity, confidence, start, end, ruleId, reason };
}
