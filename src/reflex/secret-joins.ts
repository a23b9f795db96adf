/** Where secrets may be named; ascending. */
export interface Joins {
  /** The colon, the equals sign or the first blank of ` is ` between a name and a value. */
  joins: readonly number[];
  /** `bearer ` or `basic `. */
  bearers: readonly number[];
}

const kind = { join: 1, is: 2, bearer: 3 } as const;
const kindOf = new Uint8Array(128);
for (const [chars, found] of [
  [':=', kind.join],
  ['iI', kind.is],
  ['bB', kind.bearer],
] as const)
  for (const char of chars) kindOf[char.charCodeAt(0)] = found;

// The last two letters of all names, such as `password`, by the lower five bits of each.
const tails = new Uint8Array(0x400);
for (const tail of ['rd', 'wd', 'se', 'de', 'rt', 'et', 'en', 'al', 'ls', 'ey'])
  tails[tailOf(tail.charCodeAt(0), tail.charCodeAt(1))] = 1;

/** One look that spares the patterns of secrets nearly every place. */
export function findJoins(codes: Uint16Array): Joins {
  const joins: number[] = [];
  const bearers: number[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const found = code < 128 ? (kindOf[code] ?? 0) : 0;
    if (found === 0) continue;
    if (found === kind.join) {
      if (followsName(codes, at)) joins.push(at);
    } else if (found === kind.is) {
      if (isIs(codes, at) && followsName(codes, at - 1)) joins.push(at - 1);
    } else if (opensBearer(codes, at)) bearers.push(at);
  }
  return { joins, bearers };
}

/** A blank and a quotation mark may stand between. */
function followsName(codes: Uint16Array, join: number): boolean {
  let last = join - 1;
  if (last > 0 && codes[last] === 32) last -= 1;
  if (last > 0 && (codes[last] === 34 || codes[last] === 39)) last -= 1;
  if (last < 1) return false;
  const before = codes[last - 1] ?? 0;
  const code = codes[last] ?? 0;
  // Letters beyond ASCII that stand for others in a pattern without case.
  return code > 127 || before > 127 || tails[tailOf(before, code)] === 1;
}

function tailOf(before: number, last: number): number {
  return ((before & 31) << 5) | (last & 31);
}

function isIs(codes: Uint16Array, at: number): boolean {
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
