import { things } from '../table-shape.ts';
import { isFigure } from './column-roles.ts';
import type { Mention } from './mentions.ts';
import type { Asked } from './operations.ts';
import { unusedMentions, use, type Sheet } from './sheet.ts';

/** Mentions that figures are taken of; one right before another only describes it, as in `customer rating`. */
export function targetsOf(sheet: Sheet, asked: readonly Asked[]): Mention[] {
  const open = unusedMentions(sheet);
  const numeric = asked.some(({ op }) => op !== 'count' && op !== 'count_distinct');
  const kept = open.filter((mention) => {
    const head = open.find(({ start }) => start === mention.end);
    const beforeRow =
      sheet.table.rowNouns.has(sheet.tokens[mention.end]?.stem ?? '') &&
      !mention.columns.some((column) => isFigure(column));
    if (beforeRow && numeric) {
      use(sheet, mention.start, mention.end);
      return false;
    }
    const describes =
      head !== undefined && (mention.level < 3 || !mention.columns.some((column) => isFigure(column)));
    const verb = /^(?:sold|spent|spend|earned)$/i.test(mention.text) && open.length > 1;
    // Next to figures, part of a name of an id stands for the rows: `the total of all orders`.
    const row =
      numeric && namesRows(mention) && !mention.columns.some((column) => isFigure(column)) && open.length > 1;
    if (describes || verb || row) use(sheet, mention.start, mention.end);
    return !(describes || verb || row);
  });
  return kept.length > 0 ? kept : numeric ? sheet.filterMentions : [];
}

function namesRows({ level, columns }: Mention): boolean {
  return level < 3 || columns.every(({ unique, words }) => unique && words.some((word) => things.has(word)));
}
