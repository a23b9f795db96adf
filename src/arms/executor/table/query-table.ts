import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import type { Measure, TableQuery } from '../../../domain/tool-input.ts';
import { executionFailure } from '../execution-failure.ts';
import { listNames } from '../../../domain/loose-name.ts';
import { compareCells, isBlank, passes } from './cell.ts';
import { commonCurrency } from './currency.ts';
import { groupRows } from './group-rows.ts';
import { measure, type Figure } from './measure.ts';
import { decimalStyle, type DecimalStyle } from './read-number.ts';
import { withoutSummaryRow } from './summary-row.ts';
import { findColumn, toTable, type Table } from './table.ts';
import { firstRows } from './ties.ts';

/** What a table query asks, but for where its table stands. */
export type TableQuestion = Omit<TableQuery, 'source'>;

/**
 * Answers a question over the table that `value` holds: `{[as]: figure, value?, unit?, rows_used, rows_skipped,
 * operation(s)}`, with `group_by` `{groups: [{<column or period>, [as]}], rows_used, …}`, without measures `{rows, rows_used}`.
 */
export function queryTable(value: JsonValue, question: TableQuestion): JsonObject {
  const { summaryRows, ...table } = withoutSummaryRow(toTable(value));
  const kept = { ...table, rows: filterRows(table, question.filters) };
  const said = summaryRows === 0 ? {} : { summary_rows_skipped: summaryRows };
  if (question.group_by !== undefined)
    return { ...groupedAnswer(kept, question.group_by, question), ...said };
  const { rows, tied } = cut(kept, question);
  if (question.measures.length === 0) return { rows, rows_used: rows.length, ...tied, ...said };
  return { ...figuresAnswer({ ...kept, rows }, question.measures), ...said };
}

function filterRows(table: Table, filters: TableQuestion['filters']): JsonObject[] {
  let rows = table.rows;
  for (const filter of filters) {
    const column = findColumn(table, filter.column);
    const style = columnStyle(table, column);
    if (['gt', 'gte', 'lt', 'lte'].includes(filter.op)) commonCurrency(table.rows, column);
    rows = rows.filter((row) => passes(row, column, { ...filter, style }));
  }
  return rows;
}

function sortRows(table: Table, sortBy: TableQuestion['sort_by']): JsonObject[] {
  if (!sortBy) return table.rows;
  const column = findColumn(table, sortBy.column);
  const style = columnStyle(table, column);
  commonCurrency(table.rows, column);
  const direction = sortBy.order === 'asc' ? 1 : -1;
  return table.rows.toSorted((a, b) => {
    const [left, right] = [a[column], b[column]];
    const order = compareCells(left, right, style);
    // Blanks are last either way: a top list never begins with them.
    return isBlank(left) || isBlank(right) ? order : direction * order;
  });
}

/** Over figures a limit is what it says: their rows are counted, not shown. */
function cut(table: Table, { sort_by: sortBy, limit, measures, group_by: groupBy }: TableQuestion) {
  const rows = sortRows(table, sortBy);
  const overFigures = measures.length > 0 && groupBy === undefined;
  if (!sortBy || overFigures) return firstRows({ rows, limit, sorted: undefined });
  const column = findColumn(table, sortBy.column);
  return firstRows({ rows, limit, sorted: { column, style: columnStyle(table, column) } });
}

function figuresAnswer(table: Table, measures: Measure[]): JsonObject {
  const { figures, skipped } = takeFigures(table, measures);
  for (const figure of figures) {
    if (figure.value === null) throw executionFailure(noFigure(figure.measure, table.rows.length));
  }
  const [only, ...others] = figures;
  const single = only && others.length === 0;
  return {
    rows_used: table.rows.length - skipped,
    rows_skipped: skipped,
    ...operations(measures),
    ...(single ? { value: only.value, ...(only.unit ? { unit: only.unit } : {}) } : {}),
    ...figureValues(figures),
  };
}

function noFigure({ op, column = '' }: Measure, rows: number): string {
  const name = `"${column.slice(0, 60)}"`;
  if (rows === 0) return `No row is left to take the ${op} of column ${name} over.`;
  return op === 'stddev'
    ? `The standard deviation of column ${name} needs at least two numbers.`
    : `Column ${name} holds no numbers to take the ${op} of.`;
}

/** A group without numbers has null for its figure; it does not fail the others. */
function groupedAnswer(table: Table, groupBy: string, question: TableQuestion): JsonObject {
  const column = findColumn(table, groupBy);
  const measures: Measure[] =
    question.measures.length > 0 ? question.measures : [{ op: 'count', as: 'count' }];
  let skippedRows = 0;
  const unit = unitOfAll(takeFigures(table, measures).figures);
  const name = question.group_by_period ?? column;
  const groups = groupRows(table.rows, column, question.group_by_period).map(
    ({ value, rows }): JsonObject => {
      const { figures, skipped } = takeFigures(table, measures, rows);
      skippedRows += skipped;
      return { [name]: value, ...figureValues(figures) };
    },
  );
  const columns = [name, ...measures.map(({ as }) => as)];
  const held = filterRows({ columns, rows: groups }, question.having ?? []);
  const kept = cut({ columns, rows: held }, question);
  return {
    groups: kept.rows,
    rows_used: table.rows.length - skippedRows,
    rows_skipped: skippedRows,
    ...operations(measures),
    ...kept.tied,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The unit that every figure shares. */
function unitOfAll(figures: MeasuredFigure[]): string | undefined {
  const [unit, ...others] = new Set(figures.map((figure) => figure.unit));
  return others.length === 0 ? unit : undefined;
}

type MeasuredFigure = Figure & { measure: Measure };

/** Takes every measure over `rows`; how numbers are written is read from the whole column. */
function takeFigures(table: Table, measures: Measure[], rows = table.rows) {
  const skipped = new Set<JsonObject>();
  const figures = measures.map((wanted): MeasuredFigure => {
    const column = measuredColumn(table, wanted);
    const style = column === undefined ? 'point' : columnStyle(table, column);
    const factor = wanted.times === undefined ? undefined : findColumn(table, wanted.times);
    const times = factor === undefined ? undefined : { column: factor, style: columnStyle(table, factor) };
    const figure = measure({ rows, op: wanted.op, column, style, times });
    for (const row of figure.skipped) skipped.add(row);
    return { ...figure, measure: wanted };
  });
  return { figures, skipped: skipped.size };
}

function measuredColumn(table: Table, { op, column }: Measure): string | undefined {
  if (column !== undefined) return findColumn(table, column);
  if (op === 'count') return undefined;
  const [only] = table.columns;
  if (only !== undefined && table.columns.length === 1) return only;
  throw executionFailure(
    `Name the column to take the ${op} of; the columns are: ${listNames(table.columns)}.`,
  );
}

function columnStyle(table: Table, column: string): DecimalStyle {
  return decimalStyle(table.rows.map((row) => row[column]));
}

function figureValues(figures: MeasuredFigure[]): JsonObject {
  return Object.fromEntries(figures.map((figure) => [figure.measure.as, figure.value]));
}

function operations(measures: Measure[]): JsonObject {
  const [only, ...others] = measures;
  const taken = measures.map(({ as, op, column, times }) => ({
    figure: as,
    op,
    ...(column === undefined ? {} : { column }),
    ...(times === undefined ? {} : { times }),
  }));
  return only && others.length === 0
    ? { operation: only.op, measures: taken }
    : { operations: measures.map(({ op }) => op), measures: taken };
}
