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
}

/** One figure over rows, summed exactly. */
export function measure({ rows, op, column, style }: MeasureRequest): Figure {
  if (column === undefined) return { value: rows.length, unit: undefined, skipped: new Set() };
  if (op === 'count' || op === 'count_distinct') return countCells(rows, op, column);
  const numbers: Rational[] = [];
  const skipped = new Set<JsonObject>();
  for (const row of rows) {
    const value = readNumber(row[column], style);
    if (value) numbers.push(value);
    else skipped.add(row);
  }
  if (numbers.length === 0) return withoutNumbers(rows, op, column);
  const isShare = rows.every((row) => skipped.has(row) || isPercentage(row[column]));
  const unit = isShare ? '%' : commonCurrency(rows, column);
  return { value: statistic(numbers, op), unit, skipped };
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
