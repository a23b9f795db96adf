import type { Filter } from '../../../domain/tool-input.ts';
import { readCellFilters } from './cell-filters.ts';
import { comparedColumn, takeCosts, type Amount } from './compared-column.ts';
import { comparisons } from './comparison-phrases.ts';
import { readPresenceFilters } from './presence-filters.ts';
import { phraseAt, use, type Sheet } from './sheet.ts';
import { textMatchAt } from './text-matches.ts';
import { openYear, readTimeFilters, yearBound, yearRange } from './time-filters.ts';

const currencies = new Set([
  '$',
  '€',
  '£',
  '¥',
  'usd',
  'eur',
  'gbp',
  'dollars',
  'dollar',
  'euros',
  'euro',
  'pounds',
]);

/** Takes every condition of the part off the sheet. */
export function readFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    filters.push(
      ...(openYear(sheet, at) ??
        comparisonAt(sheet, at) ??
        rangeAt(sheet, at) ??
        textMatchAt(sheet, at) ??
        []),
    );
  }
  filters.push(...readTimeFilters(sheet), ...readPresenceFilters(sheet), ...readCellFilters(sheet));
  const doubled = filters.find(
    ({ op, column }, at) =>
      op === 'eq' && filters.findIndex((other) => other.op === 'eq' && other.column === column) < at,
  );
  if (doubled) sheet.problems.push(`a filter holds one value of ${doubled.column} at a time, not several`);
  return filters;
}

function amountAt({ tokens }: Sheet, at: number): Amount | undefined {
  const before = currencies.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const negative = tokens[before]?.lower === '-';
  const start = negative ? before + 1 : before;
  const token = tokens[start];
  if (token?.kind === 'date') return { value: token.text, end: start + 1, money: false };
  if (token?.value === undefined) return undefined;
  const after = currencies.has(tokens[start + 1]?.lower ?? '');
  const value = negative ? -token.value : token.value;
  return { value, end: after ? start + 2 : start + 1, money: after || before > at };
}

function comparisonAt(sheet: Sheet, at: number): Filter[] | undefined {
  for (const [op, phrases] of comparisons) {
    const behind = phraseAt(sheet, at, phrases);
    const amount = behind === undefined ? undefined : amountAt(sheet, behind);
    if (amount === undefined) continue;
    const dated = yearBound(sheet, { at, op, amount });
    if (dated !== undefined) {
      use(sheet, at, amount.end);
      return [dated];
    }
    if (sheet.groupEnd === at || (sheet.groupEnd !== undefined && followsFigure(sheet, at))) {
      sheet.problems.push('a condition on the figures of groups is not served');
      return [];
    }
    const column = comparedColumn(sheet, at, amount);
    if (column === undefined) return [];
    use(sheet, at, amount.end);
    takeCosts(sheet, at, column);
    return [{ column: column.name, op, value: amount.value }];
  }
  return undefined;
}

/** `with a total above 5`. */
function followsFigure({ tokens }: Sheet, at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:total|sum|average|mean|count|number)$/.test(tokens[at - back]?.lower ?? ''),
  );
}

function rangeAt(sheet: Sheet, at: number): Filter[] | undefined {
  const opening = sheet.tokens[at]?.lower;
  if (sheet.used.has(at) || (opening !== 'between' && opening !== 'from')) return undefined;
  const low = amountAt(sheet, at + 1);
  const join = sheet.tokens[low?.end ?? -1]?.lower;
  const joins = opening === 'between' ? ['and'] : ['to', 'until', 'through'];
  const high = low === undefined || !joins.includes(join ?? '') ? undefined : amountAt(sheet, low.end + 1);
  if (low === undefined || high === undefined) return undefined;
  const years = yearRange(sheet, { at, low: low.value, high: high.value });
  if (years !== undefined) {
    use(sheet, at, high.end);
    return years;
  }
  const column = comparedColumn(sheet, at, { ...high, money: low.money || high.money });
  if (column === undefined) return [];
  use(sheet, at, high.end);
  return [
    { column: column.name, op: 'gte', value: low.value },
    { column: column.name, op: 'lte', value: high.value },
  ];
}
