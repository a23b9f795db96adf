import { textOf } from './codes.ts';

/** A text rewritten, with a way back to the offsets of the original; `origins` is null where nothing was rewritten. */
export interface NormalText {
  text: string;
  origins: Origins | null;
}

/** The same by its units: the text is made of them once it is asked for, which takes long. */
export class RewrittenText implements NormalText {
  readonly codes: Uint16Array;
  readonly origins: Origins | null;
  private whole: string | undefined;

  constructor(codes: Uint16Array, { origins, text }: { origins: Origins | null; text?: string }) {
    this.codes = codes;
    this.origins = origins;
    this.whole = text;
  }

  get text(): string {
    return (this.whole ??= textOf(this.codes, this.codes.length));
  }
}

/** The span of the original that `start` to `end` of the normal text came from. */
export function originalSpan(
  { origins }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  return origins === null ? { start, end } : { start: origins.startOf(start), end: origins.endOf(end - 1) };
}

const fields = 3;
const shortRun = 32;
const closeBy = 8;
const firstPieces = 4;

/**
 * Where the units of a rewritten text came from, in pieces: each begins at a unit of the rewritten text and at one of the original,
 * from where unit follows unit; or it is one unit that stands for several.
 */
export class Origins {
  private pieces = new Int32Array(firstPieces * fields);
  private used = 0;
  private last = 0;

  /** `width`: of the original, for each unit of the piece. */
  add(at: number, start: number, width: number): void {
    if (this.used === this.pieces.length) {
      const larger = new Int32Array(this.pieces.length * 2);
      larger.set(this.pieces);
      this.pieces = larger;
    }
    this.pieces[this.used] = at;
    this.pieces[this.used + 1] = start;
    this.pieces[this.used + 2] = width;
    this.used += fields;
  }

  startOf(at: number): number {
    const piece = this.pieceOf(at);
    return (this.pieces[piece + 1] ?? 0) + at - (this.pieces[piece] ?? 0);
  }

  endOf(at: number): number {
    return this.startOf(at) + (this.pieces[this.pieceOf(at) + 2] ?? 0);
  }

  /** Where what began at each of `starts` begins now, in a rewritten text of so many units; ascending. */
  moved(starts: readonly number[], length: number): number[] {
    let piece = 0;
    return starts.map((start) => {
      for (; piece < this.used; piece += fields) {
        const first = this.pieces[piece] ?? 0;
        const at = first + Math.max(0, start - (this.pieces[piece + 1] ?? 0));
        const next = piece + fields < this.used ? (this.pieces[piece + fields] ?? 0) : length;
        if (at < next) return at;
      }
      return length;
    });
  }

  /** The last piece that begins at the unit or before: mostly the one that was asked for last or one close behind it. */
  private pieceOf(at: number): number {
    const { pieces, used } = this;
    let piece = this.last;
    const most = Math.min(used, piece + closeBy * fields);
    if ((pieces[piece] ?? 0) <= at)
      for (; piece < most; piece += fields)
        if (piece + fields >= used || (pieces[piece + fields] ?? 0) > at) return (this.last = piece);
    return (this.last = this.searched(at));
  }

  private searched(at: number): number {
    let low = 0;
    let high = this.used / fields;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.pieces[middle * fields] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low * fields;
  }
}

/** Collects a rewritten text unit by unit. */
export class Rewriter {
  private codes: Uint16Array;
  private readonly origins = new Origins();
  private length = 0;
  /** Where the next unit is from if it goes on the last piece. */
  private next = -1;

  constructor(expectedUnits: number) {
    this.codes = new Uint16Array(expectedUnits);
  }

  add(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    if (start !== this.next || end - start !== 1) this.origins.add(this.length, start, end - start);
    this.codes[this.length] = code;
    this.length += 1;
    this.next = end - start === 1 ? end : -1;
  }

  /** The unit that was added last; 0 before the first. */
  get last(): number {
    return this.length === 0 ? 0 : (this.codes[this.length - 1] ?? 0);
  }

  /** Adds the units from `from` to `to` as they are. */
  addRun(codes: Uint16Array, from: number, to: number): void {
    if (from !== this.next) this.origins.add(this.length, from, 1);
    while (this.length + to - from > this.codes.length) this.grow();
    const shift = this.length - from;
    if (to - from > shortRun) this.codes.set(codes.subarray(from, to), this.length);
    else for (let at = from; at < to; at += 1) this.codes[at + shift] = codes[at] ?? 0;
    this.length += to - from;
    this.next = to;
  }

  /** Takes back a blank that was added last. */
  dropBlank(): void {
    if (this.length === 0 || this.codes[this.length - 1] !== 32) return;
    this.length -= 1;
    this.next = -1;
  }

  private grow(): void {
    const codes = new Uint16Array(this.codes.length * 2 + 3);
    codes.set(this.codes);
    this.codes = codes;
  }

  done(): RewrittenText {
    return new RewrittenText(this.codes.subarray(0, this.length), { origins: this.origins });
  }
}
