import type { JsonObject } from '../../../domain/json.ts';
import type { TableQuery } from '../../../domain/tool-input.ts';
import type { Figure, StepDraft } from '../reading.ts';
import type { TableReading } from '../table/read-sheet.ts';
import { plainColumn, type Table } from '../table-shape.ts';
import { nameWords } from '../words.ts';

export function labelOf({ path }: Table): string {
  return path === undefined ? 'the context' : `context.${path}`;
}

/** One step of the calculator that answers `query` over `table`. */
export function tableStep(
  table: Table,
  { query, wholeNames }: TableReading & { kind: 'query' },
  step: number,
): StepDraft {
  const source: JsonObject =
    table.path === undefined ? { from: 'context' } : { from: 'context', path: table.path };
  return {
    arm: 'executor',
    capability: 'calculate',
    // Optional members that are absent are no JSON to the compiler, though they are to JSON.stringify.
    input: { table: { source, ...(query as JsonObject) } },
    action: describe(query, table).slice(0, 200),
    taskType: 'computation',
    confidence: wholeNames ? 0.9 : 0.75,
    dependsOn: [],
    figures: query.group_by === undefined ? figuresOf(query, `s${step}`) : [],
    because: `the goal asks for figures over ${labelOf(table)}`,
  };
}

function figuresOf({ measures }: Pick<TableQuery, 'measures'>, step: string): Figure[] {
  return measures.flatMap(({ as, op, column, times }) => {
    const spellings = [nameWords(as)];
    if (column !== undefined && column !== plainColumn && times === undefined) {
      const alone = measures.filter((other) => other.column === column).length === 1;
      spellings.push(
        [...nameWords(as.split('_')[0] ?? op), ...nameWords(column)],
        ...(alone ? [nameWords(column)] : []),
      );
    }
    return spellings.map((words) => ({ step, name: as, words }));
  });
}

function describe(
  { measures, filters, group_by, group_by_period, having = [], sort_by, limit }: Omit<TableQuery, 'source'>,
  table: Table,
): string {
  const figures = measures
    .map(({ op, column, times }) =>
      column === undefined ? op : `${op} of ${column}${times === undefined ? '' : ` times ${times}`}`,
    )
    .join(', ');
  const conditions = filters.map(({ column, op }) => `${column} ${op}`).join(', ');
  return [
    figures === '' ? 'rows' : figures,
    `of ${labelOf(table)}`,
    group_by === undefined ? '' : `by ${group_by_period ?? group_by}`,
    having.length === 0 ? '' : `having ${having.map(({ column, op }) => `${column} ${op}`).join(', ')}`,
    conditions === '' ? '' : `where ${conditions}`,
    sort_by === undefined ? '' : `sorted by ${sort_by.column} ${sort_by.order}`,
    limit === undefined ? '' : `first ${limit}`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
