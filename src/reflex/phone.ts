import { digitsOf, wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';

// A run of digits with the separators people use, and perhaps an extension.
const separator = String.raw`(?: ?[().\-/\u2010\u2011]{1,2} ?\(?| \(?|)`;
const extension = String.raw`(?: ?(?:x|ext\.?|extension) ?\d{1,6})?`;
const numberRun = new RegExp(
  String.raw`(?<![\w\uE000.+#$€£/:-])(?:\+ ?|\( ?)?(?:\d${separator}){5,17}\d${extension}(?![\w\uE000%])`,
  'gi',
);
const callingCode =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|50\d|59\d|6[789]\d|80\d|85\d|88\d|96\d|97\d|99\d)/;
const phoneWords =
  /(?:\b(?:phone|telephone|tel|mobile|mobil|mob|cell|cellular|fax|call|calling|ring|dial(?! in)|text|sms|whatsapp|telegram|signal|contact|reach (?:me|us|you|him|her|them)|hotline|landline|handy|telefon|teléfono|telefono|téléphone|móvil|celular|portable|número|numéro|rufnummer|telefoonnummer|bel)\b|телефон|电话|電話|手机|전화)[^\uE000]{0,32}$/;
const otherNumberWords =
  /(?:ssn|order|ticket|invoice|issue|id|epoch|isbn|issn|version|build|commit|port|row|rows|count|serial|sku|tracking|ref|reference|lat|lon|seed|model|account|acct|case|batch|part|zip|timestamp|page|pages|line|lines|step|asin|upc|ean|doi|passport|licen[cs]e|routing|card)(?: (?:no|number|num|nr))?\.?["']? ?[#:=]? ?["']?$/;
const northAmerican =
  /^(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([.-]))\d{3}[.-]\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?$/i;
const trunkPrefixed =
  /^(?:\(0\d{1,5}\) ?\d{2,5}(?:[ -]?\d{2,5}){0,2}|0[1-9]\d{0,3}[ -]\d{2,4}(?:[ -]\d{2,4}){1,3}|0\d{3,4}[ ]\d{6}|0[1-9]\d{1,3}[ /]\d{6,8})$/;
const dateShape =
  /^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d{2}-(?:19|20)\d{2})(?!\d)/;
const decimalShape = /^\d+\.\d+$/;

/** International, North American and trunk-prefixed numbers; bare digits only after a word such as "call". */
export const detectPhones: Detector = (text) => {
  const found: Candidate[] = [];
  numberRun.lastIndex = 0;
  for (let match = numberRun.exec(text); match !== null; match = numberRun.exec(text)) {
    const value = match[0];
    if (!isPhone(value, text, match.index)) continue;
    found.push({ type: 'PHONE', start: match.index, end: match.index + value.length, ruleId: 'pii.phone' });
  }
  return found;
};

function isPhone(value: string, text: string, start: number): boolean {
  // Every extension has an x.
  const main = /x/i.test(value) ? value.replace(/ ?(?:x|ext\.?|extension) ?\d{1,6}$/i, '') : value;
  const digits = digitsOf(main);
  if (digits.length > 16 || dateShape.test(main) || decimalShape.test(main)) return false;
  const isSure =
    isInternational(main, digits) ||
    northAmerican.test(value) ||
    (digits.length >= 8 && trunkPrefixed.test(main));
  const fewest = digits.length < main.length ? 6 : 7;
  if (!isSure && digits.length < fewest) return false;
  const before = wordsBefore(text, start, 40);
  return (isSure || phoneWords.test(before)) && !otherNumberWords.test(before);
}

/** `+` or `00`, then a calling code of ITU-T E.164, 8 to 15 digits in all. */
function isInternational(main: string, digits: string): boolean {
  const plus = main.startsWith('+');
  if (!plus && !/^00[ -]?[1-9]\d{0,2}[ -]/.test(main)) return false;
  const national = plus ? digits : digits.slice(2);
  return national.length >= 8 && national.length <= 16 && callingCode.test(national);
}
