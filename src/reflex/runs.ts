export interface Run {
  start: number;
  end: number;
}

/** Marks the ASCII characters that `pattern` matches, for `longRuns`. */
export function charTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Unbroken runs of the marked characters that are at least `minLength` long. Ordinary prose has few, so what is costly can start here. */
export function longRuns(codes: Uint16Array, table: Uint8Array, minLength: number): Run[] {
  const found: Run[] = [];
  let start = 0;
  for (let at = 0; at <= codes.length; at += 1) {
    const code = at < codes.length ? (codes[at] ?? 0) : 0;
    // Reading a typed array out of its bounds is many times slower than this test.
    if (code < 128 && table[code] === 1) continue;
    if (at - start >= minLength) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

/** Whether `gaps` of `fewest` to `most` characters between two `mark`s follow each other: one cheap look that spares a pattern. */
export function hasMarksApart(
  text: string,
  args: { mark: string; fewest: number; most: number; gaps: number },
): boolean {
  let previous = -Infinity;
  let inRow = 0;
  for (let at = text.indexOf(args.mark); at !== -1; at = text.indexOf(args.mark, at + 1)) {
    const gap = at - previous - 1;
    inRow = gap >= args.fewest && gap <= args.most ? inRow + 1 : 0;
    if (inRow === args.gaps) return true;
    previous = at;
  }
  return false;
}

/** The stretches of the text that end in a digit, each with the `reach` characters before it. */
export function digitNeighbourhoods(codes: Uint16Array, reach: number): Run[] {
  const found: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code < 48 || code > 57) continue;
    if (last !== undefined && at - reach <= last.end) {
      last.end = at + 1;
      continue;
    }
    last = { start: Math.max(0, at - reach), end: at + 1 };
    found.push(last);
  }
  return found;
}
