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

/** One unit: a value v of it is (v + shift) × factor base units of its dimension. */
export interface Unit {
  symbol: string;
  dimension: string;
  factor: Rational;
  shift: Rational;
}

/** Dimension, then per unit: symbol, factor (decimal or fraction), other names; plurals in s are understood. */
const table: Record<string, [symbol: string, factor: string, names?: string][]> = {
  length: [
    ['m', '1', 'meter metre'],
    ['km', '1000', 'kilometer kilometre'],
    ['cm', '0.01', 'centimeter centimetre'],
    ['mm', '0.001', 'millimeter millimetre'],
    ['µm', '0.000001', 'um micrometer micrometre micron'],
    ['mi', '1609.344', 'mile'],
    ['yd', '0.9144', 'yard'],
    ['ft', '0.3048', 'foot feet'],
    ['in', '0.0254', 'inch inches'],
    ['nmi', '1852', 'nautical_mile'],
  ],
  mass: [
    ['kg', '1', 'kilogram kilogramme kilo'],
    ['g', '0.001', 'gram gramme'],
    ['mg', '0.000001', 'milligram'],
    ['t', '1000', 'tonne metric_ton'],
    ['lb', '0.45359237', 'pound'],
    ['oz', '0.028349523125', 'ounce'],
    ['st', '6.35029318', 'stone'],
  ],
  time: [
    ['s', '1', 'sec second'],
    ['ms', '0.001', 'millisecond'],
    ['min', '60', 'minute'],
    ['h', '3600', 'hr hour'],
    ['days', '86400', 'd day'],
    ['weeks', '604800', 'week wk'],
  ],
  months: [
    ['months', '1', 'month'],
    ['years', '12', 'year yr'],
  ],
  'business days': [['business days', '1', 'business_day working_day workday']],
  volume: [
    ['l', '1', 'L liter litre'],
    ['ml', '0.001', 'mL milliliter millilitre'],
    ['cl', '0.01', 'centiliter centilitre'],
    ['dl', '0.1', 'deciliter decilitre'],
    ['m³', '1000', 'm3 cubic_meter cubic_metre'],
    ['gal', '3.785411784', 'gallon us_gallon'],
    ['imperial gal', '4.54609', 'imperial_gallon uk_gallon'],
    ['qt', '0.946352946', 'quart'],
    ['pt', '0.473176473', 'pint'],
    ['cup', '0.2365882365'],
    ['fl oz', '0.0295735295625', 'fluid_ounce'],
    ['tbsp', '0.01478676478125', 'tablespoon'],
    ['tsp', '0.00492892159375', 'teaspoon'],
  ],
  area: [
    ['m²', '1', 'm2 sq_m square_meter square_metre'],
    ['km²', '1000000', 'km2 sq_km square_kilometer square_kilometre'],
    ['cm²', '0.0001', 'cm2 square_centimeter square_centimetre'],
    ['ft²', '0.09290304', 'ft2 sq_ft sqft square_foot square_feet'],
    ['ha', '10000', 'hectare'],
    ['acres', '4046.8564224', 'acre'],
    ['mi²', '2589988.110336', 'mi2 sq_mi square_mile'],
  ],
  speed: [
    ['m/s', '1', 'meters_per_second'],
    ['km/h', '5/18', 'kmh kph km_per_hour kilometers_per_hour kilometres_per_hour'],
    ['mph', '0.44704', 'mi/h miles_per_hour'],
    ['kn', '463/900', 'knot'],
    ['ft/s', '0.3048', 'feet_per_second'],
  ],
  data: [
    ['B', '1', 'byte'],
    ['bit', '0.125'],
    ['KB', '1000', 'kB kilobyte'],
    ['MB', '1000000', 'megabyte'],
    ['GB', '1000000000', 'gigabyte'],
    ['TB', '1000000000000', 'terabyte'],
    ['PB', '1000000000000000', 'petabyte'],
    ['KiB', '1024', 'kibibyte'],
    ['MiB', '1048576', 'mebibyte'],
    ['GiB', '1073741824', 'gibibyte'],
    ['TiB', '1099511627776', 'tebibyte'],
  ],
  energy: [
    ['J', '1', 'joule'],
    ['kJ', '1000', 'kilojoule'],
    ['cal', '4.184', 'calorie'],
    ['kcal', '4184', 'kilocalorie'],
    ['Wh', '3600', 'watt_hour'],
    ['kWh', '3600000', 'kilowatt_hour'],
  ],
  'US dollars': [['USD', '1', '$ dollar']],
  euros: [['EUR', '1', '€ euro']],
  pounds: [['GBP', '1', '£']],
  yen: [['JPY', '1', '¥ yen']],
};

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
  for (const [dimension, rows] of Object.entries(table)) {
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
