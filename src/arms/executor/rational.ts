import { executionFailure } from './execution-failure.ts';

/** An exact fraction in lowest terms with a positive denominator: decimals keep their value, 0.1 + 0.2 is 0.3. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Twice what the largest double needs; keeps every operation in microseconds. */
const maxBits = 2_048;
const maxExponent = 1_000;
const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** @throws TaskFailure for a zero denominator and for figures beyond 2,048 bits. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw executionFailure('The calculation divides by zero.');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const reduced = { numerator: numerator / divisor, denominator: denominator / divisor };
  if (bitLength(reduced.numerator) > maxBits || bitLength(reduced.denominator) > maxBits) {
    throw executionFailure('A figure of the calculation is too large to be kept exactly.');
  }
  return reduced;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

/** The exact value of decimal text such as `-12.50` or `3e8`; undefined for any other text. */
export function parseDecimal(text: string): Rational | undefined {
  const match = text.length <= 400 ? decimalPattern.exec(text) : null;
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponentText = '0'] = match;
  if (whole + fraction === '') return undefined;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const exponent = Number(exponentText) - fraction.length;
  return exponent >= 0
    ? rational(digits * 10n ** BigInt(exponent))
    : rational(digits, 10n ** BigInt(-exponent));
}

/** The value that the shortest decimal text of `value` names. */
export function fromNumber(value: number): Rational {
  const parsed = parseDecimal(String(value));
  if (!parsed) throw executionFailure('The calculation leaves the range of finite numbers.');
  return parsed;
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator);
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The rest of the division that truncates towards zero; it has the sign of `a`. */
export function remainder(a: Rational, b: Rational): Rational {
  const quotient = divide(a, b);
  return subtract(a, multiply(b, rational(quotient.numerator / quotient.denominator)));
}

/** Exact for whole exponents up to 1,000, to double precision for others. */
export function power(base: Rational, exponent: Rational): Rational {
  if (exponent.denominator !== 1n) return fromNumber(toNumber(base) ** toNumber(exponent));
  const times = absolute(exponent).numerator;
  const bits = BigInt(Math.max(bitLength(base.numerator), bitLength(base.denominator)));
  if (times > BigInt(maxExponent) || bits * times > BigInt(maxBits) * 4n) {
    throw executionFailure('An exponent of the calculation is too large.');
  }
  const raised = rational(base.numerator ** times, base.denominator ** times);
  return exponent.numerator < 0n ? divide(one, raised) : raised;
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

export function floor({ numerator, denominator }: Rational): Rational {
  const quotient = numerator / denominator;
  return rational(numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient);
}

/** Rounds to `digits` decimals, halves away from zero. */
export function roundTo(value: Rational, digits: number): Rational {
  const scale = power(rational(10n), rational(BigInt(digits)));
  const rounded = floor(add(multiply(absolute(value), scale), rational(1n, 2n)));
  const result = divide(rounded, scale);
  return value.numerator < 0n ? negate(result) : result;
}

/** The nearest double. */
export function toNumber({ numerator, denominator }: Rational): number {
  if (isSafe(numerator) && isSafe(denominator)) return Number(numerator) / Number(denominator);
  const shift = 40 - (String(numerator).length - String(denominator).length);
  const scaled =
    shift >= 0
      ? (numerator * 10n ** BigInt(shift)) / denominator
      : numerator / (denominator * 10n ** BigInt(-shift));
  const value = Number(`${String(scaled)}e${-shift}`);
  if (!Number.isFinite(value)) throw executionFailure('The calculation leaves the range of finite numbers.');
  return value;
}

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
