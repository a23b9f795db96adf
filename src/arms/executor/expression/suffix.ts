import { divide, rational } from '../rational.ts';
import { isFunction } from './functions.ts';
import { addValues } from './operations.ts';
import { isSymbol, peek, takeSymbol, takeUnit, takeWord, unexpected, type Reader } from './reader.ts';
import { asQuantity, plain, quantity, type Quantity, type Value } from './value.ts';

const hundred = rational(100n);

/** What follows a number: a percent sign, a unit, or a unit and more of the same dimension (`5 ft 10 in` is one amount). */
export function readSuffix(reader: Reader, value: Quantity): Quantity {
  if (isSymbol(peek(reader), '%') && !startsOperand(reader)) {
    reader.position += 1;
    return { ...plain(divide(value.amount, hundred)), percent: true };
  }
  const unit = takeUnit(reader);
  return unit ? readCompound(reader, quantity(value.amount, unit)) : value;
}

/** The sign or word between two factors; `of` and `off` only after a percentage. */
export function takeProductOperator(reader: Reader, left: Value): string | undefined {
  const symbol = takeSymbol(reader, '*', '/', '%', 'mod');
  if (symbol !== undefined) return symbol;
  if (takeWord(reader, 'divided') !== undefined) {
    if (takeWord(reader, 'by') === undefined) throw unexpected(reader);
    return '/';
  }
  if (left.kind !== 'number' || !left.percent) return undefined;
  return takeWord(reader, 'of') === undefined ? takeWord(reader, 'off') : '*';
}

function readCompound(reader: Reader, first: Quantity): Quantity {
  const start = reader.position;
  const next = peek(reader);
  if (next?.kind !== 'number') return first;
  reader.position += 1;
  const unit = takeUnit(reader);
  if (unit && unit.dimension === first.unit?.dimension) {
    return readCompound(reader, asQuantity(addValues(first, quantity(next.value, unit))));
  }
  reader.position = start;
  return first;
}

/** `10 % 3` is a remainder, `10% + 3` and `10% of 3` begin with a percentage. */
function startsOperand(reader: Reader): boolean {
  const next = peek(reader, 1);
  if (next?.kind === 'word') return isFunction(next.text);
  return next?.kind === 'number' || next?.kind === 'reference' || isSymbol(next, '(');
}
