import type { Filter } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { use, type Sheet } from './sheet.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const leads = new Set(['in', 'during', 'for', 'of', 'from', 'since']);

/** `in 2025`, `from March 2026`, `in April`, `in Q1 2026`, over a column of years or the only column of dates. */
export function readTimeFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 1; at < sheet.tokens.length; at += 1) {
    if (sheet.used.has(at) || !leads.has(sheet.tokens[at - 1]?.lower ?? '')) continue;
    const found = monthAt(sheet, at) ?? quarterAt(sheet, at) ?? yearAt(sheet, at);
    if (found) filters.push(...found);
  }
  return filters;
}

type Bound = {
  at: number;
  op: Filter['op'];
  amount: { value: number | string; end: number; money: boolean };
};

const timeWords = new Set(['before', 'after', 'since', 'until', 'earlier', 'later', 'on', 'from']);

/** A bare year compares with the column of years, never with what is measured: `revenue before 2025`. */
function ownYearBound(sheet: Sheet, { at, op, amount: { value, money } }: Bound): Filter | undefined {
  const [column, ...others] = sheet.table.columns.filter(
    ({ words, kind }) => kind === 'number' && words.includes('year'),
  );
  if (column === undefined || others.length > 0 || money || !isYear(String(value))) return undefined;
  const named = takeYearBefore(sheet, { at, column });
  const word = sheet.tokens[at]?.lower ?? '';
  const isTime = timeWords.has(word) || (word === 'up' && sheet.tokens[at + 1]?.lower === 'to');
  if (!named && !isTime) {
    sheet.problems.push(`${value} may be a year or an amount`);
    return undefined;
  }
  return { column: column.name, op, value };
}

/** Whether the column of years itself is named before the comparison. */
function takeYearBefore(sheet: Sheet, { at, column }: { at: number; column: Column }): boolean {
  const named = [...sheet.mentions.values()].find(
    ({ start, end, columns }) =>
      end <= at && at - end <= 1 && columns[0] === column && columns.length === 1 && !sheet.used.has(start),
  );
  if (named !== undefined) use(sheet, named.start, named.end);
  return named !== undefined;
}

/** `from 2025 on`, `from year 2025 onwards`. */
export function openYear(sheet: Sheet, at: number): Filter[] | undefined {
  const { tokens } = sheet;
  if (tokens[at]?.lower !== 'from' || sheet.used.has(at)) return undefined;
  const yearAtToken = tokens[at + 1]?.stem === 'year' ? at + 2 : at + 1;
  const token = tokens[yearAtToken];
  const end = ['on', 'onward', 'onwards'].includes(tokens[yearAtToken + 1]?.lower ?? '')
    ? yearAtToken + 2
    : undefined;
  if (end === undefined || token?.value === undefined) return undefined;
  const amount = { value: token.value, end, money: false };
  const found =
    ownYearBound(sheet, { at, op: 'gte', amount }) ?? datedBound(sheet, { at, op: 'gte', amount });
  if (found === undefined) return undefined;
  use(sheet, at, end);
  return [found];
}

/** `between 2024 and 2025`, `from 2024 to 2025`: whole years, unless something else is compared. */
export function yearRange(
  sheet: Sheet,
  { at, low, high }: { at: number; low: number | string; high: number | string },
): Filter[] | undefined {
  if (!isYear(String(low)) || !isYear(String(high))) return undefined;
  const years = sheet.table.columns.filter(({ words, kind }) => kind === 'number' && words.includes('year'));
  const [column, ...others] = years;
  if (column !== undefined && others.length === 0) {
    takeYearBefore(sheet, { at, column });
    return [
      { column: column.name, op: 'gte', value: low },
      { column: column.name, op: 'lte', value: high },
    ];
  }
  const bounds = [
    datedBound(sheet, { at, op: 'gte', amount: { value: low, end: at, money: false } }),
    datedBound(sheet, { at, op: 'lte', amount: { value: high, end: at, money: false } }),
  ].filter((bound) => bound !== undefined);
  return bounds.length === 2 ? bounds : undefined;
}

/** `before 2020` over years or dates. */
export function yearBound(sheet: Sheet, bound: Bound): Filter | undefined {
  const own = ownYearBound(sheet, bound);
  const word = sheet.tokens[bound.at]?.lower ?? '';
  const isTime = ['before', 'after', 'since', 'until', 'earlier', 'later'].includes(word);
  const isUpTo = word === 'up' && !bound.amount.money && isYear(String(bound.amount.value));
  if (own === undefined && isUpTo && sheet.table.columns.some(({ kind }) => kind === 'date'))
    sheet.problems.push(`${bound.amount.value} may be a year or an amount`);
  return own ?? (isTime ? datedBound(sheet, bound) : undefined);
}

/** Over dates a whole year lies on either side of the limit. */
function datedBound(sheet: Sheet, { at, op, amount }: Bound): Filter | undefined {
  const year = Number(amount.value);
  if (typeof amount.value !== 'number' || !isYear(String(amount.value))) return undefined;
  const column = dateColumn(sheet, at);
  if (column === undefined) return undefined;
  const whole = { column: column.name };
  if (op === 'gt') return { ...whole, op: 'gte', value: `${year + 1}-01-01` };
  if (op === 'lte') return { ...whole, op: 'lt', value: `${year + 1}-01-01` };
  return { ...whole, op, value: `${year}-01-01` };
}

function monthAt(sheet: Sheet, at: number): Filter[] | undefined {
  const month = months.indexOf(sheet.tokens[at]?.lower ?? '') + 1;
  if (month === 0 || hasValue(sheet, at)) return undefined;
  const column = dateColumn(sheet, at - 1);
  if (column === undefined || sheet.tokens[at - 1]?.lower === 'since') return undefined;
  const number = String(month).padStart(2, '0');
  const year = sheet.tokens[at + 1]?.text ?? '';
  if (isYear(year)) {
    use(sheet, at - 1, at + 2);
    return [{ column: column.name, op: 'starts_with', value: `${year}-${number}` }];
  }
  use(sheet, at - 1, at + 1);
  return [{ column: column.name, op: 'contains', value: `-${number}-` }];
}

function quarterAt(sheet: Sheet, at: number): Filter[] | undefined {
  const quarter = Number(/^q([1-4])$/.exec(sheet.tokens[at]?.lower ?? '')?.[1]);
  const year = sheet.tokens[at + 1]?.text ?? '';
  const column = dateColumn(sheet, at - 1);
  if (!(quarter >= 1) || hasValue(sheet, at) || !isYear(year) || column === undefined) return undefined;
  use(sheet, at - 1, at + 2);
  const end =
    quarter === 4 ? `${Number(year) + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return [
    { column: column.name, op: 'gte', value: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01` },
    { column: column.name, op: 'lt', value: end },
  ];
}

function yearAt(sheet: Sheet, at: number): Filter[] | undefined {
  const token = sheet.tokens[at];
  if (!isYear(token?.text ?? '') || sheet.tokens[at - 1]?.lower === 'since') return undefined;
  const years = sheet.table.columns.filter(({ words }) => words.includes('year'));
  const [column, ...others] = years.length > 0 ? years : [dateColumn(sheet, at - 1)];
  if (column === undefined || others.length > 0) return undefined;
  use(sheet, at, at + 1);
  if (column.kind === 'date') return [{ column: column.name, op: 'starts_with', value: token?.text ?? '' }];
  return [{ column: column.name, op: 'eq', value: token?.value ?? 0 }];
}

/** The only column of dates, else the one that is named right before. */
function dateColumn({ table, mentions, used, tokens }: Sheet, at: number): Column | undefined {
  const dates = table.columns.filter(({ kind }) => kind === 'date');
  const named = [...mentions.values()]
    .filter(({ end }) => end <= at && at - end <= 2)
    .flatMap(({ start, columns }) => columns.filter((column) => dates.includes(column) && !used.has(start)));
  const chosen = named.length === 1 ? named[0] : dates.length === 1 ? dates[0] : undefined;
  if (chosen === undefined) return undefined;
  for (const { start, end, columns } of mentions.values()) {
    const verb = /(?:ed|en|ght)$/.test(tokens[start]?.lower ?? '') || columns[0]?.kind === 'date';
    if (end <= at && at - end <= 2 && columns.includes(chosen) && verb)
      for (let i = start; i < end; i += 1) used.add(i);
  }
  return chosen;
}

/** A cell that reads the same decides before any calendar does. */
function hasValue({ tokens, table }: Sheet, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return table.columns.some(({ values }) => values.some(({ words }) => words[0] === word));
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
