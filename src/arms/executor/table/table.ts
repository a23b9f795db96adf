import { isJsonObject, type JsonObject, type JsonValue } from '../../../domain/json.ts';
import { executionFailure } from '../execution-failure.ts';
import { findLooseName, listNames } from '../../../domain/loose-name.ts';
import { looksNumeric } from './read-number.ts';
import { listedValues, understandText } from './understand-text.ts';

export interface Table {
  columns: string[];
  rows: JsonObject[];
}

/** Rows of CSV or JSON text, of a list of objects or of values (column `value`), or of an object of lists. */
export function toTable(value: JsonValue): Table {
  const rows = rowsOf(value);
  if (!rows) {
    throw executionFailure(
      'The source holds no table: give CSV text, a list of objects or a list of values.',
    );
  }
  const columns = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) columns.add(name);
  return { columns: [...columns], rows };
}

/** The column that `wanted` means. @throws TaskFailure naming the columns that exist. */
export function findColumn(table: Table, wanted: string): string {
  const name = findLooseName(table.columns, wanted);
  if (name !== undefined) return name;
  throw executionFailure(
    `There is no column "${wanted.slice(0, 60)}"; the columns are: ${listNames(table.columns)}.`,
  );
}

function rowsOf(value: JsonValue): JsonObject[] | undefined {
  if (typeof value === 'string') {
    const understood = understandText(value);
    return typeof understood === 'string' ? listedRows(understood) : rowsOf(understood);
  }
  if (Array.isArray(value)) return listRows(value);
  return isJsonObject(value) ? objectRows(value) : undefined;
}

/** The rows of a text that is one column: a name, then figures, one per line. */
export function oneColumnRows(text: string): JsonObject[] | undefined {
  const [first = '', ...figures] = text.trim().split(/\s*[\r\n]+\s*/);
  const isName = first.length <= 40 && /^\p{L}[^.!?:\d]*$/u.test(first);
  return isName && figures.length > 0 && figures.every((figure) => looksNumeric(figure))
    ? listedRows(text)
    : undefined;
}

/** A first line that is no number above numbers is a header of one column. */
function listedRows(text: string): JsonObject[] | undefined {
  const values = listedValues(text);
  if (!values) return undefined;
  const [first = '', ...rest] = values.map((value) => value.trim());
  const named = !/\d/.test(first) && rest.some((value) => /\d/.test(value));
  const column = named ? first : 'value';
  return (named ? rest : [first, ...rest]).map((value) => ({ [column]: value }));
}

function listRows(list: JsonValue[]): JsonObject[] | undefined {
  if (list.every(isJsonObject)) return list;
  if (list.every(Array.isArray)) return gridRows(list as JsonValue[][]);
  return list.map((value) => (isJsonObject(value) ? value : { value }));
}

/** A list of lists whose first one is the header. */
function gridRows([header = [], ...records]: JsonValue[][]): JsonObject[] | undefined {
  if (!header.every((name) => typeof name === 'string')) return undefined;
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? null])),
  );
}

/** Lists of one length are columns; else the only member that holds a table is it; else names with their figures. */
function objectRows(object: JsonObject): JsonObject[] | undefined {
  const entries = Object.entries(object);
  const lists = entries.filter((entry): entry is [string, JsonValue[]] => Array.isArray(entry[1]));
  const length = lists[0]?.[1].length ?? 0;
  const columnar = lists.length === entries.length && lists.every(([, list]) => isColumn(list, length));
  if (columnar && lists.length > 1) {
    return Array.from({ length }, (_, index) =>
      Object.fromEntries(lists.map(([name, list]) => [name, list[index] ?? null])),
    );
  }
  if (columnar && lists[0]) {
    const [name, list] = lists[0];
    return list.map((value) => ({ [name]: value }));
  }
  return onlyTable(object) ?? namedFigures(entries);
}

function isColumn(list: JsonValue[], length: number): boolean {
  return list.length === length && !list.some((value) => typeof value === 'object' && value !== null);
}

function onlyTable(object: JsonObject): JsonObject[] | undefined {
  const tables = Object.entries(object).filter(([, value]) => holdsTable(value));
  if (tables.length > 1) {
    const names = listNames(tables.map(([name]) => name));
    throw executionFailure(`The source holds more than one table: name one of ${names} in its path.`);
  }
  const [found] = tables;
  return found && rowsOf(found[1]);
}

function holdsTable(value: JsonValue): boolean {
  if (typeof value === 'string') return Array.isArray(understandText(value));
  return Array.isArray(value) && value.length > 0;
}

function namedFigures(entries: [string, JsonValue][]): JsonObject[] | undefined {
  const figures = entries.filter(([, value]) => typeof value === 'number');
  return figures.length > 0 && figures.length === entries.length
    ? figures.map(([name, value]) => ({ name, value }))
    : undefined;
}
