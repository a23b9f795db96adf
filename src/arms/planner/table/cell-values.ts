import type { Filter } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import type { Column } from '../table-shape.ts';
import { standsAt } from '../words.ts';
import { skipWords, type Sheet } from './sheet.ts';

const truths = new Map([
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
]);

const joints = new Set([',', 'or', 'and', 'nor', '&']);

const insideLists = new Set(['from', 'in', 'for', 'to', 'the', 'either', 'is', 'are', 'not']);

export interface Value {
  value: string | number | boolean;
  end: number;
}

type Values = { values: Value['value'][]; end: number };

/** What stands at `at` as a value of the column: a cell, a number, a quoted text, a truth. */
export function valueAt({ tokens }: Sheet, at: number, column: Column): Value | undefined {
  const token = tokens[at];
  const known = longestValue(tokens, at, [column]);
  if (known) return { value: known.value, end: known.end };
  if (token?.kind === 'number' && token.value !== undefined && column.kind === 'number')
    return { value: token.value, end: at + 1 };
  if (token?.kind === 'literal') return { value: token.text, end: at + 1 };
  const truth = truths.get(token?.lower ?? '');
  return column.kind === 'boolean' && truth !== undefined
    ? { value: spelled(column, truth), end: at + 1 }
    : undefined;
}

/** A value that no cell holds: an explicit condition may well leave no row. */
export function anyValueAt({ tokens, mentions }: Sheet, at: number, column: Column): Value | undefined {
  const token = tokens[at];
  const usable =
    token !== undefined &&
    column.kind === 'text' &&
    token.kind === 'word' &&
    !fillers.has(token.stem) &&
    !mentions.has(at);
  return usable ? { value: token.text, end: at + 1 } : undefined;
}

/** The cell whose words stand at `at`, the longest of several. */
export function longestValue(tokens: Sheet['tokens'], at: number, columns: readonly Column[]) {
  const found = columns.flatMap((column) =>
    column.values
      .filter(({ words, value }) => standsAt(tokens, at, words, 'lower') || tokens[at]?.text === value)
      .map(({ words, value }) => ({
        column,
        value,
        end: standsAt(tokens, at, words, 'lower') ? at + words.length : at + 1,
      })),
  );
  return found.toSorted((a, b) => b.end - a.end)[0];
}

/** `Germany, France or Spain`: one column holds one value, so `and` joins them as `or` does. */
export function moreValues(sheet: Sheet, from: number, column: Column): Values {
  const values: Value['value'][] = [];
  let end = from;
  for (;;) {
    const joined = skipWords(sheet, end, column.kind === 'number' ? new Set([',', 'or']) : joints);
    const next = skipWords(sheet, joined, insideLists);
    const value = joined === end || sheet.used.has(next) ? undefined : valueAt(sheet, next, column);
    if (value === undefined) return { values, end };
    values.push(value.value);
    end = value.end;
  }
}

/** One condition for any of the values, or one against each. */
export function filtersOf(args: { column: Column; values: Value['value'][]; negated: boolean }): Filter[] {
  const {
    column: { name: column },
    values,
    negated,
  } = args;
  const [only, ...others] = values;
  if (negated) return values.map((value) => ({ column, op: 'ne', value }));
  if (only !== undefined && others.length === 0) return [{ column, op: 'eq', value: only }];
  return [{ column, op: 'in', value: values }];
}

export function spelled({ truths }: Column, isTrue: boolean): Value['value'] {
  return truths === undefined ? isTrue : isTrue ? truths.yes : truths.no;
}
