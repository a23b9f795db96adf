import { isKnownWord, mayBeginKnown } from '../lexicon/lexicon.ts';
import { hashSeed, hashWith } from '../text/hash.ts';
import { letterReading } from '../text/look-alikes.ts';
import { isDigit, isLetter, unitAt } from '../text/units.ts';
import { isMark, isWordUnit, smallLetter } from '../text/words.ts';
import { markReaders } from './inner-marks.ts';
import type { InnerMark } from './inner-marks.ts';

const shortestKnown = 3;
// Of the words that are looked up; of longer ones only the length counts.
const longestKnown = 32;
// `iGnOrE` comes apart into pieces of two letters at most.
const longestPiece = 2;
const fewestPieces = 3;
const blank = 32;
const typographicApostrophe = 0x2019;
const kind = { ends: 0, small: 1, capital: 2, odd: 3, mark: 4, reader: 5, apostrophe: 6 } as const;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isLetter(code)) return code >= 97 ? kind.small : kind.capital;
  if (isDigit(code)) return kind.odd;
  if (code === 39) return kind.apostrophe;
  if (markReaders[code] !== undefined) return kind.reader;
  return /[\t\n\v\f\r <>,;?]/.test(String.fromCharCode(code)) ? kind.ends : kind.mark;
});

/** A word with all that stands inside it: marks, tags, escapes, capitals behind small letters. */
export class Pieces {
  /** Behind its last letter. */
  end = 0;
  /** Behind an escape that stands for a blank and ends it; else `end`. */
  next = 0;
  /** Letters; of them escaped ones, those behind a mark or a tag, and capitals behind small ones. */
  private count = 0;
  private escapes = 0;
  private joints = 0;
  private humps = 0;
  private hasLongPiece = false;
  private isOdd = false;
  // In small letters, and as the Latin letters that they imitate.
  private readonly small = new Uint16Array(longestKnown);
  private readonly latin = new Uint16Array(longestKnown);

  /** Reads from `at`, to `to` at most; up to the first mark or tag if it does not cross them. */
  read(codes: Uint16Array, at: number, { to, crossesMarks }: { to: number; crossesMarks: boolean }): void {
    this.begin(at);
    let isBehindMark = false;
    let before = 0;
    let inPiece = 0;
    for (let here = at; here < to;) {
      const code = codes[here] ?? 0;
      const found = kindOf(code);
      if (found === kind.ends) break;
      if (found <= kind.odd) {
        const isHump = found === kind.capital && before === kind.small && !isBehindMark;
        if (isHump) this.humps += 1;
        else if (isBehindMark && this.count > 0) this.joints += 1;
        inPiece = isHump ? 1 : inPiece + 1;
        if (inPiece > longestPiece) this.hasLongPiece = true;
        this.add(code, found);
        before = found;
        isBehindMark = false;
        this.end = here += 1;
        continue;
      }
      if (found === kind.apostrophe && isWordUnit(unitAt(codes, here + 1))) {
        here += 1;
        continue;
      }
      const mark = found === kind.mark ? undefined : markReaders[code]?.(codes, here);
      if (mark === undefined ? code === 60 || !crossesMarks : this.isEndedBy(mark, crossesMarks)) break;
      if (mark !== undefined && mark.unit >= 0) {
        this.addEscape(mark);
        before = kind.odd;
        inPiece += 1;
        isBehindMark = false;
      } else isBehindMark = true;
      here = mark?.end ?? here + 1;
    }
    this.next = Math.max(this.next, this.end);
  }

  private begin(at: number): void {
    this.end = this.next = at;
    this.count = this.escapes = this.joints = this.humps = 0;
    this.hasLongPiece = this.isOdd = false;
  }

  private isEndedBy({ unit, end }: InnerMark, crossesMarks: boolean): boolean {
    if (unit === blank) this.next = end;
    return unit < 0 ? !crossesMarks : !isWordUnit(unit);
  }

  private addEscape({ unit, end }: InnerMark): void {
    this.add(unit, kindOf(unit));
    this.escapes += 1;
    this.end = end;
  }

  private add(code: number, found: number): void {
    const { count } = this;
    this.count = count + 1;
    if (count >= longestKnown) return;
    const small = found === kind.small ? code : smallLetter(code);
    this.small[count] = small;
    this.latin[count] = found === kind.odd ? letterReading(code, small) : small;
    if (found === kind.odd) this.isOdd = true;
  }

  /** Whether all of it together is a known word. */
  get isKnown(): boolean {
    return this.isKnownIn(this.small) || (this.isOdd && this.isKnownIn(this.latin));
  }

  private isKnownIn(units: Uint16Array): boolean {
    if (this.count < shortestKnown || this.count > longestKnown) return false;
    let hash = hashSeed;
    for (let at = 0; at < this.count; at += 1) hash = hashWith(hash, units[at] ?? 0);
    return isKnownWord(hash);
  }

  /** Whether marks part pieces of it that are themselves in pieces. */
  get hasPiecedParts(): boolean {
    return this.joints > 0 && this.escapes + this.humps > 0;
  }

  /** Whether it says something else once it is put together. */
  get isTorn(): boolean {
    return this.joints + this.escapes + this.humps > 0 && (this.isInBothCases || this.isKnown);
  }

  /** Whether each of its letters stands alone. */
  get isSpelt(): boolean {
    return this.count >= fewestPieces && this.count <= longestKnown && this.joints + 1 === this.count;
  }

  /** Whether it consists of short pieces of letters in both cases. */
  private get isInBothCases(): boolean {
    return !this.hasLongPiece && this.joints + this.escapes === 0 && this.humps + 1 >= fewestPieces;
  }

  /** In small letters, without what stands inside it; only what is torn or spelt. */
  addTo(codes: Uint16Array, start: number, into: { add(unit: number): void }): void {
    if (this.count > longestKnown) {
      for (let at = start; at < this.end; at += 1) into.add(smallLetter(codes[at] ?? 0));
      return;
    }
    const units = this.isInBothCases || !this.isOdd || this.isKnownIn(this.small) ? this.small : this.latin;
    for (let at = 0; at < this.count; at += 1) into.add(units[at] ?? 0);
  }
}

const fewLetters = 3;
// Of the units among which the first letters of a word stand.
const opening = 16;

/** Whether what begins there may be worth reading as a word in pieces: only where its first letters begin a known one, or change their case. */
export function mayBeTorn(codes: Uint16Array, at: number, to: number): boolean {
  let small = hashSeed;
  let latin = hashSeed;
  let letters = 0;
  let before = 0;
  const last = Math.min(to, at + opening);
  for (let here = at; here < last; here += 1) {
    const code = codes[here] ?? 0;
    const found = kindOf(code);
    if (found === kind.ends) return false;
    if (found === kind.reader) return true;
    if (found > kind.odd) continue;
    if (found === kind.capital && before === kind.small) return true;
    before = found;
    const letter = smallLetter(code);
    small = hashWith(small, letter);
    latin = hashWith(latin, found === kind.odd ? letterReading(code, letter) : letter);
    letters += 1;
    if (letters === fewLetters) return mayBeginKnown(small) || mayBeginKnown(latin);
  }
  return last < to;
}

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? kind.ends;
  if (isWordUnit(code)) return kind.odd;
  if (code === typographicApostrophe) return kind.apostrophe;
  return isMark(code) ? kind.mark : kind.ends;
}
