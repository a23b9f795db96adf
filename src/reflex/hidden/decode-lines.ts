import { hashText } from '../text/hash.ts';
import { hexDigit } from '../text/hex.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const newline = 10;
const blank = 32;
const zero = 48;
const opensFile = hashText('begin');
const shortestOffset = 7;
const afterUuencoded = 96;
const longestUuencoded = 45;
const uuencodedOpening = /^begin(?:-\w+)? [0-7]{3,4}\b[^\n]*\n/m;
const group = 5;
const ascii85 = 85;
const firstOfAscii85 = 33;
const dumpLine = /^[0-9a-f]{7,8}:?[ \t]{1,3}((?:[0-9a-f]{2,4}[ \t]{1,2}){0,15}[0-9a-f]{2,4})(?=\s|$)/gim;

/** What programs write line by line: uuencoded files, Ascii85 between its marks, dumps of bytes. */
export function decodeLines({ text, codes, starts, ends, hashes, count }: Words, into: HiddenTexts): void {
  if (text.includes('<~')) decodeAscii85(text, codes, into);
  let hasOpening = false;
  let hasOffset = false;
  for (let word = 0; word < count; word += 1) {
    if (hashes[word] === opensFile) hasOpening = true;
    const start = starts[word] ?? 0;
    if (codes[start] === zero && (ends[word] ?? 0) - start >= shortestOffset) hasOffset = true;
  }
  if (hasOpening) decodeUuencoded(text, codes, into);
  if (hasOffset && text.includes('0000000')) decodeDump(text, codes, into);
}

/** The lines behind each opening: their length in bytes, then four signs for three bytes. */
function decodeUuencoded(text: string, codes: Uint16Array, into: HiddenTexts): void {
  const opening = uuencodedOpening.exec(text);
  if (opening === null) return;
  let at = opening.index + opening[0].length;
  into.begin(codes.length - at);
  while (at < codes.length) {
    const length = ((codes[at] ?? 0) - blank) & 63;
    const isLine = length > 0 && length <= longestUuencoded && (codes[at] ?? 0) <= afterUuencoded;
    let end = at + 1;
    while (end < codes.length && codes[end] !== newline) end += 1;
    if (!isLine || end - at < 1 + Math.floor((length * 4) / 3)) break;
    addUuencoded({ codes, at: at + 1, length, into });
    at = end + 1;
  }
  into.readAsUtf8();
  into.keepReadable({ start: opening.index, end: Math.min(at, codes.length), isTurned: false });
}

function addUuencoded(args: { codes: Uint16Array; at: number; length: number; into: HiddenTexts }): void {
  const { codes, at, length, into } = args;
  for (let byte = 0; byte < length; byte += 1) {
    const place = at + Math.floor((byte * 4) / 3);
    const pair = ((((codes[place] ?? 0) - blank) & 63) << 6) | (((codes[place + 1] ?? 0) - blank) & 63);
    into.add((pair >> (4 - (byte % 3) * 2)) & 255);
  }
}

function decodeAscii85(text: string, codes: Uint16Array, into: HiddenTexts): void {
  for (let start = text.indexOf('<~'); start !== -1; start = text.indexOf('<~', start + 2)) {
    const end = text.indexOf('~>', start + 2);
    if (end === -1) return;
    into.begin(end - start);
    if (addAscii85({ codes, start: start + 2, end, into })) {
      into.readAsUtf8();
      into.keepReadable({ start, end: end + 2, isTurned: false });
    }
    start = end;
  }
}

function addAscii85(args: { codes: Uint16Array; start: number; end: number; into: HiddenTexts }): boolean {
  const { codes, start, end, into } = args;
  let value = 0;
  let held = 0;
  const add = (bytes: number) => {
    for (let byte = 0; byte < bytes; byte += 1) into.add(Math.floor(value / 256 ** (3 - byte)) & 255);
    value = 0;
    held = 0;
  };
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code <= blank) continue;
    const digit = code - firstOfAscii85;
    if (digit < 0 || digit >= ascii85) return false;
    value = value * ascii85 + digit;
    held += 1;
    if (held === group) add(group - 1);
  }
  const missing = held === 0 ? 0 : group - held;
  for (let digit = 0; digit < missing; digit += 1) value = value * ascii85 + ascii85 - 1;
  add(missing === 0 ? 0 : group - 1 - missing);
  return true;
}

/** The columns of bytes of all lines; the text beside them is read as it stands. */
function decodeDump(text: string, codes: Uint16Array, into: HiddenTexts): void {
  let start = -1;
  let end = 0;
  into.begin(codes.length >> 1);
  for (const { 1: bytes = '', 0: line, index } of text.matchAll(dumpLine)) {
    if (start === -1) start = index;
    const from = index + line.length - bytes.length;
    end = index + line.length;
    for (let at = from; at + 1 < end; at += 1) {
      const high = hexDigit(codes[at]);
      if (high < 0) continue;
      const low = hexDigit(codes[at + 1]);
      if (low >= 0) into.add(high * 16 + low);
      at += 1;
    }
  }
  if (start === -1) return;
  into.readAsUtf8();
  into.keepReadable({ start, end, isTurned: false });
}
