import type { Measure } from '../../../domain/tool-input.ts';
import type { Column } from '../table-shape.ts';
import { plainColumn, things } from '../table-shape.ts';
import { identifier, isAdditive, isFigure, isQuantity } from './column-roles.ts';
import type { Mention } from './mentions.ts';
import { names, phraseAt, skipWords, unusedMentions, use, type Sheet } from './sheet.ts';

type Operation = Measure['op'];

interface Asked {
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

/** The figures that a part asks for, each with the column it is taken of. */
export function readMeasures(
  sheet: Sheet,
  manner: { grouped: boolean; oneRow: boolean; listing: boolean },
): Measure[] {
  const asked = operationsIn(sheet);
  const targets = targetsOf(sheet, asked);
  const wanted = asked.length === 0 ? impliedSums(sheet, manner) : pair(sheet, asked, targets);
  return named(wanted);
}

interface Wanted {
  op: Operation;
  label: string;
  column: Column | undefined;
}

function operationsIn(sheet: Sheet): Asked[] {
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

/** Mentions that figures are taken of; one right before another only describes it, as in `customer rating`. */
function targetsOf(sheet: Sheet, asked: readonly Asked[]): Mention[] {
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

/** Each figure is taken of the columns that follow it up to the next figure's column: `total and average amount`. */
function pair(sheet: Sheet, asked: readonly Asked[], targets: readonly Mention[]): Wanted[] {
  const wanted: Wanted[] = [];
  let pending: Asked[] = [];
  let current: Asked[] = [];
  const events = [
    ...asked.map((one) => ({ at: one.at, one })),
    ...targets.map((target) => ({ at: target.start, target })),
  ];
  const takenOf = new Set<Mention>();
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if ('one' in event) {
      if (event.one.ofRows) wanted.push({ ...event.one, column: undefined });
      else pending.push(event.one);
      continue;
    }
    const fresh = pending.length > 0;
    if (fresh) current = pending;
    pending = [];
    // A second column behind one count belongs to a condition that was not read.
    if (!fresh && current.some(({ op }) => op === 'count') && !isListed(sheet, event.target)) continue;
    if (current.length > 0) takenOf.add(event.target);
    for (const { op, label } of current) wanted.push(ofTarget(sheet, { op, label }, event.target));
  }
  const [last, ...others] = targets.filter((target) => !takenOf.has(target) || pending.length > 0).slice(-1);
  for (const { op, label } of pending) {
    wanted.push(
      last && others.length === 0 && op !== 'count'
        ? ofTarget(sheet, { op, label }, last)
        : withoutTarget(sheet, { op, label }),
    );
  }
  return wanted;
}

/** `how many units and visits`. */
function isListed({ tokens }: Sheet, { start }: Mention): boolean {
  return [1, 2].some((back) => ['and', ',', '&'].includes(tokens[start - back]?.lower ?? ''));
}

function ofTarget(sheet: Sheet, { op, label }: Pick<Asked, 'op' | 'label'>, mention: Mention): Wanted {
  const [column, ...others] = mention.columns;
  use(sheet, mention.start, mention.end);
  if (others.length > 0)
    sheet.problems.push(`"${mention.text}" may mean any of the columns ${names(mention.columns)}`);
  if (column?.identifies === true && !['count', 'count_distinct', 'min', 'max'].includes(op))
    sheet.problems.push(`column ${column.name} holds numbers that only name things`);
  if (op === 'count' && column) return counted(sheet, column, label);
  const dated = (op === 'min' || op === 'max') && column?.kind === 'date';
  if (op !== 'count' && op !== 'count_distinct' && column?.kind !== 'number' && !dated) {
    const what = column?.kind === 'mixed' ? 'is not all numbers' : 'holds no numbers, or mostly other text,';
    sheet.problems.push(`column ${column?.name ?? mention.text} ${what} to take the ${label} of`);
  }
  return { op, label, column };
}

/**
 * `How many customers` counts each once; `how many units` adds them up, `how many amounts` counts those there are; what
 * differs in every row counts rows.
 */
function counted(sheet: Sheet, column: Column, label: string): Wanted {
  if (isFigure(column)) {
    if (isQuantity(column)) return { op: 'sum', label: 'total', column };
    if (column.words.some((word) => things.has(word)))
      sheet.problems.push(`column ${column.name} may hold numbers of things or identify them`);
    return { op: 'count', label, column };
  }
  return column.unique
    ? { op: 'count', label, column: undefined }
    : { op: 'count_distinct', label: 'distinct', column };
}

/** A figure without a column is taken of the only column that holds figures. */
function withoutTarget(sheet: Sheet, { op, label }: Pick<Asked, 'op' | 'label'>): Wanted {
  if (op === 'count') return { op, label, column: undefined };
  const candidates =
    op === 'count_distinct' ? sheet.table.columns : sheet.table.columns.filter((column) => isFigure(column));
  const [only, ...others] = candidates;
  if (only && others.length === 0) return { op, label, column: only };
  const which =
    candidates.length === 0
      ? 'no column holds figures'
      : `it may be taken of any of the columns ${names(candidates)}`;
  sheet.problems.push(`it does not say which column to take the ${label} of: ${which}`);
  return { op, label, column: undefined };
}

/**
 * `revenue per region` without an operation: amounts are added up, ratings and the like are not. Of one row, as in
 * `the salary of Ann`, the sum is the figure itself; a list of rows asks for none.
 */
function impliedSums(
  sheet: Sheet,
  { grouped, oneRow, listing }: { grouped: boolean; oneRow: boolean; listing: boolean },
): Wanted[] {
  if (listing && !grouped) return [];
  const open = unusedMentions(sheet).filter(({ columns }) => columns.some((column) => isFigure(column)));
  if (open.length === 0) return grouped ? [{ op: 'count', label: 'count', column: undefined }] : [];
  return open.map((mention) => {
    const wanted = ofTarget(sheet, { op: 'sum', label: '' }, mention);
    if (wanted.column && !oneRow && !isAdditive(wanted.column)) {
      sheet.problems.push(
        `it does not say what to compute of ${wanted.column.name}: its total, its average or something else`,
      );
    }
    return wanted;
  });
}

function named(wanted: readonly Wanted[]): Measure[] {
  const columns = new Set(wanted.map(({ column }) => column?.name));
  columns.delete(undefined);
  const seen = new Set<string>();
  return wanted.flatMap(({ op, label, column }): Measure[] => {
    const suffix = column === undefined || column.name === plainColumn ? '' : identifier(column.name);
    const long = columns.size > 1 || label === 'distinct' || label === '';
    const as = long && suffix !== '' ? [label, suffix].filter((part) => part !== '').join('_') : label;
    if (seen.has(as)) return [];
    seen.add(as);
    return [{ op, as, ...(column === undefined ? {} : { column: column.name }) }];
  });
}
