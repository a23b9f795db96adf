import type { TableQuery } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import { columnAt, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

export type SortBy = NonNullable<TableQuery['sort_by']>;

const sortPhrases = [
  'sorted in descending order by',
  'sorted in ascending order by',
  'sorted by',
  'sort by',
  'sort them by',
  'order by',
  'order them by',
  'ordered by',
  'ranked by',
  'and sort by',
];
const downPhrases = [
  'in descending order',
  'descending',
  'desc',
  'highest first',
  'largest first',
  'biggest first',
  'most first',
  'newest first',
  'high to low',
  'highest to lowest',
  'largest to smallest',
  'descending order',
  'from highest to lowest',
  'from high to low',
];
const upPhrases = [
  'in ascending order',
  'ascending',
  'asc',
  'lowest first',
  'smallest first',
  'oldest first',
  'low to high',
  'lowest to highest',
  'smallest to largest',
  'ascending order',
  'alphabetically',
  'from lowest to highest',
  'from low to high',
];
/** Names of figures that groups can be sorted by. */
const figureLabels = new Set(['count', 'total', 'sum', 'average', 'mean', 'median', 'maximum', 'minimum']);
const articles = new Set(['the', 'their', 'its', 'column']);

/** `sorted by amount, highest first`; ascending unless the part says otherwise. */
export function readSort(sheet: Sheet): SortBy | undefined {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const behind = phraseAt(sheet, at, sortPhrases) ?? sortVerbAt(sheet, at);
    if (behind === undefined) continue;
    const start = skipWords(sheet, behind, articles);
    const label = figureLabels.has(sheet.tokens[start]?.lower ?? '') ? sheet.tokens[start]?.lower : undefined;
    const found =
      columnAt(sheet, start) ??
      (label === undefined ? undefined : { column: { name: label }, end: start + 1 });
    if (found === undefined) continue;
    use(sheet, at, found.end);
    const down = takeAnywhere(sheet, downPhrases);
    const up = takeAnywhere(sheet, upPhrases);
    const order =
      down || (!up && sheet.tokens.slice(at, behind).some(({ lower }) => lower === 'descending'))
        ? 'desc'
        : 'asc';
    return { column: found.column.name, order };
  }
  return undefined;
}

/** `Sort the products by`: what is sorted may stand between. */
function sortVerbAt(sheet: Sheet, at: number): number | undefined {
  if (!['sort', 'order', 'rank', 'arrange'].includes(sheet.tokens[at]?.lower ?? '') || sheet.used.has(at))
    return undefined;
  const by = sheet.tokens.findIndex(({ lower }, i) => i > at && i <= at + 5 && lower === 'by');
  const between = sheet.tokens.slice(at + 1, by);
  const rows = between.every(
    ({ lower, stem }) =>
      fillers.has(stem) || lower === 'all' || sheet.table.rowNouns.has(stem) || stem === 'row',
  );
  return by > 0 && rows ? by + 1 : undefined;
}

/** `…, highest first` behind groups sorts by their figure. */
export function readDirection(sheet: Sheet): SortBy['order'] | undefined {
  const order = takeAnywhere(sheet, downPhrases)
    ? 'desc'
    : takeAnywhere(sheet, upPhrases)
      ? 'asc'
      : undefined;
  if (order !== undefined) takeAnywhere(sheet, ['sorted', 'ordered', 'ranked']);
  return order;
}

/** `first 5 rows`. */
export function readLimit(sheet: Sheet): number | undefined {
  const at = sheet.tokens.findIndex(
    ({ lower }, i) => lower === 'first' && sheet.tokens[i + 1]?.value !== undefined,
  );
  const limit = sheet.tokens[at + 1]?.value;
  if (at < 0 || limit === undefined || !Number.isInteger(limit) || limit < 1 || limit > 1_000)
    return undefined;
  use(sheet, at, at + 2);
  return limit;
}

function takeAnywhere(sheet: Sheet, phrases: readonly string[]): boolean {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const end = phraseAt(sheet, at, phrases);
    if (end === undefined) continue;
    use(sheet, at, end);
    return true;
  }
  return false;
}
