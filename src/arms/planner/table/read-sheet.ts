import type { TableQuery } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import type { Column, Table } from '../table-shape.ts';
import { stemOf, type Token } from '../words.ts';
import { readFilters } from './filters.ts';
import { readMeasures } from './measures.ts';
import { readGroup, readLimit, readSort } from './order.ts';
import { readRanking } from './ranking.ts';
import { openSheet, type Sheet } from './sheet.ts';

export type TableReading =
  | { kind: 'query'; query: Omit<TableQuery, 'source'>; wholeNames: boolean }
  | { kind: 'problem'; problem: string };

/** Words for rows and tables in general; `where`, `only` and the like say nothing that the filter behind them does not. */
const tableWords: ReadonlySet<string> = new Set(
  (
    'row record entry line item data table dataset csv file list column field figure number value context where whose only ' +
    'all any made placed there into together just both exact exactly array filter filtered'
  )
    .split(' ')
    .map(stemOf),
);
const listers = new Set([
  'list',
  'show',
  'find',
  'which',
  'what',
  'give',
  'get',
  'return',
  'filter',
  'display',
  'sort',
  'order',
  'rank',
]);

/** What a part asks of a table: undefined when it speaks of something else. */
export function readSheet(tokens: readonly Token[], table: Table): TableReading | undefined {
  const sheet = openSheet(tokens, table);
  const query = readQuery(sheet);
  const touched =
    query.measures.length + query.filters.length > 0 ||
    query.group_by !== undefined ||
    query.sort_by !== undefined;
  const asksRows = query.measures.length === 0 && touched && tokens.some(({ lower }) => listers.has(lower));
  if (!touched && sheet.problems.length === 0) return undefined;
  const [problem] = sheet.problems;
  if (problem !== undefined) return { kind: 'problem', problem };
  const unread = unreadWords(sheet);
  if (unread.length > 0) {
    return {
      kind: 'problem',
      problem: `no column, value or operation answers to ${unread.map((word) => `"${word}"`).join(', ')}`,
    };
  }
  if (query.measures.length === 0 && !asksRows)
    return { kind: 'problem', problem: 'it does not say what to compute' };
  const wholeNames = [...sheet.mentions.values()].every(({ level }) => level === 3);
  return { kind: 'query', query, wholeNames };
}

function readQuery(sheet: Sheet): Omit<TableQuery, 'source'> {
  const sort = readSort(sheet);
  const ranking = readRanking(sheet);
  const group = readGroup(sheet);
  const filters = readFilters(sheet);
  if (ranking) {
    if (group) sheet.problems.push('it ranks and groups at once');
    return query({
      measures: ranking.measures,
      filters,
      group: ranking.group,
      sort: ranking.sort,
      limit: ranking.limit,
    });
  }
  const limit = readLimit(sheet);
  const measures = readMeasures(sheet, group !== undefined);
  const sorted =
    sort && group ? { ...sort, column: sortedName(sort.column, { measures, group, sheet }) } : sort;
  return query({ measures, filters, group, sort: sorted, limit });
}

interface Groups {
  measures: TableQuery['measures'];
  group: Column;
  sheet: Sheet;
}

/** Groups are sorted by their own column or by a figure's name. */
function sortedName(column: string, { measures, group, sheet }: Groups): string {
  if (column === group.name) return column;
  const figures = measures.filter((measure) => measure.column === column);
  const [only, ...others] = figures;
  if (!only || others.length > 0) sheet.problems.push(`groups cannot be sorted by ${column}`);
  return only?.as ?? column;
}

interface QueryParts {
  measures: TableQuery['measures'];
  filters: TableQuery['filters'];
  group: Column | undefined;
  sort: TableQuery['sort_by'] | undefined;
  limit: number | undefined;
}

function query({ measures, filters, group, sort, limit }: QueryParts): Omit<TableQuery, 'source'> {
  return {
    measures,
    filters,
    ...(group === undefined ? {} : { group_by: group.name }),
    ...(sort === undefined ? {} : { sort_by: sort }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function unreadWords({ tokens, used, table, mentions }: Sheet): string[] {
  return tokens
    .map((token, at) => ({ token, at }))
    .filter(({ at }) => !used.has(at))
    .filter(
      ({ token: { stem }, at }) =>
        mentions.has(at) || !(fillers.has(stem) || tableWords.has(stem) || table.words.includes(stem)),
    )
    .map(({ token }) => token.text);
}
