import { createHash } from 'node:crypto';
import type { Candidate, Detector } from './candidate.ts';
import { isWordUnit } from './masked-text.ts';
import { unitAt } from './units.ts';

const base58 = valuesOf('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
const bech32 = valuesOf('qpzry9x8gf2tvdw0s3jn54khce6mua7l');
interface Shape {
  ruleId: string;
  pattern: RegExp;
  isValid: (address: string) => boolean;
}

const legacy: Shape = {
  ruleId: 'pii.bitcoin-legacy',
  pattern: /(?<![\w\uE000])[13][1-9A-HJ-NP-Za-km-z]{25,33}(?![\w\uE000])/y,
  isValid: passesBase58Check,
};
const segwit: Shape = {
  ruleId: 'pii.bitcoin-segwit',
  pattern: /(?<![\w\uE000])bc1[02-9ac-hj-np-z]{11,71}(?![\w\uE000])/iy,
  isValid: passesBech32,
};
const ethereum: Shape = {
  ruleId: 'pii.ethereum',
  pattern: /(?<![\w\uE000])0x[0-9a-f]{40}(?![\w\uE000])/iy,
  isValid: isNotFiller,
};
const longestAddress = 74;
const addressBytes = 25;
// Two hashes for each address are dear: in a text with more of them, the shape is enough for the rest to be redacted.
const mostHashed = 2_000;

/** Bitcoin addresses with a valid checksum (Base58Check, BIP 173 and BIP 350) and Ethereum addresses by shape. */
export const detectCryptoAddresses: Detector = (masked) => {
  const { codes, tokenRuns } = masked;
  const found: Candidate[] = [];
  let hashed = 0;
  for (const { start, end: runEnd } of tokenRuns) {
    for (let at = start; at < runEnd; at += 1) {
      if (at > 0 && isWordUnit(codes[at - 1] ?? 0)) continue;
      const shape = shapeAt(codes, at);
      const address = shape && masked.matchAt(shape.pattern, { at, reach: longestAddress + 1 })?.[0];
      if (shape === undefined || address === undefined) continue;
      if (shape === legacy) hashed += 1;
      const isSpared = shape === legacy && hashed > mostHashed;
      if (isSpared || shape.isValid(address))
        found.push({ type: 'CRYPTO', start: at, end: at + address.length, ruleId: shape.ruleId });
    }
  }
  return found;
};

/** What an address can be that begins there, told from its first two units. */
function shapeAt(codes: Uint16Array, at: number): Shape | undefined {
  const first = codes[at] ?? 0;
  if (first === 49 || first === 51) return legacy;
  const second = unitAt(codes, at + 1) | 32;
  if ((first | 32) === 98) return second === 99 ? segwit : undefined;
  return first === 48 && second === 120 ? ethereum : undefined;
}

function passesBase58Check(address: string): boolean {
  const bytes = Buffer.alloc(addressBytes);
  for (let i = 0; i < address.length; i += 1) {
    let carry = base58[address.charCodeAt(i)] ?? 0;
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
  return createHash('sha256').update(bytes).digest();
}

function passesBech32(address: string): boolean {
  let checksum = 1;
  for (const value of expandedPrefix) checksum = polymodStep(checksum, value);
  for (let i = 3; i < address.length; i += 1)
    checksum = polymodStep(checksum, bech32[address.charCodeAt(i) | 32] ?? 0);
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

function isNotFiller(address: string): boolean {
  return new Set(address.slice(2).toLowerCase()).size > 4;
}

/** The place of each character in the alphabet, by its code. */
function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;
  return values;
}
