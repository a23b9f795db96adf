import type { Column, Table } from '../table-shape.ts';
import { standsAt, stemOf, type Token } from '../words.ts';

/** Words of a goal that mean a column: its full name (3), part of its name (2), a word of the same meaning (1). */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** More than one where the words fit several equally well. */
  columns: Column[];
  level: 1 | 2 | 3;
}

const families = [
  'revenue sale turnover amount total income earning sold spent spend earned',
  'quantity qty unit piece volume sold',
  'customer client buyer shopper',
  'product item article sku',
  'country nation',
  'region area territory',
  'employee worker staff person colleague',
  'category type kind',
  'rating score grade star',
  'salary pay wage compensation earn',
  'start join hire started joined hired',
  'born birth',
  'cost expense spending expenditure',
  'city town',
  'department team',
  'duration time hour',
].map((family) => new Set(family.split(' ').map(stemOf)));
/** Too general to mean a column by standing in its name. */
const weakWords = new Set([
  'id',
  'of',
  'the',
  'in',
  'per',
  'is',
  'has',
  'no',
  'name',
  'value',
  'date',
  'count',
  'total',
  'average',
  'number',
]);

export function findMentions(tokens: readonly Token[], table: Table): Map<number, Mention> {
  const mentions = new Map<number, Mention>();
  for (let at = 0; at < tokens.length;) {
    const mention = mentionAt(tokens, at, table);
    if (mention) mentions.set(at, mention);
    at = mention?.end ?? at + 1;
  }
  return mentions;
}

function mentionAt(tokens: readonly Token[], at: number, table: Table): Mention | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'symbol' || token.kind === 'number') return undefined;
  const exact = longest(table.columns.filter(({ words }) => standsAt(tokens, at, words, 'stem')));
  const [first] = exact;
  // `orders` are the rows, `order` may be the column of their numbers.
  const isRows = first?.identifies === true && token.lower !== first.words[0];
  if (first && !isRows) return mention({ tokens, at, size: first.words.length, columns: exact, level: 3 });
  if (token.kind !== 'word' || table.rowNouns.has(token.stem)) return undefined;
  const partial = weakWords.has(token.stem)
    ? []
    : table.columns.filter(({ words }) => words.includes(token.stem));
  if (partial.length > 0)
    return mention({ tokens, at, size: 1, columns: narrowed(partial, tokens, at), level: 2 });
  const alike = table.columns.filter(({ words }) => words.some((word) => areAlike(word, token.stem)));
  return alike.length > 0 ? mention({ tokens, at, size: 1, columns: alike, level: 1 }) : undefined;
}

function longest(columns: readonly Column[]): Column[] {
  const size = Math.max(0, ...columns.map(({ words }) => words.length));
  return columns.filter(({ words }) => words.length === size);
}

/** `order amount` may mean `order_total_amount`: the neighbouring word decides between columns that share one. */
function narrowed(columns: readonly Column[], tokens: readonly Token[], at: number): Column[] {
  const next = tokens[at + 1]?.stem ?? '';
  const before = tokens[at - 1]?.stem ?? '';
  const closer = columns.filter(({ words }) => words.includes(next) || words.includes(before));
  if (closer.length > 0) return closer;
  // `orders` means the ids of orders rather than their dates.
  const ids = columns.filter(({ words }) => words[0] === tokens[at]?.stem && words[1] === 'id');
  return ids.length === 1 ? ids : [...columns];
}

function areAlike(word: string, stem: string): boolean {
  return families.some((family) => family.has(word) && family.has(stem));
}

interface Found {
  tokens: readonly Token[];
  at: number;
  size: number;
  columns: Column[];
  level: Mention['level'];
}

function mention({ tokens, at, size, columns, level }: Found): Mention {
  const text = tokens
    .slice(at, at + size)
    .map((token) => token.text)
    .join(' ');
  return { start: at, end: at + size, text, columns, level };
}
