import { sectionAt, sectionEnd } from './hidden-texts.ts';
import { lowered } from './injection-match.ts';
import type { SequenceRule } from './injection-rules.ts';
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

/** The word that opens a match. What stands around it is asked once for all rules that it opens. */
export class OpeningWord {
  readonly start: number;
  readonly split: Words;
  readonly word: number;
  private readonly answers = new Map<(split: Words, at: number) => boolean, boolean>();

  constructor(split: Words, word: number) {
    this.split = split;
    this.word = word;
    this.start = split.starts[word] ?? 0;
  }

  is(asked: (split: Words, at: number) => boolean): boolean {
    const known = this.answers.get(asked);
    if (known !== undefined) return known;
    const answer = asked(this.split, this.word);
    this.answers.set(asked, answer);
    return answer;
  }
}

interface Weighed {
  rule: SequenceRule;
  opening: OpeningWord;
  lastWord: number;
}

/** How sure a match is, once what stands around it is heard; null where it is no more than a mention. */
export function weigh({ rule, opening, lastWord }: Weighed): Confidence | null {
  const { split, word } = opening;
  if (opening.is(isNegated)) return null;
  const isCommand = opening.is(standsAsCommand);
  if (rule.opensClause && !isCommand) return null;
  let { confidence } = rule;
  if (rule.imperative && !isCommand) {
    const lower = lowered(confidence);
    if (lower === null) return null;
    confidence = lower;
  }
  if (rule.type === 'INSTRUCTION_OVERRIDE') {
    if (confidence === 'certain' && isBusiness(split, word, lastWord)) confidence = 'likely';
    if (confidence !== 'certain' && isElsewhere({ rule, opening, lastWord })) return null;
  }
  if (confidence !== 'certain' && namesPartOfDocument(split, lastWord)) return null;
  if (rule.type === 'EXFILTRATION' && isForbidden(split, lastWord)) return null;
  return mentioned(confidence, { opening, lastWord });
}

/** Whether weak signs of an override are about something else than the instructions of this conversation. */
function isElsewhere({ rule, opening, lastWord }: Weighed): boolean {
  const { split, word } = opening;
  if (isOfSomethingElse(split, lastWord)) return true;
  if (rule.slots.length > 2) return isOfSpeaker(split, word, lastWord);
  // A phrase counts at its first word.
  return isOfSomethingElse(split, word + 1) || isOfSomethingElse(split, word + 2);
}

function mentioned(
  confidence: Confidence,
  { opening, lastWord }: Omit<Weighed, 'rule'>,
): Confidence | null {
  const isBefore = opening.is(isTalkedAbout);
  const isAfter = isCalledAttack(opening.split, lastWord);
  if (!isBefore && !isAfter) return confidence;
  const isCited = isQuotedInSection(opening, lastWord);
  // Only what is quoted as an attack is left alone: an example or a story may still be one.
  if (isCited && (isAfter || opening.is(isShownAsAttack))) return null;
  if (isCited || (isBefore && !opening.is(standsAsCommand))) return confidence === 'certain' ? 'possible' : null;
  return confidence;
}

function isQuotedInSection({ split, start }: OpeningWord, lastWord: number): boolean {
  const { codes, sectionStarts: starts } = split;
  const section = sectionAt(starts, start);
  const end = split.ends[lastWord] ?? start;
  return isQuoted(split, { start, end, from: starts[section] ?? 0, to: sectionEnd({ codes, starts }, section) });
}
