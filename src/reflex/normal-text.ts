import { textOf } from './codes.ts';

/** A text rewritten, with a way back to the offsets of the original; `origins` is null where nothing was rewritten. */
export interface NormalText {
  text: string;
  origins: Origins | null;
}

/** For each unit of the rewritten text, the span of the original that it came from. */
interface Origins {
  starts: Int32Array;
  ends: Int32Array;
}

/** The span of the original that `start` to `end` of the normal text came from. */
export function originalSpan(
  { origins }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (origins === null) return { start, end };
  return { start: origins.starts[start] ?? 0, end: origins.ends[end - 1] ?? 0 };
}

/** Collects a rewritten text unit by unit. */
export class Rewriter {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(expectedUnits: number) {
    this.codes = new Uint16Array(expectedUnits);
    this.starts = new Int32Array(expectedUnits);
    this.ends = new Int32Array(expectedUnits);
  }

  add(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** Adds the units from `from` to `to` as they are. */
  addRun(codes: Uint16Array, from: number, to: number): void {
    if (to - from === 1) {
      this.add(codes[from] ?? 0, from, to);
      return;
    }
    while (this.length + to - from > this.codes.length) this.grow();
    const { starts, ends } = this;
    const shift = this.length - from;
    this.codes.set(codes.subarray(from, to), this.length);
    for (let at = from; at < to; at += 1) {
      starts[at + shift] = at;
      ends[at + shift] = at + 1;
    }
    this.length += to - from;
  }

  /** Takes back a blank that was added last. */
  dropBlank(): void {
    if (this.length > 0 && this.codes[this.length - 1] === 32) this.length -= 1;
  }

  private grow(): void {
    const codes = new Uint16Array(this.codes.length * 2 + 3);
    const starts = new Int32Array(codes.length);
    const ends = new Int32Array(codes.length);
    codes.set(this.codes);
    starts.set(this.starts);
    ends.set(this.ends);
    this.codes = codes;
    this.starts = starts;
    this.ends = ends;
  }

  /** The units so far. */
  units(): Uint16Array {
    return this.codes.subarray(0, this.length);
  }

  done(): NormalText {
    return { text: textOf(this.codes, this.length), origins: { starts: this.starts, ends: this.ends } };
  }
}
