import type { TaskResponse } from '../api/task-response-schema.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../domain/json.ts';

type Result = TaskResponse['results'][number];

const longestLine = 240;
const mostRows = 8;
/** How a figure came about, which a reader of the answer does not need. */
const provenance = new Set([
  'rows_used',
  'rows_skipped',
  'operation',
  'operations',
  'unit',
  'expression',
  'sentences_used',
]);

/** The result of a step in a few lines: an answer with its citations, figures, rows, or whatever else came out. */
export function describeResult({ result_data: data }: Result): string[] {
  const output = data['output'] === undefined ? data : data['output'];
  return answerLines(output).map(shorten);
}

function answerLines(output: JsonValue): string[] {
  if (!isJsonObject(output)) return [JSON.stringify(output)];
  if (typeof output['synthesis'] === 'string') return withCitations(output['synthesis'], output);
  if (typeof output['summary'] === 'string') return [output['summary']];
  const rows = output['rows'] ?? output['groups'];
  if (Array.isArray(rows)) return rowLines(rows);
  return [figures(output)];
}

function withCitations(synthesis: string, { citations, results }: JsonObject): string[] {
  const titles = new Map(objectsIn(results).map(({ source, title }) => [source, title]));
  const cited = objectsIn(citations).map(({ source, quote, start, end }) => {
    const title = titles.get(source) ?? source;
    return `  cites "${textOf(title)}", characters ${textOf(start)} to ${textOf(end)}: "${textOf(quote)}"`;
  });
  return [synthesis === '' ? 'Passages were found, and no answer.' : synthesis, ...cited];
}

function rowLines(rows: JsonValue[]): string[] {
  const shown = rows.slice(0, mostRows).map((row) => (isJsonObject(row) ? figures(row) : textOf(row)));
  return rows.length > mostRows ? [...shown, `… and ${rows.length - mostRows} more`] : shown;
}

/** Lists of more than a few members are shown by their length. */
function figures(output: JsonObject): string {
  return Object.entries(output)
    .filter(([name]) => !provenance.has(name))
    .map(([name, value]) => `${name} ${Array.isArray(value) ? listed(value) : textOf(value)}`)
    .join(' · ');
}

function listed(values: JsonValue[]): string {
  const isShort = values.every((value) => typeof value === 'string' || typeof value === 'number');
  return isShort ? values.map(textOf).join(', ') : `(${values.length})`;
}

function objectsIn(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((entry) => isJsonObject(entry)) : [];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function shorten(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}
