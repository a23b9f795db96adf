import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { isJsonObject } from '../../domain/json.ts';
import { decimalStyle, readNumber } from '../executor/table/read-number.ts';
import { truthsOf, type Truths } from './truth-values.ts';
import { nameWords, stemOf, tokenize } from './words.ts';

export type ColumnKind = 'number' | 'text' | 'date' | 'boolean' | 'mixed';

export interface Column {
  name: string;
  words: string[];
  kind: ColumnKind;
  /** Whether no two rows share a value. */
  unique: boolean;
  /** Whether its values are the numbers or names by which the rows themselves go, such as `order` of orders. */
  identifies: boolean;
  /** How a column of truth values spells them. */
  truths?: Truths;
  /** Whether cells such as `n/a` stand between its figures. */
  gaps: boolean;
  /** Distinct short texts, each with its words, for goals that name a value. */
  values: { value: string; words: string[] }[];
}

/** Rows that the calculator can query, as far as a goal may speak of them. */
export interface Table {
  /** Where in the context; undefined for the context itself. */
  path: string | undefined;
  words: string[];
  /** Stems that mean a row: the table's own name, and `order` where a column such as `order_id` differs in every row. */
  rowNouns: ReadonlySet<string>;
  columns: Column[];
  rowCount: number;
  /** Values without names: an array of numbers or texts. */
  plain: boolean;
}

/** Things that rows are about and that go by a number. */
export const things: ReadonlySet<string> = new Set(
  (
    'order invoice customer client ticket transaction booking payment issue case user product item student employee ' +
    'flight patient account member event session request shipment delivery room record row line task trip'
  )
    .split(' ')
    .map(stemOf),
);

/** Name under which the calculator knows the values of a plain array. */
export const plainColumn = 'value';

export function tableOf({
  path,
  rows,
}: {
  path: string | undefined;
  rows: readonly JsonValue[];
}): Table | undefined {
  if (rows.length === 0) return undefined;
  const words = path === undefined ? [] : nameWords(lastName(path));
  const base = { path, words, rowCount: rows.length };
  if (rows.every((row) => isJsonObject(row))) {
    const columns = columnsOf(rows, words);
    const own = columns.flatMap((column) => (column.identifies ? column.words : []));
    const rowNouns = new Set([...words, ...own, ...identified(columns), ...namedPeople(words, columns)]);
    return { ...base, columns, rowNouns, plain: false };
  }
  if (rows.every((row) => typeof row === 'number' || typeof row === 'string')) {
    return { ...base, columns: [columnOf(plainColumn, rows)], rowNouns: new Set(words), plain: true };
  }
  return undefined;
}

/** What the first column of unique ids identifies. */
function identified(columns: readonly Column[]): string[] {
  const ids = columns.find(({ words, unique }) => unique && words.length === 2 && isIdMark(words[1]));
  return ids?.words.slice(0, 1) ?? [];
}

/** Names of tables that say nothing about what the rows are. */
export const anyTable: ReadonlySet<string> = new Set(
  'csv data table row record json input file list dataset sheet value text'.split(' ').map(stemOf),
);

/** Rows of an unnamed table that each have a name may be called people or members. */
function namedPeople(words: readonly string[], columns: readonly Column[]): string[] {
  const unnamed = words.every((word) => anyTable.has(word));
  const named = columns.some(({ words: own, unique }) => unique && own.length === 1 && own[0] === 'name');
  return unnamed && named ? ['person', 'member'] : [];
}

function isIdMark(word: string | undefined): boolean {
  return word === 'id' || word === 'no' || word === 'nr' || word === 'number' || word === 'key';
}

export function lastName(path: string): string {
  return (
    path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? path
  );
}

function columnsOf(rows: readonly JsonObject[], tableName: readonly string[]): Column[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...names].map((name) =>
    columnOf(
      name,
      rows.map((row) => row[name] ?? null),
    ),
  );
  return columns.map((column, at) => ({ ...column, identifies: identifies(column, { at, tableName }) }));
}

/** A first column of different numbers under the name of one thing: `order`, but not `orders`, which says how many. */
function identifies(
  column: Column,
  { at, tableName }: { at: number; tableName: readonly string[] },
): boolean {
  const [word, ...others] = column.words;
  if (word === undefined || others.length > 0 || !column.unique || column.kind !== 'number') return false;
  return isOne(column) && (tableName.includes(word) || (at === 0 && things.has(word)));
}

/** Whether the name is of one thing: `order`. */
function isOne({ name, words: [word] }: Column): boolean {
  return name.toLowerCase() === word;
}

function columnOf(name: string, cells: readonly JsonValue[]): Column {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  return {
    name,
    words: nameWords(name),
    ...kindOf(name, filled),
    identifies: false,
    unique: new Set(filled.map((cell) => JSON.stringify(cell))).size === cells.length,
    values: shortTexts(filled),
  };
}

type Kind = Pick<Column, 'kind' | 'truths' | 'gaps'>;

function kindOf(name: string, cells: readonly JsonValue[]): Kind {
  const truths = truthsOf(name, cells);
  if (truths !== undefined) return { kind: 'boolean', truths, gaps: false };
  const filled = cells.filter((cell) => !isGap(cell));
  const style = decimalStyle(filled);
  const numeric = filled.length > 0 && filled.every((cell) => readNumber(cell, style) !== undefined);
  if (numeric && filled.length * 2 > cells.length)
    return { kind: 'number', gaps: filled.length < cells.length };
  if (cells.length === 0) return { kind: 'mixed', gaps: false };
  if (cells.every((cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|\b)/.test(cell)))
    return { kind: 'date', gaps: false };
  return { kind: cells.every((cell) => typeof cell === 'string') ? 'text' : 'mixed', gaps: false };
}

/** What stands for a missing figure. */
function isGap(cell: JsonValue): boolean {
  return (
    typeof cell === 'string' &&
    /^(?:n\/?a|-+|–|—|\?|none|null|nil|nan|unknown|tbd|missing)$/i.test(cell.trim())
  );
}

function shortTexts(cells: readonly JsonValue[]): Column['values'] {
  const texts = new Set(cells.filter((cell) => typeof cell === 'string').filter((cell) => cell.length <= 60));
  return [...texts]
    .map((value) => ({ value, words: tokenize(value).map(({ lower }) => lower) }))
    .filter(({ words }) => words.length > 0 && words.length <= 6);
}
