import type { Filter } from '../../../domain/tool-input.ts';
import { fillers } from '../reading.ts';
import type { Column } from '../table-shape.ts';
import { filtersOf, longestValue, moreValues } from './cell-values.ts';
import { takeNegation } from './negation.ts';
import { names, use, type Sheet } from './sheet.ts';

/** `from Germany`: the words equal a cell of one column. */
export function bareValueAt(sheet: Sheet, at: number): Filter[] | undefined {
  const token = sheet.tokens[at];
  if (token === undefined || token.kind === 'symbol' || token.kind === 'number') return undefined;
  const isFiller = fillers.has(token.stem) || token.text.length < 2;
  if (token.kind === 'word' && isFiller && !isSpelledCell(sheet, at)) return undefined;
  if (sheet.mentions.get(at)?.level === 3 || sheet.table.rowNouns.has(token.stem)) return undefined;
  const found = longestValue(
    sheet.tokens,
    at,
    sheet.table.columns.filter(({ kind }) => kind !== 'boolean'),
  );
  if (found === undefined) return undefined;
  if (found.end === at + 1 && operationWords.has(token.lower)) {
    refuseName(sheet, at);
    return undefined;
  }
  const holders = sheet.table.columns.filter(({ values }) =>
    values.some(({ value }) => value.toLowerCase() === found.value.toLowerCase()),
  );
  if (holders.length > 1) {
    sheet.problems.push(`"${found.value}" is a value of several columns: ${names(holders)}`);
    return undefined;
  }
  const { column } = found;
  const more = moreValues(sheet, found.end, column);
  use(sheet, at, more.end);
  takeOwnColumn(sheet, { column, end: more.end });
  return filtersOf({ column, values: [found.value, ...more.values], negated: takeNegation(sheet, at) });
}

const operationWords = new Set(
  'total totals sum average mean median min minimum max maximum count overall highest lowest largest smallest'.split(
    ' ',
  ),
);

/** A cell may read `Total`: the word asks for one unless it is written or placed like a name. */
function refuseName(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  const before = sheet.tokens[at - 1]?.lower ?? '';
  const named =
    at > 0 && (token?.text !== token?.lower || ['for', 'from', 'by', 'with', 'is', 'not'].includes(before));
  if (named) sheet.problems.push(`"${token?.text ?? ''}" may be the value of a cell or what to compute`);
}

/** `in IT`: a filler in capitals that a cell spells alike is that cell. */
function isSpelledCell({ tokens, table }: Sheet, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const behindName = ['did', 'does', 'for', 'from', 'by', 'in'].includes(tokens[at - 1]?.lower ?? '');
  const isNamed = text.length > 1 ? text !== lower && text === text.toUpperCase() : behindName;
  return isNamed && table.columns.some(({ values }) => values.some(({ value }) => value === text));
}

/** `the North region` names the column behind its value. */
function takeOwnColumn(sheet: Sheet, { column, end }: { column: Column; end: number }): void {
  const mention = sheet.mentions.get(end);
  if (mention?.columns.length === 1 && mention.columns[0] === column) use(sheet, end, mention.end);
}
