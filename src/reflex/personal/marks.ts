import { isDigit } from '../text/units.ts';

// Room is made for so many units at once.
const blockUnits = 4096;

/** Numbers in a row that grows, in an array that is used again. */
export class Places {
  at = new Int32Array(blockUnits);
  count = 0;

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.count + more <= this.at.length) return;
    const larger = new Int32Array(Math.max(this.at.length * 2, this.count + more));
    larger.set(this.at);
    this.at = larger;
  }

  clear(): void {
    if (this.at.length > mostKept) this.at = new Int32Array(blockUnits);
    this.count = 0;
  }
}

// Half a million marks: what is larger is let go.
const mostKept = 0x80000;

/** Where the characters stand that detectors start from; ascending. */
export interface Marks {
  /** Of runs of digits. */
  digitStarts: Places;
  digitEnds: Places;
  ats: Places;
  colons: Places;
  hyphens: Places;
  stops: Places;
  equals: Places;
  /** Of the letter that opens ` is `. */
  verbs: Places;
  /** Of `bearer ` or `basic `. */
  bearers: Places;
}

const kind = {
  none: 0,
  digit: 1,
  at: 2,
  colon: 3,
  hyphen: 4,
  stop: 5,
  equals: 6,
  verb: 7,
  bearer: 8,
} as const;
const kindOf = new Uint8Array(128).fill(kind.digit, 48, 58);
kindOf['@'.charCodeAt(0)] = kind.at;
kindOf[':'.charCodeAt(0)] = kind.colon;
kindOf['-'.charCodeAt(0)] = kind.hyphen;
kindOf['.'.charCodeAt(0)] = kind.stop;
kindOf['='.charCodeAt(0)] = kind.equals;
for (const char of 'iI') kindOf[char.charCodeAt(0)] = kind.verb;
for (const char of 'bB') kindOf[char.charCodeAt(0)] = kind.bearer;

const lists = Array.from({ length: 9 }, () => new Places());
const [digitEnds, digitStarts, ats, colons, hyphens, stops, equals, verbs, bearers] = lists as [
  Places,
  Places,
  Places,
  Places,
  Places,
  Places,
  Places,
  Places,
  Places,
];
const marks: Marks = { digitStarts, digitEnds, ats, colons, hyphens, stops, equals, verbs, bearers };

/** One look at each unit for all detectors. The answer is overwritten by the next call. */
export function findMarks(codes: Uint16Array): Marks {
  for (const list of lists) list.clear();
  for (let from = 0; from < codes.length;)
    from = findMarksIn(codes, from, Math.min(codes.length, from + blockUnits));
  return marks;
}

/** Of the units of a block, which for digits ends where the last of their runs does; answers where that is. */
function findMarksIn(codes: Uint16Array, from: number, to: number): number {
  for (const list of lists) list.reserve(to - from);
  const starts = digitStarts.at;
  const ends = digitEnds.at;
  let { count } = digitStarts;
  let at = from;
  for (; at < to; at += 1) {
    const code = codes[at] ?? 0;
    const found = code < 128 ? (kindOf[code] ?? 0) : kind.none;
    if (found === kind.none) continue;
    if (found === kind.digit) {
      starts[count] = at;
      while (at + 1 < codes.length && isDigit(codes[at + 1] ?? 0)) at += 1;
      ends[count] = at + 1;
      count += 1;
    } else if (found < kind.verb || (found === kind.verb ? isVerb(codes, at) : opensBearer(codes, at))) {
      const list = lists[found] ?? digitStarts;
      list.at[list.count] = at;
      list.count += 1;
    }
  }
  digitStarts.count = count;
  digitEnds.count = count;
  return at;
}

/** Whether ` is ` stands there, opened by the unit before. */
export function isVerb(codes: Uint16Array, at: number): boolean {
  if (at === 0 || at + 2 >= codes.length) return false;
  const next = codes[at + 1] ?? 0;
  return codes[at - 1] === 32 && codes[at + 2] === 32 && ((next | 32) === 115 || next > 127);
}

/** Told from its second, third and last units. */
function opensBearer(codes: Uint16Array, at: number): boolean {
  if (at + 6 >= codes.length) return false;
  const second = (codes[at + 1] ?? 0) | 32;
  const third = (codes[at + 2] ?? 0) | 32;
  return (
    (second === 101 && third === 97 && codes[at + 6] === 32) ||
    (second === 97 && third === 115 && codes[at + 5] === 32)
  );
}

/** Whether `gaps` of `fewest` to `most` characters between two marks follow each other: one cheap look that spares a pattern. */
export function areApart(
  { at: places, count }: Places,
  { fewest, most, gaps }: { fewest: number; most: number; gaps: number },
): boolean {
  let inRow = 0;
  for (let i = 1; i < count; i += 1) {
    const gap = (places[i] ?? 0) - (places[i - 1] ?? 0) - 1;
    inRow = gap >= fewest && gap <= most ? inRow + 1 : 0;
    if (inRow === gaps) return true;
  }
  return false;
}
