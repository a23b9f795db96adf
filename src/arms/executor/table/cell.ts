import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import type { Filter } from '../../../domain/tool-input.ts';
import { compare } from '../rational.ts';
import { readNumber, type DecimalStyle } from './read-number.ts';

type Cell = JsonValue | undefined;

export function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}

/** Numbers by value, everything else by character codes; blanks come last in ascending order. */
export function compareCells(a: Cell, b: Cell, style: DecimalStyle): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const [left, right] = [readNumber(a, style), readNumber(b, style)];
  if (left && right) return compare(left, right);
  if (left ?? right) return left ? -1 : 1;
  const [leftText, rightText] = [textOf(a), textOf(b)];
  return leftText < rightText ? -1 : leftText > rightText ? 1 : 0;
}

/** Whether a row passes: texts are compared without case, numbers and ISO dates by value; a blank cell is never greater or less. */
export function passes(row: JsonObject, column: string, rule: Filter & { style: DecimalStyle }): boolean {
  const cell = row[column];
  const [text, wanted] = [textOf(cell).trim().toLowerCase(), textOf(rule.value).trim().toLowerCase()];
  switch (rule.op) {
    case 'eq':
      return equals(cell, rule);
    case 'ne':
      return !equals(cell, rule);
    case 'in':
      return valuesOf(rule.value).some((value) => equals(cell, { ...rule, value }));
    case 'contains':
      return text.includes(wanted);
    case 'not_contains':
      return !text.includes(wanted);
    case 'starts_with':
      return text.startsWith(wanted);
    case 'ends_with':
      return text.endsWith(wanted);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return isOrdered(cell, rule) && inOrder(rule.op, compareCells(cell, rule.value, rule.style));
  }
}

function valuesOf(value: Filter['value']): Exclude<Filter['value'], unknown[]>[] {
  return Array.isArray(value) ? value : [value];
}

function equals(cell: Cell, { value, style }: Filter & { style: DecimalStyle }): boolean {
  if (isBlank(cell) || isBlank(value)) return isBlank(cell) && isBlank(value);
  const [left, right] = [readNumber(cell, style), readNumber(value, style)];
  if (left && right) return compare(left, right) === 0;
  return textOf(cell).trim().toLowerCase() === textOf(value).trim().toLowerCase();
}

function isOrdered(cell: Cell, { value, style }: Filter & { style: DecimalStyle }): boolean {
  if (isBlank(cell) || isBlank(value)) return false;
  return (readNumber(cell, style) === undefined) === (readNumber(value, style) === undefined);
}

function inOrder(op: 'gt' | 'gte' | 'lt' | 'lte', order: number): boolean {
  switch (op) {
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
  }
}
