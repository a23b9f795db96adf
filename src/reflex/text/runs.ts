/** Spans in a row: each begins at `starts` and ends at `ends`, of which the first `count` are in use. */
export interface Runs {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
}

/** Marks the ASCII characters that `pattern` matches, for `longRuns`. */
export function charTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** The units that `pattern` matches; each is asked about once. */
export class CharClass {
  private readonly pattern: RegExp;
  // 0: not met yet.
  private readonly known = new Uint8Array(0x10000);

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  has(code: number): boolean {
    const known = this.known[code] ?? 0;
    return known === 0 ? this.learn(code) : known === 1;
  }

  private learn(code: number): boolean {
    const has = this.pattern.test(String.fromCharCode(code));
    this.known[code] = has ? 1 : 2;
    return has;
  }
}

/**
 * Unbroken runs of the marked characters that are at least `minLength` long. Ordinary prose has few, so what is costly can start
 * here. Looks where a run would end first: what is not marked there spares all before it.
 */
export function longRuns(codes: Uint16Array, table: Uint8Array, minLength: number): Runs {
  const { length } = codes;
  const found: Runs = { count: 0, starts: new Int32Array(fewRuns), ends: new Int32Array(fewRuns) };
  for (let start = 0; start + minLength <= length;) {
    let before = start + minLength - 1;
    while (before >= start && isMarked(table, codes[before] ?? 0)) before -= 1;
    if (before >= start) {
      start = before + 1;
      continue;
    }
    let end = start + minLength;
    while (end < length && isMarked(table, codes[end] ?? 0)) end += 1;
    addRun(found, start, end);
    start = end + 1;
  }
  return found;
}

const fewRuns = 16;

function addRun(runs: Runs, start: number, end: number): void {
  const { count } = runs;
  if (count === runs.starts.length) {
    runs.starts = doubled(runs.starts);
    runs.ends = doubled(runs.ends);
  }
  runs.starts[count] = start;
  runs.ends[count] = end;
  runs.count = count + 1;
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Of a table that `charTable` made. */
export function isMarked(table: Uint8Array, code: number): boolean {
  return code < 128 && table[code] === 1;
}
