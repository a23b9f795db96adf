import type { Filter } from '../../../domain/tool-input.ts';
import { columnAt, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

const owners = [
  'have no',
  'has no',
  'had no',
  'with no',
  'without a',
  'without an',
  'without any',
  'without',
  'lacking',
  'missing',
];
const holders = ['have', 'has', 'had', 'having', 'with'];
const articles = new Set(['a', 'an', 'any', 'some']);
const are = new Set(['is', 'are', 'was', 'were', 'be']);
const empty = [
  'empty',
  'blank',
  'missing',
  'null',
  'not filled',
  'not given',
  'not known',
  'not set',
  'unknown',
];
const full = [
  'not empty',
  'not blank',
  'not missing',
  'not null',
  'non - empty',
  'filled',
  'filled in',
  'given',
  'known',
  'set',
  'present',
];

/** `have a score`, `with no region`, `where region is empty`: conditions on whether a cell holds anything. */
export function readPresenceFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (!sheet.used.has(at)) filters.push(...(heldAt(sheet, at) ?? statedAt(sheet, at) ?? []));
  }
  return filters;
}

function heldAt(sheet: Sheet, at: number): Filter[] | undefined {
  const lacking = phraseAt(sheet, at, owners);
  const holding = phraseAt(sheet, at, holders);
  const article = holding === undefined ? undefined : skipWords(sheet, holding, articles);
  const from = lacking ?? (article === holding ? undefined : article);
  const mention = sheet.mentions.get(from ?? -1);
  if (from === undefined || mention?.level !== 3) return undefined;
  // A comparison or a value behind it asks for more than that there is something.
  if (sheet.used.has(mention.end) || sheet.tokens[mention.end]?.kind === 'number') return undefined;
  return filterOn(sheet, { from: at, mentionAt: from, isEmpty: lacking !== undefined, end: mention.end });
}

function statedAt(sheet: Sheet, at: number): Filter[] | undefined {
  const mention = sheet.mentions.get(at);
  const verb = mention === undefined ? at : skipWords(sheet, mention.end, are);
  if (mention === undefined || verb === mention.end) return undefined;
  const fullEnd = phraseAt(sheet, verb, full);
  const end = fullEnd ?? phraseAt(sheet, verb, empty);
  if (end === undefined || holdsWord(sheet, verb)) return undefined;
  return filterOn(sheet, { from: at, mentionAt: at, isEmpty: fullEnd === undefined, end });
}

/** A cell may read `missing` itself. */
function holdsWord({ table, tokens }: Sheet, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return table.columns.some(({ values }) => values.some(({ words }) => words[0] === word));
}

interface Stated {
  from: number;
  mentionAt: number;
  isEmpty: boolean;
  end: number;
}

function filterOn(sheet: Sheet, { from, mentionAt, isEmpty, end }: Stated): Filter[] | undefined {
  const found = columnAt(sheet, mentionAt);
  if (found === undefined || found.column.kind === 'boolean') return undefined;
  if (found.column.gaps)
    sheet.problems.push(`cells such as n/a stand in ${found.column.name}: filled or not`);
  const mention = sheet.mentions.get(mentionAt);
  if (mention !== undefined) sheet.filterMentions.push(mention);
  use(sheet, from, end);
  return [{ column: found.column.name, op: isEmpty ? 'eq' : 'ne', value: null }];
}
