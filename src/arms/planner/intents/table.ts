import type { GoalPart } from '../goal-parts.ts';
import { stepsOf, unmet, type Intent, type Reading, type Scene, type StepDraft } from '../reading.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import type { Table } from '../table-shape.ts';
import type { Token } from '../words.ts';
import { readShare } from './table-share.ts';
import { labelOf, tableStep } from './table-step.ts';

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
  return { kind: 'steps', steps };
}

function readTokens(tokens: readonly Token[], scene: Scene): Reading | undefined {
  const tables = tablesFor(tokens, scene.shape.tables);
  const share = tables.length === 1 && tables[0] ? readShare(tokens, tables[0], scene.nextStep) : undefined;
  if (share !== undefined) return share;
  const readings = tables.map((table) => ({ table, reading: readSheet(tokens, table) }));
  const fitting = readings.flatMap(({ table, reading }) =>
    reading?.kind === 'query' ? [{ table, reading }] : [],
  );
  const [first, ...others] = fitting;
  if (first && others.length === 0) return stepsOf(tableStep(first.table, first.reading, scene.nextStep));
  if (first)
    return unmet(
      `it fits several tables (${fitting.map(({ table }) => labelOf(table)).join(', ')}) and names none of them`,
    );
  return bestProblem(readings);
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
