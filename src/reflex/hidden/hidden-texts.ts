import { textOf } from '../text/codes.ts';
import { sectionGap } from '../text/sections.ts';
import type { Sections } from '../text/sections.ts';

/** What hid a text: the run of the outer text, and whether the inner one was turned round or shifted. */
export interface Hiding {
  start: number;
  end: number;
  isTurned: boolean;
  /** What it says may be chance: rules are asked about it, what merely looks like an attack is not. */
  isGuess?: boolean;
}

const lineBreak = 10;
const firstCapacity = 256;
const noUnits = new Uint16Array(0);

/** Collects decoded texts unit by unit; what turns out to be unreadable is taken back. */
export class HiddenTexts {
  readonly hidings: Hiding[] = [];
  private codes = noUnits;
  private readonly starts: number[] = [];
  private length = 0;
  private kept = 0;
  private opened = 0;

  /** Begins a text that will have `mostUnits` units at most. */
  begin(mostUnits: number): void {
    this.length = this.kept;
    this.makeRoom(mostUnits + sectionGap);
    if (this.starts.length > 0) {
      for (let at = 0; at < sectionGap; at += 1) this.add(lineBreak);
    }
    this.opened = this.length;
  }
  add(code: number): void {
    this.codes[this.length] = code;
    this.length += 1;
  }

  addAll(codes: Uint16Array): void {
    this.codes.set(codes, this.length);
    this.length += codes.length;
  }

  /** Reads the units since `begin` as bytes of UTF-8; drops them where too many can be no part of a text. */
  readAsUtf8(): void {
    const length = this.length - this.opened;
    let odd = 0;
    let others = 0;
    for (let at = this.opened; at < this.length; at += 1) {
      const kind = bytes[this.codes[at] ?? 0] ?? 0;
      if (kind === oddByte) odd += 1;
      else if (kind === otherByte) others += 1;
    }
    if (odd * mostOdd > length) this.length = this.opened;
    else if (odd + others > 0) this.decodeUtf8();
  }

  private decodeUtf8(): void {
    const decoded = Buffer.from(this.codes.subarray(this.opened, this.length)).toString('utf8');
    this.length = this.opened;
    for (let at = 0; at < decoded.length; at += 1) this.add(decoded.charCodeAt(at));
  }

  /** Keeps the text since `begin` if it reads as one, and answers whether it does. */
  keepReadable(hiding: Hiding): boolean {
    const isKept = isReadable(this.codes, this.opened, this.length);
    if (isKept) this.keep(hiding);
    return isKept;
  }

  keep(hiding: Hiding): void {
    if (this.length === this.opened) return;
    this.starts.push(this.opened);
    this.hidings.push(hiding);
    this.kept = this.length;
  }

  /** Of all that was kept. */
  get units(): number {
    return this.kept;
  }

  /** All that was kept. */
  sections(): Sections {
    const codes = this.codes.subarray(0, this.kept);
    return { text: textOf(codes, codes.length), codes, starts: this.starts };
  }

  /** The same in parts of `units` or a little more, none of them empty, with what hid each text. */
  *batches(units: number): Iterable<{ sections: Sections; hidings: Hiding[] }> {
    const { starts, hidings } = this;
    for (let first = 0, next = 0; first < starts.length; first = next) {
      const from = starts[first] ?? 0;
      while (next < starts.length && (starts[next] ?? 0) < from + units) next += 1;
      const end = next < starts.length ? (starts[next] ?? 0) - sectionGap : this.kept;
      const codes = this.codes.subarray(from, end);
      const own = starts.slice(first, next).map((start) => start - from);
      yield {
        sections: { text: textOf(codes, codes.length), codes, starts: own },
        hidings: hidings.slice(first, next),
      };
    }
  }

  private makeRoom(units: number): void {
    if (this.length + units <= this.codes.length) return;
    const larger = new Uint16Array(Math.max(firstCapacity, this.codes.length * 2, this.length + units));
    larger.set(this.codes.subarray(0, this.length));
    this.codes = larger;
  }
}

// A twentieth of a text may be odd characters.
const mostOdd = 20;
/** In units: what is shorter is not read as encoded. */
export const shortestEncoded = 16;
const ordinary = 1;
const letter = 2;
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return letter;
  return /[\x20-\x7e\s\u00a0-\u024f]/.test(char) ? ordinary : 0;
});
const oddByte = 1;
const otherByte = 2;
// Control bytes, and those that open characters beyond U+024F: each is odd on its own. Blanks are among U+1680 to U+3000 and U+FEFF.
const bytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return kinds[byte] === 0 ? oddByte : 0;
  const mayBeOrdinary = byte < 0xca || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
  return mayBeOrdinary ? otherByte : oddByte;
});

/** Of each byte of UTF-8: 1 where it can be no part of a readable text. */
export const oddBytes = bytes.map((kind) => (kind === oddByte ? 1 : 0));
const otherBlanks = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Nearly all units are ordinary characters, and three letters stand side by side; or all are, as in another encoding. */
function isReadable(codes: Uint16Array, start: number, end: number): boolean {
  let odd = 0;
  let inRow = 0;
  let hasWord = false;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    const kind = code < 0x250 ? kinds[code] : 0;
    if (kind === 0 && !isOtherBlank(code)) odd += 1;
    inRow = kind === letter ? inRow + 1 : 0;
    if (inRow === 3) hasWord = true;
  }
  return hasWord ? odd * mostOdd <= end - start : odd === 0 && end - start >= shortestEncoded;
}

function isOtherBlank(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || otherBlanks.has(code);
}
