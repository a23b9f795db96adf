/** Where the characters stand that detectors start from; ascending. */
export interface Marks {
  /** Of runs of digits. */
  digitStarts: readonly number[];
  digitEnds: readonly number[];
  ats: readonly number[];
  colons: readonly number[];
  hyphens: readonly number[];
  stops: readonly number[];
  hasEquals: boolean;
}

const kind = { none: 0, digit: 1, at: 2, colon: 3, hyphen: 4, stop: 5, equals: 6 } as const;
const kindOf = new Uint8Array(128).fill(kind.digit, 48, 58);
kindOf['@'.charCodeAt(0)] = kind.at;
kindOf[':'.charCodeAt(0)] = kind.colon;
kindOf['-'.charCodeAt(0)] = kind.hyphen;
kindOf['.'.charCodeAt(0)] = kind.stop;
kindOf['='.charCodeAt(0)] = kind.equals;

const none: readonly number[] = [];
export const noMarks: Marks = {
  digitStarts: none,
  digitEnds: none,
  ats: none,
  colons: none,
  hyphens: none,
  stops: none,
  hasEquals: false,
};

/** One look at each unit for all detectors. */
export function findMarks(codes: Uint16Array): Marks {
  const { length } = codes;
  // By kind; the first is of the ends of digits.
  const lists: (number[] | undefined)[] = [undefined, undefined, undefined, undefined, undefined, undefined];
  let hasEquals = false;
  let isEmpty = true;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const found = code < 128 ? (kindOf[code] ?? 0) : kind.none;
    if (found === kind.none) continue;
    isEmpty = false;
    if (found === kind.equals) {
      hasEquals = true;
      continue;
    }
    (lists[found] ??= []).push(at);
    if (found !== kind.digit) continue;
    while (at + 1 < length && isDigit(codes[at + 1] ?? 0)) at += 1;
    (lists[kind.none] ??= []).push(at + 1);
  }
  if (isEmpty) return noMarks;
  const [digitEnds = none, digitStarts = none, ats = none, colons = none, hyphens = none, stops = none] =
    lists;
  return { digitStarts, digitEnds, ats, colons, hyphens, stops, hasEquals };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether `gaps` of `fewest` to `most` characters between two marks follow each other: one cheap look that spares a pattern. */
export function areApart(
  marks: readonly number[],
  { fewest, most, gaps }: { fewest: number; most: number; gaps: number },
): boolean {
  let previous = -Infinity;
  let inRow = 0;
  for (const at of marks) {
    const gap = at - previous - 1;
    inRow = gap >= fewest && gap <= most ? inRow + 1 : 0;
    if (inRow === gaps) return true;
    previous = at;
  }
  return false;
}
