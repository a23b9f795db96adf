import { isJsonObject, type JsonValue } from '../../../domain/json.ts';
import { parseIsoDay } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import { readNumber } from '../table/read-number.ts';
import { findUnit } from './units.ts';
import { plain, quantity, type Value } from './value.ts';

/** What an earlier figure is in an expression: a number, a number with unit, a date or a list of numbers. */
export function valueOfReference(name: string, found: JsonValue): Value {
  if (isJsonObject(found) && found['value'] !== undefined) {
    const value = valueOfReference(name, found['value']);
    const unit = typeof found['unit'] === 'string' ? findUnit(found['unit']) : undefined;
    return value.kind === 'number' && unit ? quantity(value.amount, unit) : value;
  }
  if (Array.isArray(found)) {
    const items = found.map((item) => readNumber(item));
    if (items.every((item) => item !== undefined)) return { kind: 'list', items };
  }
  const day = typeof found === 'string' ? parseIsoDay(found) : undefined;
  if (day !== undefined) return { kind: 'date', day };
  const number = readNumber(found);
  if (number) return plain(number);
  throw executionFailure(`${name.slice(0, 100)} is neither a number nor a date nor a list of numbers.`);
}
