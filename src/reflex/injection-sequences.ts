import { noConcepts, overlaps, setOf } from './concepts.ts';
import type { Mask } from './concepts.ts';
import { sequenceRules } from './injection-rules.ts';
import type { SequenceRule } from './injection-rules.ts';
import { sectionAt, sectionEnd } from './hidden-texts.ts';
import type { InjectionMatch } from './injection-match.ts';
import { lowered, Notebook } from './injection-match.ts';
import type { ConceptHits } from './lexicon.ts';
import {
  isBusiness,
  isCalledAttack,
  isForbidden,
  isNegated,
  isOfSomethingElse,
  isOfSpeaker,
  isQuoted,
  isShownAsAttack,
  isTalkedAbout,
  namesPartOfDocument,
  standsAsCommand,
} from './mention.ts';
import type { Confidence } from './policy.ts';
import type { Words } from './words.ts';

// By the number of a set of concepts, filled as sets are met: the vocabulary has a few hundred of them.
const rulesBySet: (readonly SequenceRule[] | undefined)[] = [];
const widestWindow = Math.max(...sequenceRules.map(({ window }) => window));

/** Matches every rule at every word that can open it: a bounded number of steps for each word. */
export function findSequences(args: { split: Words; hits: ConceptHits }): InjectionMatch[] {
  const { split, hits } = args;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  for (let hit = 0; hit < hits.at.length && !notebook.isFull(); hit += 1) {
    const rules = rulesOpenedBy(hits.sets[hit] ?? 0);
    if (rules.length === 0) continue;
    const near = conceptsAfter({ hit, ...args });
    const start = split.starts[hits.at[hit] ?? 0] ?? 0;
    for (const rule of rules) {
      if (misses(near, rule)) continue;
      const isCrowded = notebook.isCrowded(rule.ruleId, start);
      if (isCrowded && rule.confidence !== 'certain') continue;
      const last = lastHitOf({ rule, hit, ...args });
      const match = last === undefined ? undefined : matchOf({ rule, hit, last, ...args });
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

function rulesOpenedBy(set: number): readonly SequenceRule[] {
  const known = rulesBySet[set];
  if (known !== undefined) return known;
  const mask = setOf(set);
  const opened = sequenceRules.filter(({ slots: [first] }) => first !== undefined && overlaps(first, mask));
  rulesBySet[set] = opened;
  return opened;
}

/** All that stands within the widest window after a hit: most rules are told from it to miss a slot. */
function conceptsAfter(args: { hit: number; split: Words; hits: ConceptHits }): Mask {
  const { split, hits } = args;
  const first = hits.at[args.hit] ?? 0;
  const sentence = split.sentences[first];
  let low = 0;
  let high = 0;
  for (let next = args.hit + 1; next < hits.at.length; next += 1) {
    const word = hits.at[next] ?? 0;
    if (word - first > widestWindow || split.sentences[word] !== sentence) break;
    const set = setOf(hits.sets[next] ?? 0);
    low |= set.low;
    high |= set.high;
  }
  return { low, high };
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

function matchOf(args: {
  rule: SequenceRule;
  hit: number;
  last: number;
  split: Words;
  hits: ConceptHits;
}): InjectionMatch | undefined {
  const { rule, split, hits } = args;
  const word = hits.at[args.hit] ?? 0;
  const lastWord = hits.at[args.last] ?? 0;
  const start = split.starts[word] ?? 0;
  const end = split.ends[lastWord] ?? start;
  const confidence = weighed({ rule, split, word, lastWord, start, end });
  if (confidence === null) return undefined;
  const { type, severity, ruleId, reason } = rule;
  return { type, severity, confidence, start, end, ruleId, reason };
}

/** How sure the match is, once what stands around it is heard; null where it is no more than a mention. */
function weighed(args: {
  rule: SequenceRule;
  split: Words;
  word: number;
  lastWord: number;
  start: number;
  end: number;
}): Confidence | null {
  const { rule, split, word, lastWord, start, end } = args;
  if (isNegated(split, word)) return null;
  const isCommand = standsAsCommand(split, word);
  if (rule.opensClause && !isCommand) return null;
  let { confidence } = rule;
  if (rule.imperative && !isCommand) {
    const lower = lowered(confidence);
    if (lower === null) return null;
    confidence = lower;
  }
  if (rule.type === 'INSTRUCTION_OVERRIDE') {
    if (confidence === 'certain' && isBusiness(split, word, lastWord)) confidence = 'likely';
    if (confidence !== 'certain' && isElsewhere(rule, split, { word, lastWord })) return null;
  }
  if (confidence !== 'certain' && namesPartOfDocument(split, lastWord)) return null;
  if (rule.type === 'EXFILTRATION' && isForbidden(split, lastWord)) return null;
  return mentioned({ confidence, isCommand, split, word, lastWord, start, end });
}

/** Whether weak signs of an override are about something else than the instructions of this conversation. */
function isElsewhere(
  rule: SequenceRule,
  split: Words,
  { word, lastWord }: { word: number; lastWord: number },
): boolean {
  if (isOfSomethingElse(split, lastWord)) return true;
  // A phrase counts at its first word.
  if (rule.slots.length <= 2 && (isOfSomethingElse(split, word + 1) || isOfSomethingElse(split, word + 2)))
    return true;
  return rule.slots.length > 2 && isOfSpeaker(split, word, lastWord);
}

function mentioned(args: {
  confidence: Confidence;
  isCommand: boolean;
  split: Words;
  word: number;
  lastWord: number;
  start: number;
  end: number;
}): Confidence | null {
  const { confidence, isCommand, split, word, lastWord, start, end } = args;
  const isBefore = isTalkedAbout(split, word);
  const isAfter = isCalledAttack(split, lastWord);
  if (!isBefore && !isAfter) return confidence;
  const isCited = isQuotedHere(split, start, end);
  // Only what is quoted as an attack is left alone: an example or a story may still be one.
  if (isCited && (isAfter || isShownAsAttack(split, word))) return null;
  if (isCited || (isBefore && !isCommand)) return confidence === 'certain' ? 'possible' : null;
  return confidence;
}

function isQuotedHere(split: Words, start: number, end: number): boolean {
  const { codes, sectionStarts: starts } = split;
  const section = sectionAt(starts, start);
  return isQuoted(split, {
    start,
    end,
    from: starts[section] ?? 0,
    to: sectionEnd({ codes, starts }, section),
  });
}
