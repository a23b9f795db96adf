import type { Bounds } from './bounds.ts';
import { predicateOf, resultWords, withoutModal } from './grammar.ts';
import { parseBounds, type ParsedBounds } from './parse-bounds.ts';
import type { LengthUnit, TypedCheck } from './typed-check.ts';
import { unitNamed } from './units.ts';

const lengthUnits: [RegExp, LengthUnit][] = [
  [/^(?:words?)$/i, 'words'],
  [/^(?:characters?|chars?)$/i, 'characters'],
  [/^(?:sentences?)$/i, 'sentences'],
  [/^(?:lines?)$/i, 'lines'],
  [/^(?:paragraphs?)$/i, 'paragraphs'],
];

const exactVerb =
  /^(?:is|be|are|has|have|returns?|yields?|produces?|there (?:is|are|must be))(?: a length of)? /i;
const openVerb =
  /^(?:contains?|includes?|lists?|cites?|mentions?|provides?|gives?|names?|shows?|finds?|extracts?|uses?|identifies|identify) /i;
const limitVerb = new RegExp(
  `^(?:keep (?:it|${resultWords})|limit(?: ${resultWords})? to|limited to|is limited to|be limited to|stays?|remains?|keeps?|be kept|fits? (?:in|into)|runs?) `,
  'i',
);
const tail =
  /^(?<noun>[a-z]+(?: (?!long|in |total|or |at |max|min|is |are )[a-z]+)?)(?: (?:long|in length|in total|total))?(?: (?:(?<most>or fewer|or less|at most|max|maximum)|(?<least>or more|at least|minimum)))?(?: (?:is|are) (?:returned|listed|found|included|cited|given|present|provided))?$/i;
const measured = new RegExp(
  `^(?:the )?(?:(?:number|count) of (?<of>[a-z]+)|(?<before>[a-z]+) count|(?<length>length))(?: (?:of|in) ${resultWords})? (?<rest>.+)$`,
  'i',
);
/** Words that a counted noun never holds: the sentence says more than a count. */
const notCounted =
  /\b(?:of|about|per|for|with|from|that|which|to|and|or|is|are|not|than|in|on|by|times|percent|average|mean|total|score|median)\b/i;
/** `Mentions 240 million`: the number and its unit are what is looked for. */
const saysAmount =
  /^(?:mentions?|names?|contains?|includes?|gives?|states?) [^ ]+ (?:thousand|million|billion|percent|days?|weeks?|months?|years?|hours?|minutes?|euros?|dollars?|usd|eur|gbp|km|kg|°?c|kilometers|kilometres|miles)\b/i;
const existence =
  /^(?:(?:contains?|includes?|has|have|provides?|gives?|cites?|with|lists?) )(?<quantity>an? |its |the |at least an? )?(?<noun>citations?|sources?|references?|links?|urls?)$/i;

/** "at most 200 words", "returns 5 rows", "cites a source", "word count is under 100". */
export function compileQuantity(sentence: string): TypedCheck | undefined {
  return measuredQuantity(sentence) ?? statedQuantity(predicateOf(sentence));
}

function statedQuantity(predicate: string): TypedCheck | undefined {
  if (saysAmount.test(predicate)) return undefined;
  const noun = existence.exec(predicate)?.groups?.['noun'];
  if (noun !== undefined)
    return { kind: 'count', noun: nounOf(noun), bounds: { min: 1 }, moreIsUnclear: false };
  if (/^(?:sources|references) (?:are|must be|should be) (?:cited|given|included|provided)$/i.test(predicate))
    return { kind: 'count', noun: 'citation', bounds: { min: 1 }, moreIsUnclear: false };
  const isExact = exactVerb.test(predicate);
  const isOpen = openVerb.test(predicate);
  const text = predicate.replace(limitVerb, '').replace(exactVerb, '').replace(openVerb, '');
  const parsed = parseBounds(text.replace(/^to /i, ''));
  const groups = parsed === undefined ? undefined : tail.exec(parsed.rest)?.groups;
  if (parsed === undefined || groups === undefined) return undefined;
  // "Result is 31 days" is a figure with its unit; "lists 3 days" counts.
  if (parsed.unit !== undefined || (!isOpen && isMeasured(predicate, parsed.rest))) return undefined;
  const closed = closeWithTail(parsed, groups);
  if (closed.bare && !isExact && !isOpen) return undefined;
  return quantity({ noun: groups['noun'] ?? '', parsed: closed, moreIsUnclear: closed.bare && isOpen });
}

function isMeasured(predicate: string, rest: string): boolean {
  return unitNamed(rest) !== undefined && !/^(?:has|have|returns?|yields?|produces?|there) /i.test(predicate);
}

function measuredQuantity(sentence: string): TypedCheck | undefined {
  const groups = measured.exec(sentence)?.groups;
  if (groups === undefined) return undefined;
  const text = withoutModal(groups['rest'] ?? '').replace(/^(?:is|be|are|stays?|remains?) /i, '');
  const parsed = parseBounds(text);
  if (parsed === undefined || parsed.unit !== undefined) return undefined;
  const stated = groups['of'] ?? groups['before'];
  const noun = groups['length'] === undefined ? (parsed.rest === '' ? stated : undefined) : parsed.rest;
  return noun === undefined || noun === '' ? undefined : quantity({ noun, parsed, moreIsUnclear: false });
}

function quantity(args: {
  noun: string;
  parsed: ParsedBounds;
  moreIsUnclear: boolean;
}): TypedCheck | undefined {
  const { noun, parsed, moreIsUnclear } = args;
  const limits = Object.values(parsed.bounds) as number[];
  if (
    parsed.percent ||
    notCounted.test(noun) ||
    limits.some((limit) => !Number.isInteger(limit) || limit < 0)
  )
    return undefined;
  const unit = lengthUnits.find(([pattern]) => pattern.test(noun));
  if (unit !== undefined) return { kind: 'length', unit: unit[1], bounds: parsed.bounds };
  return {
    kind: 'count',
    noun: nounOf(noun),
    bounds: openBounds(parsed.bounds, moreIsUnclear),
    moreIsUnclear,
  };
}

function openBounds(bounds: Bounds, moreIsUnclear: boolean): Bounds {
  return moreIsUnclear && bounds.equals !== undefined ? { min: bounds.equals } : bounds;
}

function closeWithTail(parsed: ParsedBounds, groups: Record<string, string | undefined>): ParsedBounds {
  const limit = parsed.bounds.equals;
  if (!parsed.bare || limit === undefined) return parsed;
  if (groups['most'] !== undefined) return { ...parsed, bare: false, bounds: { max: limit } };
  if (groups['least'] !== undefined) return { ...parsed, bare: false, bounds: { min: limit } };
  return parsed;
}

const nounSynonyms: Record<string, string> = {
  source: 'source',
  reference: 'citation',
  url: 'link',
  hyperlink: 'link',
  element: 'item',
  entry: 'item',
  record: 'row',
};

/** Singular and in one word for all synonyms. */
function nounOf(words: string): string {
  const singular = words
    .toLowerCase()
    .replace(/^(?:different|distinct|unique|valid|relevant) /, '')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  return nounSynonyms[singular] ?? singular;
}
