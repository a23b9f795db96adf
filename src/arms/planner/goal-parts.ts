import { isoDates } from './date-text.ts';
import { unmask, type MaskedGoal } from './literals.ts';
import { takeRounding } from './rounding.ts';
import { tokenize, type Token } from './words.ts';

/** One thing that a goal asks for. */
export interface GoalPart {
  /** As written. */
  text: string;
  tokens: Token[];
  /** To how many decimals its figures are to be rounded. */
  decimals?: number;
}

const connectors = new Set([
  'and',
  'then',
  'also',
  'finally',
  'next',
  'afterwards',
  'afterward',
  ',',
  ';',
  '&',
]);
const orders = new Set(
  (
    'summarize summarise condense extract compute calculate determine analyze analyse classify convert tell say ' +
    'give find identify get scan evaluate detect look state name multiply divide subtract add work ' +
    'write compose draft translate generate create explain recommend suggest propose send design implement ' +
    'rewrite paraphrase brainstorm describe predict compare redact anonymize anonymise sanitize'
  ).split(' '),
);
/** Also nouns (`total and count`), so they open a part only before a word that follows a verb. */
const ordersOrNouns = new Set('count sum report list check search run answer rank show plan'.split(' '));
const afterVerb = new Set(
  'the a all how which what who each every me us distinct unique this these those them it whether for'.split(
    ' ',
  ),
);
const askers = new Set(['which', 'what', 'who', 'when', 'why']);

/** Sentences, lines and list points of a goal, cut again where a conjunction opens a new request. */
export function splitGoal(masked: MaskedGoal): GoalPart[] {
  return sentences(masked.text)
    .flatMap(clauses)
    .map((text) => toPart(text, masked.literals))
    .filter(({ tokens, decimals }) => decimals !== undefined || tokens.some(({ kind }) => kind !== 'symbol'));
}

function toPart(clause: string, literals: readonly string[]): GoalPart {
  const { text, decimals } = takeRounding(clause);
  return {
    text: unmask(text, literals).trim(),
    tokens: tokenize(isoDates(text), literals),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function sentences(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\(?\d{1,2}[.)]|[-*•])\s+/, ''))
    .flatMap((line) => line.split(inlineList(line)))
    .flatMap((line) => line.split(/(?<=[.!?;])\s+(?=\S)/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Numbers open points only where 1 and 2 both do: `over 10. Then` is no list. */
function inlineList(line: string): RegExp {
  const numbered = /(?:^|\s)\(?1[.)]\s/.test(line) && /\s\(?2[.)]\s/.test(line);
  return numbered ? /(?:^|\s)\(?\d{1,2}[.)]\s+/ : /\n/;
}

interface Piece {
  word: string;
  start: number;
  end: number;
}

function clauses(sentence: string): string[] {
  const pieces = [...sentence.matchAll(/[\p{L}\d'\uE000\uE001]+|[^\s]/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const parts: string[] = [];
  let from = 0;
  for (let at = 1; at < pieces.length; at += 1) {
    const run = connectorsFrom(pieces, at);
    if (run === 0) continue;
    const opens = opensClause(
      pieces,
      at + run,
      pieces.slice(at, at + run).map(({ word }) => word),
    );
    if (opens) {
      parts.push(sentence.slice(from, pieces[at]?.start));
      from = pieces[at + run]?.start ?? sentence.length;
    }
    at += run - 1;
  }
  parts.push(sentence.slice(from).replace(/^(?:then|finally|next|also|firstly|lastly),?\s+|^first,\s+/i, ''));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function connectorsFrom(pieces: readonly Piece[], at: number): number {
  let run = 0;
  while (connectors.has(pieces[at + run]?.word ?? '')) run += 1;
  return run;
}

function opensClause(pieces: readonly Piece[], at: number, run: readonly string[]): boolean {
  const word = pieces[at]?.word ?? '';
  const next = pieces[at + 1]?.word ?? '';
  if (word === '') return false;
  if (run.includes('then') || run.includes('finally') || orders.has(word)) return true;
  if (ordersOrNouns.has(word)) return afterVerb.has(next) || next.endsWith('s');
  if (!run.includes('and')) return false;
  // `who founded it and when` is one question.
  if (askers.has(word)) return next !== '' && !/[.?!]/.test(next);
  return word === 'how' && (next === 'many' || next === 'much' || next === 'long');
}
