import { oddBytes, shortestEncoded } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const mostOdd = 30;

const sextets = new Int8Array(128).fill(-1);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < alphabet.length; value += 1) sextets[alphabet.charCodeAt(value)] = value;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

function sextetOf(code: number): number {
  return code < 128 ? (sextets[code] ?? -1) : -1;
}

interface Body {
  codes: Uint16Array;
  start: number;
  /** Where padding begins. */
  end: number;
  into: HiddenTexts;
}

/** The bytes of a run of base64, in either alphabet, without the noughts of characters that two bytes stand for; false once it is known to be no text. */
export function addBase64({ codes, start, end, into }: Body): boolean {
  let left = shortestEncoded + (end - start) / mostOdd;
  let bits = 0;
  let held = 0;
  for (let at = start; at < end; at += 1) {
    held = ((held << 6) | sextetOf(codes[at] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    if (byte === 0) continue;
    if (oddBytes[byte] === 1 && --left < 0) return false;
    into.add(byte);
  }
  return true;
}

/** But for noughts. */
export function addByte(into: HiddenTexts, byte: number): void {
  if (byte > 0) into.add(byte);
}

const alphabets32 = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  '0123456789ABCDEFGHIJKLMNOPQRSTUV',
  '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
].map((letters) => {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < letters.length; value += 1) {
    values[letters.charCodeAt(value)] = value;
    values[letters.toLowerCase().charCodeAt(value)] = value;
  }
  return values;
});

/** What a run says in the usual alphabet of 32 signs, in the one that goes on from hexadecimal and in Crockford's, each read by `keep`. */
export function readBase32({ codes, start, end, into }: Body, keep: () => boolean): void {
  for (const values of alphabets32) {
    into.begin(end - start);
    if (addBase32({ codes, start, end, into }, values) && keep()) return;
  }
}

/** False once it is known to be no text. */
function addBase32({ codes, start, end, into }: Body, values: Int8Array): boolean {
  let left = shortestEncoded + (end - start) / mostOdd;
  let bits = 0;
  let held = 0;
  for (let at = start; at < end; at += 1) {
    const value = values[codes[at] ?? 0] ?? -1;
    if (value < 0) return false;
    held = ((held << 5) | value) & 0xffff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    if (oddBytes[byte] === 1 && --left < 0) return false;
    into.add(byte);
  }
  return true;
}
