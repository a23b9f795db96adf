import type { TableQuery } from '../../../domain/tool-input.ts';
import { fillers, stepsOf, type Reading, type StepDraft } from '../reading.ts';
import { isFigure } from '../table/column-roles.ts';
import { comparisonsIn, type Comparison } from '../table/comparison-in.ts';
import { findMentions, type Mention } from '../table/mentions.ts';
import { readSheet, type TableReading } from '../table/read-sheet.ts';
import type { Column, Table } from '../table-shape.ts';
import { tokenize, type Token } from '../words.ts';
import { tableStep } from './table-step.ts';

const leads = new Set([
  'how',
  'many',
  'which',
  'what',
  'list',
  'show',
  'find',
  'name',
  'number',
  'count',
  'all',
]);
const verbs = new Set(
  (
    'placed made have has had with having bought booked ordered submitted got received who that which whose where ' +
    'were was is are been paid spent earned sold generated a an the of in total'
  ).split(' '),
);
const operation = /^(?:total|sum|average|mean|avg|median|minimum|maximum|highest|lowest|largest|smallest)$/;
const altogether = [['in', 'total'], ['altogether'], ['overall'], ['combined'], ['in', 'sum']];

/**
 * `How many customers placed more than one order?`, `Which regions have a total revenue above 200?`: groups by what is
 * named first, kept where their figure holds, and counted where their number was asked for.
 */
export function readGroupCondition(
  tokens: readonly Token[],
  table: Table,
  step: number,
): Reading | undefined {
  const [comparison, ...others] = comparisonsIn(tokens);
  if (comparison === undefined || others.length > 0) return undefined;
  const entity = entityIn(tokens, table, comparison);
  const asked = entity && groupFigure(tokens, { table, comparison, entity });
  const reading = asked && readSheet(asked, table);
  if (entity === undefined || reading?.kind !== 'query') return undefined;
  const [measure, ...more] = reading.query.measures;
  const { group_by, limit, sort_by, group_by_period } = reading.query;
  const isPlain =
    more.length === 0 && limit === undefined && sort_by === undefined && group_by_period === undefined;
  if (measure === undefined || !isPlain || group_by !== entity.column.name) return undefined;
  const kept = withCondition(reading, { column: measure.as, op: comparison.op, value: comparison.value });
  const groups: StepDraft = { ...tableStep(table, kept, step), figures: [], confidence: 0.85 };
  const counts = tokens
    .slice(0, entity.start)
    .some(({ lower }) => ['many', 'number', 'count'].includes(lower));
  return counts ? stepsOf(groups, countOf(step)) : stepsOf(groups);
}

type Entity = Pick<Mention, 'start' | 'end'> & { column: Column };

/** What stands first and is no figure: `customers`. */
function entityIn(tokens: readonly Token[], table: Table, { at }: Comparison): Entity | undefined {
  const [mention] = findMentions(tokens.slice(0, at), table).values();
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined || column === undefined || others.length > 0) return undefined;
  const opens = tokens
    .slice(0, mention.start)
    .every(({ lower, stem, kind }) => kind === 'symbol' || leads.has(lower) || fillers.has(stem));
  const isName = !isFigure(column) && !column.unique && column.kind !== 'date';
  return opens && mention.start > 0 && isName ? { ...mention, column } : undefined;
}

interface Asked {
  table: Table;
  comparison: Comparison;
  entity: Entity;
}

/** The words of the figure by group: `number of orders per customer from Germany`. */
function groupFigure(tokens: readonly Token[], { table, comparison, entity }: Asked): Token[] | undefined {
  const middle = tokens.slice(entity.end, comparison.at);
  const behind = tokens.slice(comparison.end);
  const per = [...tokenize('per'), ...tokens.slice(entity.start, entity.end)];
  const [noun, ...rest] = behind;
  if (noun !== undefined && table.rowNouns.has(noun.stem)) {
    const conditions = middle.filter(({ lower }) => !verbs.has(lower));
    return [...tokenize('number of'), noun, ...per, ...conditions, ...rest];
  }
  const figure = middle.filter(({ lower }) => !verbs.has(lower) || operation.test(lower) || isSpent(lower));
  if (figure.some(({ lower }) => operation.test(lower))) return [...figure, ...per, ...behind];
  const whole = altogether.find((words) => words.every((word, i) => behind[i]?.lower === word));
  return whole && [...tokenize('total'), ...figure, ...per, ...behind.slice(whole.length)];
}

/** Verbs that mean a column of amounts. */
function isSpent(word: string): boolean {
  return /^(?:spent|earned|sold)$/.test(word);
}

type Query = TableReading & { kind: 'query' };

/** Rows that belong to no group are left out: they would make one. */
function withCondition(reading: Query, condition: NonNullable<TableQuery['having']>[number]): Query {
  const { query } = reading;
  const named = { column: query.group_by ?? '', op: 'ne' as const, value: '' };
  return { ...reading, query: { ...query, filters: [...query.filters, named], having: [condition] } };
}

function countOf(step: number): StepDraft {
  const source = { from: 'step', step: `s${step}`, path: 'groups' };
  return {
    arm: 'executor',
    capability: 'calculate',
    input: { table: { source, measures: [{ op: 'count', as: 'count' }] } },
    action: `count of the groups of s${step}`,
    taskType: 'computation',
    confidence: 0.85,
    dependsOn: [`s${step}`],
    figures: [{ step: `s${step + 1}`, name: 'count', words: ['count'] }],
    because: 'the goal asks how many groups there are',
  };
}
