import { fillers, unmet, type Reading } from '../reading.ts';
import { moneyWords } from '../table/column-roles.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import type { Table } from '../table-shape.ts';
import { tokenize, type Token } from '../words.ts';
import { calculation } from './arithmetic.ts';
import { tableStep } from './table-step.ts';

type Query = TableReading & { kind: 'query' };

const shares = new Set(['percentage', 'percent', '%', 'share']);
const verbs = new Set('is are was were has have had come comes came goes belongs belong'.split(' '));
const leads = new Set(['how', 'many', 'much', 'total', 'overall']);

/** `what percentage of the orders was shipped`: the figure of some rows as a percentage of the figure of all that it names. */
export function readShare(tokens: readonly Token[], table: Table, step: number): Reading | undefined {
  const at = tokens.findIndex(({ lower }, i) => shares.has(lower) && tokens[i + 1]?.lower === 'of');
  const isLead = ({ kind, stem, lower }: Token) => kind === 'symbol' || fillers.has(stem) || leads.has(lower);
  if (at < 0 || !tokens.slice(0, at).every(isLead)) return undefined;
  const asked = tokens.slice(at + 2);
  const verb = asked.findIndex(({ lower }) => verbs.has(lower));
  const part = figureOf(
    asked.filter((_, i) => i !== verb),
    table,
  );
  if (part === undefined || part.kind === 'problem') return part && unmet(part.problem);
  const whole =
    verb < 0 ? { ...part, query: { ...part.query, filters: [] } } : figureOf(asked.slice(0, verb), table);
  if (whole?.kind !== 'query' || whole.query.filters.length >= part.query.filters.length) {
    return unmet('it asks for a percentage, but not clearly of which rows');
  }
  const counted = part.query.measures[0]?.op === 'count' && asked.some(({ stem }) => moneyWords.has(stem));
  if (counted) return unmet('it asks for a share, but not whether of the amount or of the number of rows');
  return shareSteps({ part, whole, table, step });
}

/** The one figure that the words name: a sum, or how many there are. */
function figureOf(tokens: readonly Token[], table: Table): TableReading | undefined {
  const readings = [tokens, [...tokenize('how many'), ...tokens]].map((words) => readSheet(words, table));
  return (
    readings.find((reading) => reading?.kind === 'query' && isOneFigure(reading)) ??
    readings.find((reading) => reading?.kind === 'problem')
  );
}

function isOneFigure({ query }: Query): boolean {
  return (
    query.measures.length === 1 &&
    query.group_by === undefined &&
    query.sort_by === undefined &&
    query.limit === undefined
  );
}

interface Share {
  part: Query;
  whole: Query;
  table: Table;
  step: number;
}

function shareSteps({ part, whole, table, step }: Share): Reading {
  const [over, under] = [part, whole].map(({ query }) => query.measures[0]?.as ?? 'count');
  const expression = `s${step}.${over ?? ''} / s${step + 1}.${under ?? ''} * 100`;
  const share = calculation({ expression, kind: 'percentage', step: step + 2, as: 'percentage' });
  return {
    kind: 'steps',
    steps: [
      { ...tableStep(table, part, step), figures: [] },
      { ...tableStep(table, whole, step + 1), figures: [] },
      { ...share, dependsOn: [`s${step}`, `s${step + 1}`], confidence: 0.85 },
    ],
  };
}
