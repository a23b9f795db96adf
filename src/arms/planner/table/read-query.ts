import type { TableQuery } from '../../../domain/tool-input.ts';
import { isAdditive } from './column-roles.ts';
import { readFilters } from './filters.ts';
import { readGroup, type GroupBy } from './group.ts';
import { readMeasures } from './measures.ts';
import { readDirection, readLimit, readSort } from './order.ts';
import { readProducts, refuseBesideProducts } from './products.ts';
import { lister } from './read-list.ts';
import { readRanking } from './ranking.ts';
import type { Sheet } from './sheet.ts';

export type Query = Omit<TableQuery, 'source'>;

/** Everything that the part asks of the table; problems are noted on the sheet. */
export function readQuery(sheet: Sheet): Query {
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

/** `List the tickets …`: what is listed are the rows. */
function opensList({ tokens, table }: Sheet): boolean {
  const at = tokens.findIndex(({ lower }) => lister.test(lower));
  const next = tokens.slice(at + 1).find(({ lower }) => !['the', 'all', 'me', 'us', 'every'].includes(lower));
  return at >= 0 && at <= 2 && table.rowNouns.has(next?.stem ?? '');
}
