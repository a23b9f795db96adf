import type { Measure } from '../../../domain/tool-input.ts';
import { anyTable, type Column } from '../table-shape.ts';
import { stemOf } from '../words.ts';
import { identifier, isAdditive, isFigure, moneyWords } from './column-roles.ts';
import type { SortBy } from './order.ts';
import { sizeAt, superlativeAt } from './superlatives.ts';
import { columnAt, names, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

/** The best or worst rows, or groups of them. */
export interface Ranking {
  measures: Measure[];
  group: Column | undefined;
  sort: SortBy;
  limit: number;
}

const down = new Set([
  'most',
  'highest',
  'largest',
  'biggest',
  'greatest',
  'best',
  'top',
  'longest',
  'latest',
  'newest',
]);
const up = new Set([
  'least',
  'lowest',
  'smallest',
  'fewest',
  'worst',
  'bottom',
  'shortest',
  'earliest',
  'cheapest',
]);
const rowNouns = new Set('row record entry line item'.split(' ').map(stemOf));
const things = new Set(
  'product item book film movie city country company project song course'.split(' ').map(stemOf),
);
const people = new Set(
  'customer client buyer user employee person name member player student seller'.split(' ').map(stemOf),
);
const articles = new Set([
  'the',
  'a',
  'our',
  'my',
  'of',
  'in',
  'is',
  'are',
  'has',
  'have',
  'had',
  'by',
  'with',
  'terms',
  'and',
]);
const links = ['by', 'with the', 'in terms of', 'according to', 'based on', 'ranked by'];
const averages = new Set(['average', 'mean', 'avg']);

/** `top 3 products by revenue`, `which region has the highest sales`, `which region sold most`. */
export function readRanking(sheet: Sheet): Ranking | undefined {
  return readSuperlative(sheet) ?? readTop(sheet) ?? readWhich(sheet);
}

/** `the 3 cheapest products`, `which product is the most expensive`, `the largest order`, `top 3 salaries`. */
function readSuperlative(sheet: Sheet): Ranking | undefined {
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

interface Entity {
  /** undefined: the rows themselves. */
  column: Column | undefined;
  end: number;
}

function readTop(sheet: Sheet): Ranking | undefined {
  const at = sheet.tokens.findIndex(
    ({ lower }, i) => (lower === 'top' || lower === 'bottom') && !sheet.used.has(i),
  );
  if (at < 0) return undefined;
  const limit = sheet.tokens[at + 1]?.value;
  const entity = entityAt(sheet, skipWords(sheet, limit === undefined ? at + 1 : at + 2, articles));
  if (entity === undefined) return undefined;
  const by = linkBehind(sheet, entity.end);
  if (by === undefined) {
    const figures = sheet.table.columns.filter((column) => isFigure(column));
    sheet.problems.push(
      `it does not say by which column to rank; the columns of figures are ${names(figures)}`,
    );
    return undefined;
  }
  const order = sheet.tokens[at]?.lower === 'top' ? 'desc' : 'asc';
  return rank(sheet, { from: at, entity, measureAt: by, order, limit: limit ?? 1 });
}

function linkBehind(sheet: Sheet, from: number): number | undefined {
  for (let at = from; at < sheet.tokens.length; at += 1) {
    const end = phraseAt(sheet, at, links);
    if (end !== undefined) {
      use(sheet, at, end);
      return end;
    }
  }
  return undefined;
}

/** A superlative with what it ranks before it: `which region has the highest …`, `the product with the lowest …`. */
function readWhich(sheet: Sheet): Ranking | undefined {
  const at = sheet.tokens.findIndex(
    ({ lower }, i) => (down.has(lower) || up.has(lower)) && !sheet.used.has(i),
  );
  const opener = sheet.tokens.findIndex(({ lower }) =>
    ['which', 'what', 'who', 'find', 'show', 'name', 'list', 'the'].includes(lower),
  );
  if (at < 1 || opener < 0 || opener >= at) return undefined;
  const first = skipWords(sheet, opener + 1, articles);
  const counted = sheet.tokens[first]?.value;
  const behind = skipWords(sheet, counted === undefined ? first : first + 1, articles);
  const start = sheet.tokens[opener]?.lower === 'who' ? opener : behind;
  const entity = entityAt(sheet, start);
  if (entity === undefined || entity.end > at) return undefined;
  const order = down.has(sheet.tokens[at]?.lower ?? '') ? 'desc' : 'asc';
  use(sheet, at, at + 1);
  return rank(sheet, { from: opener, entity, measureAt: at + 1, order, limit: counted ?? 1 });
}

function entityAt(sheet: Sheet, at: number): Entity | undefined {
  const token = sheet.tokens[at];
  if (token === undefined) return undefined;
  if (sheet.table.rowNouns.has(token.stem) || rowNouns.has(token.stem) || namesRow(sheet, at))
    return { column: undefined, end: at + 1 };
  const found = token.lower === 'who' ? personAt(sheet, at) : columnAt(sheet, at);
  // What holds figures is measured, not ranked.
  return found && !isFigure(found.column) ? found : undefined;
}

/** `which student`, over an unnamed table whose rows have names. */
function namesRow({ table, tokens, mentions }: Sheet, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || mentions.has(at) || !(people.has(token.stem) || things.has(token.stem)))
    return false;
  const unnamed = table.words.every((word) => anyTable.has(word));
  return unnamed && table.columns.some(({ words, unique }) => unique && isName(words));
}

function isName(words: readonly string[]): boolean {
  return words.length === 1 && (words[0] === 'name' || words[0] === 'title');
}

/** `who` means the one column of people. */
function personAt({ table }: Sheet, at: number): { column: Column; end: number } | undefined {
  const named = table.columns.filter(({ words }) => isName(words));
  const found = table.columns.filter(({ words }) => words.some((word) => people.has(word)));
  const [column, ...others] = named.length === 1 ? named : found;
  return column && others.length === 0 ? { column, end: at + 1 } : undefined;
}

interface Rank {
  from: number;
  entity: Entity;
  measureAt: number;
  order: SortBy['order'];
  limit: number;
}

function rank(sheet: Sheet, { from, entity, measureAt, order, limit }: Rank): Ranking | undefined {
  use(sheet, from, entity.end);
  const measured = measuredBy(sheet, measureAt, entity);
  if (measured === undefined || limit < 1 || limit > 1_000 || !Number.isInteger(limit)) return undefined;
  const { op, column, label } = measured;
  const group = entity.column?.unique === true ? undefined : entity.column;
  if (column === undefined && group === undefined) return undefined;
  if (group === undefined) {
    return { measures: [], group, sort: { column: column?.name ?? '', order }, limit };
  }
  const chosen = op ?? (column && isAdditive(column) ? 'sum' : order === 'desc' ? 'max' : 'min');
  const prefix = label ?? { sum: 'total', max: 'maximum', min: 'minimum' }[chosen as 'sum' | 'max' | 'min'];
  const as = column === undefined ? 'count' : `${prefix}_${identifier(column.name)}`;
  const measure: Measure = { op: chosen, as, ...(column === undefined ? {} : { column: column.name }) };
  return { measures: [measure], group, sort: { column: as, order }, limit };
}

interface Measured {
  op: Measure['op'] | undefined;
  label: string | undefined;
  /** undefined: rows are counted. */
  column: Column | undefined;
}

function measuredBy(sheet: Sheet, from: number, entity: Entity): Measured | undefined {
  const { op, label, at } = operationFrom(sheet, from);
  const token = sheet.tokens[at];
  const found = columnAt(sheet, at);
  if (found && isFigure(found.column)) {
    use(sheet, from, found.end);
    return { op, label, column: found.column };
  }
  const countsRows =
    token !== undefined && (sheet.table.rowNouns.has(token.stem) || rowNouns.has(token.stem));
  if (countsRows && op !== 'count' && moneyWords.has(token.stem)) {
    use(sheet, from, at + 1);
    return onlyFigure(sheet, false);
  }
  if (countsRows || (op === 'count' && found)) {
    use(sheet, from, at + 1);
    return { op: 'count', label: undefined, column: undefined };
  }
  return soldBefore(sheet, entity.end, from) ?? onlyFigure(sheet, found !== undefined || token !== undefined);
}

function operationFrom(
  sheet: Sheet,
  from: number,
): { op: Measure['op'] | undefined; label: string | undefined; at: number } {
  const at = skipWords(sheet, from, articles);
  const word = sheet.tokens[at]?.lower ?? '';
  const behind = skipWords(sheet, at + 1, articles);
  if (averages.has(word)) return { op: 'mean', label: 'average', at: behind };
  if (word === 'total' || word === 'overall') return { op: 'sum', label: 'total', at: behind };
  if (word === 'number') return { op: 'count', label: undefined, at: behind };
  return { op: undefined, label: undefined, at };
}

/** `sold most` ranks by what `sold` means here. */
function soldBefore(sheet: Sheet, from: number, to: number): Measured | undefined {
  for (let at = from; at < to; at += 1) {
    const found = columnAt(sheet, at);
    if (!found || !isFigure(found.column)) continue;
    use(sheet, at, found.end);
    return { op: undefined, label: undefined, column: found.column };
  }
  return undefined;
}

/** `which region was best` may only mean the one column of figures. */
function onlyFigure(sheet: Sheet, saysMore: boolean): Measured | undefined {
  const figures = sheet.table.columns.filter((column) => isFigure(column));
  const [only, ...others] = figures;
  if (only && others.length === 0 && !saysMore) return { op: undefined, label: undefined, column: only };
  sheet.problems.push(
    `it does not say by which column to rank; the columns of figures are ${names(figures)}`,
  );
  return undefined;
}
