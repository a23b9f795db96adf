import { addBusinessDays, addMonths, formatIsoDay, type Day } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import {
  add,
  divide,
  multiply,
  negate,
  one,
  power,
  rational,
  remainder,
  toNumber,
  type Rational,
} from '../rational.ts';
import { convert, findUnit, type Unit } from './units.ts';
import { asDay, asQuantity, plain, quantity, type Quantity, type Value } from './value.ts';

/** Far beyond year 9999, so that no calendar loop runs long. */
const maxCalendarSteps = 4_000_000;

export function negateValue(value: Value): Value {
  const { amount, ...rest } = asQuantity(value);
  return { ...rest, amount: negate(amount) };
}

/** Adds numbers, amounts of one dimension, a percentage of the left side, or a span of time to a date. */
export function addValues(left: Value, right: Value): Value {
  if (right.kind === 'date' && left.kind === 'number') return addValues(right, left);
  if (left.kind === 'date') return { kind: 'date', day: shiftDay(left.day, asQuantity(right)) };
  const [a, b] = [asQuantity(left), asQuantity(right)];
  if (b.percent && !a.percent) return { ...a, amount: multiply(a.amount, add(one, b.amount)) };
  if (a.percent && b.percent) return { ...a, amount: add(a.amount, b.amount) };
  return { ...a, amount: add(a.amount, inUnitOf(a, b)) };
}

export function subtractValues(left: Value, right: Value): Value {
  if (left.kind === 'date' && right.kind === 'date') return inDays(left.day - asDay(right));
  return addValues(left, negateValue(right));
}

export function multiplyValues(left: Value, right: Value): Value {
  const [a, b] = [asQuantity(left), asQuantity(right)];
  const amount = multiply(a.amount, b.amount);
  if (!a.unit || !b.unit) return quantity(amount, a.unit ?? b.unit);
  return travelled(a, b) ?? travelled(b, a) ?? refuseUnits('multiplied', a.unit, b.unit);
}

/** Amounts of one dimension divide to a number; those of two to a unit such as km/h, where there is one. */
export function divideValues(left: Value, right: Value): Value {
  const [a, b] = [asQuantity(left), asQuantity(right)];
  if (!b.unit) return quantity(divide(a.amount, b.amount), a.unit);
  if (a.unit?.dimension === b.unit.dimension) return plain(divide(a.amount, inUnitOf(a, b)));
  const unit = a.unit && findUnit(`${a.unit.symbol}/${b.unit.symbol}`);
  return unit ? quantity(divide(a.amount, b.amount), unit) : refuseUnits('divided', a.unit, b.unit);
}

export function remainderOf(left: Value, right: Value): Value {
  const [a, b] = [asQuantity(left), asQuantity(right)];
  return { ...a, amount: remainder(a.amount, inUnitOf(a, b)) };
}

export function powerOf(left: Value, right: Value): Value {
  const [a, b] = [asQuantity(left), asQuantity(right)];
  if (a.unit || b.unit) throw executionFailure('A power is taken of plain numbers only.');
  return plain(power(a.amount, b.amount));
}

/** `value in unit`. @throws TaskFailure for a number without a unit and for units of different dimensions. */
export function convertValue(value: Value, unit: Unit): Value {
  const { amount, unit: from } = asQuantity(value);
  if (!from) throw executionFailure(`A number without a unit cannot be converted to ${unit.symbol}.`);
  return quantity(convert(amount, from, unit), unit);
}

export function inDays(days: number): Quantity {
  return quantity(rational(BigInt(days)), findUnit('days'));
}

/** The amount of `source` in the unit of `target`. @throws TaskFailure where only one has a unit. */
export function inUnitOf(target: Quantity, source: Quantity): Rational {
  if (target.unit && source.unit) return convert(source.amount, source.unit, target.unit);
  if (target.unit ?? source.unit) {
    throw executionFailure('A number without a unit cannot be combined with one that has a unit.');
  }
  return source.amount;
}

function travelled(speed: Quantity, time: Quantity): Quantity | undefined {
  const [length = '', per = ''] = speed.unit?.symbol.split('/') ?? [];
  const [lengthUnit, timeUnit] = [findUnit(length), findUnit(per)];
  if (!lengthUnit || !timeUnit || time.unit?.dimension !== 'time') return undefined;
  return quantity(multiply(speed.amount, convert(time.amount, time.unit, timeUnit)), lengthUnit);
}

function refuseUnits(verb: string, a: Unit | undefined, b: Unit): never {
  throw executionFailure(`${a?.symbol ?? 'A plain number'} and ${b.symbol} cannot be ${verb}.`);
}

function shiftDay(day: Day, { amount, unit }: Quantity): Day {
  const days = findUnit('days');
  const span = unit?.dimension === 'time' && days ? convert(amount, unit, days) : amount;
  const count = toNumber(unit?.dimension === 'months' ? multiply(amount, unit.factor) : span);
  if (!unit || !Number.isInteger(count) || Math.abs(count) > maxCalendarSteps) {
    throw executionFailure('To a date can be added whole days, weeks, months, years or business days.');
  }
  const shifted = shift(day, count, unit);
  if (shifted === undefined || formatIsoDay(shifted) === undefined) {
    throw executionFailure('The calculation leaves the years 1 to 9999.');
  }
  return shifted;
}

function shift(day: Day, count: number, { dimension, symbol }: Unit): Day | undefined {
  switch (dimension) {
    case 'time':
      return day + count;
    case 'months':
      return addMonths(day, count);
    case 'business days':
      return addBusinessDays(day, count);
    default:
      throw executionFailure(`${symbol} cannot be added to a date.`);
  }
}
