import { isDigit } from './units.ts';

/** The value of a hexadecimal digit, -1 for any other unit. */
export function hexDigit(code = 0): number {
  return code < 128 ? (values[code] ?? -1) : -1;
}

const values = Int8Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code)) return code - 48;
  const small = code | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
});
