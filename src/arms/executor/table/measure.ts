import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import type { Measure } from '../../../domain/tool-input.ts';
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  subtract,
  toNumber,
  zero,
  type Rational,
} from '../rational.ts';
import { exactFigure } from '../exact-figure.ts';
import { isBlank, textOf } from './cell.ts';
import { commonCurrency } from './currency.ts';
import { isPercentage, readNumber, type DecimalStyle } from './read-number.ts';

export interface Figure {
  /** Null where no figure can be had: no rows, no numbers, one number for a deviation. */
  value: number | string | null;
  /** `%` or a currency's code when every figure of the column had it. */
  unit: string | undefined;
  /** Rows whose cell was blank or no number. */
  skipped: ReadonlySet<JsonObject>;
}

interface MeasureRequest {
  rows: JsonObject[];
  op: Measure['op'];
  /** Undefined only for `count`. */
  column: string | undefined;
  style: DecimalStyle;
  /** A second column, whose numbers the first one's are multiplied by. */
  times?: { column: string; style: DecimalStyle } | undefined;
}

/** One figure over rows, summed exactly. */
export function measure({ rows, op, column, style, times }: MeasureRequest): Figure {
  if (column === undefined) return { value: rows.length, unit: undefined, skipped: new Set() };
  if (op === 'count' || op === 'count_distinct') return countCells(rows, op, column);
  const numbers: Rational[] = [];
  const skipped = new Set<JsonObject>();
  for (const row of rows) {
    const value = numberIn(row, { column, style, times });
    if (value) numbers.push(value);
    else skipped.add(row);
  }
  if (numbers.length === 0 && times !== undefined) return { value: null, unit: undefined, skipped };
  if (numbers.length === 0) return withoutNumbers(rows, op, column);
  const isShare = times === undefined && rows.every((row) => skipped.has(row) || isPercentage(row[column]));
  const unit = isShare ? '%' : currencyOf(rows, column, times?.column);
  return { value: statistic(numbers, op), unit, skipped };
}

function numberIn(
  row: JsonObject,
  { column, style, times }: Pick<MeasureRequest, 'style' | 'times'> & { column: string },
): Rational | undefined {
  if (times === undefined) return readNumber(row[column], style);
  const value = factorIn(row[column], style);
  const factor = factorIn(row[times.column], times.style);
  return value && factor && multiply(value, factor);
}

/** As a factor `12%` is 0.12. */
function factorIn(cell: JsonValue | undefined, style: DecimalStyle): Rational | undefined {
  const value = readNumber(cell, style);
  return value && isPercentage(cell) ? divide(value, rational(100n)) : value;
}

/** Of a product, that of the one factor that has any. */
function currencyOf(rows: JsonObject[], column: string, times: string | undefined): string | undefined {
  return commonCurrency(rows, column) ?? (times === undefined ? undefined : commonCurrency(rows, times));
}

function countCells(rows: JsonObject[], op: 'count' | 'count_distinct', column: string): Figure {
  const skipped = new Set(rows.filter((row) => isBlank(row[column])));
  const cells = rows
    .filter((row) => !skipped.has(row))
    .map((row) => textOf(row[column]).trim().toLowerCase());
  return { value: op === 'count' ? cells.length : new Set(cells).size, unit: undefined, skipped };
}

type Statistic = Exclude<Measure['op'], 'count' | 'count_distinct'>;

function statistic(numbers: Rational[], op: Statistic): number | string | null {
  switch (op) {
    case 'sum':
      return exactFigure(sum(numbers));
    case 'mean':
      return exactFigure(mean(numbers));
    case 'median':
      return exactFigure(median(numbers));
    case 'min':
      return exactFigure(numbers.reduce((least, value) => (compare(value, least) < 0 ? value : least)));
    case 'max':
      return exactFigure(numbers.reduce((most, value) => (compare(value, most) > 0 ? value : most)));
    case 'stddev':
      return sampleDeviation(numbers);
  }
}

export function sum(numbers: Rational[]): Rational {
  return numbers.reduce(add, zero);
}

export function mean(numbers: Rational[]): Rational {
  return divide(sum(numbers), rational(BigInt(numbers.length)));
}

export function median(numbers: Rational[]): Rational {
  const sorted = numbers.toSorted(compare);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? zero;
  return sorted.length % 2 === 1 ? upper : divide(add(sorted[middle - 1] ?? zero, upper), rational(2n));
}

function sampleDeviation(numbers: Rational[]): number | null {
  if (numbers.length < 2) return null;
  const centre = mean(numbers);
  const squares = numbers.map((value) => multiply(subtract(value, centre), subtract(value, centre)));
  return Math.sqrt(toNumber(divide(sum(squares), rational(BigInt(numbers.length - 1)))));
}

/** Dates have an earliest and a latest; nothing else can be said without numbers, not even that their sum is 0. */
function withoutNumbers(rows: JsonObject[], op: Measure['op'], column: string): Figure {
  const skipped = new Set(rows.filter((row) => !isIsoDate(row[column])));
  const dates = rows
    .map((row) => row[column])
    .filter((cell) => isIsoDate(cell))
    .toSorted();
  const value = op === 'min' ? dates[0] : op === 'max' ? dates.at(-1) : undefined;
  return { value: value ?? null, unit: undefined, skipped };
}

function isIsoDate(cell: JsonValue | undefined): cell is string {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}/.test(cell);
}
