import { charTable, isMarked } from '../text/runs.ts';
import { isDigit, isLetter } from '../text/units.ts';
import type { Words } from '../text/words.ts';
import { addBase64 } from './base64.ts';
import { shortestEncoded } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const blank = 32;
const equals = 61;
const group = 4;
const fewestPieces = 3;
// In words: two that end in the middle of letters, as nearly all of base64 do, this close set off a look.
const closeBy = 8;
const around = 4;
const mostOrdinary = 2;
const mostBefore = 8;
const widestGap = 8;
// Longer ones are read one by one: to join more of them as well would double what takes longest.
const longestPiece = 31;
const mostLongUnits = 16_384;
const pieceUnits = charTable(/[A-Za-z0-9+/_=-]/);
const gapUnits = charTable(/[\s"'`+.,\\&|;:()>*]/);

interface Piece {
  start: number;
  end: number;
}

/** Base64 in pieces: word by word, in lines, spaced out, in strings that code puts together. */
export function decodePieces({ codes, starts, ends, count }: Words, into: HiddenTexts): void {
  let before = -Infinity;
  let reached = 0;
  const room = { left: mostLongUnits };
  for (let word = 0; word + 1 < count; word += 1) {
    if (ends[word] !== starts[word + 1]) continue;
    const isClose = word - before <= closeBy;
    before = word;
    if (!isClose || (starts[word] ?? 0) < reached) continue;
    if (
      !hasDigit(codes, starts[Math.max(0, word - around)] ?? 0, ends[Math.min(count - 1, word + around)] ?? 0)
    )
      continue;
    const piece = pieceAt(codes, starts[word] ?? 0, reached);
    const pieces =
      piece === undefined || !hasRoom(room, piece)
        ? []
        : piecesAround(codes, { piece, least: reached, room });
    reached = Math.max(pieces.at(-1)?.end ?? 0, piece?.end ?? 0, ends[word + 1] ?? 0);
    decodeJoinedPieces(codes, pieces, into);
  }
}

/** Pieces that no word of a language looks like, with few others among them. */
function piecesAround(
  codes: Uint16Array,
  { piece: at, least, room }: { piece: Piece; least: number; room: Room },
): Piece[] {
  const pieces: Piece[] = [];
  for (
    let piece: Piece | undefined = at;
    piece !== undefined && isOdd(codes, piece) && pieces.length < mostBefore;
  ) {
    pieces.unshift(piece);
    piece = pieceBefore(codes, piece.start, least);
  }
  let ordinary = 0;
  let { end } = at;
  const more: Piece[] = [];
  for (let piece = pieceBehind(codes, end); piece !== undefined; piece = pieceBehind(codes, end)) {
    if (!hasRoom(room, piece)) break;
    end = piece.end;
    more.push(piece);
    ordinary = isOdd(codes, piece) ? 0 : ordinary + 1;
    if (ordinary > mostOrdinary) break;
  }
  return [...pieces, ...more.slice(0, more.length - ordinary)];
}

/** What is written in camel case alone is code. */
function hasDigit(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(codes[at] ?? 0)) return true;
  return false;
}

/** For long pieces. */
interface Room {
  left: number;
}

function hasRoom(room: Room, { start, end }: Piece): boolean {
  if (end - start <= longestPiece) return true;
  room.left -= end - start;
  return room.left >= 0;
}

function pieceAt(codes: Uint16Array, at: number, least: number): Piece | undefined {
  let start = at;
  let end = at;
  while (end < codes.length && isMarked(pieceUnits, codes[end] ?? 0)) end += 1;
  while (start > least && isMarked(pieceUnits, codes[start - 1] ?? 0)) start -= 1;
  return end > start ? { start, end } : undefined;
}

function pieceBefore(codes: Uint16Array, at: number, least: number): Piece | undefined {
  let end = at;
  const from = Math.max(least, at - widestGap);
  while (end > from && !isPieceUnit(codes, end - 1)) {
    if (!isMarked(gapUnits, codes[end - 1] ?? 0)) return undefined;
    end -= 1;
  }
  let start = end;
  while (start > least && isMarked(pieceUnits, codes[start - 1] ?? 0)) start -= 1;
  return end > start ? { start, end } : undefined;
}

function pieceBehind(codes: Uint16Array, at: number): Piece | undefined {
  let start = at;
  const to = Math.min(codes.length, at + widestGap);
  while (start < to && !isPieceUnit(codes, start)) {
    if (!isMarked(gapUnits, codes[start] ?? 0)) return undefined;
    start += 1;
  }
  let end = start;
  while (end < codes.length && isMarked(pieceUnits, codes[end] ?? 0)) end += 1;
  return end > start && end > at ? { start, end } : undefined;
}

/** A plus sign between two strings is none. */
function isPieceUnit(codes: Uint16Array, at: number): boolean {
  if (!isMarked(pieceUnits, codes[at] ?? 0)) return false;
  return (
    codes[at] !== 43 || isMarked(pieceUnits, codes[at + 1] ?? 0) || isMarked(pieceUnits, codes[at - 1] ?? 0)
  );
}

/** Capitals behind small letters or before several, digits among letters, or padding. */
function isOdd(codes: Uint16Array, { start, end }: Piece): boolean {
  let capitals = 0;
  let small = 0;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (isDigit(code)) digits += 1;
    else if (!isLetter(code)) {
      if (code === equals) return true;
    } else if (code >= 97) {
      small += 1;
      if (capitals > 1) return true;
    } else if (small > 0) return true;
    else capitals += 1;
  }
  return digits > 0 && capitals + small > 0;
}

function decodeJoinedPieces(codes: Uint16Array, pieces: readonly Piece[], into: HiddenTexts): void {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || pieces.length < fewestPieces) return;
  const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < shortestEncoded) return;
  const areApart = areWords(codes, pieces);
  // Those are read one by one elsewhere.
  if (areApart && pieces.every(({ start, end }) => end - start >= shortestEncoded)) return;
  into.begin(length + pieces.length);
  if (areApart) {
    for (const piece of pieces) {
      if (!addBase64({ codes, start: piece.start, end: bodyEnd(codes, piece), into })) return;
      into.add(blank);
    }
  } else {
    const body = new Uint16Array(length);
    let at = 0;
    for (const piece of pieces) {
      const end = bodyEnd(codes, piece);
      body.set(codes.subarray(piece.start, end), at);
      at += end - piece.start;
    }
    if (!addBase64({ codes: body, start: 0, end: at, into })) return;
  }
  into.readAsUtf8();
  into.keepReadable({ start: first.start, end: last.end, isTurned: false, isGuess: true });
}

function bodyEnd(codes: Uint16Array, { start, end }: Piece): number {
  let at = end;
  while (at > start && codes[at - 1] === equals) at -= 1;
  return at;
}

/** Whether each was encoded on its own: padding stands inside, or their lengths differ and all are whole. */
function areWords(codes: Uint16Array, pieces: readonly Piece[]): boolean {
  const inner = pieces.slice(0, -1);
  if (inner.some((piece) => bodyEnd(codes, piece) < piece.end)) return true;
  const lengths = new Set(inner.map(({ start, end }) => end - start));
  return lengths.size > 1 && [...lengths].every((length) => length % group === 0);
}
