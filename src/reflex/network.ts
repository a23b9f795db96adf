import { wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { areApart } from './marks.ts';
import { hexDigit } from './hex.ts';
import { inOrder } from './in-order.ts';
import { isDigit, unitAt } from './units.ts';
import { isWordUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`(?<![\\w\\uE000.-])(?:${octet}\\.){3}${octet}(?![\\w\\uE000]|[.-]\\d)`, 'y');
const longestIpv4 = 15;
// A run of hexadecimal digits and colons that stands alone, from its first character.
const ipv6 = /(?<![\w\uE000:.])[0-9a-f:]{3,39}(?![\w\uE000:]|\.\d)/iy;
const longestIpv6 = 39;
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

/** IPv4 and IPv6 addresses, but for loopback, the unspecified address and masks, which identify nobody. */
export const detectIps: Detector = (masked) => [
  ...ipv4In(masked),
  ...(areApart(masked.marks.colons, { fewest: 0, most: 4, gaps: 1 }) ? ipv6In(masked) : []),
];

function ipv4In(masked: MaskedText): Candidate[] {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  let reached = 0;
  const { at: places, count } = marks.digitStarts;
  for (let run = 0; run < count; run += 1) {
    const at = places[run] ?? 0;
    if (at < reached || !isFollowedByStop(codes, at) || (at > 0 && goesOn(codes[at - 1] ?? 0))) continue;
    const value = masked.matchAt(ipv4, { at, reach: longestIpv4 + 3 })?.[0];
    if (value === undefined) continue;
    reached = at + value.length;
    if (!/^(?:127\.|0\.|255\.255\.)/.test(value) && !versionWords.test(wordsBefore(masked, at, 14)))
      found.push({ type: 'IP', start: at, end: reached, ruleId: 'pii.ipv4' });
  }
  return found;
}

/** A part of a word, a masked span, or one of `.-`. */
function goesOn(code: number): boolean {
  return isWordUnit(code) || code === fullStop || code === hyphen;
}

/** Whether a full stop follows after three digits at most. */
function isFollowedByStop(codes: Uint16Array, start: number): boolean {
  const last = Math.min(start + 3, codes.length - 1);
  for (let at = start; at <= last; at += 1) {
    const code = codes[at] ?? 0;
    if (code === fullStop) return at > start;
    if (!isDigit(code)) return false;
  }
  return false;
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
    if (reached - start > longestIpv6) continue;
    const value = masked.matchAt(ipv6, { at: start, reach: longestIpv6 + 3 })?.[0];
    if (value === undefined || !isIpv6(value)) continue;
    found.push({ type: 'IP', start, end: start + value.length, ruleId: 'pii.ipv6' });
  }
  return found;
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

/** `value` is made of hexadecimal digits and colons. */
function isIpv6(value: string): boolean {
  const groups = groupsOf(value);
  if (groups === undefined) return false;
  const { count, widest, isShort } = groups;
  if (!isShort) return count === 8 && widest > 2;
  // `dead::beef` is as likely a path in code: a compressed address needs a digit and a routed or local prefix.
  return count >= 2 && count < 8 && hasKnownPrefix(value);
}

/** The groups of digits; undefined where they are too long, or colons stand where none may. */
function groupsOf(value: string): { count: number; widest: number; isShort: boolean } | undefined {
  let count = 0;
  let widest = 0;
  let isShort = false;
  let from = 0;
  for (let at = 0; at <= value.length; at += 1) {
    if (at < value.length && value.charCodeAt(at) !== colon) continue;
    if (at > from) count += 1;
    widest = Math.max(widest, at - from);
    const isInside = at > 0 && at < value.length;
    if (at === from && isInside) {
      if (isShort) return undefined;
      isShort = true;
    }
    from = at + 1;
  }
  const opens = value.charCodeAt(0) === colon && value.charCodeAt(1) !== colon;
  const closes = value.charCodeAt(value.length - 1) === colon && value.charCodeAt(value.length - 2) !== colon;
  return widest > 4 || opens || closes ? undefined : { count, widest, isShort };
}

/** 2000::/3 or fc00::/6 and fe00::/8, in four digits. */
function hasKnownPrefix(value: string): boolean {
  if (value.charCodeAt(4) !== colon || value.slice(0, 4).includes(':')) return false;
  const first = value.charCodeAt(0) | 32;
  const second = value.charCodeAt(1) | 32;
  // 2, 3, and f before c, d or e.
  return first === 50 || first === 51 || (first === 102 && second >= 99 && second <= 101);
}
