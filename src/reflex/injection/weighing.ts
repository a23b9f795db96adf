import type { Confidence } from '../policy.ts';
import { sectionAt, sectionEnd } from '../text/sections.ts';
import type { Words } from '../text/words.ts';
import { lowered } from './match.ts';
import {
  isBusiness,
  isCalledAttack,
  isClosed,
  isForbidden,
  isNegated,
  isOfSomethingElse,
  isOfSpeaker,
  isSaidBySpeaker,
  isShownAsAttack,
  isTalkedAbout,
  namesPartOfDocument,
  openQuotation,
  standsAsCommand,
} from './mention.ts';
import type { SequenceRule } from './rules.ts';

/** The word that opens a match. What stands around it is asked once for all rules that it opens. */
export class OpeningWord {
  readonly start: number;
  readonly split: Words;
  readonly word: number;
  private closingMark: number | undefined;
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

  /** Whether a pair of quotation marks stands around it and what follows up to `lastWord`. */
  isQuotedUpTo(lastWord: number): boolean {
    const { split, start } = this;
    const { codes, sectionStarts: starts } = split;
    const section = sectionAt(starts, start);
    this.closingMark ??= openQuotation(split, { start, from: starts[section] ?? 0 });
    if (this.closingMark === 0) return false;
    const to = sectionEnd({ codes, starts }, section);
    return isClosed(split, { mark: this.closingMark, end: split.ends[lastWord] ?? start, to });
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
  if (rule.type === 'PROMPT_EXTRACTION' && confidence !== 'certain' && isSaidBySpeaker(split, word, lastWord))
    return null;
  return mentioned(confidence, { opening, lastWord });
}

/** Whether weak signs of an override are about something else than the instructions of this conversation. */
function isElsewhere({ rule, opening, lastWord }: Weighed): boolean {
  const { split, word } = opening;
  if (isOfSomethingElse(split, lastWord)) return true;
  if (rule.slots.length > 2) return !rule.isOfSpeaker && isOfSpeaker(split, word, lastWord);
  // A phrase counts at its first word.
  return isOfSomethingElse(split, word + 1) || isOfSomethingElse(split, word + 2);
}

function mentioned(confidence: Confidence, { opening, lastWord }: Omit<Weighed, 'rule'>): Confidence | null {
  const isBefore = opening.is(isTalkedAbout);
  const isAfter = isCalledAttack(opening.split, lastWord);
  if (!isBefore && !isAfter) return confidence;
  const isReport = isBefore && !opening.is(standsAsCommand);
  if (isReport && confidence !== 'certain') return null;
  // Only what is quoted as an attack is left alone: an example or a story may still be one.
  const isShown = isAfter || opening.is(isShownAsAttack);
  if (isReport && !isShown) return 'possible';
  if (opening.isQuotedUpTo(lastWord)) return isShown || confidence !== 'certain' ? null : 'possible';
  return isReport ? 'possible' : confidence;
}
