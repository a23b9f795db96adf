import { findUnit } from '../expression/units.ts';
import { fromNumber, multiply, toNumber } from '../rational.ts';
import { decimalStyle, readNumber } from '../table/read-number.ts';

export interface FoundNumber {
  raw: string;
  start: number;
  value: number;
  unit?: string;
}

const number =
  /(?<![\p{L}\p{N}_]|\d[.,])(?:(?<!\S)[-−])?([$€£¥] ?|(?:USD|EUR|GBP|JPY) )?(\d{1,3}(?:,\d{3})+(?:\.\d{1,12})?|\d{1,3}(?:\.\d{3})+,\d{1,12}|\d{1,30}(?:[.,]\d{1,12})?)(?!\d)/gu;
const scale = /[ ]?(thousand|million|billion|[kMB])(?![\p{L}\p{N}])/uy;
const suffix = /[ ]?(%|percent|[€£$]|°?\p{L}{1,15}(?:\/\p{L}{1,6})?)(?![\p{N}])/uy;

const scales: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, M: 1e6, billion: 1e9, B: 1e9 };
/** Words of running text that are also symbols of units. */
const plainWords: ReadonlySet<string> = new Set(['in', 'as', 'a', 'st', 'am', 'pm']);

/** Numbers in order of appearance, with the currency before or the unit after them; `3.5 million` is 3500000. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(number)) {
    const [core, currency, digits = ''] = match;
    const value = readNumber(digits, decimalStyle([digits]));
    if (!value || isCitationMark(text, match)) continue;
    let end = match.index + core.length;
    const multiple = currency === undefined ? spelledScale(text, end) : matchAt(scale, text, end);
    const factor = multiple ? (scales[multiple.word] ?? 1) : 1;
    end += multiple?.length ?? 0;
    const unit = readUnit(text, end, currency?.trim());
    const scaled = toNumber(multiply(value, fromNumber(factor)));
    const raw = text.slice(match.index, end + (unit?.length ?? 0));
    const negative = /^[-−]/.test(core);
    found.push({
      raw,
      start: match.index,
      value: negative ? -scaled : scaled,
      ...(unit ? { unit: unit.symbol } : {}),
    });
  }
  return found;
}

/** `[2]` behind a word or the end of a sentence says where something stands. */
function isCitationMark(text: string, { 0: core, index }: RegExpExecArray): boolean {
  const isBracketed = text[index - 1] === '[' && text[index + core.length] === ']';
  return (
    isBracketed &&
    core.length <= 3 &&
    /[\p{L}\p{N}.!?%)\]] ?$/u.test(text.slice(Math.max(0, index - 3), index - 1))
  );
}

/** Without a currency a lone letter is more likely a unit than a scale. */
function spelledScale(text: string, position: number): { word: string; length: number } | undefined {
  const found = matchAt(scale, text, position);
  return found && found.word.length > 1 ? found : undefined;
}

function readUnit(
  text: string,
  position: number,
  currency: string | undefined,
): { symbol: string; length: number } | undefined {
  if (currency !== undefined) return { symbol: findUnit(currency)?.symbol ?? currency, length: 0 };
  const found = matchAt(suffix, text, position);
  if (!found || plainWords.has(found.word)) return undefined;
  if (found.word === '%' || found.word === 'percent') return { symbol: '%', length: found.length };
  const unit = findUnit(found.word);
  return unit && { symbol: unit.symbol, length: found.length };
}

function matchAt(
  pattern: RegExp,
  text: string,
  position: number,
): { word: string; length: number } | undefined {
  pattern.lastIndex = position;
  const match = pattern.exec(text);
  return match ? { word: match[1] ?? '', length: match[0].length } : undefined;
}
