import { businessDaysBetween, monthsBetween, weekdayName, type Day } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import { rational } from '../rational.ts';
import { convertValue, inDays } from './operations.ts';
import { takeUnit, takeWord, unexpected, type Reader } from './reader.ts';
import type { Unit } from './units.ts';
import { asDay, quantity, type Value } from './value.ts';

/**
 * Reads `days between A and B` (also weeks, months, years, business days; `from A to B`) and `weekday of A`; undefined,
 * with the reader unmoved, when the next words are none of these.
 */
export function readDatePhrase(reader: Reader, readOperand: (reader: Reader) => Value): Value | undefined {
  const start = reader.position;
  if (takeWord(reader, 'weekday', 'Weekday') !== undefined) {
    takeWord(reader, 'of');
    return { kind: 'text', text: weekdayName(asDay(readOperand(reader))) };
  }
  const unit = takeUnit(reader);
  const preposition = takeWord(reader, 'between', 'from');
  if (!unit || preposition === undefined) {
    reader.position = start;
    return undefined;
  }
  const from = asDay(readOperand(reader));
  if (takeWord(reader, preposition === 'between' ? 'and' : 'to') === undefined) throw unexpected(reader);
  return span(from, asDay(readOperand(reader)), unit);
}

function span(from: Day, to: Day, unit: Unit): Value {
  switch (unit.dimension) {
    case 'time':
      return convertValue(inDays(to - from), unit);
    case 'months':
      // Whole months or years that have passed, as ages are counted.
      return quantity(rational(BigInt(monthsBetween(from, to)) / unit.factor.numerator), unit);
    case 'business days':
      return quantity(rational(BigInt(businessDaysBetween(from, to))), unit);
    default:
      throw executionFailure(`The span between two dates is not counted in ${unit.symbol}.`);
  }
}
