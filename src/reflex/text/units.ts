// One comparison each: what branches twice on every unit of random digits takes several times as long.

export function isDigit(code: number): boolean {
  return (code ^ 48) < 10;
}

/** Of ASCII. */
export function isLetter(code: number): boolean {
  return (((code | 32) ^ 96) - 1) >>> 0 < 26;
}

/** The unit at `at`; 0, which is part of nothing, beyond the end. */
export function unitAt(codes: Uint16Array, at: number): number {
  return at < codes.length ? (codes[at] ?? 0) : 0;
}
