import { hashSeed, hashWith } from './hash.ts';
import { innerMarkAt } from './inner-marks.ts';
import type { InnerMark } from './inner-marks.ts';
import { isKnownWord } from './lexicon.ts';
import { letterReading } from './look-alikes.ts';
import { isLetter, unitAt } from './units.ts';
import { isWordUnit, smallLetter } from './words.ts';

const apostrophe = 39;
const typographicApostrophe = 0x2019;
const shortestKnown = 3;
// `iGnOrE` comes apart into pieces of two letters at most.
const longestPiece = 2;
const fewestPieces = 3;

interface Reach {
  codes: Uint16Array;
  at: number;
  to: number;
  crossesMarks: boolean;
}

/** A word with all that stands inside it: marks, tags, escapes, capitals behind small letters. */
export class Pieces {
  /** Behind its last letter. */
  end = 0;
  /** Behind an escape that stands for a blank and ends it; else `end`. */
  next = 0;
  /** How many letters there are, and of them escaped ones and those behind a mark, a tag or a turn of letter case. */
  count = 0;
  private joints = 0;
  private escapes = 0;
  private humps = 0;
  private inPiece = 0;
  private hasLongPiece = false;
  private hash = 0;
  private reading = 0;
  // In small letters, and as the Latin letters that they imitate.
  private units = new Uint16Array(64);
  private latin = new Uint16Array(64);

  /** Reads from `at`, to `to` at most. */
  read(codes: Uint16Array, at: number, to: number): void {
    this.readFrom({ codes, at, to, crossesMarks: true });
  }

  /** The same up to the first mark or tag. */
  readPart(codes: Uint16Array, at: number, to: number): void {
    this.readFrom({ codes, at, to, crossesMarks: false });
  }

  private readFrom({ codes, at, to, crossesMarks }: Reach): void {
    this.begin(at);
    let isBehindMark = false;
    for (let here = at; here < to;) {
      const code = codes[here] ?? 0;
      if (isWordUnit(code)) {
        this.addLetter(code, isBehindMark ? undefined : codes[here - 1]);
        isBehindMark = false;
        this.end = here += 1;
        continue;
      }
      const mark = isApostrophe(codes, here) ? undefined : innerMarkAt(codes, here);
      if (mark === undefined && isApostrophe(codes, here)) {
        here += 1;
        continue;
      }
      if (mark === undefined || this.isEndedBy(mark) || (!crossesMarks && mark.unit < 0)) break;
      isBehindMark = this.passes(mark);
      here = mark.end;
    }
    this.next = Math.max(this.next, this.end);
  }

  private begin(at: number): void {
    this.end = this.next = at;
    this.count = this.joints = this.escapes = this.humps = this.inPiece = 0;
    this.hasLongPiece = false;
    this.hash = this.reading = hashSeed;
  }

  private isEndedBy({ unit, end }: InnerMark): boolean {
    if (unit === 32) this.next = end;
    return unit >= 0 && !isWordUnit(unit);
  }

  /** Whether the next letter stands behind a mark. */
  private passes({ unit, end }: InnerMark): boolean {
    if (unit < 0) return true;
    this.addLetter(unit, 0);
    this.escapes += 1;
    this.end = end;
    return false;
  }

  /** `before`: the unit before it; nothing where a mark stands there. */
  private addLetter(code: number, before: number | undefined): void {
    const isHump = before !== undefined && isCapitalBehindSmall(before, code);
    if (this.count > 0 && before === undefined) this.joints += 1;
    if (this.count > 0 && isHump) this.humps += 1;
    this.inPiece = isHump ? 1 : this.inPiece + 1;
    if (this.inPiece > longestPiece) this.hasLongPiece = true;
    const small = smallLetter(code);
    this.hash = hashWith(this.hash, small);
    const latin = letterReading(code, small);
    this.reading = hashWith(this.reading, latin);
    if (this.count === this.units.length) this.grow();
    this.units[this.count] = small;
    this.latin[this.count] = latin;
    this.count += 1;
  }

  private grow(): void {
    this.units = twice(this.units);
    this.latin = twice(this.latin);
  }

  /** Whether all of it together is a known word, as none of its pieces is meant to be. */
  get isKnown(): boolean {
    return this.count >= shortestKnown && (isKnownWord(this.hash) || isKnownWord(this.reading));
  }

  /** Whether something stands inside it. */
  get isPieced(): boolean {
    return this.joints + this.escapes + this.humps > 0;
  }

  /** Whether marks part pieces of it that are themselves in pieces. */
  get hasPiecedParts(): boolean {
    return this.joints > 0 && this.escapes + this.humps > 0;
  }

  /** Whether it says something else once it is put together. */
  get isTorn(): boolean {
    return this.isInBothCases || (this.isPieced && this.isKnown);
  }

  /** Whether it consists of short pieces of letters in both cases. */
  get isInBothCases(): boolean {
    return !this.hasLongPiece && this.joints + this.escapes === 0 && this.humps + 1 >= fewestPieces;
  }

  /** In small letters, without what stands inside it. */
  addTo(into: { add(unit: number): void }): void {
    const units = this.isInBothCases || isKnownWord(this.hash) ? this.units : this.latin;
    for (let at = 0; at < this.count; at += 1) into.add(units[at] ?? 0);
  }
}

function twice(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(units.length * 2);
  longer.set(units);
  return longer;
}

function isApostrophe(codes: Uint16Array, at: number): boolean {
  const code = codes[at];
  return (code === apostrophe || code === typographicApostrophe) && isLetter(unitAt(codes, at + 1));
}

function isCapitalBehindSmall(before: number, code: number): boolean {
  return code >= 65 && code <= 90 && before > 90 && isWordUnit(before);
}
