import type { Filter } from '../../../domain/tool-input.ts';
import { spelled } from './cell-values.ts';
import { takeNegation } from './negation.ts';
import { phraseAt, use, type Sheet } from './sheet.ts';

/** `out of stock`, `in stock`: figures of a stock column that stand for yes and no. */
export function stockAt(sheet: Sheet, at: number): Filter[] | undefined {
  const out = phraseAt(sheet, at, ['out of stock', 'sold out', 'unavailable']);
  const end = out ?? phraseAt(sheet, at, ['in stock', 'on stock']);
  const [column, ...others] = sheet.table.columns.filter(
    ({ words, kind }) => kind === 'number' && words.some((word) => word === 'stock' || word === 'inventory'),
  );
  if (end === undefined || column === undefined || others.length > 0) return undefined;
  use(sheet, at, end);
  const none = (out !== undefined) !== takeNegation(sheet, at);
  return [{ column: column.name, op: none ? 'lte' : 'gt', value: 0 }];
}

/** `active users`, `not refunded`: the name of a column of truth values stands for its being true. */
export function flagAt(sheet: Sheet, at: number): Filter[] | undefined {
  const mention = sheet.mentions.get(at);
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined) return derivedFlagAt(sheet, at);
  if (column?.kind !== 'boolean' || others.length > 0) return undefined;
  use(sheet, at, mention.end);
  return [{ column: column.name, op: 'eq', value: spelled(column, !takeNegation(sheet, at)) }];
}

/** `unpaid`, `inactive`, `remotely`, from columns of truth values called paid, active, remote. */
function derivedFlagAt(sheet: Sheet, at: number): Filter[] | undefined {
  const word = sheet.tokens[at]?.lower ?? '';
  const base = /^(?:un|in|non)(?=.{3})/.exec(word)?.[0].length ?? 0;
  const flags = sheet.table.columns.filter(({ kind, words }) => kind === 'boolean' && words.length === 1);
  const denied = base === 0 ? undefined : flags.find(({ words }) => words[0] === word.slice(base));
  const column =
    denied ??
    flags.find(({ words: [own = ''] }) => [`${own}ly`].includes(word) || participles(word).includes(own));
  if (column === undefined) return undefined;
  use(sheet, at, at + 1);
  const isTrue = (denied === undefined) !== takeNegation(sheet, at);
  return [{ column: column.name, op: 'eq', value: spelled(column, isTrue) }];
}

/** `did not pass`, of a column called passed. */
function participles(word: string): string[] {
  return word.length < 3 ? [] : [`${word}ed`, `${word}d`];
}
