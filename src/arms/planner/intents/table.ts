import { isJsonObject, type JsonObject } from '../../../domain/json.ts';
import type { GoalPart } from '../goal-parts.ts';
import { stepsOf, unmet, type Intent, type Reading, type Scene, type StepDraft } from '../reading.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import type { Table } from '../table-shape.ts';
import type { Token } from '../words.ts';
import { readDifference } from './table-difference.ts';
import { readGroupCondition } from './table-group-condition.ts';
import { readShare } from './table-share.ts';
import { labelOf, tableStep } from './table-step.ts';
import { readYesNo } from './table-yes-no.ts';

const figureWords =
  /\b(?:total|sum|average|mean|median|minimum|maximum|count|how many|how much|number of|highest|lowest|top \d+|standard deviation|per)\b/i;

/** Figures, shares, filters, groups and top lists over tables of the context, where one table alone fits the words. */
export const readTable: Intent = (part, scene) => {
  if (scene.shape.tables.length === 0) return withoutTable(part);
  const whole = readTokens(part.tokens, scene);
  if (whole?.kind === 'steps') return whole;
  return readPieces(part.tokens, scene) ?? whole;
};

/** `the total revenue of the sales and the total cost of the expenses`: each piece over the table that fits it. */
function readPieces(tokens: readonly Token[], scene: Scene): Reading | undefined {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === 'and') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  const steps: StepDraft[] = [];
  for (const piece of pieces) {
    const reading = readTokens(piece, { ...scene, nextStep: scene.nextStep + steps.length });
    if (reading?.kind !== 'steps') return undefined;
    steps.push(...reading.steps);
  }
  // Over one table the words of one piece may be meant for all: `total and average per region`.
  if (new Set(steps.map(({ input }) => sourceOf(input))).size < steps.length) return undefined;
  const [last, ...before] = steps.toReversed().map(({ input }) => narrows(input));
  return last === true && !before.includes(true) ? undefined : { kind: 'steps', steps };
}

function sourceOf({ table }: JsonObject): string {
  return JSON.stringify(isJsonObject(table) ? table['source'] : undefined);
}

/** Whether a condition or a grouping stands in the query: in the last piece alone it may be meant for all. */
function narrows({ table }: JsonObject): boolean {
  if (!isJsonObject(table)) return false;
  const { filters } = table;
  return (
    (Array.isArray(filters) && filters.length > 0) ||
    table['group_by'] !== undefined ||
    table['limit'] !== undefined
  );
}

function readTokens(tokens: readonly Token[], scene: Scene): Reading | undefined {
  const tables = tablesFor(tokens, scene.shape.tables);
  const [only, ...more] = tables;
  if (only !== undefined && more.length === 0) {
    const composed = composedFigures(tokens, only, scene.nextStep);
    if (composed !== undefined) return composed;
  }
  const readings = tables.map((table) => ({ table, reading: readSheet(tokens, table) }));
  const fitting = readings.flatMap(({ table, reading }) =>
    reading?.kind === 'query' ? [{ table, reading }] : [],
  );
  const [first, ...others] = fitting;
  const also = first && others.length === 0 ? alsoNamed(tokens, first.table, tables) : undefined;
  if (also !== undefined)
    return unmet(`it names ${labelOf(also)} as well, and what to compute of it is not clear`);
  if (first && others.length === 0) return stepsOf(tableStep(first.table, first.reading, scene.nextStep));
  if (first)
    return unmet(
      `it fits several tables (${fitting.map(({ table }) => labelOf(table)).join(', ')}) and names none of them`,
    );
  return bestProblem(readings);
}

/** What takes more than one query of a table, or conditions on its groups. */
function composedFigures(tokens: readonly Token[], table: Table, step: number): Reading | undefined {
  return (
    readShare(tokens, table, step) ??
    readDifference(tokens, table, step) ??
    readYesNo(tokens, table, step) ??
    readGroupCondition(tokens, table, step)
  );
}

/** `the sales and the expenses`: a second table that the words name, unless they mean a column of the first. */
function alsoNamed(tokens: readonly Token[], chosen: Table, tables: readonly Table[]): Table | undefined {
  const stems = new Set(tokens.map(({ stem }) => stem));
  if (!stems.has('and')) return undefined;
  const columnWords = new Set(chosen.columns.flatMap(({ words }) => words));
  const isNamed = ({ words }: Table): boolean => words.length > 0 && words.every((word) => stems.has(word));
  return tables.find(
    (table) => table !== chosen && isNamed(table) && !table.words.every((word) => columnWords.has(word)),
  );
}

/** Tables whose name the part says, else all of them. */
function tablesFor(tokens: readonly Token[], tables: readonly Table[]): readonly Table[] {
  const stems = new Set(tokens.map(({ stem }) => stem));
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
