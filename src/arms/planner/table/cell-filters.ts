import type { Filter } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { bareValueAt } from './bare-value-filters.ts';
import { anyValueAt, filtersOf, moreValues, valueAt, type Value } from './cell-values.ts';
import { isFigure } from './column-roles.ts';
import { flagAt, stockAt } from './flag-filters.ts';
import { negations } from './negation.ts';
import { phraseAt, skipWords, use, type Sheet } from './sheet.ts';

const equals = new Set([
  'is',
  'are',
  'was',
  'were',
  '=',
  '==',
  ':',
  'equals',
  'equal',
  'to',
  'of',
  'being',
  'the',
]);

const openers = new Set(['where', 'whose', 'with', 'having']);

/** Conditions by value: `where status is paid`, `from Germany`, `not refunded`, `in 2025`. */
export function readCellFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.used.has(at)) continue;
    filters.push(
      ...(stockAt(sheet, at) ??
        columnFilterAt(sheet, at) ??
        bareValueAt(sheet, at) ??
        flagAt(sheet, at) ??
        []),
    );
  }
  return filters;
}

/** `status is paid`, `status = "paid"`, `rating of 5`, `the year 2025`. */
function columnFilterAt(sheet: Sheet, at: number): Filter[] | undefined {
  const mention = sheet.mentions.get(at);
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined || column === undefined || others.length > 0) return undefined;
  let next = skipWords(sheet, mention.end, equals);
  const negated =
    negations.has(sheet.tokens[next]?.lower ?? '') || phraseAt(sheet, next, ['other than']) !== undefined;
  if (negated) next = skipWords(sheet, next + 1, new Set([...equals, 'than']));
  const signed = sheet.tokens
    .slice(mention.end, next)
    .some(({ lower }) => /^(?:=|==|!=|:|equals?)$/.test(lower));
  const opened = [1, 2, 3].some((back) => openers.has(sheet.tokens[at - back]?.lower ?? ''));
  const value =
    valueAt(sheet, next, column) ?? (signed || opened ? anyValueAt(sheet, next, column) : undefined);
  if (value === undefined) return undefined;
  if (!signed && !opened && mayBeYear(sheet, column, value.value)) {
    sheet.problems.push(`${String(value.value)} may be a year or a value of ${column.name}`);
    return undefined;
  }
  const more = moreValues(sheet, value.end, column);
  use(sheet, at, more.end);
  if (opened) use(sheet, at - 1, at);
  return filtersOf({ column, values: [value.value, ...more.values], negated });
}

/** `revenue excluding 2024`, next to years or dates. */
function mayBeYear({ table }: Sheet, column: Column, value: Value['value']): boolean {
  const hasTime = table.columns.some(({ kind, words }) => kind === 'date' || words.includes('year'));
  return hasTime && isFigure(column) && /^(?:19|20)\d\d$/.test(String(value));
}
