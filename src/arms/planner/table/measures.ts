import type { Measure } from '../../../domain/tool-input.ts';
import { plainColumn } from '../table-shape.ts';
import { identifier, isAdditive, isFigure } from './column-roles.ts';
import { ofTarget, withoutTarget, type Wanted } from './figure-of-column.ts';
import type { Mention } from './mentions.ts';
import { operationsIn, type Asked } from './operations.ts';
import { unusedMentions, type Sheet } from './sheet.ts';
import { targetsOf } from './targets.ts';

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
  return wanted.flatMap(({ op, label, column, times }): Measure[] => {
    const factor = times === undefined ? '' : `_times_${identifier(times.name)}`;
    const suffix =
      column === undefined || column.name === plainColumn ? '' : `${identifier(column.name)}${factor}`;
    const long = columns.size > 1 || label === 'distinct' || label === '';
    const as = long && suffix !== '' ? [label, suffix].filter((part) => part !== '').join('_') : label;
    if (seen.has(as)) return [];
    seen.add(as);
    return [
      {
        op,
        as,
        ...(column === undefined ? {} : { column: column.name }),
        ...(times === undefined ? {} : { times: times.name }),
      },
    ];
  });
}
