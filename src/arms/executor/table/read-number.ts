import type { JsonValue } from '../../../domain/json.ts';
import { fromNumber, negate, parseDecimal, type Rational } from '../rational.ts';

/** Which character stands before the decimals: in `point` style commas group thousands, in `comma` style points do. */
export type DecimalStyle = 'point' | 'comma';

const currency = /^(?:[A-Z]{3}(?=[\s\d.,-])|[$€£¥₹])\s*|\s*(?:[A-Z]{3}|[$€£¥₹])$/g;
const pointNumber = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const commaNumber = /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i;

/**
 * The figure in a cell, or undefined for blanks and other text. `$1,200`, `(500)` (negative), `1 200` and `12%` are read;
 * a percentage stays in percent, so that `12%` is 12.
 */
export function readNumber(cell: JsonValue | undefined, style: DecimalStyle = 'point'): Rational | undefined {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string' || cell.length > 100) return undefined;
  const { digits, negative } = bare(cell);
  if (!/\d/.test(digits) || !(style === 'point' ? pointNumber : commaNumber).test(digits)) return undefined;
  const decimal =
    style === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  const value = parseDecimal(decimal);
  return value && negative ? negate(value) : value;
}

export function looksNumeric(text: string): boolean {
  return readNumber(text, 'point') !== undefined || readNumber(text, 'comma') !== undefined;
}

/** The style of a column: comma only where some cell can be read in no other way and none speaks for the point. */
export function decimalStyle(cells: readonly (JsonValue | undefined)[]): DecimalStyle {
  let comma = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > 100) continue;
    const { digits } = bare(cell);
    const [asPoint, asComma] = [pointNumber.test(digits), commaNumber.test(digits)];
    if (asPoint && !asComma) return 'point';
    if (asComma && !asPoint) comma += 1;
  }
  return comma > 0 ? 'comma' : 'point';
}

export function isPercentage(cell: JsonValue | undefined): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}

function bare(cell: string): { digits: string; negative: boolean } {
  let text = cell.trim().replaceAll('\u2212', '-');
  let negative = false;
  if (text.startsWith('(') && text.endsWith(')')) {
    negative = true;
    text = text.slice(1, -1).trim();
  }
  text = text.replace(/\s*%$/, '').replace(currency, '');
  if (/^[+-]/.test(text)) {
    negative = negative !== text.startsWith('-');
    text = text.slice(1).replace(currency, '');
  }
  return { digits: text.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, ''), negative };
}
