import { stepsOf, unmet, type Reading } from '../reading.ts';
import { comparisonsIn, type Comparison } from '../table/comparison-in.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import type { Table } from '../table-shape.ts';
import { tokenize, type Token } from '../words.ts';
import { calculation } from './arithmetic.ts';
import { tableStep } from './table-step.ts';

const verbs = new Set(['is', 'are', 'was', 'were', 'do', 'does', 'did']);
const operations =
  /^(?:total|totals|sum|average|mean|avg|median|minimum|min|maximum|max|highest|lowest|largest|smallest|biggest|number|count)$/;
/** These ask about each row, or join questions. */
const beyondOneFigure = new Set([
  'any',
  'every',
  'each',
  'some',
  'both',
  'either',
  'or',
  'and',
  'not',
  'than',
]);
const signs: Readonly<Record<Comparison['op'], string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** `Is the total amount over 200?`, `Are there more than 5 orders from Germany?`: the figure, then the comparison. */
export function readYesNo(tokens: readonly Token[], table: Table, step: number): Reading | undefined {
  if (!verbs.has(tokens[0]?.lower ?? '')) return undefined;
  const [comparison, ...others] = comparisonsIn(tokens);
  if (comparison === undefined || others.length > 0) return undefined;
  const asked = figureTokens(tokens, comparison);
  if (asked === undefined) return undefined;
  const figure = readSheet(asked, table);
  if (figure?.kind === 'problem') return unmet(figure.problem);
  const measure = figure === undefined ? undefined : onlyMeasure(figure);
  if (figure === undefined || measure === undefined) return undefined;
  const expression = `s${step}.${measure} ${signs[comparison.op]} ${comparison.value}`;
  const answer = calculation({ expression, kind: 'comparison', step: step + 1, as: 'answer' });
  return stepsOf(
    { ...tableStep(table, figure, step), figures: [] },
    { ...answer, dependsOn: [`s${step}`], confidence: 0.85, figures: [] },
  );
}

/** The question without its verb and comparison: words for one figure. */
function figureTokens(tokens: readonly Token[], { at, end }: Comparison): Token[] | undefined {
  const before = tokens.slice(1, at);
  const behind = tokens.slice(end).filter(({ lower }) => lower !== '?');
  if ([...before, ...behind].some(({ lower }) => beyondOneFigure.has(lower))) return undefined;
  if (before.length === 1 && before[0]?.lower === 'there') return [...tokenize('how many'), ...behind];
  return before.some(({ lower }) => operations.test(lower)) ? [...before, ...behind] : undefined;
}

function onlyMeasure(figure: TableReading & { kind: 'query' }): string | undefined {
  const { measures, group_by, limit, sort_by } = figure.query;
  const [only, ...others] = measures;
  const isOne = group_by === undefined && limit === undefined && sort_by === undefined && others.length === 0;
  return isOne ? only?.as : undefined;
}
