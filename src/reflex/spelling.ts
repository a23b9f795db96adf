import type { NormalText } from './normalise.ts';

const signs: Readonly<Record<string, string>> = {
  '(at)': '@',
  '[at]': '@',
  '{at}': '@',
  '(dot)': '.',
  '[dot]': '.',
  '{dot}': '.',
  '&commat;': '@',
  '&period;': '.',
  '&hyphen;': '-',
  '&plus;': '+',
  '&lowbar;': '_',
  '&nbsp;': ' ',
  '%40': '@',
};
// Everything that stands for one plain character of an address or a number. A full-width colon stays: it is prose.
const spelledOut =
  / ?[([{](?:at|dot)[)\]}] ?|&#(?:\d{2,5}|x[0-9a-f]{2,4});|&(?:commat|period|hyphen|plus|lowbar|nbsp);|%40|\\{1,4}[.@+_-]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u2010-\u2013\u2212]|[\u2024\ufe52\ufe6b\uff08-\uff09\uff0b\uff0d-\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]/gi;
// The same, looser: without case folding and an optional head, a text that holds nothing of it is passed in a fraction of the time.
const anySpelledOut =
  /[([{](?:[aA][tT]|[dD][oO][tT])[)\]}]|&[#cphlnCPHLN]|%40|\\[.@+_\\-]|[\u00a0\u00ad\u2000-\u2013\u2024\u202f\u205f-\u2064\u2212\u3000\ufe52\ufe6b\ufeff\uff08-\uff5a]/;

/** The text as detectors of personal data read it: full-width letters, entities, escapes and odd spaces made plain. */
export function plainSpelling(original: string): NormalText {
  const plain: NormalText = { text: original, normals: [], originals: [] };
  if (!anySpelledOut.test(original)) return plain;
  let text = '';
  let from = 0;
  for (const { 0: sign, index } of original.matchAll(spelledOut)) {
    text += original.slice(from, index);
    const read = plainSign(sign);
    plain.normals.push(text.length, text.length + read.length);
    text += read;
    from = index + sign.length;
    plain.originals.push(index, from);
  }
  plain.text = text + original.slice(from);
  return plain;
}

function plainSign(sign: string): string {
  if (sign.startsWith('\\')) return sign.slice(-1);
  if (sign.startsWith('&#')) return entity(sign);
  const known = signs[sign.trim().toLowerCase()];
  if (known !== undefined) return known;
  if (/[\u2010-\u2013\u2212]/.test(sign)) return '-';
  if (/\p{Cf}/u.test(sign)) return '';
  return sign.normalize('NFKC');
}

/** One unit, so that spans stay apart; what no address or number is made of reads as a blank. */
function entity(sign: string): string {
  const hex = /^&#x([0-9a-f]+)/i.exec(sign)?.[1];
  const code = hex === undefined ? Number(sign.slice(2, -1)) : Number.parseInt(hex, 16);
  return code > 32 && code < 127 ? String.fromCharCode(code) : ' ';
}
