import { charTable, longRuns } from '../text/runs.ts';
import type { Runs } from '../text/runs.ts';
import { isDigit, isLetter, unitAt } from '../text/units.ts';
import { findLabelHeads } from './label-heads.ts';
import type { LabelHeads } from './label-heads.ts';
import { findMarks } from './marks.ts';
import type { Marks } from './marks.ts';

/** A private-use character: no detector matches it, and none accepts it as a boundary. */
export const maskChar = '\uE000';
export const maskUnit = maskChar.charCodeAt(0);

const tokenChars = charTable(/[A-Za-z0-9_.:+/=-]/);
// Of an address that begins with `bc1`.
const shortestToken = 14;
// Detectors mostly move forward: what one asks for is cut from a block that holds what it asks for next.
const blockUnits = 2048;
const blockBefore = 256;

/** A text in which spans are masked one after the other; it keeps its length. */
export class MaskedText {
  readonly codes: Uint16Array;
  private found: Marks | undefined;
  private heads: LabelHeads | undefined;
  private tokens: Runs | undefined;
  private current: string | undefined;
  private bytes: Buffer | undefined;
  private block = '';
  private blockStart = 0;
  private blockEnd = 0;

  /** Masks overwrite `codes`; `text` spares making it of them. */
  constructor(codes: Uint16Array, text?: string) {
    this.codes = codes;
    this.current = text;
  }

  /** Making a whole text of units takes as long as all that is done with them: parts are to be had for less. */
  get text(): string {
    return (this.current ??= this.read(0, this.codes.length));
  }

  /** As `lookOver` found them: what was masked since is among them. */
  get marks(): Marks {
    return this.found ?? this.lookOver();
  }

  /** Where labels of the digits may begin; those of what was masked since may be among them. */
  get labelHeads(): LabelHeads {
    return (this.heads ??= findLabelHeads(this.codes, this.marks));
  }

  /** Runs without blanks in which keys and the like may stand; what was masked since is among them. */
  get tokenRuns(): Runs {
    return (this.tokens ??= longRuns(this.codes, tokenChars, shortestToken));
  }

  slice(start: number, end: number): string {
    if (this.current !== undefined) return this.current.slice(start, end);
    const block = this.blockAround(start, end);
    return block.slice(start - this.blockStart, end - this.blockStart);
  }

  /** The match of a sticky pattern at `at`, which reads one unit before it and fewer than `reach` units from there. */
  matchAt(pattern: RegExp, { at, reach }: { at: number; reach: number }): RegExpExecArray | null {
    if (this.current !== undefined) {
      pattern.lastIndex = at;
      return pattern.exec(this.current);
    }
    const block = this.blockAround(Math.max(0, at - 1), Math.min(this.codes.length, at + reach));
    pattern.lastIndex = at - this.blockStart;
    return pattern.exec(block);
  }

  mask(spans: readonly { start: number; end: number }[]): void {
    if (spans.length === 0) return;
    const { codes } = this;
    for (const { start, end } of spans) for (let at = start; at < end; at += 1) codes[at] = maskUnit;
    this.current = undefined;
    this.blockEnd = 0;
  }

  /** Looks the text over: where marks stand now. Valid until another text is looked over. */
  lookOver(): Marks {
    this.heads = undefined;
    this.tokens = undefined;
    this.found = findMarks(this.codes);
    return this.found;
  }

  private read(start: number, end: number): string {
    this.bytes ??= Buffer.from(this.codes.buffer, this.codes.byteOffset, this.codes.byteLength);
    return this.bytes.toString('utf16le', start * 2, end * 2);
  }

  /** A part of the text that holds the units from `start` to `end`; it begins at `blockStart`. */
  private blockAround(start: number, end: number): string {
    if (start >= this.blockStart && end <= this.blockEnd) return this.block;
    this.blockStart = Math.max(0, start - blockBefore);
    this.blockEnd = Math.min(this.codes.length, Math.max(end, start + blockUnits));
    return (this.block = this.read(this.blockStart, this.blockEnd));
  }
}

/** What may not stand beside a match: a part of a word in ASCII, or a span already taken. */
export function isWordUnit(code: number): boolean {
  return wordUnits[code] === 1;
}

const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code) || isLetter(code) || code === 95 || code === maskUnit ? 1 : 0,
);

/** Whether a number goes on at `end`: with a word unit, or a full stop or hyphen before another digit. */
export function isContinued(codes: Uint16Array, end: number): boolean {
  const code = unitAt(codes, end);
  return isWordUnit(code) || ((code === 46 || code === 45) && isDigit(unitAt(codes, end + 1)));
}
