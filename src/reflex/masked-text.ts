import { codesOf } from './codes.ts';
import { findLabelHeads } from './label-heads.ts';
import type { LabelHeads } from './label-heads.ts';
import { charTable, longRuns } from './runs.ts';
import type { Run } from './runs.ts';

/** A private-use character: no detector matches it, and none accepts it as a boundary. */
export const maskChar = '\uE000';
export const maskUnit = maskChar.charCodeAt(0);

/** Characters that detectors start from, as bits. */
export const sign = { digit: 1, at: 2, colon: 4, equals: 8, hyphen: 16, stop: 32 } as const;

const signOf = new Uint8Array(128).fill(sign.digit, 48, 58);
signOf['@'.charCodeAt(0)] = sign.at;
signOf[':'.charCodeAt(0)] = sign.colon;
signOf['='.charCodeAt(0)] = sign.equals;
signOf['-'.charCodeAt(0)] = sign.hyphen;
signOf['.'.charCodeAt(0)] = sign.stop;

/** Runs of digits, in columns. What is masked later stays listed. */
export interface DigitRuns {
  starts: readonly number[];
  ends: readonly number[];
}

const noRuns: DigitRuns = { starts: [], ends: [] };

const tokenChars = charTable(/[A-Za-z0-9_.:+/=-]/);
// Of an address that begins with `bc1`.
const shortestToken = 14;
// A whole text is made of its units where more slices than one for so many units are asked for.
const unitsForSlice = 512;

/** A text in which spans are masked one after the other; it keeps its length. */
export class MaskedText {
  /** Without the masks: it holds whatever the masked text holds, and more. */
  readonly original: string;
  readonly codes: Uint16Array;
  /** As `lookOver` found them. */
  digits = noRuns;
  private heads: LabelHeads | undefined;
  private tokens: readonly Run[] | undefined;
  private current: string | undefined;
  private bytes: Buffer | undefined;
  private sliced = 0;

  /** `codes` are the units of the text, which masks overwrite. */
  constructor(text: string, codes = codesOf(text)) {
    this.original = text;
    this.codes = codes;
    this.current = text;
  }

  get text(): string {
    return (this.current ??= this.read(0, this.codes.length));
  }

  /** Where labels of the digits may begin; those of what was masked since may be among them. */
  get labelHeads(): LabelHeads {
    return (this.heads ??= findLabelHeads(this.codes, this.digits));
  }

  /** Runs without blanks in which keys and the like may stand; what was masked since is among them. */
  get tokenRuns(): readonly Run[] {
    return (this.tokens ??= longRuns(this.codes, tokenChars, shortestToken));
  }

  slice(start: number, end: number): string {
    return this.isToBeWhole() ? this.text.slice(start, end) : this.read(start, end);
  }

  /** The match of a sticky pattern at `at`, which reads one unit before it and fewer than `reach` units from there. */
  matchAt(pattern: RegExp, { at, reach }: { at: number; reach: number }): RegExpExecArray | null {
    if (this.isToBeWhole()) {
      pattern.lastIndex = at;
      return pattern.exec(this.text);
    }
    pattern.lastIndex = Math.min(1, at);
    return pattern.exec(this.read(Math.max(0, at - 1), Math.min(this.codes.length, at + reach)));
  }

  mask(spans: readonly { start: number; end: number }[]): void {
    if (spans.length === 0) return;
    const { codes } = this;
    for (const { start, end } of spans) for (let at = start; at < end; at += 1) codes[at] = maskUnit;
    this.current = undefined;
    this.sliced = 0;
  }

  private read(start: number, end: number): string {
    this.bytes ??= Buffer.from(this.codes.buffer, this.codes.byteOffset, this.codes.byteLength);
    return this.bytes.toString('utf16le', start * 2, end * 2);
  }

  private isToBeWhole(): boolean {
    if (this.current !== undefined) return true;
    this.sliced += unitsForSlice;
    return this.sliced > this.codes.length;
  }

  /** Notes the runs of digits and answers the signs that the text holds. */
  lookOver(): number {
    const { codes } = this;
    const { length } = codes;
    let signs = 0;
    let starts: number[] | undefined;
    let ends: number[] | undefined;
    for (let at = 0; at < length; at += 1) {
      const code = codes[at] ?? 0;
      if (code > 127) continue;
      const found = signOf[code] ?? 0;
      signs |= found;
      if (found !== sign.digit) continue;
      (starts ??= []).push(at);
      at += 1;
      while (at < length && isDigit(codes[at] ?? 0)) at += 1;
      (ends ??= []).push(at);
      // What ended the run is looked at in its turn.
      at -= 1;
    }
    this.heads = undefined;
    this.tokens = undefined;
    this.digits = starts === undefined || ends === undefined ? noRuns : { starts, ends };
    return signs;
  }
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** What may not stand beside a match: a part of a word in ASCII, or a span already taken. */
export function isWordUnit(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 95 || code === maskUnit;
}
