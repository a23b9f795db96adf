import type { Measure } from '../../../domain/tool-input.ts';
import { isFigure } from './column-roles.ts';
import { phraseAt, skipWords, unusedMentions, use, type Sheet } from './sheet.ts';

type Operation = Measure['op'];

/** One word or phrase that asks for a figure. */
export interface Asked {
  op: Operation;
  /** What the user calls it. */
  label: string;
  at: number;
  /** `how many orders`: what follows are the rows, whatever column is named later. */
  ofRows: boolean;
}

/** Longer phrases first. */
const operationPhrases: readonly (readonly [string, Operation, string])[] = [
  ['standard deviation', 'stddev', 'standard_deviation'],
  ['number of distinct', 'count_distinct', 'distinct'],
  ['number of unique', 'count_distinct', 'distinct'],
  ['number of different', 'count_distinct', 'distinct'],
  ['how many distinct', 'count_distinct', 'distinct'],
  ['how many unique', 'count_distinct', 'distinct'],
  ['how many different', 'count_distinct', 'distinct'],
  ['count of distinct', 'count_distinct', 'distinct'],
  ['number of', 'count', 'count'],
  ['how many', 'count', 'count'],
  ['how much', 'sum', 'total'],
  ['std dev', 'stddev', 'standard_deviation'],
  ['stddev', 'stddev', 'standard_deviation'],
  ['sum', 'sum', 'sum'],
  ['total', 'sum', 'total'],
  ['totals', 'sum', 'total'],
  ['overall', 'sum', 'total'],
  ['add up', 'sum', 'total'],
  ['average', 'mean', 'average'],
  ['averages', 'mean', 'average'],
  ['avg', 'mean', 'average'],
  ['mean', 'mean', 'mean'],
  ['median', 'median', 'median'],
  ['min', 'min', 'min'],
  ['minimum', 'min', 'minimum'],
  ['lowest', 'min', 'minimum'],
  ['smallest', 'min', 'minimum'],
  ['earliest', 'min', 'earliest'],
  ['oldest', 'min', 'oldest'],
  ['cheapest', 'min', 'minimum'],
  ['max', 'max', 'max'],
  ['maximum', 'max', 'maximum'],
  ['highest', 'max', 'maximum'],
  ['largest', 'max', 'maximum'],
  ['biggest', 'max', 'maximum'],
  ['latest', 'max', 'latest'],
  ['count', 'count', 'count'],
  ['distinct', 'count_distinct', 'distinct'],
  ['unique', 'count_distinct', 'distinct'],
];

/** What is asked for, in the order of the words. */
export function operationsIn(sheet: Sheet): Asked[] {
  const asked: Asked[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const found = operationAt(sheet, at);
    if (found === undefined || isColumnHere(sheet, at)) continue;
    use(sheet, at, found.end);
    const nextAt = skipWords(sheet, found.end, new Set(['the', 'all', 'of']));
    const next = sheet.tokens[nextAt];
    const ofRows = found.asked.op === 'count' && next !== undefined && sheet.table.rowNouns.has(next.stem);
    refuseFewRows(sheet, { at, asked: found.asked });
    const rowsAt = sheet.mentions.get(nextAt);
    if (ofRows && rowsAt?.columns.length === 1 && rowsAt.columns[0]?.unique === true)
      use(sheet, rowsAt.start, rowsAt.end);
    asked.push({ ...found.asked, at, ofRows });
    at = found.end - 1;
  }
  refuseNested(sheet, asked);
  // `count the distinct customers` is one figure, not two.
  const distinct = asked.some(({ op }) => op === 'count_distinct');
  const kept = asked.filter(({ op }) => !(distinct && op === 'count'));
  // `the total number of orders` is their number.
  return kept.filter(
    ({ op, at }, i) => !(op === 'sum' && kept[i + 1]?.op === 'count' && kept[i + 1]?.at === at + 1),
  );
}

function operationAt(
  sheet: Sheet,
  at: number,
): { asked: Omit<Asked, 'at' | 'ofRows'>; end: number } | undefined {
  for (const [phrase, op, label] of operationPhrases) {
    const end = phraseAt(sheet, at, [phrase]);
    if (end !== undefined) return { asked: { op, label }, end };
  }
  return undefined;
}

/** A column may be called `total`: it is meant where no other column follows. */
function isColumnHere(sheet: Sheet, at: number): boolean {
  const mention = sheet.mentions.get(at);
  if (mention?.level !== 3) return false;
  return !unusedMentions(sheet).some(
    ({ start, columns }) => start > at && columns.some((column) => isFigure(column)),
  );
}

const numberedSuperlatives = new Set([
  'highest',
  'lowest',
  'largest',
  'smallest',
  'biggest',
  'cheapest',
  'top',
  'bottom',
]);

/** `the total of the 2 largest` is no figure of all rows. */
function refuseFewRows(
  { tokens, problems }: Sheet,
  { at, asked }: { at: number; asked: { op: Operation } },
): void {
  const numbered = tokens.some(
    ({ lower }, i) =>
      numberedSuperlatives.has(lower) &&
      (tokens[i - 1]?.value !== undefined || tokens[i + 1]?.value !== undefined),
  );
  if (numbered && !['min', 'max'].includes(asked.op) && tokens[at]?.lower !== 'overall')
    problems.push('it asks for a figure of the best or worst rows alone');
  const behind = tokens[at + 1];
  const opensFigure = at === 0 || behind?.kind === 'word';
  if (tokens[at]?.lower === 'overall' && !opensFigure && tokens.some(({ lower }) => lower === 'and'))
    problems.push('"overall" may be meant without the conditions of the other figures');
}

/** `the average number of orders per customer` is a figure of figures. */
function refuseNested({ tokens, problems }: Sheet, asked: readonly Asked[]): void {
  const asksWhere = tokens.some(
    ({ lower }, i) =>
      i > 1 && ['which', 'what'].includes(lower) && ['and', 'in', ','].includes(tokens[i - 1]?.lower ?? ''),
  );
  if (asksWhere && asked.some(({ op }) => op === 'min' || op === 'max'))
    problems.push('it asks for a figure and for the row it stands in: ask for that row alone');
  for (const [i, { op, at }] of asked.entries()) {
    const next = asked[i + 1];
    if (
      next?.op !== 'count' ||
      next.at !== at + 1 ||
      op === 'sum' ||
      op === 'count' ||
      op === 'count_distinct'
    )
      continue;
    problems.push(`"${tokens[at]?.text ?? ''} ${tokens[next.at]?.text ?? ''}" is a figure of counts`);
  }
}
