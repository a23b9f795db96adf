import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { describeBounds, holds } from './bounds.ts';
import { canonicalWords, figuresNamed } from './figures.ts';
import { decide, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { contentOf } from './readable-text.ts';
import { payloadOf, type Results } from './results.ts';
import type { TypedCheck } from './typed-check.ts';

const genericNouns = new Set(['item', 'row', 'result']);
const link = /https?:\/\/[^\s"'<>)\]]+/gi;

/** Counts what a sentence names: list members, cited sources, links. */
export function checkCount(check: TypedCheck & { kind: 'count' }, results: Results): FindingOfFact {
  const { noun, bounds, moreIsUnclear } = check;
  const counted = count(noun, results);
  if (counted === undefined)
    return undecided(`Nothing that can be counted as "${noun}" was found in the final results.`);
  if (moreIsUnclear && bounds.min !== undefined && counted.count > bounds.min)
    return undecided(
      `${counted.where} has ${counted.count}; whether more than ${bounds.min} are accepted is not said.`,
    );
  return decide(
    holds(bounds, counted.count),
    `${counted.where} has ${counted.count}; asked for: ${describeBounds(bounds)}.`,
  );
}

interface Counted {
  count: number;
  where: string;
}

function count(noun: string, results: Results): Counted | undefined {
  const lists = results.final.flatMap((result) => listsIn(payloadOf(result)));
  if (noun === 'source') return countSources(lists);
  const named = lists.filter(({ name }) => isSame(name, noun));
  const [only] = named.length > 0 ? named : genericNouns.has(noun) ? outermost(lists) : [];
  if (named.length <= 1 && only !== undefined)
    return { count: only.elements.length, where: `The list "${only.name}"` };
  if (named.length > 1) return undefined;
  return countStated(noun, results) ?? countLinks(noun, results);
}

function countSources(lists: NamedList[]): Counted | undefined {
  const cited =
    lists.find(({ name }) => isSame(name, 'citation')) ?? lists.find(({ name }) => isSame(name, 'source'));
  if (cited === undefined) return undefined;
  const sources = cited.elements.map((element) => (isJsonObject(element) ? element['source'] : element));
  return { count: new Set(sources).size, where: `The list "${cited.name}" names distinct sources: it` };
}

/** A figure such as `row_count` says how many there are without listing them. */
function countStated(noun: string, results: Results): Counted | undefined {
  const [figure, ...more] = figuresNamed({
    results: { all: results.final, final: results.final },
    subject: `count of ${noun}`,
    every: false,
    accepts: ({ value }) => typeof value === 'number',
  });
  if (figure === undefined || more.length > 0) return undefined;
  return { count: Number(figure.value), where: figure.where };
}

function countLinks(noun: string, results: Results): Counted | undefined {
  if (noun !== 'link') return undefined;
  return {
    count: new Set(contentOf(results).match(link) ?? []).size,
    where: 'The text, counting each link once,',
  };
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

/** "items" means the one list there is; with two side by side the word says nothing. */
function outermost(lists: NamedList[]): NamedList[] {
  const depth = Math.min(...lists.map((list) => list.depth));
  const outer = lists.filter((list) => list.depth === depth);
  return outer.length === 1 ? outer : [];
}

function isSame(name: string, noun: string): boolean {
  return canonicalWords(name).join(' ') === canonicalWords(noun).join(' ');
}
