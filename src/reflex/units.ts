export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Of ASCII. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** The unit at `at`; 0, which is part of nothing, beyond the end. */
export function unitAt(codes: Uint16Array, at: number): number {
  return at < codes.length ? (codes[at] ?? 0) : 0;
}
