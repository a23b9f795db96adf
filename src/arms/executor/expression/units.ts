import { executionFailure } from '../execution-failure.ts';
import {
  add,
  divide,
  fromNumber,
  multiply,
  parseDecimal,
  rational,
  subtract,
  zero,
  type Rational,
} from '../rational.ts';

import { unitTable } from './unit-table.ts';

/** One unit: a value v of it is (v + shift) × factor base units of its dimension. */
export interface Unit {
  symbol: string;
  dimension: string;
  factor: Rational;
  shift: Rational;
}

/** Exact: 0 °C is 273.15 K, and 0 °F lies 459.67 Fahrenheit degrees above absolute zero. */
const temperatures: [symbol: string, factor: Rational, shift: number, names: string][] = [
  ['K', rational(1n), 0, 'kelvin'],
  ['C', rational(1n), 273.15, '°C celsius degC'],
  ['F', rational(5n, 9n), 459.67, '°F fahrenheit degF'],
];

const unitsByName = indexUnits();

/** The unit called `name` (symbol, word or plural, words joined by spaces), or undefined. */
export function findUnit(name: string): Unit | undefined {
  const key = name.replaceAll(' ', '_');
  const lower = key.toLowerCase();
  return (
    unitsByName.get(key) ??
    unitsByName.get(lower) ??
    (lower.length > 2 ? unitsByName.get(lower.replace(/s$/, '')) : undefined)
  );
}

/** @throws TaskFailure when the units measure different things. */
export function convert(value: Rational, from: Unit, to: Unit): Rational {
  if (from.dimension !== to.dimension) {
    throw executionFailure(
      `${from.symbol} (${from.dimension}) cannot be converted to ${to.symbol} (${to.dimension}).`,
    );
  }
  return from === to
    ? value
    : subtract(divide(multiply(add(value, from.shift), from.factor), to.factor), to.shift);
}

function indexUnits(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const enter = (unit: Unit, names: string): void => {
    for (const name of [unit.symbol.replaceAll(' ', '_'), ...names.split(' ')]) {
      if (name !== '') units.set(name, unit);
      if (name.length > 2 && !units.has(name.toLowerCase())) units.set(name.toLowerCase(), unit);
    }
  };
  for (const [dimension, rows] of Object.entries(unitTable)) {
    for (const [symbol, factor, names = ''] of rows) {
      enter({ symbol, dimension, factor: parseFactor(factor), shift: zero }, names);
    }
  }
  for (const [symbol, factor, shift, names] of temperatures) {
    enter({ symbol, dimension: 'temperature', factor, shift: fromNumber(shift) }, names);
  }
  return units;
}

function parseFactor(text: string): Rational {
  const [numerator = '', denominator = '1'] = text.split('/');
  return divide(parseDecimal(numerator) ?? zero, parseDecimal(denominator) ?? zero);
}
