import { collect, contextBefore, digitsOf, says } from './candidate.ts';
import type { Detector } from './candidate.ts';

const cardRun = /(?<![\w\uE000.+-])\d(?:[ -]?\d){11,18}(?![\w\uE000]|[.-]\d)/g;
// Groups of a printed card, parted by dots or wrapped over lines or cells; no more numbers may follow, else it is a column.
const groupedRun =
  /(?<![\w\uE000.+-])(?:\d{4}(?:\.\d{4}){3}|\d{4}\.\d{6}\.\d{5}|\d{4}(?:\s{0,3}\d{4}){3}|\d{4}\s{0,3}\d{6}\s{0,3}\d{5})(?![\w\uE000]|[.-]\d|\s{1,3}\d)/g;
const cardWords =
  /(?:card|visa|master ?card|maestro|amex|american express|discover|diners|jcb|credit|debit|payment|charge|pay|pan|cc|tarjeta|carte|karte)\b[^\uE000]{0,30}$/;
const otherNumberWords =
  /(?:order|ticket|invoice|id|epoch|isbn|serial|sku|tracking|ref|reference|row|count|account|build|timestamp|seed|model|ean|upc|bytes)(?: (?:no|number))?\.?["']? ?[#:=]? ?["']?$/;

const contextLength = 40;

/** Issuer prefixes with their lengths; `sure` ones count without a word such as "card" nearby. */
const issuers: readonly { prefix: RegExp; lengths: readonly number[]; sure: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19], sure: [16] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], sure: [16] },
  { prefix: /^3[47]/, lengths: [15], sure: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19], sure: [16] },
  { prefix: /^(?:30[0-5]|309|36|38|39)/, lengths: [14, 16, 19], sure: [] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19], sure: [16] },
  { prefix: /^(?:1800|2131)/, lengths: [15], sure: [] },
  { prefix: /^62/, lengths: [16, 17, 18, 19], sure: [16] },
  { prefix: /^(?:50|5[6-9]|6)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19], sure: [] },
];

/** Card numbers by issuer prefix and length with a valid Luhn digit (ISO/IEC 7812). */
export const detectCards: Detector = (text) => [
  ...collect({
    text,
    pattern: cardRun,
    type: 'CREDIT_CARD',
    ruleId: 'pii.card',
    accept: (value, start) => {
      const digits = digitsOf(value);
      return passesLuhn(digits) && isCard(digits, value, contextBefore(text, start, contextLength));
    },
  }),
  ...collect({
    text,
    pattern: groupedRun,
    type: 'CREDIT_CARD',
    ruleId: 'pii.card-grouped',
    accept: (value, start) => /[.\t\n\r]/.test(value) && isGroupedCard(text, value, start),
  }),
];

/** Four numbers in a column are no card unless the words before them say so. */
function isGroupedCard(text: string, value: string, start: number): boolean {
  const digits = digitsOf(value);
  if (!passesLuhn(digits)) return false;
  if (!issuers.some(({ prefix, sure }) => prefix.test(digits) && sure.includes(digits.length))) return false;
  const before = text.slice(Math.max(0, start - contextLength), start);
  return !/[\t\n\r] {0,3}$/.test(before) || cardWords.test(before.toLowerCase());
}

function isCard(digits: string, value: string, before: string): boolean {
  const issuer = issuers.find(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length));
  if (issuer === undefined) return false;
  const named = says(cardWords, before);
  if (!named && says(otherNumberWords, before)) return false;
  const grouped = /^\d{4}([ -])\d{4,6}\1\d{4,5}(?:\1\d{1,4})?(?:\1\d{1,3})?$/.test(value);
  if (!named && /[ -]/.test(value) && !grouped) return false;
  if (named || grouped) return true;
  return issuers.some(({ prefix, sure }) => sure.includes(digits.length) && prefix.test(digits));
}

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
