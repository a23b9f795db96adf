import type { Filter } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import { isFigure } from './column-roles.ts';
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
const negations = new Set([
  'not',
  'except',
  'neither',
  'excluding',
  'without',
  'non',
  'never',
  '!=',
  'unequal',
]);
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
const joints = new Set([',', 'or', 'and', 'nor', '&']);
const insideLists = new Set(['from', 'in', 'for', 'to', 'the', 'either', 'is', 'are', 'not']);
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
    filters.push(
      ...(stockAt(sheet, at) ??
        columnFilterAt(sheet, at) ??
        bareValueAt(sheet, at) ??
        flagAt(sheet, at) ??
        []),
    );
  }
  return filters;
}

interface Value {
  value: string | number | boolean;
  end: number;
}

/** `status is paid`, `status = "paid"`, `rating of 5`, `the year 2025`. */
function columnFilterAt(sheet: Sheet, at: number): Filter[] | undefined {
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
  if (!signed && !opened && mayBeYear(sheet, column, value.value)) {
    sheet.problems.push(`${String(value.value)} may be a year or a value of ${column.name}`);
    return undefined;
  }
  const more = moreValues(sheet, value.end, column);
  use(sheet, at, more.end);
  if (opened) use(sheet, at - 1, at);
  return filtersOf({ column, values: [value.value, ...more.values], negated });
}

/** `revenue excluding 2024`, next to years or dates. */
function mayBeYear({ table }: Sheet, column: Column, value: Value['value']): boolean {
  const hasTime = table.columns.some(({ kind, words }) => kind === 'date' || words.includes('year'));
  return hasTime && isFigure(column) && /^(?:19|20)\d\d$/.test(String(value));
}

type Values = { values: Value['value'][]; end: number };

/** `Germany, France or Spain`: one column holds one value, so `and` joins them as `or` does. */
function moreValues(sheet: Sheet, from: number, column: Column): Values {
  const values: Value['value'][] = [];
  let end = from;
  for (;;) {
    const joined = skipWords(sheet, end, column.kind === 'number' ? new Set([',', 'or']) : joints);
    const next = skipWords(sheet, joined, insideLists);
    const value = joined === end || sheet.used.has(next) ? undefined : valueAt(sheet, next, column);
    if (value === undefined) return { values, end };
    values.push(value.value);
    end = value.end;
  }
}

function filtersOf(args: { column: Column; values: Value['value'][]; negated: boolean }): Filter[] {
  const {
    column: { name: column },
    values,
    negated,
  } = args;
  const [only, ...others] = values;
  if (negated) return values.map((value) => ({ column, op: 'ne', value }));
  if (only !== undefined && others.length === 0) return [{ column, op: 'eq', value: only }];
  return [{ column, op: 'in', value: values }];
}

/** `out of stock`, `in stock`: figures of a stock column that stand for yes and no. */
function stockAt(sheet: Sheet, at: number): Filter[] | undefined {
  const out = phraseAt(sheet, at, ['out of stock', 'sold out', 'unavailable']);
  const end = out ?? phraseAt(sheet, at, ['in stock', 'on stock']);
  const [column, ...others] = sheet.table.columns.filter(
    ({ words, kind }) => kind === 'number' && words.some((word) => word === 'stock' || word === 'inventory'),
  );
  if (end === undefined || column === undefined || others.length > 0) return undefined;
  use(sheet, at, end);
  const none = (out !== undefined) !== takeNegation(sheet, at);
  return [{ column: column.name, op: none ? 'lte' : 'gt', value: 0 }];
}

function valueAt({ tokens }: Sheet, at: number, column: Column): Value | undefined {
  const token = tokens[at];
  const known = longestValue(tokens, at, [column]);
  if (known) return { value: known.value, end: known.end };
  if (token?.kind === 'number' && token.value !== undefined && column.kind === 'number')
    return { value: token.value, end: at + 1 };
  if (token?.kind === 'literal') return { value: token.text, end: at + 1 };
  const truth = truths.get(token?.lower ?? '');
  return column.kind === 'boolean' && truth !== undefined
    ? { value: spelled(column, truth), end: at + 1 }
    : undefined;
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
function bareValueAt(sheet: Sheet, at: number): Filter[] | undefined {
  const token = sheet.tokens[at];
  if (token === undefined || token.kind === 'symbol' || token.kind === 'number') return undefined;
  const isFiller = fillers.has(token.stem) || token.text.length < 2;
  if (token.kind === 'word' && isFiller && !isSpelledCell(sheet, at)) return undefined;
  if (sheet.mentions.get(at)?.level === 3 || sheet.table.rowNouns.has(token.stem)) return undefined;
  const found = longestValue(
    sheet.tokens,
    at,
    sheet.table.columns.filter(({ kind }) => kind !== 'boolean'),
  );
  if (found === undefined) return undefined;
  if (found.end === at + 1 && operationWords.has(token.lower)) {
    refuseName(sheet, at);
    return undefined;
  }
  const holders = sheet.table.columns.filter(({ values }) =>
    values.some(({ value }) => value.toLowerCase() === found.value.toLowerCase()),
  );
  if (holders.length > 1) {
    sheet.problems.push(`"${found.value}" is a value of several columns: ${names(holders)}`);
    return undefined;
  }
  const { column } = found;
  const more = moreValues(sheet, found.end, column);
  use(sheet, at, more.end);
  takeOwnColumn(sheet, { column, end: more.end });
  return filtersOf({ column, values: [found.value, ...more.values], negated: takeNegation(sheet, at) });
}

const operationWords = new Set(
  'total totals sum average mean median min minimum max maximum count overall highest lowest largest smallest'.split(
    ' ',
  ),
);

/** A cell may read `Total`: the word asks for one unless it is written or placed like a name. */
function refuseName(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  const before = sheet.tokens[at - 1]?.lower ?? '';
  const named =
    at > 0 && (token?.text !== token?.lower || ['for', 'from', 'by', 'with', 'is', 'not'].includes(before));
  if (named) sheet.problems.push(`"${token?.text ?? ''}" may be the value of a cell or what to compute`);
}

/** `in IT`: a filler in capitals that a cell spells alike is that cell. */
function isSpelledCell({ tokens, table }: Sheet, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const behindName = ['did', 'does', 'for', 'from', 'by', 'in'].includes(tokens[at - 1]?.lower ?? '');
  const isNamed = text.length > 1 ? text !== lower && text === text.toUpperCase() : behindName;
  return isNamed && table.columns.some(({ values }) => values.some(({ value }) => value === text));
}

/** `the North region` names the column behind its value. */
function takeOwnColumn(sheet: Sheet, { column, end }: { column: Column; end: number }): void {
  const mention = sheet.mentions.get(end);
  if (mention?.columns.length === 1 && mention.columns[0] === column) use(sheet, end, mention.end);
}

/** `active users`, `not refunded`: the name of a column of truth values stands for its being true. */
function flagAt(sheet: Sheet, at: number): Filter[] | undefined {
  const mention = sheet.mentions.get(at);
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined) return derivedFlagAt(sheet, at);
  if (column?.kind !== 'boolean' || others.length > 0) return undefined;
  use(sheet, at, mention.end);
  return [{ column: column.name, op: 'eq', value: spelled(column, !takeNegation(sheet, at)) }];
}

/** `unpaid`, `inactive`, `remotely`, from columns of truth values called paid, active, remote. */
function derivedFlagAt(sheet: Sheet, at: number): Filter[] | undefined {
  const word = sheet.tokens[at]?.lower ?? '';
  const base = /^(?:un|in|non)(?=.{3})/.exec(word)?.[0].length ?? 0;
  const flags = sheet.table.columns.filter(({ kind, words }) => kind === 'boolean' && words.length === 1);
  const denied = base === 0 ? undefined : flags.find(({ words }) => words[0] === word.slice(base));
  const column =
    denied ??
    flags.find(({ words: [own = ''] }) => [`${own}ly`].includes(word) || participles(word).includes(own));
  if (column === undefined) return undefined;
  use(sheet, at, at + 1);
  const isTrue = (denied === undefined) !== takeNegation(sheet, at);
  return [{ column: column.name, op: 'eq', value: spelled(column, isTrue) }];
}

/** `did not pass`, of a column called passed. */
function participles(word: string): string[] {
  return word.length < 3 ? [] : [`${word}ed`, `${word}d`];
}

function spelled({ truths }: Column, isTrue: boolean): Value['value'] {
  return truths === undefined ? isTrue : isTrue ? truths.yes : truths.no;
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
