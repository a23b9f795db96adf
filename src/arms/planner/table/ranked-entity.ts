import { anyTable, type Column } from '../table-shape.ts';
import { stemOf } from '../words.ts';
import { isFigure } from './column-roles.ts';
import { periodAt, type GroupBy } from './group.ts';
import type { SortBy } from './order.ts';
import type { Measure } from '../../../domain/tool-input.ts';
import { columnAt, type Sheet } from './sheet.ts';

/** The best or worst rows, or groups of them. */
export interface Ranking {
  measures: Measure[];
  group: Column | undefined;
  /** Of the dates in `group`. */
  period?: NonNullable<GroupBy['period']>;
  sort: SortBy;
  limit: number;
}

/** What is ranked. */
export interface Entity {
  /** undefined: the rows themselves. */
  column: Column | undefined;
  /** Of the dates in `column`. */
  period?: NonNullable<GroupBy['period']>;
  end: number;
}

export const down = new Set([
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
export const up = new Set([
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
export const rowNouns = new Set('row record entry line item'.split(' ').map(stemOf));
const things = new Set(
  'product item book film movie city country company project song course'.split(' ').map(stemOf),
);
const people = new Set(
  'customer client buyer user employee person name member player student seller'.split(' ').map(stemOf),
);
export const articles = new Set([
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
export const links = ['by', 'with the', 'in terms of', 'according to', 'based on', 'ranked by'];

/** The rows themselves or a column of names at `at`, as something to rank. */
export function entityAt(sheet: Sheet, at: number): Entity | undefined {
  const token = sheet.tokens[at];
  if (token === undefined) return undefined;
  if (sheet.table.rowNouns.has(token.stem) || rowNouns.has(token.stem) || namesRow(sheet, at))
    return { column: undefined, end: at + 1 };
  const dated = periodAt(sheet, at);
  if (dated !== undefined) return { ...dated, end: at + 1 };
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
