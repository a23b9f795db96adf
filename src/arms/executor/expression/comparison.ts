import { executionFailure } from '../execution-failure.ts';
import { compare } from '../rational.ts';
import { inUnitOf } from './operations.ts';
import { asDay, asQuantity, type Value } from './value.ts';

export const comparators = ['>=', '<=', '==', '!=', '>', '<', '='] as const;
export type Comparator = (typeof comparators)[number];

/** `yes` or `no`, of two dates or of two numbers in units of one dimension. @throws TaskFailure for anything else. */
export function compareValues(left: Value, comparator: Comparator, right: Value): Value {
  return { kind: 'text', text: holds(comparator, orderOf(left, right)) ? 'yes' : 'no' };
}

function orderOf(left: Value, right: Value): number {
  if (left.kind === 'date' || right.kind === 'date') return asDay(left) - asDay(right);
  const [a, b] = [asQuantity(left), asQuantity(right)];
  if ((a.percent === true) !== (b.percent === true))
    throw executionFailure('A percentage is compared with a percentage only.');
  return compare(a.amount, inUnitOf(a, b));
}

function holds(comparator: Comparator, order: number): boolean {
  switch (comparator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}
