import { hash } from 'node:crypto';
import { hexDigit } from '../text/hex.ts';
import { charTable, isMarked } from '../text/runs.ts';
import { unitAt } from '../text/units.ts';
import type { Candidate, Detector } from './candidate.ts';
import { isWordUnit } from './masked-text.ts';

const base58 = valuesOf('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
const bech32 = valuesOf('qpzry9x8gf2tvdw0s3jn54khce6mua7l');
/** A head of so many units and a body of `units`, which no part of a word goes on. */
interface Shape {
  ruleId: string;
  head: number;
  units: Uint8Array;
  fewest: number;
  most: number;
  isValid: (codes: Uint16Array, start: number, end: number) => boolean;
}

const legacy: Shape = {
  ruleId: 'pii.bitcoin-legacy',
  head: 1,
  units: charTable(/[1-9A-HJ-NP-Za-km-z]/),
  fewest: 25,
  most: 33,
  isValid: passesBase58Check,
};
const segwit: Shape = {
  ruleId: 'pii.bitcoin-segwit',
  head: 3,
  units: charTable(/[02-9ac-hj-np-z]/i),
  fewest: 11,
  most: 71,
  isValid: passesBech32,
};
const ethereum: Shape = {
  ruleId: 'pii.ethereum',
  head: 2,
  units: charTable(/[0-9a-f]/i),
  fewest: 40,
  most: 40,
  isValid: isNotFiller,
};
// What an address begins with.
const openers = charTable(/[013b]/i);
const addressBytes = 25;
// Two hashes for each address are dear: in a text with more of them, the shape is enough for the rest to be redacted.
const mostHashed = 2_000;

/** Bitcoin addresses with a valid checksum (Base58Check, BIP 173 and BIP 350) and Ethereum addresses by shape. */
export const detectCryptoAddresses: Detector = ({ codes, tokenRuns }) => {
  const found: Candidate[] = [];
  let hashed = 0;
  const { count, starts, ends } = tokenRuns;
  for (let run = 0; run < count; run += 1) {
    const runStart = starts[run] ?? 0;
    const runEnd = ends[run] ?? 0;
    let isInWord = runStart > 0 && isWordUnit(codes[runStart - 1] ?? 0);
    for (let start = runStart; start < runEnd; start += 1) {
      const code = codes[start] ?? 0;
      const wasInWord = isInWord;
      isInWord = isWordUnit(code);
      if (wasInWord || !isMarked(openers, code)) continue;
      const shape = shapeAt(codes, start);
      const end = shape === undefined ? 0 : endOf(shape, codes, start);
      if (shape === undefined || end === 0) continue;
      if (shape === legacy) hashed += 1;
      const isSpared = shape === legacy && hashed > mostHashed;
      if (isSpared || shape.isValid(codes, start, end))
        found.push({ type: 'CRYPTO', start, end, ruleId: shape.ruleId });
    }
  }
  return found;
};

/** What an address can be that begins there, told from its head. */
function shapeAt(codes: Uint16Array, at: number): Shape | undefined {
  const first = codes[at] ?? 0;
  if (first === 49 || first === 51) return legacy;
  const second = unitAt(codes, at + 1) | 32;
  if (first === 48) return second === 120 ? ethereum : undefined;
  return second === 99 && unitAt(codes, at + 2) === 49 ? segwit : undefined;
}

/** Where an address of the shape ends; 0 where none stands there. */
function endOf({ head, units, fewest, most }: Shape, codes: Uint16Array, start: number): number {
  const from = start + head;
  const last = Math.min(codes.length, from + most);
  let end = from;
  while (end < last && isMarked(units, codes[end] ?? 0)) end += 1;
  return end - from < fewest || isWordUnit(unitAt(codes, end)) ? 0 : end;
}

function passesBase58Check(codes: Uint16Array, start: number, end: number): boolean {
  const bytes = Buffer.alloc(addressBytes);
  for (let i = start; i < end; i += 1) {
    let carry = base58[codes[i] ?? 0] ?? 0;
    for (let at = addressBytes - 1; at >= 0; at -= 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

function sha256(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function passesBech32(codes: Uint16Array, start: number, end: number): boolean {
  let checksum = 1;
  for (const value of expandedPrefix) checksum = polymodStep(checksum, value);
  for (let i = start + 3; i < end; i += 1)
    checksum = polymodStep(checksum, bech32[(codes[i] ?? 0) | 32] ?? 0);
  return checksum === 1 || checksum === 0x2bc830a3;
}

/** Of `bc1`. */
const expandedPrefix = [3, 3, 0, 2, 3];
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymodStep(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  for (let bit = 0; bit < 5; bit += 1) if (((top >>> bit) & 1) === 1) next ^= generators[bit] ?? 0;
  return next;
}

function isNotFiller(codes: Uint16Array, start: number, end: number): boolean {
  let met = 0;
  let different = 0;
  for (let at = start + 2; at < end && different <= mostOfFiller; at += 1) {
    const bit = 1 << hexDigit(codes[at] ?? 0);
    if ((met & bit) === 0) different += 1;
    met |= bit;
  }
  return different > mostOfFiller;
}

/** Of different digits. */
const mostOfFiller = 4;

/** The place of each character in the alphabet, by its code. */
function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;
  return values;
}
