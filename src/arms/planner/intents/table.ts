import type { JsonObject } from '../../../domain/json.ts';
import type { TableQuery } from '../../../domain/tool-input.ts';
import {
  stepsOf,
  unmet,
  type Figure,
  type Intent,
  type Reading,
  type Scene,
  type StepDraft,
} from '../reading.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import { plainColumn, type Table } from '../table-shape.ts';
import { nameWords } from '../words.ts';
import type { GoalPart } from '../goal-parts.ts';

const figureWords =
  /\b(?:total|sum|average|mean|median|minimum|maximum|count|how many|how much|number of|highest|lowest|top \d+|standard deviation|per)\b/i;

/** Figures, filters, groups and top lists over a table of the context, where one table alone fits the words. */
export const readTable: Intent = (part, scene) => {
  const tables = tablesFor(part, scene.shape.tables);
  if (tables.length === 0) return withoutTable(part);
  const readings = tables.map((table) => ({ table, reading: readSheet(part.tokens, table) }));
  const fitting = readings.flatMap(({ table, reading }) =>
    reading?.kind === 'query' ? [{ table, reading }] : [],
  );
  const [first, ...others] = fitting;
  if (first && others.length === 0) return stepsOf(toStep(first.table, first.reading, scene));
  if (first)
    return unmet(
      `it fits several tables (${fitting.map(({ table }) => labelOf(table)).join(', ')}) and names none of them`,
    );
  return bestProblem(readings);
};

/** Tables whose name the part says, else all of them. */
function tablesFor(part: GoalPart, tables: readonly Table[]): readonly Table[] {
  const stems = new Set(part.tokens.map(({ stem }) => stem));
  const named = tables.filter(({ words }) => words.length > 0 && words.every((word) => stems.has(word)));
  return named.length > 0 ? named : tables;
}

function withoutTable(part: GoalPart): Reading | undefined {
  if (!figureWords.test(part.text)) return undefined;
  return unmet(
    'it asks for figures, but the context holds no table: add rows as an array of objects or as CSV text',
  );
}

function bestProblem(
  readings: readonly { table: Table; reading: TableReading | undefined }[],
): Reading | undefined {
  for (const { table, reading } of readings) {
    if (reading?.kind !== 'problem') continue;
    const columns = table.columns.map(({ name }) => name).slice(0, 20);
    return unmet(`${reading.problem} (columns of ${labelOf(table)}: ${columns.join(', ')})`);
  }
  return undefined;
}

function labelOf({ path }: Table): string {
  return path === undefined ? 'the context' : `context.${path}`;
}

function toStep(
  table: Table,
  { query, wholeNames }: TableReading & { kind: 'query' },
  scene: Scene,
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
    figures: query.group_by === undefined ? figuresOf(query, `s${scene.nextStep}`) : [],
    because: `the goal asks for figures over ${labelOf(table)}`,
  };
}

function figuresOf({ measures }: Pick<TableQuery, 'measures'>, step: string): Figure[] {
  return measures.flatMap(({ as, op, column }) => {
    const spellings = [nameWords(as)];
    if (column !== undefined && column !== plainColumn) {
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
  { measures, filters, group_by, sort_by, limit }: Omit<TableQuery, 'source'>,
  table: Table,
): string {
  const figures = measures
    .map(({ op, column }) => (column === undefined ? op : `${op} of ${column}`))
    .join(', ');
  const conditions = filters.map(({ column, op }) => `${column} ${op}`).join(', ');
  return [
    figures === '' ? 'rows' : figures,
    `of ${labelOf(table)}`,
    group_by === undefined ? '' : `by ${group_by}`,
    conditions === '' ? '' : `where ${conditions}`,
    sort_by === undefined ? '' : `sorted by ${sort_by.column} ${sort_by.order}`,
    limit === undefined ? '' : `first ${limit}`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
