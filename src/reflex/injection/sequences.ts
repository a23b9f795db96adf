import { joined, noConcepts, overlaps, setOf } from '../lexicon/concepts.ts';
import type { Mask } from '../lexicon/concepts.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';
import { ConceptsAhead } from './concepts-ahead.ts';
import { Notebook } from './match.ts';
import type { InjectionMatch } from './match.ts';
import { isBusiness, isOfSomethingElse, opensNear } from './mention.ts';
import { sequenceRules } from './rules.ts';
import type { SequenceRule } from './rules.ts';
import { OpeningWord, weigh } from './weighing.ts';

// By the number of a set of concepts, filled as sets are met: the vocabulary has a few hundred of them.
const rulesBySet: (Opened | undefined)[] = [];
const widestWindow = Math.max(...sequenceRules.map(({ window }) => window));

interface Opened {
  rules: readonly SequenceRule[];
  /** What may fill the second slot of any of them; null where one has no other slot. */
  second: Mask | null;
}

/** Matches every rule at every word that can open it: a bounded number of steps for each word. */
export function findSequences(args: { split: Words; hits: ConceptHits }): InjectionMatch[] {
  const { split, hits } = args;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  const ahead = new ConceptsAhead({ split, hits, window: widestWindow });
  for (let hit = 0; hit < hits.at.length && !notebook.isFull(); hit += 1) {
    const { rules, second } = rulesOpenedBy(hits.sets[hit] ?? 0);
    if (rules.length === 0) continue;
    const near = ahead.after(hit);
    if (second !== null && !overlaps(second, near)) continue;
    let opening: OpeningWord | undefined;
    for (const rule of rules) {
      if (misses(near, rule)) continue;
      opening ??= new OpeningWord(split, hits.at[hit] ?? 0);
      const { start } = opening;
      const isCrowded = notebook.isCrowded(rule.ruleId, start);
      if (isCrowded && rule.confidence !== 'certain') continue;
      const last = lastHitOf({ rule, hit, ...args });
      const match = last === undefined ? undefined : matchOf({ rule, opening, lastWord: hits.at[last] ?? 0 });
      if (match === undefined || (isCrowded && match.confidence !== 'certain')) continue;
      notebook.note(match);
      found.push(match);
    }
  }
  return found;
}

/** Whether a slot after the first cannot be filled. */
function misses(near: Mask, { slots }: SequenceRule): boolean {
  for (let slot = 1; slot < slots.length; slot += 1)
    if (!overlaps(slots[slot] ?? noConcepts, near)) return true;
  return false;
}

function rulesOpenedBy(set: number): Opened {
  const known = rulesBySet[set];
  if (known !== undefined) return known;
  const mask = setOf(set);
  const rules = sequenceRules.filter(({ slots: [first] }) => first !== undefined && overlaps(first, mask));
  const seconds = rules.map(({ slots }) => slots[1]);
  const second = seconds.includes(undefined)
    ? null
    : seconds.reduce((all: Mask, slot) => joined(all, slot ?? noConcepts), noConcepts);
  return (rulesBySet[set] = { rules, second });
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
    if (!overlaps(setOf(hits.sets[next] ?? 0), rule.slots[slot] ?? noConcepts)) continue;
    last = next;
    slot += 1;
  }
  return last;
}

interface Weighed {
  rule: SequenceRule;
  opening: OpeningWord;
  lastWord: number;
}

function matchOf(args: Weighed): InjectionMatch | undefined {
  const { rule, opening, lastWord } = args;
  const confidence = weigh(args);
  if (confidence === null) return undefined;
  const { type, severity, ruleId, reason, isVague } = rule;
  const isPlain = confidence === rule.confidence && isPlainlyMeant(args);
  const end = opening.split.ends[lastWord] ?? 0;
  return { type, severity, confidence, start: opening.start, end, ruleId, reason, isPlain, isVague };
}

/** Whether it stands in the open and is not about orders, a manual or something else than this conversation. */
function isPlainlyMeant({ rule, opening, lastWord }: Weighed): boolean {
  const { split, word } = opening;
  return (
    (rule.imperative || opening.is(opensNear)) &&
    !isOfSomethingElse(split, lastWord) &&
    !isBusiness(split, word, lastWord)
  );
}
