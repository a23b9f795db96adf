import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { understandText } from '../executor/table/understand-text.ts';
import { tableOf } from './table-shape.ts';

const maxDepth = 4;
const maxMembers = 30;
const maxCharacters = 2_000;

/**
 * Keys and types of a task's context, never a value: `{"orders": [12 of {"id": number, "total": number}]}`. A text that is a
 * table shows the names of its columns; one that may be prose shows its length alone.
 */
export function contextOutline(context: JsonObject | string): string {
  if (typeof context === 'string') return context === '' ? 'nothing' : textOf(context, 0);
  if (Object.keys(context).length === 0) return 'nothing';
  const outline = outlineOf(context, 0);
  return outline.length > maxCharacters ? `${outline.slice(0, maxCharacters)}…` : outline;
}

function outlineOf(value: JsonValue, depth: number): string {
  if (typeof value === 'string') return textOf(value, depth);
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return listOf(value, depth);
  if (depth >= maxDepth) return '{…}';
  const members = Object.entries(value);
  const shown = members
    .slice(0, maxMembers)
    .map(([key, member]) => `${JSON.stringify(key)}: ${outlineOf(member, depth + 1)}`);
  if (members.length > maxMembers) shown.push(`… ${members.length - maxMembers} more`);
  return `{${shown.join(', ')}}`;
}

/** The first item stands for the others: lists of records are alike. */
function listOf(items: readonly JsonValue[], depth: number): string {
  const [first] = items;
  if (first === undefined) return '[empty]';
  return `[${items.length} of ${depth >= maxDepth ? '…' : outlineOf(first, depth + 1)}]`;
}

function textOf(text: string, depth: number): string {
  const structure = jsonOutline(text, depth) ?? columnsOf(text);
  if (structure !== undefined) return `text of ${structure}`;
  const lines = text.split('\n').length;
  return `text (${text.length} characters${lines > 1 ? `, ${lines} lines` : ''})`;
}

function jsonOutline(text: string, depth: number): string | undefined {
  if (!/^\s*[[{]/.test(text) || depth >= maxDepth) return undefined;
  const parsed = understandText(text);
  return typeof parsed === 'string' ? undefined : outlineOf(parsed, depth);
}

/** Names and types of the columns of CSV text. */
function columnsOf(text: string): string | undefined {
  const rows = understandText(text);
  const table = Array.isArray(rows) ? tableOf({ path: undefined, rows }) : undefined;
  if (table === undefined || table.plain || !table.columns.every(({ name }) => isColumnName(name)))
    return undefined;
  if (!isEvenTable(text, table.columns.length)) return undefined;
  const columns = table.columns
    .slice(0, maxMembers)
    .map(({ name, kind }) => `${JSON.stringify(name)}: ${kind === 'mixed' ? 'text' : kind}`);
  return `[${table.rowCount} of {${columns.join(', ')}}]`;
}

/** Names, not the beginning of a sentence: what a letter says between two commas must not pass for a column. */
function isColumnName(name: string): boolean {
  return (
    /^\p{L}[\p{L}\d_-]*(?: [\p{L}\d_-]+){0,2}(?: ?\([\p{L}\d%$€£ ]{1,12}\))?$/u.test(name) &&
    name.length <= 40
  );
}

/** Two rows at least below the names, each line as long as they are. */
function isEvenTable(text: string, columns: number): boolean {
  const lines = text.trim().split(/\r?\n/);
  const marks = lines.map((line) => line.replace(/"[^"]*"/g, '').match(/[,;\t|]/g)?.length ?? 0);
  return columns > 1 && lines.length > 2 && marks.every((count) => count === marks[0]);
}
