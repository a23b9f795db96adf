import type { Column } from '../table-shape.ts';
import { isFigure, moneyWords } from './column-roles.ts';
import type { SortBy } from './order.ts';
import { figureNames, type Sheet } from './sheet.ts';

/** `cheapest`, `most expensive`: which column it ranks by, and how. */
export interface Superlative {
  column: Column;
  order: SortBy['order'];
  end: number;
}

type Order = SortBy['order'];
interface Meaning {
  order: Order;
  /** Words of columns, the most telling first. */
  columns: readonly string[];
  kind?: 'date';
}

const price = ['price', 'cost', 'amount', 'total', 'fee', 'value'];
const rating = ['rating', 'score', 'star', 'grade'];
const length = ['duration', 'length', 'minute', 'hour', 'distance', 'time'];
const meanings: Readonly<Record<string, Meaning>> = {
  expensive: { order: 'desc', columns: price },
  costly: { order: 'desc', columns: price },
  priciest: { order: 'desc', columns: price },
  cheapest: { order: 'asc', columns: price },
  rated: { order: 'desc', columns: rating },
  paid: { order: 'desc', columns: ['salary', 'wage', 'pay', 'compensation', 'income'] },
  longest: { order: 'desc', columns: length },
  shortest: { order: 'asc', columns: length },
  heaviest: { order: 'desc', columns: ['weight'] },
  lightest: { order: 'asc', columns: ['weight'] },
  tallest: { order: 'desc', columns: ['height'] },
  youngest: { order: 'asc', columns: ['age'] },
  oldest: { order: 'desc', columns: ['age'] },
  newest: { order: 'desc', columns: [], kind: 'date' },
  latest: { order: 'desc', columns: [], kind: 'date' },
  recent: { order: 'desc', columns: [], kind: 'date' },
  earliest: { order: 'asc', columns: [], kind: 'date' },
};
const raises = new Set(['most', 'highest', 'best', 'top']);
const lowers = new Set(['least', 'lowest', 'worst', 'bottom']);
const sizes: Readonly<Record<string, Order>> = {
  largest: 'desc',
  biggest: 'desc',
  highest: 'desc',
  greatest: 'desc',
  smallest: 'asc',
  lowest: 'asc',
};

/** A superlative that names its own measure; undefined for others, such as the `most` of `most units`. */
export function superlativeAt(sheet: Sheet, at: number): Superlative | undefined {
  const word = sheet.tokens[at]?.lower ?? '';
  const graded = raises.has(word) || lowers.has(word);
  const adjectiveAt = graded && sheet.tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const adjective = graded ? (sheet.tokens[adjectiveAt]?.lower ?? '') : word;
  // `paid` and `expensive` compare only behind `most` and the like.
  const meaning = graded || word.endsWith('est') ? meanings[adjective] : undefined;
  if (meaning === undefined) return undefined;
  const column = columnFor(sheet, meaning);
  if (column === undefined) {
    sheet.problems.push(`no column answers to "${adjective}"`);
    return undefined;
  }
  const order = lowers.has(word) ? opposite(meaning.order) : meaning.order;
  return { column, order, end: graded ? adjectiveAt + 1 : at + 1 };
}

/** `the largest order`: by its only figure, or by its only amount of money. */
export function sizeAt(sheet: Sheet, at: number): Superlative | undefined {
  const order = sizes[sheet.tokens[at]?.lower ?? ''];
  if (order === undefined || sheet.table.plain) return undefined;
  const figures = sheet.table.columns.filter((column) => isFigure(column));
  const money = figures.filter(({ words }) => words.some((word) => moneyWords.has(word) && word !== 'price'));
  const [column, ...others] = money.length === 1 ? money : figures;
  if (column !== undefined && others.length === 0) return { column, order, end: at + 1 };
  sheet.problems.push(`it does not say by which column to rank: ${figureNames(figures)}`);
  return undefined;
}

function columnFor({ table }: Sheet, { columns, kind }: Meaning): Column | undefined {
  if (kind === 'date') {
    const dates = table.columns.filter((column) => column.kind === 'date');
    return dates.length === 1 ? dates[0] : undefined;
  }
  const figures = table.columns.filter((column) => isFigure(column));
  for (const word of columns) {
    const found = figures.filter(({ words }) => words.includes(word));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function opposite(order: Order): Order {
  return order === 'asc' ? 'desc' : 'asc';
}
