import { executionFailure } from './execution-failure.ts';
import { toNumber, type Rational } from './rational.ts';

/** The longest integer that an answer spells out. */
const maxDigits = 100;

/** A figure as JSON can carry it: an integer that a double would round is given as its digits. */
export function exactFigure(value: Rational): number | string {
  const figure = toNumber(value);
  if (value.denominator !== 1n || Number.isSafeInteger(figure)) return figure;
  const digits = String(value.numerator);
  if (digits.length > maxDigits)
    throw executionFailure(`The result has more than ${maxDigits} digits, too many to be given exactly.`);
  return digits;
}
