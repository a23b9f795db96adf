import type { TableQuery } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { isFigure } from './column-roles.ts';
import { columnAt, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

type Period = NonNullable<TableQuery['group_by_period']>;

/** What makes the groups: the values of a column, or the periods of its dates. */
export interface GroupBy {
  column: Column;
  period?: Period;
}

const groupPhrases = [
  'grouped by',
  'group by',
  'broken down by',
  'split by',
  'for each',
  'for every',
  'in each',
  'of each',
  'from each',
  'by each',
  'per',
  'by',
  'each',
  'every',
];
const articles = new Set(['the', 'their', 'its', 'column', 'calendar']);
const periods: Readonly<Record<string, Period>> = {
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annual: 'year',
};

/** `per region`, `for each customer`, `by month`, `monthly`: what makes the groups. */
export function readGroup(sheet: Sheet): GroupBy | undefined {
  let group: GroupBy | undefined;
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const found = groupAt(sheet, at);
    if (found === undefined) continue;
    if (group) sheet.problems.push('it groups by more than one column');
    group = found.group;
    sheet.groupEnd = found.end;
    use(sheet, at, found.end);
  }
  if (group?.period !== undefined) refuseMeanOfPeriods(sheet);
  return group;
}

function groupAt(sheet: Sheet, at: number): { group: GroupBy; end: number } | undefined {
  const behind = phraseAt(sheet, at, groupPhrases);
  const start = behind === undefined ? at : skipWords(sheet, behind, articles);
  const period = /ly$|^annual$/.test(sheet.tokens[start]?.lower ?? '') === (behind === undefined);
  const dated = period ? periodAt(sheet, start) : undefined;
  if (behind === undefined) return dated && { group: dated, end: start + 1 };
  const found = columnAt(sheet, start);
  if (found === undefined) return dated && { group: dated, end: start + 1 };
  const wholeName = sheet.mentions.get(start)?.level === 3;
  if (isFigure(found.column)) sheet.problems.push(`${found.column.name} holds figures, which make no groups`);
  if (found.column.unique && !wholeName)
    sheet.problems.push(`${found.column.name} differs in every row, so it makes no groups`);
  return { group: { column: found.column }, end: found.end };
}

/** `month` at `at`, where no column goes by that name and one column alone holds dates. */
export function periodAt(sheet: Sheet, at: number): GroupBy | undefined {
  const token = sheet.tokens[at];
  const period = periods[token?.lower.replace(/s$/, '') ?? ''];
  if (period === undefined || sheet.used.has(at) || sheet.mentions.has(at)) return undefined;
  const [column, ...others] = sheet.table.columns.filter(({ kind }) => kind === 'date');
  return column === undefined || others.length > 0 ? undefined : { column, period };
}

/** The average per month may be that of the rows of each month or that of the months' totals. */
function refuseMeanOfPeriods({ tokens, problems }: Sheet): void {
  const mean = tokens.find(({ lower }) => /^(?:average|averages|mean|median|avg)$/.test(lower));
  if (mean !== undefined)
    problems.push(`"${mean.text}" may be taken of the rows of each period or of the periods' totals`);
}
