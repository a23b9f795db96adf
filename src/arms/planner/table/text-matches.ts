import type { Filter } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { columnBefore } from './compared-column.ts';
import { textMatches } from './comparison-phrases.ts';
import { columnAt, names, phraseAt, skipWords, use, type Sheet } from './sheet.ts';

/** `starting with A`, `that do not mention battery`. */
export function textMatchAt(sheet: Sheet, at: number): Filter[] | undefined {
  for (const [op, phrases] of textMatches) {
    const behind = phraseAt(sheet, at, phrases);
    if (behind === undefined) continue;
    const value =
      sheet.tokens[skipWords(sheet, behind, new Set(['the', 'word', 'letter', 'text', 'phrase', 'term']))];
    if (value === undefined || value.kind === 'symbol') continue;
    const negation = negationBefore(sheet, at);
    if (negation !== undefined && op !== 'contains') {
      sheet.problems.push(`there is no filter for texts that do not ${phrases.at(-1)} "${value.text}"`);
      return [];
    }
    const end = sheet.tokens.indexOf(value) + 1;
    const inside =
      sheet.tokens[end]?.lower === 'in'
        ? columnAt(sheet, skipWords(sheet, end + 1, new Set(['the', 'their'])))
        : undefined;
    const column = inside?.column ?? matchedColumn(sheet, negation ?? at);
    if (column === undefined) return [];
    use(sheet, negation ?? at, inside?.end ?? end);
    return [{ column: column.name, op: negation === undefined ? op : 'not_contains', value: value.text }];
  }
  return undefined;
}

function negationBefore({ tokens }: Sheet, at: number): number | undefined {
  const back = [1, 2].find((i) => ['not', 'without', 'never'].includes(tokens[at - i]?.lower ?? ''));
  return back === undefined ? undefined : at - back;
}

function matchedColumn(sheet: Sheet, at: number): Column | undefined {
  const before = columnBefore(sheet, at, ({ kind }) => kind !== 'number');
  if (before) return before;
  const texts = sheet.table.columns.filter(
    ({ kind, name }) => kind === 'text' && !/\bid$/i.test(name.replaceAll('_', ' ')),
  );
  const prose = texts.filter(({ values }) => values.length === 0);
  const [only, ...others] = prose.length === 1 ? prose : texts;
  if (only && others.length === 0) return only;
  sheet.problems.push(
    `it is not clear in which column to look; the columns are ${names(sheet.table.columns)}`,
  );
  return undefined;
}
