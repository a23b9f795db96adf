import { normalise, predicateOf } from './grammar.ts';
import { speaksOfItsJudgement } from './steering.ts';

export interface Evidence {
  quoted: string;
  /** What of the results may be quoted. */
  quotable: string;
  criterion: string;
  goal: string;
}

/** Why a quote shows nothing, in constant text; undefined for one that does. */
export function evidenceProblem({ quoted, quotable, criterion, goal }: Evidence): string | undefined {
  if (!plain(quotable).includes(plain(quoted))) return 'words that the results do not hold';
  if (speaksOfItsJudgement(quoted)) return 'what the results say of their own judgement';
  if (!isTelling(quoted, quotable)) return 'too few words to show anything';
  return isEcho({ quoted, criterion, goal }) ? 'words that only repeat the criterion or the goal' : undefined;
}

/** Any text holds "the" or "in the report": a quote has two words with a meaning, or is the whole of a value. */
function isTelling(quoted: string, quotable: string): boolean {
  const words = plain(quoted);
  if (meaningOf(quoted).length >= 2 || (withoutSpaces.test(words) && words.length >= 12)) return true;
  return (
    words !== '' &&
    quotable
      .split('\n')
      .some((line) => plain(line.replace(/^\s*"[^"]*":/, '').replace(/,\s*$/, '')) === words)
  );
}

/**
 * "The tone is friendly" in a result shows no friendly tone, nor does what the goal asked for. What a criterion wants to be
 * named is another matter, and so are figures and names of it: they do not stand in just any text.
 */
function isEcho({ quoted, criterion, goal }: Omit<Evidence, 'quotable'>): boolean {
  const said = meaningOf(quoted);
  if (said.length < 2 || isWithin(said, meaningOf(wordingAskedFor(criterion)))) return false;
  if (isWithin(said, meaningOf(instructionOf(goal)))) return true;
  const asked = meaningOf(normalise(criterion));
  const repeats = isWithin(said, asked) || isWithin(asked, said) || isSameSet(said, asked);
  return repeats && !isSpecific(quoted);
}

const wording =
  /^(?:contains?|includes?|mentions?|states?|says?|names?|lists?|cites?|gives?|quotes?|notes?|reads?)(?: that)? (?!(?:why|how|what|when|where|which|who|whether)\b)(?<words>.+)$/i;

/** What a criterion such as "Mentions the refund" wants to be written. */
function wordingAskedFor(criterion: string): string {
  return wording.exec(predicateOf(normalise(criterion)))?.groups?.['words'] ?? '';
}

/** The goal up to the material that it brings along: a summary may well repeat that. */
function instructionOf(goal: string): string {
  return goal.split(/[:\n"“«]/, 1)[0] ?? '';
}

/** "Under 100 words" is easily said. */
const ownMeasure =
  /\d\S*\s+(?:\S+\s+)?(?:words?|characters?|letters?|sentences?|paragraphs?|lines?|items?|points?|bullets?|pages?|sections?|examples?|steps?|reasons?)\b/giu;

function isSpecific(quoted: string): boolean {
  const rest = quoted.replace(ownMeasure, ' ');
  // A capital within a sentence: a name.
  return /\d/.test(rest) || /[\p{L}\p{N},] \p{Lu}/u.test(rest);
}

const empty = new Set(
  (
    'a an the is are was were be been being am do does did has have had will would shall should must may might can could to of in on at by ' +
    'for with from as and or but it its this that these those there here very quite really truly indeed so too also such which who whose ' +
    'result results output outputs answer response text whole entire throughout i you he she we they'
  ).split(' '),
);
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words that say something, in their order. */
function meaningOf(text: string): string[] {
  const words =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.filter((word) => !empty.has(word));
}

/** Whether the words stand in `whole` one behind the other. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && one.every((word) => b.has(word));
}

/** Spacing and JSON's escapes do not count. */
function plain(text: string): string {
  return text
    .replace(/\\n|\\t/g, ' ')
    .replaceAll('\\', '')
    .replace(/["\s]+/g, ' ')
    .trim();
}
