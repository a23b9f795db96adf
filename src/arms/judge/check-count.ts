import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { describeBounds, holds } from './bounds.ts';
import { canonicalWords, figuresNamed } from './figures.ts';
import { decide, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { contentOf } from './readable-text.ts';
import { payloadOf, type Results } from './results.ts';
import type { TypedCheck } from './typed-check.ts';

/** Words for whatever the result lists. */
const genericNouns = new Set(['item', 'row', 'result']);
/** Members that say how a result came about: never what it lists, unless a sentence names them. */
const bookkeeping =
  /^(?:operations?|measures|provenance|capabilities_used|citations|sentences_used|columns|filters|warnings)$/;
const talliedThings = new Set(['item', 'row', 'result', 'text', 'review', 'comment', 'message']);
const link = /https?:\/\/[^\s"'<>)\]]+/gi;

/** Counts what a sentence names: list members, cited sources, links. */
export function checkCount(check: TypedCheck & { kind: 'count' }, results: Results): FindingOfFact {
  const { noun, bounds } = check;
  const counts = countsOf(noun, results);
  const [first, ...others] = counts.map((counted) => judgeCount(counted, check));
  if (first === undefined)
    return undecided(`Nothing that can be counted as "${noun}" was found in the final results.`);
  if (others.every(({ verdict }) => verdict === first.verdict)) return first;
  const readings = counts.map(({ where, count }) => `${where} has ${count}`).join(', ');
  return undecided(`"${noun}" can mean several things: ${readings}; asked for: ${describeBounds(bounds)}.`);
}

function judgeCount(counted: Counted, check: TypedCheck & { kind: 'count' }): FindingOfFact {
  const { count, where } = counted;
  const { bounds, moreIsUnclear } = check;
  if (moreIsUnclear && bounds.min !== undefined && count > bounds.min)
    return undecided(`${where} has ${count}; whether more than ${bounds.min} are accepted is not said.`);
  return decide(holds(bounds, count), `${where} has ${count}; asked for: ${describeBounds(bounds)}.`);
}

interface Counted {
  count: number;
  where: string;
}

/** Every reading of the noun that the results allow: a verdict stands only where all come to the same. */
function countsOf(noun: string, results: Results): Counted[] {
  const lists = results.final.flatMap((result) => listsIn(payloadOf(result)));
  if (noun === 'source') return countSources(lists);
  const named = lists.filter(({ name }) => isSame(name, noun));
  if (named.length > 0) return named.map(countList);
  const generic = genericNouns.has(noun) ? outermost(lists).map(countList) : [];
  const stated = noun === 'row' ? countUsedRows(results) : [];
  if (generic.length > 0 || stated.length > 0) return [...generic, ...stated];
  return countStated(noun, results) ?? countTally(noun, results) ?? countLinks(noun, results);
}

function countList({ name, elements }: NamedList): Counted {
  return { count: elements.length, where: `The list ${quote(name)}` };
}

/** Of a table whose rows are not listed: those that its figures were taken of, and all that were looked at. */
function countUsedRows(results: Results): Counted[] {
  return results.final.flatMap((result): Counted[] => {
    const payload = payloadOf(result);
    if (!isJsonObject(payload) || Array.isArray(payload['rows'])) return [];
    const { rows_used: used, rows_skipped: skipped } = payload;
    if (typeof used !== 'number') return [];
    const where = `${result.stepId}.rows_used`;
    if (typeof skipped !== 'number' || skipped === 0) return [{ count: used, where }];
    return [
      { count: used, where },
      { count: used + skipped, where: `${where} with the rows skipped` },
    ];
  });
}

function countSources(lists: NamedList[]): Counted[] {
  const cited =
    lists.find(({ name }) => isSame(name, 'citation')) ?? lists.find(({ name }) => isSame(name, 'source'));
  if (cited === undefined) return [];
  const sources = cited.elements.map((element) => (isJsonObject(element) ? element['source'] : element));
  return [
    { count: new Set(sources).size, where: `The list ${quote(cited.name)} names distinct sources: it` },
  ];
}

/** A figure such as `row_count` says how many there are without listing them. */
function countStated(noun: string, results: Results): Counted[] | undefined {
  const [figure, ...more] = figuresNamed({
    results: { all: results.final, final: results.final },
    subject: `count of ${noun}`,
    every: false,
    accepts: ({ value }) => typeof value === 'number',
  });
  if (figure === undefined || more.length > 0) return undefined;
  return [{ count: Number(figure.value), where: figure.where }];
}

/** A tally by the noun's own name: `positive: 1` beside `count: 4`, or `errors: 3`. Of "positive reviews", `positive`. */
function countTally(noun: string, results: Results): Counted[] | undefined {
  const [kind, ...rest] = canonicalWords(noun);
  const names = rest.length === 1 && talliedThings.has(rest[0] ?? '') ? [noun, kind ?? ''] : [noun];
  const found = results.final.flatMap((result) => {
    const payload = payloadOf(result);
    if (!isJsonObject(payload)) return [];
    return Object.entries(payload).flatMap(([name, value]): Counted[] => {
      const isTally = /[a-z]{3}s$/.test(name) || typeof payload['count'] === 'number';
      const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
      return isTally && isCount && names.some((wanted) => isSame(name, wanted))
        ? [{ count: value, where: `${result.stepId}.${name}` }]
        : [];
    });
  });
  return found.length > 0 ? found : undefined;
}

function countLinks(noun: string, results: Results): Counted[] {
  if (noun !== 'link') return [];
  const count = new Set(contentOf(results).match(link) ?? []).size;
  return [{ count, where: 'The text, counting each link once,' }];
}

interface NamedList {
  name: string;
  depth: number;
  elements: JsonValue[];
}

/** Lists that are members of objects, not those inside other lists. */
function listsIn(payload: JsonValue): NamedList[] {
  const found: NamedList[] = [];
  const queue: { name: string; depth: number; value: JsonValue }[] = [
    { name: 'result', depth: 0, value: payload },
  ];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const { name, depth, value } = at;
    if (Array.isArray(value)) found.push({ name, depth, elements: value });
    else if (isJsonObject(value))
      queue.push(
        ...Object.entries(value).map(([key, member]) => ({ name: key, depth: depth + 1, value: member })),
      );
  }
  return found;
}

/** "items" means the one list there is; with two side by side each is a reading. */
function outermost(lists: NamedList[]): NamedList[] {
  const content = lists.filter(({ name }) => !bookkeeping.test(name));
  const depth = Math.min(...content.map((list) => list.depth));
  return content.filter((list) => list.depth === depth);
}

function isSame(name: string, noun: string): boolean {
  return canonicalWords(name).join(' ') === canonicalWords(noun).join(' ');
}
