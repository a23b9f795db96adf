/** Two letters as a number below 1,024: the lower five bits of each, which small letters and capitals share. */
export function letterPair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Marks pairs of two letters each, as `letterPair` numbers them. */
export function letterPairs(pairs: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x400);
  for (const pair of pairs) table[letterPair(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  return table;
}
