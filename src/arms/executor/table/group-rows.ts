import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import type { TableQuery } from '../../../domain/tool-input.ts';
import { executionFailure } from '../execution-failure.ts';
import { isBlank, textOf } from './cell.ts';

export type Period = NonNullable<TableQuery['group_by_period']>;

export interface Group {
  /** What its rows share: a cell, or the period of a date; null for blank cells. */
  value: JsonValue;
  rows: JsonObject[];
}

/** Rows by what stands in `column`, without case, or by the period of its ISO dates. Groups come in order of appearance. */
export function groupRows(rows: readonly JsonObject[], column: string, period: Period | undefined): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const value = groupValue(row[column], { column, period });
    const key = textOf(value).toLowerCase();
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { value, rows: [row] });
  }
  return [...groups.values()];
}

function groupValue(
  cell: JsonValue | undefined,
  { column, period }: { column: string; period: Period | undefined },
): JsonValue {
  if (isBlank(cell)) return null;
  if (period === undefined) return typeof cell === 'string' ? cell.trim() : (cell ?? null);
  const found = /^\s*(\d{4})-(0[1-9]|1[0-2])-\d{2}(?!\d)/.exec(textOf(cell));
  if (found === null)
    throw executionFailure(
      `Column "${column.slice(0, 60)}" holds something that is no ISO date (2026-03-01).`,
    );
  const [, year = '', month = ''] = found;
  switch (period) {
    case 'year':
      return year;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'month':
      return `${year}-${month}`;
  }
}
