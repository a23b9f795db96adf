import type { StepResult } from '../../domain/arm.ts';
import { isJsonObject } from '../../domain/json.ts';
import { unitInName, unitNamed } from './units.ts';
import { leavesOf, payloadOf, searchOrder, type Leaf, type Results } from './results.ts';

export interface Figure {
  /** Such as `s2.totals.mean`. */
  where: string;
  keys: string[];
  value: string | number;
  /** The unit, currency or `%` that it carries: beside it, in its own text or in its name. */
  unit?: string;
}

const synonyms: Record<string, string> = {
  sum: 'total',
  avg: 'mean',
  average: 'mean',
  cnt: 'count',
  maximum: 'max',
  highest: 'max',
  largest: 'max',
  minimum: 'min',
  lowest: 'min',
  smallest: 'min',
  std: 'stddev',
  stdev: 'stddev',
  deviation: 'stddev',
};
const fillers = new Set(['of', 'the', 'overall', 'final', 'resulting', 'computed', 'calculated', 'standard']);
const aggregates = new Set(['total', 'mean', 'median', 'count', 'min', 'max', 'stddev']);
const wholeResult = new Set(['result', 'answer', 'value', 'output', 'figure']);

/**
 * The values that a name means: by key at any depth, in the final steps, else in the others; else the one key of a step that
 * begins or ends with an aggregate ("total" finds `total_amount`); else the single figure of the only final calculation.
 * Steps whose figures share a name all answer: which one was meant is for the check to say.
 * `every`: at all depths, not only where the name first stands. Empty when the name cannot be placed.
 */
export function figuresNamed(args: {
  results: Results;
  subject: string;
  every: boolean;
  accepts: (leaf: Leaf) => boolean;
}): Figure[] {
  const { results, every, accepts } = args;
  const words = canonicalWords(args.subject).filter((word) => !fillers.has(word));
  if (words.length === 0) return [];
  const order = searchOrder(results);
  const tiers = [
    order.filter((result) => results.final.includes(result)),
    order.filter((result) => !results.final.includes(result)),
  ];
  const readers = [
    (result: StepResult) => byKey({ result, words, accepts, every }),
    (result: StepResult) => byAggregate({ result, words, accepts }),
  ];
  if (words.some((word) => !wholeResult.has(word))) {
    for (const tier of tiers) {
      const found = readers.map((read) => tier.flatMap(read)).find((figures) => figures.length > 0);
      if (found !== undefined) return found;
    }
  }
  const calculations = results.final.filter(({ capability }) => capability === 'calculate');
  const [only, ...others] = results.final.length === 1 ? results.final : calculations;
  return only !== undefined && others.length === 0 ? singleFigure({ result: only, words, accepts }) : [];
}

/** Lower-case singular words with one word per meaning: `avgScores` and "average score" are the same. */
export function canonicalWords(name: string): string[] {
  return (
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      // Elsewhere a number is just a number.
      .replace(/\bnum(?:ber)?[ _-]of\b|^num(?=[ _-])/g, 'count')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => word.replace(/(?<=[a-z]{3})(?<!s|u|i)s$/, ''))
      .map((word) => (Object.hasOwn(synonyms, word) ? (synonyms[word] ?? word) : word))
  );
}

interface Search {
  result: StepResult;
  words: string[];
  accepts: (leaf: Leaf) => boolean;
}

function byKey({ result, words, accepts, every }: Search & { every: boolean }): Figure[] {
  const origin = [...canonicalWords(result.capability), ...canonicalWords(result.arm)];
  const measures = measuresOf(result);
  const matching = acceptedLeaves({ result, accepts }).filter(({ keys }) => {
    const measured = measures.find(({ figure }) => figure === keys.at(-1))?.words ?? [];
    const own = canonicalWords(keys.at(-1) ?? '').filter(
      (word) => !wholeResult.has(word) && !fillers.has(word),
    );
    const above = keys.slice(0, -1).flatMap(canonicalWords);
    const isNamed = own.length > 0 || words.some((word) => above.includes(word));
    return (
      isNamed &&
      own.every((word) => words.includes(word)) &&
      words.every((word) => [own, above, origin, measured].some((known) => known.includes(word)))
    );
  });
  const shallowest = Math.min(...matching.map(({ keys }) => keys.length));
  return figuresOf(result, every ? matching : matching.filter(({ keys }) => keys.length === shallowest));
}

/** What each figure of a table was taken of: `total` over `revenue` is also called "total revenue". */
function measuresOf(result: StepResult): { figure: string; words: string[]; column?: string }[] {
  const payload = payloadOf(result);
  const listed = isJsonObject(payload) ? payload['measures'] : undefined;
  return (Array.isArray(listed) ? listed : []).filter(isJsonObject).map(({ figure, op, column }) => ({
    figure: typeof figure === 'string' ? figure : '',
    words: [op, column].flatMap((part) => (typeof part === 'string' ? canonicalWords(part) : [])),
    ...(typeof column === 'string' && op !== 'count' && op !== 'count_distinct' ? { column } : {}),
  }));
}

function byAggregate({ result, words, accepts }: Search): Figure[] {
  const [aggregate, ...others] = words;
  if (aggregate === undefined || others.length > 0 || !aggregates.has(aggregate)) return [];
  const matching = acceptedLeaves({ result, accepts }).filter(({ keys }) => {
    const own = canonicalWords(keys.at(-1) ?? '');
    return own[0] === aggregate || own.at(-1) === aggregate;
  });
  const keys = new Set(matching.map(({ keys: path }) => path.join('.')));
  return keys.size === 1 ? figuresOf(result, matching) : [];
}

/** A calculation that came to one figure is what any name of a figure can mean. */
function singleFigure({ result, words, accepts }: Search): Figure[] {
  const isGeneric = words.every((word) => wholeResult.has(word));
  const isAggregate = result.capability === 'calculate' && words.every((word) => aggregates.has(word));
  if (!isGeneric && !isAggregate) return [];
  const leaves = acceptedLeaves({ result, accepts });
  const named = leaves.filter(({ keys }) => keys.length === 1 && wholeResult.has(keys[0] ?? ''));
  const [figure, ...more] = named.length > 0 ? named : leaves;
  return figure === undefined || more.length > 0 ? [] : figuresOf(result, [figure]);
}

function acceptedLeaves({ result, accepts }: Pick<Search, 'result' | 'accepts'>): Leaf[] {
  return leavesOf(payloadOf(result)).filter(accepts);
}

function figuresOf(result: StepResult, leaves: Leaf[]): Figure[] {
  const measures = measuresOf(result);
  return leaves.flatMap((leaf) => {
    const { keys, value } = leaf;
    if (typeof value !== 'number' && typeof value !== 'string') return [];
    const unit = unitOf(leaf, measures.find(({ figure }) => figure === keys.at(-1))?.column);
    const where = [result.stepId, ...keys].join('.');
    return [{ where, keys, value, ...(unit === undefined ? {} : { unit }) }];
  });
}

function unitOf({ keys, value, unit }: Leaf, column: string | undefined): string | undefined {
  const sign = typeof value === 'string' ? /^[-+]?([$€£¥₹])|(%)$/.exec(value) : null;
  const own = unitNamed(sign?.[1] ?? sign?.[2] ?? '');
  const named = [keys.at(-1), column].map((name) => unitInName(canonicalWords(name ?? '')));
  // The unit of a figure is not that of the rows it was taken of.
  const isCount = /^(?:rows_used|rows_skipped|count|.*_count)$/.test(keys.at(-1) ?? '');
  const beside = unit === undefined || isCount ? undefined : (unitNamed(unit) ?? unit);
  return own ?? beside ?? named.find((found) => found !== undefined);
}

/** The number that a value is, if it is nothing but one: 8, "8.50", "1,200", "85%". */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (
    typeof value !== 'string' ||
    !/^[-+]?[$€£]?(?:\d{1,3}(?:,\d{3})+|\d{1,17})(?:\.\d{1,17})?%?$/.test(value)
  )
    return undefined;
  return Number(value.replace(/[$€£,%]/g, ''));
}
