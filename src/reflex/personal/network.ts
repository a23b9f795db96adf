import { hexDigit } from '../text/hex.ts';
import { inOrder } from '../text/in-order.ts';
import { isDigit, unitAt } from '../text/units.ts';
import { LettersBefore, wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { areApart } from './marks.ts';
import { isContinued, isWordUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

const longestIpv6 = 39;
const shortestIpv6 = 3;
const colon = 58;
const hyphen = 45;
const fullStop = 46;
const macShapes = [
  { mark: 'colons', unit: colon, width: 2, gaps: 5 },
  { mark: 'hyphens', unit: hyphen, width: 2, gaps: 5 },
  { mark: 'stops', unit: fullStop, width: 4, gaps: 2 },
] as const;
type MacShape = (typeof macShapes)[number];
const versionWords =
  /(?:\b(?:v|ver)|version|release|build|firmware|driver|section|chapter|clause|figure|table|oid|update|upgrade to)[ .:]{0,2}$/;

const versionReach = 14;

/** IPv4 and IPv6 addresses, but for loopback, the unspecified address and masks, which identify nobody. */
export const detectIps: Detector = (masked) => [
  ...ipv4In(masked),
  ...(areApart(masked.marks.colons, { fewest: 0, most: 4, gaps: 1 }) ? ipv6In(masked) : []),
];

function ipv4In(masked: MaskedText): Candidate[] {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  const letters = new LettersBefore(codes);
  let reached = 0;
  const { at: places, count } = marks.digitStarts;
  for (let run = 0; run < count; run += 1) {
    const at = places[run] ?? 0;
    if (at < reached || (at > 0 && goesOn(codes[at - 1] ?? 0))) continue;
    const end = ipv4End(codes, at);
    if (end === 0) continue;
    reached = end;
    if (isOfNobody(codes, at)) continue;
    if (!letters.has(at, versionReach) || !versionWords.test(wordsBefore(masked, at, versionReach)))
      found.push({ type: 'IP', start: at, end, ruleId: 'pii.ipv4' });
  }
  return found;
}

/** Where four numbers up to 255 end that nothing goes on; 0 where they do not stand there. */
function ipv4End(codes: Uint16Array, start: number): number {
  let at = start;
  for (let octet = 1; ; octet += 1) {
    const end = octetEnd(codes, at);
    if (end === 0) return 0;
    if (octet === 4) return isContinued(codes, end) ? 0 : end;
    if (unitAt(codes, end) !== fullStop) return 0;
    at = end + 1;
  }
}

/** Where a number up to 255 without leading zeros ends, as far as its digits go; 0 where there is none. */
function octetEnd(codes: Uint16Array, start: number): number {
  let value = 0;
  let at = start;
  for (; at < start + 4 && isDigit(unitAt(codes, at)); at += 1) value = value * 10 + (codes[at] ?? 0) - 48;
  if (at === start || value > 255) return 0;
  return at > start + 1 && codes[start] === 48 ? 0 : at;
}

/** `127.`, `0.` or `255.255.` */
function isOfNobody(codes: Uint16Array, start: number): boolean {
  const first = octetAt(codes, start);
  return first === 127 || first === 0 || (first === 255 && octetAt(codes, start + 4) === 255);
}

function octetAt(codes: Uint16Array, start: number): number {
  let value = 0;
  for (let at = start; isDigit(unitAt(codes, at)); at += 1) value = value * 10 + (codes[at] ?? 0) - 48;
  return value;
}

/** A part of a word, a masked span, or one of `.-`. */
function goesOn(code: number): boolean {
  return isWordUnit(code) || code === fullStop || code === hyphen;
}

/** Found from the colons, of which most texts have few: a digit may begin an address anywhere. */
function ipv6In(masked: MaskedText): Candidate[] {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  let reached = 0;
  const { at: places, count } = marks.colons;
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    if (at < reached || codes[at] !== colon) continue;
    let start = at;
    while (start > reached && isHexOrColon(codes[start - 1] ?? 0)) start -= 1;
    reached = at + 1;
    while (reached < codes.length && isHexOrColon(codes[reached] ?? 0)) reached += 1;
    if (standsAlone(codes, start, reached) && isIpv6(codes, start, reached))
      found.push({ type: 'IP', start, end: reached, ruleId: 'pii.ipv6' });
  }
  return found;
}

/** A run of hexadecimal digits and colons. */
function standsAlone(codes: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < shortestIpv6 || length > longestIpv6) return false;
  const before = start > 0 ? (codes[start - 1] ?? 0) : 0;
  const after = unitAt(codes, end);
  if (isWordUnit(before) || before === colon || before === fullStop || isWordUnit(after)) return false;
  return after !== fullStop || !isDigit(unitAt(codes, end + 1));
}

function isHexOrColon(code: number): boolean {
  const small = code | 32;
  return (code >= 48 && code <= colon) || (small >= 97 && small <= 102);
}

/** Found from the first mark of an address; none can begin inside another. */
export const detectMacs: Detector = (masked) => {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  for (const shape of macShapes) {
    const { mark, unit, width, gaps } = shape;
    if (!areApart(marks[mark], { fewest: width, most: width, gaps: gaps - 1 })) continue;
    const { at: places, count } = marks[mark];
    for (let i = 0; i < count; i += 1) {
      const at = places[i] ?? 0;
      const next = at + width + 1;
      if (at < width || next >= codes.length || codes[at] !== unit || codes[next] !== unit) continue;
      const end = macEnd(codes, at - width, shape);
      if (end > 0) found.push({ type: 'MAC', start: at - width, end, ruleId: 'pii.mac' });
    }
  }
  return inOrder(found);
};

/** Where the groups that begin at `start` end, with the same mark between all of them and nothing going on; 0 where they are no address. */
function macEnd(codes: Uint16Array, start: number, { unit, width, gaps }: MacShape): number {
  const end = start + width * (gaps + 1) + gaps;
  if (end > codes.length || isMacContinued(codes, start, end)) return 0;
  // All zeros and all ones in bytes are nobody's.
  let isFiller = width === 2;
  for (let group = start; group < end; group += width + 1) {
    if (group > start && codes[group - 1] !== unit) return 0;
    for (let at = group; at < group + width; at += 1) if (hexDigit(codes[at]) < 0) return 0;
    isFiller &&= isZeroOrOnes(codes, group);
  }
  return isFiller ? 0 : end;
}

function isMacContinued(codes: Uint16Array, start: number, end: number): boolean {
  if (start > 0) {
    const before = codes[start - 1] ?? 0;
    if (goesOn(before) || before === colon) return true;
  }
  const after = unitAt(codes, end);
  if (isWordUnit(after)) return true;
  return (after === colon || after === fullStop || after === hyphen) && hexDigit(unitAt(codes, end + 1)) >= 0;
}

/** `00` or `ff`. */
function isZeroOrOnes(codes: Uint16Array, at: number): boolean {
  const digit = hexDigit(codes[at]);
  return (digit === 0 || digit === 15) && hexDigit(codes[at + 1]) === digit;
}

/** Of a span of hexadecimal digits and colons. */
function isIpv6(codes: Uint16Array, start: number, end: number): boolean {
  const groups = groupsOf(codes, start, end);
  if (groups === undefined) return false;
  const { count, widest, isShort } = groups;
  if (!isShort) return count === 8 && widest > 2;
  // `dead::beef` is as likely a path in code: a compressed address needs a digit and a routed or local prefix.
  return count >= 2 && count < 8 && hasKnownPrefix(codes, start);
}

interface Groups {
  count: number;
  widest: number;
  isShort: boolean;
}

/** The groups of digits; undefined where they are too long, or colons stand where none may. */
function groupsOf(codes: Uint16Array, start: number, end: number): Groups | undefined {
  let count = 0;
  let widest = 0;
  let isShort = false;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && codes[at] !== colon) continue;
    if (at > from) count += 1;
    if (at - from > widest) widest = at - from;
    const isInside = at > start && at < end;
    if (at === from && isInside) {
      if (isShort) return undefined;
      isShort = true;
    }
    from = at + 1;
  }
  const opens = codes[start] === colon && codes[start + 1] !== colon;
  const closes = codes[end - 1] === colon && codes[end - 2] !== colon;
  return widest > 4 || opens || closes ? undefined : { count, widest, isShort };
}

/** 2000::/3 or fc00::/6 and fe00::/8, in four digits. */
function hasKnownPrefix(codes: Uint16Array, start: number): boolean {
  if (codes[start + 4] !== colon) return false;
  for (let at = start; at < start + 4; at += 1) if (codes[at] === colon) return false;
  const first = (codes[start] ?? 0) | 32;
  const second = (codes[start + 1] ?? 0) | 32;
  // 2, 3, and f before c, d or e.
  return first === 50 || first === 51 || (first === 102 && second >= 99 && second <= 101);
}
