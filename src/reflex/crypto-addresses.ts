import { createHash } from 'node:crypto';
import { collect } from './candidate.ts';
import type { Detector } from './candidate.ts';

const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const legacy = /(?<![\w\uE000])[13][1-9A-HJ-NP-Za-km-z]{25,33}(?![\w\uE000])/g;
const segwit = /(?<![\w\uE000])bc1[02-9ac-hj-np-z]{11,71}(?![\w\uE000])/gi;
const ethereum = /(?<![\w\uE000])0x[0-9a-f]{40}(?![\w\uE000])/gi;

/** Bitcoin addresses with a valid checksum (Base58Check, BIP 173 and BIP 350) and Ethereum addresses by shape. */
export const detectCryptoAddresses: Detector = (text) => [
  ...collect({
    text,
    pattern: legacy,
    type: 'CRYPTO',
    ruleId: 'pii.bitcoin-legacy',
    accept: passesBase58Check,
  }),
  ...collect({ text, pattern: segwit, type: 'CRYPTO', ruleId: 'pii.bitcoin-segwit', accept: passesBech32 }),
  ...collect({ text, pattern: ethereum, type: 'CRYPTO', ruleId: 'pii.ethereum', accept: isNotFiller }),
];

function passesBase58Check(address: string): boolean {
  let value = 0n;
  for (const char of address) value = value * 58n + BigInt(base58Alphabet.indexOf(char));
  const hex = value.toString(16).padStart(50, '0');
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, 'hex');
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function passesBech32(address: string): boolean {
  const values = Array.from(address.toLowerCase().slice(3), (char) => bech32Alphabet.indexOf(char));
  const expandedPrefix = [3, 3, 0, 2, 3];
  const checksum = [...expandedPrefix, ...values].reduce(polymodStep, 1);
  return checksum === 1 || checksum === 0x2bc830a3;
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymodStep(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  generators.forEach((generator, bit) => {
    if (((top >>> bit) & 1) === 1) next ^= generator;
  });
  return next;
}

function isNotFiller(address: string): boolean {
  return new Set(address.slice(2).toLowerCase()).size > 4;
}
