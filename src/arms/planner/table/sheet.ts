import type { Column, Table } from '../table-shape.ts';
import type { Token } from '../words.ts';
import { findMentions, type Mention } from './mentions.ts';

/** One part of a goal being read against one table: every word is used once, and no word may be left over. */
export interface Sheet {
  table: Table;
  tokens: readonly Token[];
  /** By the position of their first word. */
  mentions: ReadonlyMap<number, Mention>;
  used: Set<number>;
  /** Columns that filters took: they may be measured as well, as in `the total of amounts over 100`. */
  filterMentions: Mention[];
  /** By the start of a mention, the column that it is multiplied by. */
  products: Map<number, Column>;
  /** Behind the column that makes the groups. */
  groupEnd: number | undefined;
  /** Why the part cannot be served; the first one counts. */
  problems: string[];
}

export function openSheet(tokens: readonly Token[], table: Table): Sheet {
  return {
    table,
    tokens,
    mentions: findMentions(tokens, table),
    used: new Set(),
    filterMentions: [],
    products: new Map(),
    groupEnd: undefined,
    problems: [],
  };
}

export function use(sheet: Sheet, from: number, to: number): void {
  for (let at = from; at < to; at += 1) sheet.used.add(at);
}

/** Whether one of `phrases` stands at `at`, unused; gives the position behind it. */
export function phraseAt(sheet: Sheet, at: number, phrases: readonly string[]): number | undefined {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const stands = words.every((word, i) => sheet.tokens[at + i]?.lower === word && !sheet.used.has(at + i));
    if (stands) return at + words.length;
  }
  return undefined;
}

/** The unused mention at `at`, when it means one column; else a problem is noted. */
export function columnAt(sheet: Sheet, at: number): { column: Column; end: number } | undefined {
  const mention = sheet.mentions.get(at);
  if (mention === undefined || sheet.used.has(at)) return undefined;
  const [column, ...others] = mention.columns;
  if (column === undefined) return undefined;
  if (others.length > 0) {
    sheet.problems.push(`"${mention.text}" may mean any of the columns ${names(mention.columns)}`);
    return undefined;
  }
  return { column, end: mention.end };
}

export function skipWords(sheet: Sheet, at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (words.has(sheet.tokens[next]?.lower ?? '')) next += 1;
  return next;
}

export function names(columns: readonly Column[]): string {
  return columns.map(({ name }) => name).join(', ');
}

/** For messages that end in what can be measured. */
export function figureNames(columns: readonly Column[]): string {
  return columns.length === 0 ? 'no column holds figures' : `the columns of figures are ${names(columns)}`;
}

export function unusedMentions(sheet: Sheet): Mention[] {
  return [...sheet.mentions.values()].filter(({ start }) => !sheet.used.has(start));
}
