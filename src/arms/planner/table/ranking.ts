import type { Measure } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { identifier, isAdditive, isFigure, moneyWords } from './column-roles.ts';
import type { SortBy } from './order.ts';
import { articles, down, entityAt, links, rowNouns, up, type Entity, type Ranking } from './ranked-entity.ts';
import { readSuperlative } from './read-superlative.ts';
import { columnAt, figureNames, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

const averages = new Set(['average', 'mean', 'avg']);

/** `top 3 products by revenue`, `which region has the highest sales`, `which region sold most`. */
export function readRanking(sheet: Sheet): Ranking | undefined {
  return readSuperlative(sheet) ?? readTop(sheet) ?? readWhich(sheet);
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
    sheet.problems.push(`it does not say by which column to rank: ${figureNames(figures)}`);
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
  const { period } = entity;
  const group = entity.column?.unique === true && period === undefined ? undefined : entity.column;
  if (column === undefined && group === undefined) return undefined;
  if (group === undefined) {
    return { measures: [], group, sort: { column: column?.name ?? '', order }, limit };
  }
  const chosen = op ?? (column && isAdditive(column) ? 'sum' : order === 'desc' ? 'max' : 'min');
  const prefix = label ?? { sum: 'total', max: 'maximum', min: 'minimum' }[chosen as 'sum' | 'max' | 'min'];
  const as = column === undefined ? 'count' : `${prefix}_${identifier(column.name)}`;
  const measure: Measure = { op: chosen, as, ...(column === undefined ? {} : { column: column.name }) };
  const dated = period === undefined ? {} : { period };
  return { measures: [measure], group, ...dated, sort: { column: as, order }, limit };
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
  sheet.problems.push(`it does not say by which column to rank: ${figureNames(figures)}`);
  return undefined;
}
