import { findUnit, type Unit } from '../executor/expression/units.ts';
import { stripLead } from './arithmetic-text.ts';

const amount = '(-?\\d+(?:\\.\\d+)?)';
const name = '([a-z°µ][a-z/²³]{0,20}(?: [a-z]{1,20})?)';
const converted = new RegExp(`^(?:convert |change )?${amount} ?${name} (?:to|into|in|as) ${name}$`);
const counted = new RegExp(`^how many ${name}? ?${amount} ?${name}$`);

/** A conversion between units in words as an expression of the calculator, for units of the same dimension. */
export function unitExpression(text: string): string | undefined {
  const plain = stripLead(text)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/^(how many .{1,40}?) (?:are there in|are in|in|are|is|make) (?=[-\d])/, '$1 ')
    .replace(/\s+/g, ' ');
  const [, value, from, to] = converted.exec(plain) ?? [];
  if (value !== undefined) return expression(value, from, to);
  const [, target, count, source] = counted.exec(plain) ?? [];
  return count === undefined ? undefined : expression(count, source, target);
}

/**
 * Several conversions in one request, all of them or none: `5 km to miles and 10 kg to pounds`, `5 km and 8 km to miles`.
 */
export function unitExpressions(text: string): string[] {
  const pieces = stripLead(text)
    .replace(/^(?:convert|change) /, '')
    .split(/,? and |; ?|, /)
    .map((piece) => piece.replace(/^(?:convert|change) /, ''));
  if (pieces.length < 2 || pieces.length > 5) return [];
  const [, unit, target] = /^-?[\d.]+ ?(.+) (?:to|into|in|as) ([^\d]+)$/.exec(pieces.at(-1) ?? '') ?? [];
  // Of one unit: `5 miles and 300 yards to km` may be one length.
  const shares = (piece: string): boolean =>
    unit !== undefined && /^-?[\d.]+ ?(.+)$/.exec(piece)?.[1] === unit;
  const whole = pieces.map(
    (piece) =>
      unitExpression(piece) ??
      (target !== undefined && shares(piece) ? unitExpression(`${piece} to ${target}`) : undefined),
  );
  return whole.every((one) => one !== undefined) ? whole : [];
}

function expression(value: string, from = '', to = ''): string | undefined {
  const source = unitNamed(from);
  const target = unitNamed(to);
  if (source === undefined || source.dimension !== target?.dimension) return undefined;
  return `${value} ${spelled(source)} in ${spelled(target)}`;
}

/** Goals are read in lower case, which some symbols are not in. */
function unitNamed(text: string): Unit | undefined {
  const plain = text.replace(/^degrees? /, '');
  return findUnit(plain) ?? (plain.length <= 2 ? findUnit(plain.toUpperCase()) : undefined);
}

/** The symbol of an inch reads like the word between two units. */
function spelled({ symbol }: Unit): string {
  return symbol === 'in' ? 'inches' : symbol;
}
