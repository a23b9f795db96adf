import type { Measure } from '../../../domain/tool-input.ts';
import { isFigure } from './column-roles.ts';
import { columnAt, phraseAt, skipWords, unusedMentions, use, type Sheet } from './sheet.ts';

const signs = ['multiplied by', 'times', '*', '×', 'x'];
const articles = new Set(['the', 'their', 'its']);

/** Takes `price times quantity`, each a column of figures, for one thing to take figures of. */
export function readProducts(sheet: Sheet): void {
  for (const mention of unusedMentions(sheet)) {
    const behind = phraseAt(sheet, mention.end, signs);
    if (behind === undefined || sheet.used.has(mention.start)) continue;
    const first = columnAt(sheet, mention.start);
    const second = columnAt(sheet, skipWords(sheet, behind, articles));
    if (first === undefined || second === undefined) continue;
    if (
      !isFigure(first.column) ||
      !isFigure(second.column) ||
      phraseAt(sheet, second.end, signs) !== undefined
    ) {
      sheet.problems.push('it multiplies what are not two columns of figures');
      return;
    }
    sheet.products.set(mention.start, second.column);
    use(sheet, mention.end, second.end);
  }
}

/** A product that nothing was taken of: where only columns are ranked, sorted or counted it would be lost. */
export function refuseLostProducts({ products, problems }: Sheet, measures: readonly Measure[]): void {
  if (products.size > 0 && !measures.some(({ times }) => times !== undefined))
    problems.push('products of columns can be added up or averaged, not ranked, sorted or counted');
}

/** Beside a product another column may be a second name for it: `the stock value (price times stock)`. */
export function refuseBesideProducts(sheet: Sheet): void {
  if (sheet.products.size === 0) return;
  const others = unusedMentions(sheet).filter(
    ({ start, columns }) => !sheet.products.has(start) && columns.some((column) => isFigure(column)),
  );
  if (others.length > 0 || sheet.products.size > 1)
    sheet.problems.push('it is not clear what to compute beside the product of two columns');
}
