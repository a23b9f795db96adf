import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { oneColumnRows } from '../executor/table/table.ts';
import { understandText } from '../executor/table/understand-text.ts';
import { lastName, tableOf, type Table } from './table-shape.ts';
import { nameWords } from './words.ts';

/** A text of the context, or an array of them. */
export interface TextEntry {
  /** undefined: the context is the text itself. */
  path: string | undefined;
  words: string[];
  /** Words of all names on the way. */
  pathWords: string[];
  kind: 'text' | 'texts';
  length: number;
}

/** What a goal may refer to in the context. */
export interface ContextShape {
  empty: boolean;
  tables: Table[];
  texts: TextEntry[];
  /** Numbers that stand alone, with their path. */
  numbers: { path: string; words: string[]; value: number }[];
}

const textNames = new Set(
  'text review comment feedback note message body content description transcript article remark answer quote summary'.split(
    ' ',
  ),
);
const maxDepth = 6;

export function contextShape(context: JsonObject | string): ContextShape {
  const shape: ContextShape = { empty: isEmpty(context), tables: [], texts: [], numbers: [] };
  visit(context, undefined, shape, 0);
  return shape;
}

function isEmpty(context: JsonObject | string): boolean {
  return typeof context === 'string' ? context.trim() === '' : Object.keys(context).length === 0;
}

function visit(value: JsonValue, path: string | undefined, shape: ContextShape, depth: number): void {
  if (typeof value === 'string') visitText(value, path, shape, depth);
  else if (typeof value === 'number' && path !== undefined) {
    shape.numbers.push({ path, words: nameWords(lastName(path)), value });
  } else if (Array.isArray(value)) visitArray(value, path, shape, depth);
  else if (isJsonObject(value) && depth < maxDepth) {
    for (const [name, member] of Object.entries(value)) {
      // A path cannot spell names that hold its own signs.
      if (name === '' || /[.[\]]/.test(name)) continue;
      visit(member, path === undefined ? name : `${path}.${name}`, shape, depth + 1);
    }
  }
}

function visitText(value: string, path: string | undefined, shape: ContextShape, depth: number): void {
  const understood = understandText(value);
  if (typeof understood !== 'string' && (looksLikeData(value) || hasHeader(understood))) {
    visit(understood, path, shape, depth + 1);
    return;
  }
  const rows = oneColumnRows(value);
  if (rows !== undefined) visitArray(rows, path, shape, depth + 1);
  else if (isProse(value, path)) shape.texts.push(entry({ path, kind: 'text', length: value.length }));
}

function looksLikeData(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Names of columns are short, unlike the clauses of lines with commas. */
function hasHeader(rows: JsonValue): boolean {
  const [first] = Array.isArray(rows) ? rows : [];
  return (
    isJsonObject(first) &&
    Object.keys(first).every(
      (name) => name.length <= 40 && !/[.!?]/.test(name) && name.split(/\s+/).length <= 4,
    )
  );
}

function visitArray(values: JsonValue[], path: string | undefined, shape: ContextShape, depth: number): void {
  const table = tableOf({ path, rows: values });
  if (table) shape.tables.push(table);
  const texts = values.filter((value): value is string => typeof value === 'string');
  const prose = texts.filter((text) => isProse(text, path));
  if (texts.length > 0 && texts.length === values.length && prose.length * 2 >= texts.length) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    shape.texts.push(entry({ path, kind: 'texts', length }));
  } else if (table && values.some((value) => hasProse(value))) {
    shape.texts.push(entry({ path, kind: 'texts', length: JSON.stringify(values).length }));
  }
  if (table || depth >= maxDepth) return;
  values.forEach((value, at) => {
    if (isJsonObject(value) || Array.isArray(value)) visit(value, `${path ?? ''}[${at}]`, shape, depth + 1);
  });
}

function entry({ path, kind, length }: Pick<TextEntry, 'path' | 'kind' | 'length'>): TextEntry {
  const words = path === undefined ? [] : nameWords(lastName(path));
  const pathWords = path === undefined ? [] : nameWords(path.replace(/[.[\]]/g, ' '));
  return { path, words, pathWords, kind, length };
}

function hasProse(row: JsonValue): boolean {
  if (!isJsonObject(row)) return false;
  return Object.entries(row).some(
    ([name, cell]) =>
      typeof cell === 'string' && (cell.length >= 40 || isNamedText(name)) && isProse(cell, name),
  );
}

/** Three words make a text; fewer only under a name that says so, lest ids and labels pass for prose. */
function isProse(text: string, path: string | undefined): boolean {
  const wordCount = text.trim().split(/\s+/, 4).length;
  if (text.trim() === '') return false;
  if (path === undefined) return true;
  return wordCount >= 3 || isNamedText(path);
}

function isNamedText(path: string): boolean {
  return nameWords(lastName(path)).some((word) => textNames.has(word));
}
