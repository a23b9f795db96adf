import type { Filter } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { isFigure, isQuantity, moneyWords } from './column-roles.ts';
import { columnAt, names, phraseAt, skipWords, use, type Sheet } from './sheet.ts';
import { comparisons, textMatches } from './comparison-phrases.ts';
import { readCellFilters } from './cell-filters.ts';
import { readPresenceFilters } from './presence-filters.ts';
import { openYear, readTimeFilters, yearBound, yearRange } from './time-filters.ts';

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
const currencies = new Set([
  '$',
  '€',
  '£',
  '¥',
  'usd',
  'eur',
  'gbp',
  'dollars',
  'dollar',
  'euros',
  'euro',
  'pounds',
]);

/** Takes every condition of the part off the sheet. */
export function readFilters(sheet: Sheet): Filter[] {
  const filters: Filter[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    filters.push(
      ...(openYear(sheet, at) ??
        comparisonAt(sheet, at) ??
        rangeAt(sheet, at) ??
        textMatchAt(sheet, at) ??
        []),
    );
  }
  filters.push(...readTimeFilters(sheet), ...readPresenceFilters(sheet), ...readCellFilters(sheet));
  const doubled = filters.find(
    ({ op, column }, at) =>
      op === 'eq' && filters.findIndex((other) => other.op === 'eq' && other.column === column) < at,
  );
  if (doubled) sheet.problems.push(`a filter holds one value of ${doubled.column} at a time, not several`);
  return filters;
}

interface Amount {
  value: number | string;
  end: number;
  money: boolean;
}

function amountAt({ tokens }: Sheet, at: number): Amount | undefined {
  const before = currencies.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const negative = tokens[before]?.lower === '-';
  const start = negative ? before + 1 : before;
  const token = tokens[start];
  if (token?.kind === 'date') return { value: token.text, end: start + 1, money: false };
  if (token?.value === undefined) return undefined;
  const after = currencies.has(tokens[start + 1]?.lower ?? '');
  const value = negative ? -token.value : token.value;
  return { value, end: after ? start + 2 : start + 1, money: after || before > at };
}

function comparisonAt(sheet: Sheet, at: number): Filter[] | undefined {
  for (const [op, phrases] of comparisons) {
    const behind = phraseAt(sheet, at, phrases);
    const amount = behind === undefined ? undefined : amountAt(sheet, behind);
    if (amount === undefined) continue;
    const dated = yearBound(sheet, { at, op, amount });
    if (dated !== undefined) {
      use(sheet, at, amount.end);
      return [dated];
    }
    if (sheet.groupEnd === at || (sheet.groupEnd !== undefined && followsFigure(sheet, at))) {
      sheet.problems.push('a condition on the figures of groups is not served');
      return [];
    }
    const column = comparedColumn(sheet, at, amount);
    if (column === undefined) return [];
    use(sheet, at, amount.end);
    takeCosts(sheet, at, column);
    return [{ column: column.name, op, value: amount.value }];
  }
  return undefined;
}

/** `with a total above 5`. */
function followsFigure({ tokens }: Sheet, at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:total|sum|average|mean|count|number)$/.test(tokens[at - back]?.lower ?? ''),
  );
}

const costVerb = /^(?:costs?|costing|priced|worth|valued)$/;

/** `that cost more than 50`: the verb says what the column of prices says. */
function takeCosts(sheet: Sheet, at: number, column: Column): void {
  const verb = costVerb.test(sheet.tokens[at - 1]?.lower ?? '');
  if (verb && column.words.some((word) => moneyWords.has(word))) use(sheet, at - 1, at);
}

function rangeAt(sheet: Sheet, at: number): Filter[] | undefined {
  const opening = sheet.tokens[at]?.lower;
  if (sheet.used.has(at) || (opening !== 'between' && opening !== 'from')) return undefined;
  const low = amountAt(sheet, at + 1);
  const join = sheet.tokens[low?.end ?? -1]?.lower;
  const joins = opening === 'between' ? ['and'] : ['to', 'until', 'through'];
  const high = low === undefined || !joins.includes(join ?? '') ? undefined : amountAt(sheet, low.end + 1);
  if (low === undefined || high === undefined) return undefined;
  const years = yearRange(sheet, { at, low: low.value, high: high.value });
  if (years !== undefined) {
    use(sheet, at, high.end);
    return years;
  }
  const column = comparedColumn(sheet, at, { ...high, money: low.money || high.money });
  if (column === undefined) return [];
  use(sheet, at, high.end);
  return [
    { column: column.name, op: 'gte', value: low.value },
    { column: column.name, op: 'lte', value: high.value },
  ];
}

/** The column before the comparison, else the one behind the amount, else the only one that it can mean. */
function comparedColumn(sheet: Sheet, at: number, amount: Amount): Column | undefined {
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
function columnBefore(sheet: Sheet, at: number, fits: (column: Column) => boolean): Column | undefined {
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

function textMatchAt(sheet: Sheet, at: number): Filter[] | undefined {
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
