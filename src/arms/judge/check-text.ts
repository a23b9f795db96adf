import { splitSentences } from '../executor/summarize/sentences.ts';
import { describeBounds, holds } from './bounds.ts';
import { decide, failed, passed, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { proseOf, visibleText, type View } from './readable-text.ts';
import type { Results } from './results.ts';
import type { LengthUnit, Term, TypedCheck } from './typed-check.ts';

const notOneText = 'The final results are not one text.';

export function checkLength(check: TypedCheck & { kind: 'length' }, results: Results): FindingOfFact {
  const text = proseOf(results);
  if (text === undefined) return undecided(notOneText);
  const summaries = results.final.filter(({ capability }) => capability === 'summarize');
  if (summaries.length > 1 && summaries.length === results.final.length) return checkEach(check, results);
  const length = measure(text, check.unit);
  return decide(
    holds(check.bounds, length),
    `The text has ${length} ${check.unit}; asked for: ${describeBounds(check.bounds)}.`,
  );
}

/** Several texts were summarised: what is said of the summary holds for each. */
function checkEach(
  { unit, bounds }: TypedCheck & { kind: 'length' },
  { all, final }: Results,
): FindingOfFact {
  const lengths = final.map((result) => measure(proseOf({ all, final: [result] }) ?? '', unit));
  return decide(
    lengths.every((length) => holds(bounds, length)),
    `The texts have ${lengths.join(', ')} ${unit}; asked for: ${describeBounds(bounds)} each.`,
  );
}

export function checkTerms({ mode, terms }: TypedCheck & { kind: 'terms' }, results: Results): FindingOfFact {
  return findTerms({ mode, terms, view: visibleText(results) });
}

/** The evidence names what was looked at and, where a letter's case was of no account, says so. */
export function findTerms(args: { mode: 'all' | 'any' | 'none'; terms: Term[]; view: View }): FindingOfFact {
  const { mode, terms, view } = args;
  const present = terms.filter((term) => view.texts.some((text) => occurs(term, text)));
  const absent = terms.filter((term) => !present.includes(term));
  const caseNote = terms.some(({ matchCase }) => !matchCase) ? ', upper and lower case alike' : '';
  const found = `Found in ${view.where}${caseNote}: ${list(present)}.`;
  const missed = `Not found in ${view.where}${caseNote}: ${list(absent)}.`;
  switch (mode) {
    case 'all':
      return absent.length === 0 ? passed(found) : failed(missed);
    case 'any':
      return present.length > 0 ? passed(found) : failed(missed);
    case 'none':
      return present.length === 0 ? passed(missed) : failed(found);
  }
}

export function checkEdge({ edge, text }: TypedCheck & { kind: 'edge' }, results: Results): FindingOfFact {
  const prose = proseOf(results)?.trim();
  if (prose === undefined) return undecided(notOneText);
  const wanted = text.toLowerCase();
  const holdsThere =
    edge === 'start' ? prose.toLowerCase().startsWith(wanted) : prose.toLowerCase().endsWith(wanted);
  const shown = edge === 'start' ? prose.slice(0, 60) : prose.slice(-60);
  return decide(holdsThere, `The text ${edge}s with ${quote(shown)}.`);
}

/** Code points: an accented letter is one, whatever its encoding costs. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

function measure(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'characters':
      return countCharacters(text);
    case 'words':
      return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    case 'sentences':
      return splitSentences(text).length;
    case 'lines':
      return text.split('\n').filter((line) => line.trim() !== '').length;
    case 'paragraphs':
      return text.split(/\n[ \t]*\n/).filter((paragraph) => paragraph.trim() !== '').length;
  }
}

function occurs({ text: term, wholeWord, matchCase }: Term, text: string): boolean {
  const wanted = matchCase ? term : term.toLowerCase();
  const held = matchCase ? text : text.toLowerCase();
  for (let at = held.indexOf(wanted); at !== -1; at = held.indexOf(wanted, at + 1)) {
    if (!wholeWord || isWholeWord(held, at, at + wanted.length)) return true;
  }
  return false;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const digitBefore =
    /\d/.test(text.charAt(start)) && /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));
  const digitAfter = /\d/.test(text.charAt(end - 1)) && /^[.,]\d/.test(text.slice(end, end + 2));
  const joined =
    /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(end, end + 2));
  return !joined && !digitBefore && !digitAfter;
}

function list(terms: readonly Term[]): string {
  return terms.map(({ text }) => quote(text)).join(', ');
}
