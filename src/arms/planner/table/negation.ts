import { use, type Sheet } from './sheet.ts';

export const negations = new Set([
  'not',
  'except',
  'neither',
  'excluding',
  'without',
  'non',
  'never',
  '!=',
  'unequal',
]);

const betweenNegationAndValue = new Set([
  'be',
  'been',
  'yet',
  'from',
  'in',
  'the',
  'to',
  'those',
  'any',
  '-',
  'for',
  'equal',
  'marked',
  'as',
]);

/** Takes `not`, `other than` and the like before `at`. */
export function takeNegation(sheet: Sheet, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && betweenNegationAndValue.has(sheet.tokens[back]?.lower ?? '')) back -= 1;
  const word = sheet.tokens[back]?.lower ?? '';
  const otherThan = word === 'than' && sheet.tokens[back - 1]?.lower === 'other';
  if (!otherThan && !negations.has(word)) return false;
  use(sheet, otherThan ? back - 1 : back, at);
  return true;
}
