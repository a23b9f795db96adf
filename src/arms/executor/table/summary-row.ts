import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import { compare } from '../rational.ts';
import { isBlank } from './cell.ts';
import { sum } from './measure.ts';
import { decimalStyle, readNumber } from './read-number.ts';
import type { Table } from './table.ts';

const label = /^(?:(?:grand|sub)?[ -]?total|sum|totals|overall)s?:?$/i;

/** The table without a last row that is called a total and is one: counted as data it would double every figure. */
export function withoutSummaryRow(table: Table): Table & { summaryRows: number } {
  const last = table.rows.at(-1);
  const above = table.rows.slice(0, -1);
  const isSummary =
    last !== undefined &&
    above.length > 0 &&
    Object.values(last).some((cell) => isLabel(cell)) &&
    table.columns.some((column) => isSumOf(above, last, column));
  return isSummary ? { ...table, rows: above, summaryRows: 1 } : { ...table, summaryRows: 0 };
}

function isLabel(cell: JsonValue): boolean {
  return typeof cell === 'string' && label.test(cell.trim());
}

function isSumOf(above: readonly JsonObject[], last: JsonObject, column: string): boolean {
  const style = decimalStyle([...above, last].map((row) => row[column]));
  const total = isBlank(last[column]) ? undefined : readNumber(last[column], style);
  const figures = above.flatMap((row) => readNumber(row[column], style) ?? []);
  return total !== undefined && figures.length > 0 && compare(total, sum(figures)) === 0;
}
