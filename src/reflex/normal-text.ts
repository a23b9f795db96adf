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
  private readonly codes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;

  constructor(mostUnits: number) {
    this.codes = new Uint16Array(mostUnits);
    this.starts = new Int32Array(mostUnits);
    this.ends = new Int32Array(mostUnits);
  }

  add(code: number, start: number, end: number): void {
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** Takes back a blank that was added last. */
  dropBlank(): void {
    if (this.length > 0 && this.codes[this.length - 1] === 32) this.length -= 1;
  }

  /** The units so far. */
  units(): Uint16Array {
    return this.codes.subarray(0, this.length);
  }

  done(): NormalText {
    return { text: textOf(this.codes, this.length), origins: { starts: this.starts, ends: this.ends } };
  }
}
