import type { Column } from '../table-shape.ts';
import { isFigure, isQuantity, moneyWords } from './column-roles.ts';
import { columnAt, names, skipWords, use, type Sheet } from './sheet.ts';

/** What is compared with: a number, a date or an amount of money. */
export interface Amount {
  value: number | string;
  end: number;
  money: boolean;
}

const links = new Set([
  'is',
  'are',
  'was',
  'were',
  'of',
  'a',
  'an',
  'the',
  'that',
  'which',
  'has',
  'have',
  'be',
  'with',
  'do',
  'does',
  'column',
  'value',
  'values',
]);

const costVerb = /^(?:costs?|costing|priced|worth|valued)$/;

/** `that cost more than 50`: the verb says what the column of prices says. */
export function takeCosts(sheet: Sheet, at: number, column: Column): void {
  const verb = costVerb.test(sheet.tokens[at - 1]?.lower ?? '');
  if (verb && column.words.some((word) => moneyWords.has(word))) use(sheet, at - 1, at);
}

/** The column before the comparison, else the one behind the amount, else the only one that it can mean. */
export function comparedColumn(sheet: Sheet, at: number, amount: Amount): Column | undefined {
  const fits = ({ kind }: Column) => (typeof amount.value === 'string' ? kind === 'date' : kind === 'number');
  const before = columnBefore(sheet, at, fits);
  if (before) return before;
  const age = sheet.table.columns.filter(({ words, kind }) => kind === 'number' && words.includes('age'));
  const byAge = /^(?:older|younger)$/.test(sheet.tokens[at]?.lower ?? '');
  if (byAge && age.length === 1) return age[0];
  const noun = sheet.tokens[amount.end];
  if (sheet.table.rowNouns.has(noun?.stem ?? '') && !/^(?:row|item)$/.test(noun?.stem ?? '')) {
    sheet.problems.push(`it compares a number of ${noun?.text ?? ''}, which takes counting them first`);
    return undefined;
  }
  const behindAt = skipWords(sheet, amount.end, new Set(['in', 'of', 'the']));
  const behind = columnAt(sheet, behindAt);
  if (behind && fits(behind.column)) {
    // `more than one rating` may count ratings.
    if (behindAt === amount.end && typeof amount.value === 'number' && !isQuantity(behind.column))
      sheet.problems.push(`it may compare ${behind.column.name} or count how many there are`);
    use(sheet, amount.end, behind.end);
    return behind.column;
  }
  const candidates = sheet.table.columns.filter(
    (column) => fits(column) && (typeof amount.value === 'string' || isFigure(column)),
  );
  const money = candidates.filter(({ words }) => words.some((word) => moneyWords.has(word)));
  const costs = costVerb.test(sheet.tokens[at - 1]?.lower ?? '');
  const implied = (amount.money || costs) && money.length > 0 ? money : candidates;
  if (implied.length === 1) return implied[0];
  const found =
    implied.length === 0
      ? 'no column can be compared with it'
      : `it may mean any of the columns ${names(implied)}`;
  sheet.problems.push(`it compares with ${amount.value}, but ${found}`);
  return undefined;
}

/** Takes the mention that ends right before `at`, words such as `is` between them apart. */
export function columnBefore(
  sheet: Sheet,
  at: number,
  fits: (column: Column) => boolean,
): Column | undefined {
  let end = at;
  while (end > 0 && links.has(sheet.tokens[end - 1]?.lower ?? '')) end -= 1;
  const mention = [...sheet.mentions.values()].find(
    (candidate) => candidate.end === end && !sheet.used.has(candidate.start),
  );
  const [column, ...others] = mention?.columns ?? [];
  if (mention === undefined || column === undefined || others.length > 0 || !fits(column)) return undefined;
  // `order above 300` compares no number of an order.
  if (column.identifies && mention.end === at) return undefined;
  sheet.filterMentions.push(mention);
  use(sheet, mention.start, mention.end);
  return column;
}
