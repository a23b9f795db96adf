import type { Column } from '../table-shape.ts';
import { identifier, isFigure } from './column-roles.ts';
import type { SortBy } from './order.ts';
import { articles, down, entityAt, links, up, type Entity, type Ranking } from './ranked-entity.ts';
import { columnAt, phraseAt, skipWords, use, type Sheet } from './sheet.ts';
import { sizeAt, superlativeAt } from './superlatives.ts';

/** `the 3 cheapest products`, `which product is the most expensive`, `the largest order`, `top 3 salaries`. */
export function readSuperlative(sheet: Sheet): Ranking | undefined {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const word = sheet.tokens[at]?.lower ?? '';
    const superlative = superlativeAt(sheet, at);
    if (superlative === undefined && !down.has(word) && !up.has(word)) continue;
    const end = superlative?.end ?? at + 1;
    const limit = sheet.tokens[at - 1]?.value ?? (superlative ? undefined : sheet.tokens[at + 1]?.value);
    const topped = sheet.tokens[at - 2]?.lower === 'top' && sheet.tokens[at - 1]?.value !== undefined;
    const from =
      limit === undefined || sheet.tokens[at - 1]?.value === undefined ? at : topped ? at - 2 : at - 1;
    const behind = superlative === undefined && limit !== undefined && from === at ? end + 1 : end;
    const entity = entityAt(sheet, skipWords(sheet, behind, articles));
    if (superlative) {
      const ranked = entity ?? entityBefore(sheet, at);
      if (ranked === undefined) return undefined;
      use(sheet, from, entity?.end ?? end);
      if (entity === undefined) use(sheet, ranked.end - 1, ranked.end);
      return ranking({ sheet, entity: ranked, superlative, limit: limit ?? limitOf(sheet, ranked) });
    }
    const figures = figuresAt(sheet, { at, behind, limit });
    if (figures !== undefined) {
      use(sheet, from, figures.end);
      return { measures: [], group: undefined, sort: figures.sort, limit: limit ?? 1 };
    }
    const size =
      entity !== undefined &&
      entity.column === undefined &&
      linkAfter(sheet, entity.end) === undefined &&
      !namesColumnBefore(sheet, at)
        ? sizeAt(sheet, at)
        : undefined;
    if (size === undefined || entity === undefined) continue;
    use(sheet, from, entity.end);
    return ranking({ sheet, entity, superlative: size, limit: limit ?? 1 });
  }
  return undefined;
}

/** `top 3 salaries`, `the 3 highest salaries`: the rows that hold them. */
function figuresAt(
  sheet: Sheet,
  { at, behind, limit }: { at: number; behind: number; limit: number | undefined },
): { sort: SortBy; end: number } | undefined {
  const word = sheet.tokens[at]?.lower ?? '';
  if (limit === undefined || !(down.has(word) || up.has(word))) return undefined;
  const found = columnAt(sheet, behind);
  if (found === undefined || !isFigure(found.column)) return undefined;
  return { sort: { column: found.column.name, order: down.has(word) ? 'desc' : 'asc' }, end: found.end };
}

/** `which product is the most expensive`. */
function entityBefore(sheet: Sheet, at: number): Entity | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const entity = entityAt(sheet, before);
    if (entity !== undefined) return entity;
    if (!articles.has(sheet.tokens[before]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** `which 3 products are the cheapest`. */
function limitOf(sheet: Sheet, { end }: Entity): number {
  const limit = sheet.tokens[end - 2]?.value;
  if (limit === undefined) return 1;
  use(sheet, end - 2, end - 1);
  return limit;
}

/** `which category has the highest expenses` ranks categories, not expenses. */
function namesColumnBefore({ mentions, used }: Sheet, at: number): boolean {
  return [...mentions.values()].some(({ start, end }) => end <= at && !used.has(start));
}

function linkAfter(sheet: Sheet, at: number): number | undefined {
  return phraseAt(sheet, at, links);
}

interface Ranked {
  sheet: Sheet;
  entity: Entity;
  superlative: { column: Column; order: SortBy['order'] };
  limit: number;
}

function ranking({ sheet, entity, superlative: { column, order }, limit }: Ranked): Ranking {
  if (limit < 1 || limit > 1_000 || !Number.isInteger(limit))
    sheet.problems.push('it asks for no number of rows');
  takeShownColumns(sheet, entity);
  const group = entity.column?.unique === true ? undefined : entity.column;
  if (group === undefined) return { measures: [], group, sort: { column: column.name, order }, limit };
  const op = order === 'desc' ? 'max' : 'min';
  const as = `${op}imum_${identifier(column.name)}`;
  return { measures: [{ op, as, column: column.name }], group, sort: { column: as, order }, limit };
}

/** Rows show all their columns: `the name of the cheapest product`, `the cheapest product and its price`. */
function takeShownColumns(sheet: Sheet, { column, end }: Entity): void {
  if (column !== undefined && !column.unique) return;
  for (const { start, end: mentionEnd, columns } of sheet.mentions.values()) {
    const before = sheet.tokens[start - 1]?.lower ?? '';
    const shown =
      start < end ? sheet.tokens[mentionEnd]?.lower === 'of' : before === 'its' || before === 'their';
    if (shown && columns.length === 1 && !sheet.used.has(start)) use(sheet, start, mentionEnd);
  }
}
