import { codesOf } from './codes.ts';
import { Rewriter } from './normal-text.ts';
import type { NormalText } from './normal-text.ts';
import type { Sections } from './sections.ts';
import { isLetter } from './units.ts';

const beyondAscii = /[^\0-\x7f]/;
// Marks that decorate letters; vowel signs and voicing marks of other scripts belong to the word and stay.
const decorations =
  /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const invisible = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
// One character may become three at most: a ligature of eighteen letters would make the text grow without bound.
const mostUnits = 3;
const unknown = 0;
const dropped = 1;
const several = 2;
// A point or vowel sign of another script, which belongs to letters of that script only.
const foreignMark = 3;
// Filled as characters are met: the folded unit of each, or one of the three marks above.
const folds = new Uint16Array(0x10000);
// Of the units that become several: the place of what they become.
const placeOfLong = new Uint16Array(0x10000);
const longFolds: string[] = [];

const isForeignMark = /^\p{M}$/u;

/** NFKC, without invisible and direction marks, without accents; letter case stays. Tag characters become the ASCII they hide. */
export function normalise(original: string): NormalText {
  return beyondAscii.test(original) ? fold(codesOf(original)).done() : { text: original, origins: null };
}

/** The same for texts laid end to end. */
export function normaliseSections(sections: Sections): { normal: NormalText; sections: Sections } {
  if (!beyondAscii.test(sections.text)) return { normal: { text: sections.text, origins: null }, sections };
  const { text, codes, origins } = fold(sections.codes).done();
  const starts = origins === null ? sections.starts : origins.moved(sections.starts, codes.length);
  return { normal: { text, origins }, sections: { text, codes, starts } };
}

function fold(codes: Uint16Array): Rewriter {
  const normal = new Rewriter(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const from = at;
    while (at < codes.length && (codes[at] ?? 0) < 128) at += 1;
    if (at > from) normal.addRun(codes, from, at);
    if (at === codes.length) break;
    const code = codes[at] ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) at = addPair({ normal, codes, at });
    else addFolded({ normal, code, at });
  }
  return normal;
}

function addFolded({ normal, code, at }: { normal: Rewriter; code: number; at: number }): void {
  const known = folds[code] ?? unknown;
  const fold = known === unknown ? learnFold(code) : known;
  if (fold === several)
    addAll({ normal, plain: longFolds[placeOfLong[code] ?? 0] ?? '', start: at, end: at + 1 });
  else if (fold === foreignMark) {
    if (!isLetter(normal.last)) normal.add(code, at, at + 1);
  } else if (fold !== dropped) normal.add(fold, at, at + 1);
}

function learnFold(code: number): number {
  const plain = foldChar(String.fromCharCode(code));
  const fold = isForeignMark.test(plain) ? foreignMark : foldOf(plain);
  if (fold === several) placeOfLong[code] = longFolds.push(plain) - 1;
  folds[code] = fold;
  return fold;
}

function foldOf(plain: string): number {
  return plain === '' ? dropped : plain.length === 1 ? plain.charCodeAt(0) : several;
}

/** Answers the index of the last unit it has read. */
function addPair({ normal, codes, at }: { normal: Rewriter; codes: Uint16Array; at: number }): number {
  const high = codes[at] ?? 0;
  const low = codes[at + 1] ?? 0;
  const isPair = high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
  if (!isPair) {
    normal.add(high, at, at + 1);
    return at;
  }
  const plain = isFlag(codes, at) ? undefined : foldPair(high, low);
  if (plain === undefined)
    for (let unit = at; unit < at + 4; unit += 1) normal.add(codes[unit] ?? 0, unit, unit + 1);
  else addAll({ normal, plain, start: at, end: at + 2 });
  return plain === undefined ? at + 3 : at + 1;
}

/** Two letters of flags that stand alone are one. */
function isFlag(codes: Uint16Array, at: number): boolean {
  const isFlagLetter = (from: number) => {
    const low = codes[from + 1] ?? 0;
    return codes[from] === 0xd83c && low >= 0xdde6 && low <= 0xddff;
  };
  return (
    isFlagLetter(at) && isFlagLetter(at + 2) && !isFlagLetter(at + 4) && !(at > 1 && isFlagLetter(at - 2))
  );
}

// Styled letters, enclosed ones, ideographs drawn alike, tags: nothing else beyond the basic plane folds.
const foldedPairs = new Map<number, string>();
const folding = [
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f2ff],
  [0x2f800, 0x2fa1f],
  [0xe0000, 0xe0fff],
  [0x1ccd6, 0x1ccef],
] as const;
// Where 26 capitals begin that fold to nothing by themselves: white ones in black circles and squares, outlined ones, those of flags.
const capitals = [0x1f150, 0x1f170, 0x1ccd6, 0x1f1e6];

function foldPair(high: number, low: number): string {
  const code = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  const known = foldedPairs.get(code);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(code);
  if (!folding.some(([first, last]) => code >= first && code <= last)) return char;
  const plain = foldChar(char);
  foldedPairs.set(code, plain);
  return plain;
}

function addAll(args: { normal: Rewriter; plain: string; start: number; end: number }): void {
  const { normal, plain, start, end } = args;
  for (let i = 0; i < plain.length; i += 1) normal.add(plain.charCodeAt(i), start, end);
}

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  const first = capitals.find((from) => code >= from && code < from + 26);
  if (first !== undefined) return String.fromCharCode(65 + code - first);
  const compatible = char.normalize('NFKC').replace(invisible, '');
  const plain = compatible.normalize('NFD').replace(decorations, '').normalize('NFC');
  return plain.length > mostUnits ? char : plain;
}
