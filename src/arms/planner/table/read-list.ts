import type { Token } from '../words.ts';
import type { Query } from './read-query.ts';
import { unusedMentions, use, type Sheet } from './sheet.ts';

export const listers = new Set([
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

export const lister = /^(?:list|show|give|get|return|display|print|find)$/;

/** `list the distinct countries` asks for the values themselves: groups show them. */
export function listedValues(query: Query, tokens: readonly Token[]): Query {
  const [measure, ...others] = query.measures;
  const counts = tokens.some(({ lower }) => ['count', 'number', 'many'].includes(lower));
  const lists = tokens.some(({ lower }) => listers.has(lower));
  const distinct = measure?.op === 'count_distinct' && others.length === 0 && query.group_by === undefined;
  if (!distinct || counts || !lists || measure.column === undefined) return query;
  return { ...query, measures: [{ op: 'count', as: 'count' }], group_by: measure.column };
}

/** `List all categories` asks for the values of a column; next to a condition, named columns are among those that rows show. */
export function listedColumn(sheet: Sheet, query: Query): Query {
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
