import { executionFailure } from '../execution-failure.ts';
import {
  absolute,
  compare,
  floor,
  fromNumber,
  negate,
  rational,
  roundTo,
  toNumber,
  type Rational,
} from '../rational.ts';
import { mean, median, sum } from '../table/measure.ts';
import { convert } from './units.ts';
import { asQuantity, quantity, type Quantity, type Value } from './value.ts';

const overOne: Record<string, (value: Rational) => Rational> = {
  sqrt: squareRoot,
  abs: absolute,
  floor,
  ceil: (value) => negate(floor(negate(value))),
  ln: (value) => fromNumber(Math.log(toNumber(value))),
  log10: (value) => fromNumber(Math.log10(toNumber(value))),
};

const overMany: Record<string, (values: Rational[]) => Rational> = {
  min: (values) => values.reduce((least, value) => (compare(value, least) < 0 ? value : least)),
  max: (values) => values.reduce((most, value) => (compare(value, most) > 0 ? value : most)),
  sum,
  mean,
  average: mean,
  avg: mean,
  median,
};

export function isFunction(name: string): boolean {
  return name === 'round' || Object.hasOwn(overOne, name) || Object.hasOwn(overMany, name);
}

/** @throws TaskFailure for a wrong number of arguments and for results that are no finite number. */
export function callFunction(name: string, values: Value[]): Quantity {
  if (Object.hasOwn(overMany, name)) return callOverMany(name, values);
  const [first, ...rest] = values.map(asQuantity);
  if (!first || rest.length > (name === 'round' ? 1 : 0)) {
    throw executionFailure(`${name} is called with a wrong number of values.`);
  }
  if (name === 'round') return { ...first, amount: roundTo(first.amount, decimalsOf(rest[0])) };
  if (first.unit && ['sqrt', 'ln', 'log10'].includes(name)) {
    throw executionFailure(`${name} takes a number without a unit.`);
  }
  const apply = overOne[name];
  if (!apply) throw executionFailure(`There is no function called ${name.slice(0, 30)}.`);
  return { ...first, amount: apply(first.amount) };
}

function callOverMany(name: string, values: Value[]): Quantity {
  const apply = overMany[name];
  const quantities = values.flatMap((value): Quantity[] =>
    value.kind === 'list' ? value.items.map((amount) => quantity(amount, undefined)) : [asQuantity(value)],
  );
  const unit = quantities[0]?.unit;
  if (!apply || quantities.length === 0) throw executionFailure(`${name} needs at least one value.`);
  if (quantities.some((entry) => (entry.unit === undefined) !== (unit === undefined))) {
    throw executionFailure(`${name} cannot mix values with and without a unit.`);
  }
  const amounts = quantities.map((entry) =>
    entry.unit && unit ? convert(entry.amount, entry.unit, unit) : entry.amount,
  );
  return quantity(apply(amounts), unit);
}

function decimalsOf(value: Quantity | undefined): number {
  const digits = value ? toNumber(value.amount) : 0;
  if (!Number.isInteger(digits) || Math.abs(digits) > 100) {
    throw executionFailure('round takes a whole number of decimals from -100 to 100.');
  }
  return digits;
}

/** Exact for squares of fractions, else to double precision. */
function squareRoot(value: Rational): Rational {
  if (value.numerator < 0n)
    throw executionFailure('The square root of a negative number is not a real number.');
  const root = Math.sqrt(toNumber(value));
  const [numerator, denominator] = [wholeRoot(value.numerator), wholeRoot(value.denominator)];
  return numerator !== undefined && denominator !== undefined
    ? rational(numerator, denominator)
    : fromNumber(root);
}

function wholeRoot(value: bigint): bigint | undefined {
  const root = BigInt(Math.round(Math.sqrt(Number(value))));
  return root * root === value ? root : undefined;
}
