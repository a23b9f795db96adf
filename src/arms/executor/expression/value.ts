import type { Day } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import type { Rational } from '../rational.ts';
import type { Unit } from './units.ts';

/** A plain number, a percentage (its amount is the fraction) or an amount of a unit. */
export interface Quantity {
  kind: 'number';
  amount: Rational;
  unit?: Unit;
  percent?: boolean;
}

export type Value =
  | Quantity
  | { kind: 'date'; day: Day }
  | { kind: 'list'; items: Rational[] }
  | { kind: 'text'; text: string };

export function plain(amount: Rational): Quantity {
  return { kind: 'number', amount };
}

export function quantity(amount: Rational, unit: Unit | undefined): Quantity {
  return unit ? { kind: 'number', amount, unit } : plain(amount);
}

/** @throws TaskFailure when `value` is a date, a list or a text. */
export function asQuantity(value: Value): Quantity {
  if (value.kind === 'number') return value;
  const name = { date: 'A date', list: 'A list', text: 'A word' }[value.kind];
  throw executionFailure(`${name} stands where the expression needs a number.`);
}

/** @throws TaskFailure when `value` is no date. */
export function asDay(value: Value): Day {
  if (value.kind === 'date') return value.day;
  throw executionFailure('The expression needs a date, such as 2026-03-01, where something else stands.');
}
