import { stripLead } from './arithmetic-text.ts';

/** Spellings by unit; the first is what the calculator is given. */
const units = [
  ['km', 'kilometer', 'kilometre', 'kilometers', 'kilometres', 'kms'],
  ['m', 'meter', 'metre', 'meters', 'metres'],
  ['cm', 'centimeter', 'centimetre', 'centimeters', 'centimetres'],
  ['mm', 'millimeter', 'millimetre', 'millimeters', 'millimetres'],
  ['miles', 'mile', 'mi'],
  ['yards', 'yard', 'yd'],
  ['feet', 'foot', 'ft'],
  ['inches', 'inch'],
  ['kg', 'kilogram', 'kilograms', 'kilo', 'kilos', 'kgs'],
  ['g', 'gram', 'grams'],
  ['mg', 'milligram', 'milligrams'],
  ['lb', 'lbs', 'pound', 'pounds'],
  ['oz', 'ounce', 'ounces'],
  ['l', 'liter', 'litre', 'liters', 'litres'],
  ['ml', 'milliliter', 'millilitre', 'milliliters', 'millilitres'],
  ['celsius', 'c', '°c', 'degrees celsius', 'degree celsius'],
  ['fahrenheit', 'f', '°f', 'degrees fahrenheit', 'degree fahrenheit'],
  ['kelvin', 'k'],
  ['seconds', 'second', 'sec', 's'],
  ['minutes', 'minute', 'min'],
  ['hours', 'hour', 'h', 'hrs'],
  ['days', 'day'],
  ['weeks', 'week'],
] as const;
const unitOf: ReadonlyMap<string, string> = new Map(
  units.flatMap((names) => names.map((name) => [name, names[0]] as const)),
);

const amount = '(-?\\d+(?:\\.\\d+)?)';
const name = '([a-z°]+(?: [a-z]+)?)';
const converted = new RegExp(`^(?:convert |change )?${amount} ?${name} (?:to|into|in|as) ${name}$`);
const counted = new RegExp(`^how many ${name} (?:are |is )?(?:there )?(?:in )?${amount} ?${name}$`);

/** A conversion between units in words as an expression of the calculator. */
export function unitExpression(text: string): string | undefined {
  const plain = stripLead(text)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ');
  const [, value, from, to] = converted.exec(plain) ?? [];
  if (value !== undefined) return expression(value, from, to);
  const [, target, count, source] = counted.exec(plain) ?? [];
  return count === undefined ? undefined : expression(count, source, target);
}

function expression(value: string, from = '', to = ''): string | undefined {
  const source = unitOf.get(from);
  const target = unitOf.get(to.replace(/ (?:are|is)$/, ''));
  return source === undefined || target === undefined ? undefined : `${value} ${source} in ${target}`;
}
