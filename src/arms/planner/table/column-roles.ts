import type { Column } from '../table-shape.ts';
import { stemOf } from '../words.ts';

export const moneyWords: ReadonlySet<string> = new Set(
  'amount revenue sale price total cost turnover income earning spend salary fee budget profit expense'
    .split(' ')
    .map(stemOf),
);
const additiveWords = new Set(
  (
    'amount revenue sale turnover income earning total cost spend spending expense expenditure profit margin fee budget quantity qty unit ' +
    'piece volume hour minute visit click view download order sold stock inventory tax payment donation loss point vote population value'
  )
    .split(' ')
    .map(stemOf),
);
const markers = new Set([
  'id',
  'year',
  'month',
  'day',
  'zip',
  'zipcode',
  'postcode',
  'phone',
  'code',
  'no',
  'nr',
  'index',
  'rank',
]);

/** Whether the column holds figures rather than numbers that only name things, such as ids and years. */
export function isFigure({ kind, words, identifies }: Column): boolean {
  return kind === 'number' && !identifies && !words.some((word) => markers.has(word));
}

/** Whether its figures are of a kind that people add up when they do not say otherwise. */
export function isAdditive(column: Column): boolean {
  const rates = ['rate', 'average', 'percent', 'percentage', 'ratio', 'unit price', 'per'];
  return (
    isFigure(column) &&
    column.words.some((word) => additiveWords.has(word)) &&
    !rates.some((rate) => column.words.includes(rate))
  );
}

const quantityWords = new Set(
  'quantity qty unit piece volume hour minute visit click view download sold stock inventory vote point population seat passenger attendance'
    .split(' ')
    .map(stemOf),
);

/** Whether its figures say how many: `units`, and names in the plural such as `goals`. */
export function isQuantity(column: Column): boolean {
  const [word] = column.words;
  if (column.words.some((own) => moneyWords.has(own))) return false;
  const isPlural =
    column.words.length === 1 &&
    column.name.toLowerCase() !== word &&
    column.name.toLowerCase().endsWith('s');
  return isPlural || column.words.some((own) => quantityWords.has(own));
}

/** A column's name as a part of a figure's name. */
export function identifier(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `column_${plain}`;
}
