import { letterPair, letterPairs } from '../text/letter-pairs.ts';
import { isVerb } from './marks.ts';
import type { Marks, Places } from './marks.ts';

// The last two letters of all names, such as `password`.
const tails = letterPairs(['rd', 'wd', 'se', 'de', 'rt', 'et', 'en', 'al', 'ls', 'ey']);

const colon = 58;
const equals = 61;

/**
 * Where secrets may be named, ascending: the colon, the equals sign or the first blank of ` is ` between a name and a value. One
 * look that spares the pattern of secrets nearly every place.
 */
export function findJoins(codes: Uint16Array, marks: Marks): number[] {
  const lists = [
    joinsAmong(marks.colons, codes, colon),
    joinsAmong(marks.equals, codes, equals),
    verbsAmong(marks.verbs, codes),
  ].filter(({ length }) => length > 0);
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a - b);
}

/** Of marks that may have been masked since they were found. */
function joinsAmong({ at: places, count }: Places, codes: Uint16Array, mark: number): number[] {
  const joins: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    if (followsName(codes, at) && codes[at] === mark) joins.push(at);
  }
  return joins;
}

/** The blanks before them. */
function verbsAmong({ at: places, count }: Places, codes: Uint16Array): number[] {
  const joins: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    if (isVerb(codes, at) && followsName(codes, at - 1)) joins.push(at - 1);
  }
  return joins;
}

/** A blank and a quotation mark may stand between. */
function followsName(codes: Uint16Array, join: number): boolean {
  let last = join - 1;
  if (last > 0 && codes[last] === 32) last -= 1;
  if (last > 0 && (codes[last] === 34 || codes[last] === 39)) last -= 1;
  if (last < 1) return false;
  const before = codes[last - 1] ?? 0;
  const code = codes[last] ?? 0;
  // Letters beyond ASCII that stand for others in a pattern without case.
  return code > 127 || before > 127 || tails[letterPair(before, code)] === 1;
}
