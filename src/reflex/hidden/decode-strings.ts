import { isDigit, isLetter } from '../text/units.ts';
import type { Words } from '../text/words.ts';
import type { HiddenTexts } from './hidden-texts.ts';

const quotes = ['"', "'", '`'];
const longestString = 200;
const blank = 32;
// What stands between two strings that code puts together: a sign of that, or the name that the next one gets.
const joint =
  /\s{0,3}(?:(?:\+\+?|\.\.?|\|\||&&?|~|<>|\\)\s{0,8}|(?:[;,]|%\}|>)?\s{0,8}(?:(?:\{%-?|let|const|var|my|local|set|export|#define|<!ENTITY)\s{1,2}){0,2}[$@]?\w{1,12}\s{0,2}(?::?=\s{0,2}|:\s?&\w{1,9}\s|(?<=(?:#define|ENTITY)\s\w{1,9}\s)))(["'`])/iy;
const listJoint = /\s{0,3}[,;]\s{0,8}(["'`])/y;
// Who lists strings mostly means several, unless they are put together or are letters.
const joiners = ['join', 'concat', 'CONCAT', 'printf', 'implode'];
const mayFollow = new Set(Array.from('+.|&~<\\;,%>\n\r', (char) => char.charCodeAt(0)));

/** Strings that code puts together so that words come apart: `"ign" + "ore"`, `a = "ign"; b = "ore"`, `["ign", "ore"].join("")`. */
export function decodeStrings({ text, codes }: Pick<Words, 'text' | 'codes'>, into: HiddenTexts): void {
  let joins: boolean | undefined;
  for (const quote of quotes) {
    let reached = 0;
    for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
      // A string ends in the middle of a word, or behind a blank of a text in pieces.
      if (at < reached || !goesOn(codes, at + 1) || !isWordUnit(codes[at - 1] ?? 0)) continue;
      const opening = openingOf(text, at, { quote, least: reached });
      if (opening === -1) continue;
      const isLetterOnly = at - opening === 2;
      const isList = isLetterOnly || (joins ??= joiners.some((joiner) => text.includes(joiner)));
      reached = readStrings({ text, codes, opening, closing: at, isList, into });
      at = Math.max(at, reached - 1);
    }
  }
}

function openingOf(text: string, at: number, { quote, least }: { quote: string; least: number }): number {
  const opening = text.lastIndexOf(quote, at - 1);
  return opening < least || at - opening > longestString ? -1 : opening;
}

/** Whether a mark follows, behind a few blanks, that may join it to another string. */
function goesOn(codes: Uint16Array, from: number): boolean {
  let at = from;
  while (codes[at] === blank && at < from + 3) at += 1;
  return mayFollow.has(codes[at] ?? 0);
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === blank;
}

/** Answers where the last string ends that was put together with the first. */
function readStrings(args: {
  text: string;
  codes: Uint16Array;
  opening: number;
  closing: number;
  isList: boolean;
  into: HiddenTexts;
}): number {
  const { text, codes, opening, isList, into } = args;
  const strings = [{ start: opening + 1, end: args.closing }];
  let closing = args.closing;
  let seams = 0;
  for (;;) {
    const next = nextString(text, closing, isList);
    if (next === undefined) break;
    if (isLetter(codes[closing - 1] ?? 0) && isLetter(codes[next.start] ?? 0)) seams += 1;
    strings.push(next);
    closing = next.end;
  }
  if (seams === 0) return strings.length > 1 ? closing : args.closing;
  into.begin(closing - opening);
  for (const { start, end } of strings) for (let at = start; at < end; at += 1) into.add(codes[at] ?? 0);
  into.keepReadable({ start: opening, end: closing + 1, isTurned: false, isGuess: true });
  return closing + 1;
}

/** What follows the string that ends at `closing`, between marks of the same kind. */
function nextString(
  text: string,
  closing: number,
  isList: boolean,
): { start: number; end: number } | undefined {
  const at = closing + 1;
  for (const pattern of isList ? [joint, listJoint] : [joint]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[1] !== text[closing]) continue;
    const start = at + match[0].length;
    const end = text.indexOf(match[1] ?? '', start);
    return end === -1 || end - start > longestString ? undefined : { start, end };
  }
  return undefined;
}
