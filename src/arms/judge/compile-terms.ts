import { predicateOf, resultWords } from './grammar.ts';
import type { Term, TypedCheck } from './typed-check.ts';

const wants = /^(?:contains?|includes?|mentions?|has|have|names?|uses?)(?: (?:both|all of|either|any of))? /i;
const forbids =
  /^(?:(?:not|never) (?:contain|contains|include|includes|mention|mentions|use|uses|have|name|names)|avoids?(?: using)?|(?:(?:is|be) )?free of|(?:(?:contains?|has|makes) )?no mention of|without(?: using)?|excludes?) /i;
/** Only these take a bare name: "uses British English" is about form. */
const mentions =
  /\b(?:mentions?|names?|contains?|includes?|mention of)(?: (?:both|all of|either|any of))? (?=\S)/i;
const inResult = new RegExp(` (?:in|within|anywhere in) ${resultWords}$`, 'i');
const named = /^(?:the )?(?:exact |literal )?(?:words?|terms?|phrases?|strings?|names?|texts?|keywords?) /i;
/** "The word X" is a whole word; of a phrase or text any place counts. */
const namedWord = /^(?:the )?(?:exact |literal )?(?:words?|terms?|names?|keywords?) /i;
const quoted = /^(?:"[^"]+"|'[^']+'|`[^`]+`)$/;
/** One to three words that all begin with a capital or a digit: a name, not a topic. */
const properName = /^\p{Lu}[\p{L}\p{N}&.-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&.-]*){0,2}$/u;
/** Names of forms and languages: "contains Markdown" asks for no word. */
const form =
  /^(?:PII|JSON|XML|HTML|YAML|CSV|Markdown|LaTeX|ASCII|Unicode|Emojis?|English|British|American|German|French|Spanish|Italian|Python|Java|JavaScript|TypeScript|SQL|URLs?|No|The|An?|At|All|Any)\b/;
/** `240 million`, `€1.2 million`, `30 days`, `681.17`. */
const amount =
  /^(?:\d{4}-\d{2}-\d{2}|[$€£]?\d[\d.,]*%?(?: [a-z°]+){0,2}|(?:two|three|four|five|six|seven|eight|nine|ten) [a-z]+)$/i;
const singleWord = /^[\p{L}\p{N}][\p{L}\p{N}_.@-]*$/u;
const edges = /^(?<edge>(?:starts?|begins?|ends?) with) (?<what>.+)$/i;
const marks: [RegExp, string][] = [
  [/^an? question mark$/i, '?'],
  [/^an? (?:full stop|period)$/i, '.'],
  [/^an? exclamation (?:mark|point)$/i, '!'],
];

/** "Contains the word refund", "Mentions Berlin and Paris", 'does not include "guarantee"', "starts with Dear". */
export function compileTerms(sentence: string): TypedCheck | undefined {
  const predicate = predicateOf(sentence);
  const edge = edges.exec(predicate)?.groups;
  if (edge !== undefined) return compileEdge(edge['edge'] ?? '', edge['what'] ?? '');
  const isForbidden = forbids.test(predicate);
  if (!isForbidden && !wants.test(predicate)) return undefined;
  const listed = predicate.replace(isForbidden ? forbids : wants, '');
  const mayBeName = mentions.test(predicate.slice(0, predicate.length - listed.length + 1));
  const list = readTerms(listed.replace(inResult, ''), mayBeName);
  if (list === undefined) return undefined;
  // "not A and B" may forbid both together or each: only "or" is plain.
  if (isForbidden)
    return list.joint === 'and' ? undefined : { kind: 'terms', mode: 'none', terms: list.terms };
  const isEither = / (?:either|any of) /i.test(` ${predicate} `);
  if (isEither && list.joint === 'and') return undefined;
  return { kind: 'terms', mode: list.joint === 'or' ? 'any' : 'all', terms: list.terms };
}

function compileEdge(edge: string, what: string): TypedCheck | undefined {
  const mark = marks.find(([pattern]) => pattern.test(what))?.[1];
  const text = mark ?? readTerm(what, { isNamed: true, isWord: false, mayBeName: true })?.text;
  return text === undefined ? undefined : { kind: 'edge', edge: /^e/i.test(edge) ? 'end' : 'start', text };
}

function readTerms(
  text: string,
  mayBeName: boolean,
): { terms: Term[]; joint: 'and' | 'or' | 'none' } | undefined {
  const hints = { isNamed: named.test(text), isWord: namedWord.test(text), mayBeName };
  const list = text.replace(named, '');
  const whole = readTerm(list, hints);
  if (whole !== undefined) return { terms: [whole], joint: 'none' };
  const joints = list.match(/ (?:and|or) /gi) ?? [];
  const joint = joints[0]?.trim().toLowerCase();
  if (joints.length > 1 || (joint !== 'and' && joint !== 'or')) return undefined;
  const terms = list.split(/,? (?:and|or) |, /i).map((part) => readTerm(part.trim(), hints));
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? { terms: known, joint } : undefined;
}

interface TermHints {
  /** The sentence said that a word or phrase follows, so it need not look like a name. */
  isNamed: boolean;
  isWord: boolean;
  mayBeName: boolean;
}

function readTerm(text: string, { isNamed: wasNamed, isWord, mayBeName }: TermHints): Term | undefined {
  const bare = text.replace(named, '');
  const isNamed = wasNamed || bare !== text;
  const wholeWord = isWord || namedWord.test(text);
  if (quoted.test(bare)) return { text: bare.slice(1, -1), wholeWord, matchCase: false };
  if (isNamed && singleWord.test(bare)) return { text: bare, wholeWord: true, matchCase: false };
  if (mayBeName && amount.test(bare)) return { text: bare, wholeWord: true, matchCase: false };
  if (!(isNamed || mayBeName) || !properName.test(bare) || form.test(bare)) return undefined;
  return { text: bare, wholeWord: true, matchCase: bare.length <= 4 && bare === bare.toUpperCase() };
}
