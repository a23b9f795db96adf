import type { JsonObject } from '../../../domain/json.ts';
import { compareCells } from './cell.ts';
import type { DecimalStyle } from './read-number.ts';

interface Cut {
  rows: JsonObject[];
  limit: number | undefined;
  /** What the rows are sorted by; undefined where they are not. */
  sorted: { column: string; style: DecimalStyle } | undefined;
}

/** The first rows. A single best row brings those that equal it along; a longer list says how many it left out. */
export function firstRows({ rows, limit, sorted }: Cut): { rows: JsonObject[]; tied: JsonObject } {
  if (limit === undefined || sorted === undefined || limit >= rows.length)
    return { rows: rows.slice(0, limit), tied: {} };
  const last = rows[limit - 1]?.[sorted.column];
  const alike = rows.slice(limit).filter((row) => compareCells(row[sorted.column], last, sorted.style) === 0);
  if (alike.length === 0) return { rows: rows.slice(0, limit), tied: {} };
  return limit === 1
    ? { rows: [...rows.slice(0, 1), ...alike], tied: { tied: alike.length + 1 } }
    : { rows: rows.slice(0, limit), tied: { tied_rows_left_out: alike.length } };
}
