import { codesOf, textOf } from './codes.ts';

/** Each letter of the Latin alphabet moved by thirteen places. */
export function rot13(text: string): string {
  const codes = codesOf(text);
  for (let at = 0; at < codes.length; at += 1) {
    const small = (codes[at] ?? 0) | 32;
    if (small >= 97 && small <= 122) codes[at] = (codes[at] ?? 0) + (small < 110 ? 13 : -13);
  }
  return textOf(codes, codes.length);
}

/** The text from its last unit to its first; what it says in Latin letters stays readable. */
export function reversed(text: string): string {
  const codes = codesOf(text).reverse();
  return textOf(codes, codes.length);
}
