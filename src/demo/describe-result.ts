import type { TaskResponse } from '../api/task-response-schema.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../domain/json.ts';

type Result = TaskResponse['results'][number];

const longestLine = 400;
const mostRows = 8;
/** How a figure came about, which a reader of the answer does not need. */
const provenance = new Set(['rows_used', 'rows_skipped', 'operation', 'operations', 'expression']);

/** The result of a step in a few lines: an answer with its citations, figures, rows, or whatever else came out. */
export function describeResult({ result_data: data }: Pick<Result, 'result_data'>): string[] {
  const output = data['output'] === undefined ? data : data['output'];
  return answerLines(output).map(shorten);
}

function answerLines(output: JsonValue): string[] {
  if (!isJsonObject(output)) return [JSON.stringify(output)];
  const { synthesis, summary, score, rows, groups } = output;
  if (typeof synthesis === 'string') return withCitations(synthesis, output);
  if (typeof summary === 'string') return [summary];
  if (typeof score === 'number') return [sentiment(output)];
  if (Array.isArray(rows)) return rowLines(rows);
  if (Array.isArray(groups)) return rowLines(groups);
  return [figures(output)];
}

function withCitations(synthesis: string, { citations, results }: JsonObject): string[] {
  const titles = new Map(objectsIn(results).map(({ source, title }) => [source, title]));
  const cited = objectsIn(citations).map(({ source, quote, start, end }) => {
    const title = textOf(titles.get(source) ?? source);
    return `  from "${title}", characters ${textOf(start)} to ${textOf(end)}: "${textOf(quote)}"`;
  });
  return [synthesis === '' ? 'Passages were found, and no answer.' : synthesis, ...cited];
}

function sentiment({ score, label, count, positive, negative, neutral, mixed }: JsonObject): string {
  const camps = { positive, negative, neutral, mixed };
  const counts = Object.entries(camps).flatMap(([name, size]) =>
    typeof size === 'number' && size > 0 ? [`${size} ${name}`] : [],
  );
  return `${textOf(label)}, score ${textOf(score)}: ${counts.join(', ')} of ${textOf(count)}`;
}

function rowLines(rows: JsonValue[]): string[] {
  const shown = rows.slice(0, mostRows).map((row) => (isJsonObject(row) ? figures(row) : textOf(row)));
  return rows.length > mostRows ? [...shown, `… and ${rows.length - mostRows} more`] : shown;
}

/** Texts first, as they name what the figures are about; `value` only where no member says more than it. */
function figures(output: JsonObject): string {
  const members = Object.entries(output).filter(([name]) => !provenance.has(name));
  const named = members.filter(([name]) => name !== 'value');
  const shown = named.length > 0 && typeof output['unit'] !== 'string' ? named : members;
  return shown
    .toSorted(([, a], [, b]) => Number(typeof b === 'string') - Number(typeof a === 'string'))
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value)}`)
    .join(' · ');
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
