import type { TableQuery } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import type { Table } from '../table-shape.ts';
import { stemOf, type Token } from '../words.ts';
import { isAdditive } from './column-roles.ts';
import { readFilters } from './filters.ts';
import { readMeasures } from './measures.ts';
import { readGroup, type GroupBy } from './group.ts';
import { readDirection, readLimit, readSort } from './order.ts';
import { readProducts, refuseBesideProducts, refuseLostProducts } from './products.ts';
import { readRanking } from './ranking.ts';
import { openSheet, unusedMentions, use, type Sheet } from './sheet.ts';

type Query = Omit<TableQuery, 'source'>;

export type TableReading =
  { kind: 'query'; query: Query; wholeNames: boolean } | { kind: 'problem'; problem: string };

/** Words for rows and tables in general; `where`, `only` and the like say nothing that the filter behind them does not. */
const tableWords: ReadonlySet<string> = new Set(
  (
    'row record entry line item data table dataset csv file list column field figure number value context where whose only ' +
    'all any made make came come coming either who everyone everybody placed place there into together just both exact exactly array filter filtered'
  )
    .split(' ')
    .map(stemOf),
);
/** Next to a named column these say nothing more. */
const tradeVerbs = /^(?:sold|spent|earned|made|worked|logged|scored|received)$/;
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
  'print',
  'arrange',
  'sort',
  'order',
  'rank',
]);

const lister = /^(?:list|show|give|get|return|display|print|find)$/;

const yesOrNo = new Set([
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'has',
  'have',
  'can',
  'will',
  'should',
]);

/** What a part asks of a table: undefined when it speaks of something else. */
export function readSheet(tokens: readonly Token[], table: Table): TableReading | undefined {
  const sheet = openSheet(tokens, table);
  const query = listedColumn(sheet, listedValues(readQuery(sheet), tokens));
  refuseLostProducts(sheet, query.measures);
  if (yesOrNo.has(tokens[0]?.lower ?? '')) sheet.problems.push('it asks for a yes or no, not for figures');
  const touched =
    query.measures.length + query.filters.length > 0 ||
    query.group_by !== undefined ||
    query.sort_by !== undefined ||
    (query.limit !== undefined && tokens.some(({ stem }) => stem === 'row' || table.rowNouns.has(stem)));
  const asksRows =
    touched &&
    (query.limit !== undefined || tokens.some(({ lower }) => listers.has(lower)) || opensWithRows(sheet));
  if (!touched && sheet.problems.length === 0) return undefined;
  const [problem] = sheet.problems;
  if (problem !== undefined) return { kind: 'problem', problem };
  const unread = unreadWords(sheet);
  if (unread.length > 0) {
    return {
      kind: 'problem',
      problem: `no column, value or operation answers to ${[...new Set(unread)]
        .slice(0, 8)
        .map((word) => `"${word.slice(0, 60)}"`)
        .join(', ')}`,
    };
  }
  if (query.measures.length === 0 && !asksRows)
    return { kind: 'problem', problem: 'it does not say what to compute' };
  const wholeNames = [...sheet.mentions.values()].every(({ level }) => level === 3);
  return { kind: 'query', query, wholeNames };
}

/** `list the distinct countries` asks for the values themselves: groups show them. */
function listedValues(query: Query, tokens: readonly Token[]): Query {
  const [measure, ...others] = query.measures;
  const counts = tokens.some(({ lower }) => ['count', 'number', 'many'].includes(lower));
  const lists = tokens.some(({ lower }) => listers.has(lower));
  const distinct = measure?.op === 'count_distinct' && others.length === 0 && query.group_by === undefined;
  if (!distinct || counts || !lists || measure.column === undefined) return query;
  return { ...query, measures: [{ op: 'count', as: 'count' }], group_by: measure.column };
}

/** `List all categories` asks for the values of a column; next to a condition, named columns are among those that rows show. */
function listedColumn(sheet: Sheet, query: Query): Query {
  const lists = sheet.tokens.slice(0, 3).some(({ lower }) => lister.test(lower));
  if (!lists || query.measures.length > 0 || query.group_by !== undefined) return query;
  const open = unusedMentions(sheet).filter(({ columns }) => columns.length === 1);
  const [only, ...others] = open;
  const rows = query.filters.length > 0 || query.limit !== undefined;
  const column = only?.columns[0];
  if (!rows && (column === undefined || others.length > 0 || column.kind === 'number' || only?.level === 1))
    return query;
  for (const { start, end } of open) use(sheet, start, end);
  return rows || column === undefined
    ? query
    : { ...query, measures: [{ op: 'count', as: 'count' }], group_by: column.name };
}

/** `List the tickets …`: what is listed are the rows. */
function opensList({ tokens, table }: Sheet): boolean {
  const at = tokens.findIndex(({ lower }) => lister.test(lower));
  const next = tokens.slice(at + 1).find(({ lower }) => !['the', 'all', 'me', 'us', 'every'].includes(lower));
  return at >= 0 && at <= 2 && table.rowNouns.has(next?.stem ?? '');
}

/** `orders over 100` asks for rows without a verb. */
function opensWithRows({ tokens, table, mentions }: Sheet): boolean {
  const at = tokens.findIndex(({ lower }) => lower !== 'the' && lower !== 'all');
  return table.rowNouns.has(tokens[at]?.stem ?? '') || mentions.has(at);
}

function readQuery(sheet: Sheet): Query {
  readProducts(sheet);
  const sort = readSort(sheet);
  const ranking = readRanking(sheet);
  const group = readGroup(sheet);
  const filters = readFilters(sheet);
  if (ranking) {
    if (group) sheet.problems.push('it ranks and groups at once');
    return query({
      measures: ranking.measures,
      filters,
      group: ranking.group && {
        column: ranking.group,
        ...(ranking.period === undefined ? {} : { period: ranking.period }),
      },
      sort: ranking.sort,
      limit: ranking.limit,
    });
  }
  const limit = readLimit(sheet);
  const direction = group && !sort ? readDirection(sheet) : undefined;
  refuseBesideProducts(sheet);
  const measures = readMeasures(sheet, {
    grouped: group !== undefined,
    oneRow: filters.some(
      ({ op, column }) =>
        op === 'eq' && sheet.table.columns.some(({ name, unique }) => unique && name === column),
    ),
    listing: opensList(sheet),
  });
  if (sort && !group && !sheet.table.columns.some(({ name }) => name === sort.column)) {
    sheet.problems.push(`there is no column ${sort.column} to sort by`);
  }
  refuseGroupCondition(sheet, measures, filters);
  const [measured, ...more] = measures;
  if (direction && group) {
    if (measured === undefined || more.length > 0)
      sheet.problems.push('it does not say by which figure to sort');
    return query({
      measures,
      filters,
      group,
      sort: { column: measured?.as ?? 'count', order: direction },
      limit,
    });
  }
  const sorted =
    sort && group ? { ...sort, column: sortedName(sort.column, { measures, group, sheet }) } : sort;
  return query({ measures, filters, group, sort: sorted, limit });
}

/** `how many customers bought more than 5 units`, each in several rows: in one of them or in all together? */
function refuseGroupCondition(
  sheet: Sheet,
  measures: TableQuery['measures'],
  filters: TableQuery['filters'],
): void {
  const compared = filters.find(
    ({ op, column }) =>
      ['gt', 'gte', 'lt', 'lte'].includes(op) &&
      sheet.table.columns.some((own) => own.name === column && isAdditive(own)),
  );
  if (compared !== undefined && measures.some(({ op }) => op === 'count_distinct'))
    sheet.problems.push(`it does not say whether ${compared.column} is meant row by row or added up`);
}

interface Groups {
  measures: TableQuery['measures'];
  group: GroupBy;
  sheet: Sheet;
}

/** Groups are sorted by their own column or by a figure's name. */
function sortedName(column: string, { measures, group, sheet }: Groups): string {
  if (column === group.column.name) return group.period ?? column;
  const figures = measures.filter((measure) => measure.column === column || measure.as === column);
  const [only, ...others] = figures;
  if (!only || others.length > 0) sheet.problems.push(`groups cannot be sorted by ${column}`);
  return only?.as ?? column;
}

interface QueryParts {
  measures: TableQuery['measures'];
  filters: TableQuery['filters'];
  group: GroupBy | undefined;
  sort: TableQuery['sort_by'] | undefined;
  limit: number | undefined;
}

function query({ measures, filters, group, sort, limit }: QueryParts): Query {
  // Periods stand in the order of time unless something else was asked for.
  const inTime = group?.period === undefined ? undefined : { column: group.period, order: 'asc' as const };
  const sorted = sort ?? inTime;
  return {
    measures,
    filters,
    ...(group === undefined ? {} : { group_by: group.column.name }),
    ...(group?.period === undefined ? {} : { group_by_period: group.period }),
    ...(sorted === undefined ? {} : { sort_by: sorted }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function unreadWords({ tokens, used, table, mentions }: Sheet): string[] {
  return tokens
    .map((token, at) => ({ token, at }))
    .filter(({ at, token }) => !used.has(at) && !(used.size > 0 && tradeVerbs.test(token.lower)))
    .filter(
      ({ token: { stem }, at }) =>
        mentions.has(at) || !(fillers.has(stem) || tableWords.has(stem) || table.rowNouns.has(stem)),
    )
    .map(({ token }) => token.text);
}
