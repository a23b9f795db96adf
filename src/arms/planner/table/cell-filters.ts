import type { Filter } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import type { Column } from '../table-shape.ts';
import { standsAt } from '../words.ts';
import { names, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

const equals = new Set([
  'is',
  'are',
  'was',
  'were',
  '=',
  '==',
  ':',
  'equals',
  'equal',
  'to',
  'of',
  'being',
  'the',
]);
const openers = new Set(['where', 'whose', 'with', 'having']);
const negations = new Set(['not', 'except', 'excluding', 'without', 'non', 'never', '!=', 'unequal']);
const betweenNegationAndValue = new Set([
  'be',
  'been',
  'yet',
  'from',
  'in',
  'the',
  'to',
  'those',
  'any',
  '-',
  'for',
  'equal',
  'marked',
  'as',
]);
const truths = new Map([
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
]);

/** Conditions by value: `where status is paid`, `from Germany`, `not refunded`, `in 2025`. */
export function readCellFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.used.has(at)) continue;
    const filter =
      columnFilterAt(sheet, at) ?? bareValueAt(sheet, at) ?? yearAt(sheet, at) ?? flagAt(sheet, at);
    if (filter) filters.push(filter);
  }
  return filters;
}

interface Value {
  value: string | number | boolean;
  end: number;
}

/** `status is paid`, `status = "paid"`, `rating of 5`, `the year 2025`. */
function columnFilterAt(sheet: Sheet, at: number): Filter | undefined {
  const mention = sheet.mentions.get(at);
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined || column === undefined || others.length > 0) return undefined;
  let next = skipWords(sheet, mention.end, equals);
  const negated =
    negations.has(sheet.tokens[next]?.lower ?? '') || phraseAt(sheet, next, ['other than']) !== undefined;
  if (negated) next = skipWords(sheet, next + 1, new Set([...equals, 'than']));
  const signed = sheet.tokens
    .slice(mention.end, next)
    .some(({ lower }) => /^(?:=|==|!=|:|equals?)$/.test(lower));
  const opened = [1, 2, 3].some((back) => openers.has(sheet.tokens[at - back]?.lower ?? ''));
  const value =
    valueAt(sheet, next, column) ?? (signed || opened ? anyValueAt(sheet, next, column) : undefined);
  if (value === undefined) return undefined;
  use(sheet, at, value.end);
  if (opened) use(sheet, at - 1, at);
  return { column: column.name, op: negated ? 'ne' : 'eq', value: value.value };
}

function valueAt({ tokens }: Sheet, at: number, column: Column): Value | undefined {
  const token = tokens[at];
  const known = longestValue(tokens, at, [column]);
  if (known) return { value: known.value, end: known.end };
  if (token?.kind === 'number' && token.value !== undefined && column.kind === 'number')
    return { value: token.value, end: at + 1 };
  if (token?.kind === 'literal') return { value: token.text, end: at + 1 };
  const truth = truths.get(token?.lower ?? '');
  return column.kind === 'boolean' && truth !== undefined ? { value: truth, end: at + 1 } : undefined;
}

/** A value that no cell holds: an explicit condition may well leave no row. */
function anyValueAt({ tokens, mentions }: Sheet, at: number, column: Column): Value | undefined {
  const token = tokens[at];
  const usable =
    token !== undefined &&
    column.kind === 'text' &&
    token.kind === 'word' &&
    !fillers.has(token.stem) &&
    !mentions.has(at);
  return usable ? { value: token.text, end: at + 1 } : undefined;
}

function longestValue(tokens: Sheet['tokens'], at: number, columns: readonly Column[]) {
  const found = columns.flatMap((column) =>
    column.values
      .filter(({ words, value }) => standsAt(tokens, at, words, 'lower') || tokens[at]?.text === value)
      .map(({ words, value }) => ({
        column,
        value,
        end: standsAt(tokens, at, words, 'lower') ? at + words.length : at + 1,
      })),
  );
  return found.toSorted((a, b) => b.end - a.end)[0];
}

/** `from Germany`: the words equal a cell of one column. */
function bareValueAt(sheet: Sheet, at: number): Filter | undefined {
  const token = sheet.tokens[at];
  if (token === undefined || token.kind === 'symbol' || token.kind === 'number') return undefined;
  if (token.kind === 'word' && (fillers.has(token.stem) || token.text.length < 2)) return undefined;
  if (sheet.mentions.get(at)?.level === 3 || sheet.table.words.includes(token.stem)) return undefined;
  const found = longestValue(sheet.tokens, at, sheet.table.columns);
  if (found === undefined) return undefined;
  const holders = sheet.table.columns.filter(({ values }) =>
    values.some(({ value }) => value.toLowerCase() === found.value.toLowerCase()),
  );
  if (holders.length > 1) {
    sheet.problems.push(`"${found.value}" is a value of several columns: ${names(holders)}`);
    return undefined;
  }
  use(sheet, at, found.end);
  takeOwnColumn(sheet, found);
  return { column: found.column.name, op: takeNegation(sheet, at) ? 'ne' : 'eq', value: found.value };
}

/** `the North region` names the column behind its value. */
function takeOwnColumn(sheet: Sheet, { column, end }: { column: Column; end: number }): void {
  const mention = sheet.mentions.get(end);
  if (mention?.columns.length === 1 && mention.columns[0] === column) use(sheet, end, mention.end);
}

/** `in 2025`, over a column of years or the only column of dates. */
function yearAt(sheet: Sheet, at: number): Filter | undefined {
  const token = sheet.tokens[at];
  const before = sheet.tokens[at - 1]?.lower ?? '';
  if (!/^(?:19|20)\d\d$/.test(token?.text ?? '') || !['in', 'during', 'for', 'of'].includes(before))
    return undefined;
  const years = sheet.table.columns.filter(({ words }) => words.includes('year'));
  const dates = sheet.table.columns.filter(({ kind }) => kind === 'date');
  const [column, ...others] = years.length > 0 ? years : dates;
  if (column === undefined || others.length > 0) return undefined;
  use(sheet, at, at + 1);
  if (column.kind === 'date') return { column: column.name, op: 'starts_with', value: token?.text ?? '' };
  return { column: column.name, op: 'eq', value: token?.value ?? 0 };
}

/** `active users`, `not refunded`: the name of a column of truth values stands for its being true. */
function flagAt(sheet: Sheet, at: number): Filter | undefined {
  const mention = sheet.mentions.get(at);
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined || column?.kind !== 'boolean' || others.length > 0) return undefined;
  use(sheet, at, mention.end);
  return { column: column.name, op: 'eq', value: !takeNegation(sheet, at) };
}

function takeNegation(sheet: Sheet, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && betweenNegationAndValue.has(sheet.tokens[back]?.lower ?? '')) back -= 1;
  const word = sheet.tokens[back]?.lower ?? '';
  const otherThan = word === 'than' && sheet.tokens[back - 1]?.lower === 'other';
  if (!otherThan && !negations.has(word)) return false;
  use(sheet, otherThan ? back - 1 : back, at);
  return true;
}
