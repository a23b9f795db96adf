import { things, type Column } from '../table-shape.ts';
import { isFigure, isQuantity } from './column-roles.ts';
import type { Mention } from './mentions.ts';
import type { Asked } from './operations.ts';
import { names, use, type Sheet } from './sheet.ts';

/** A figure and what it is taken of. */
export interface Wanted {
  op: Asked['op'];
  label: string;
  column: Column | undefined;
  /** What the column is multiplied by, row by row. */
  times?: Column;
}

/** The figure of the column that a mention means. */
export function ofTarget(sheet: Sheet, { op, label }: Pick<Asked, 'op' | 'label'>, mention: Mention): Wanted {
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
  const times = sheet.products.get(mention.start);
  return times === undefined ? { op, label, column } : { op, label, column, times };
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
export function withoutTarget(sheet: Sheet, { op, label }: Pick<Asked, 'op' | 'label'>): Wanted {
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
