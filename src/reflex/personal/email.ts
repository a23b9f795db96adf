import { CharClass } from '../text/runs.ts';
import { isDigit } from '../text/units.ts';
import type { Candidate, Detector } from './candidate.ts';
import type { MaskedText } from './masked-text.ts';

const maxLocalLength = 64;
const maxDomainLength = 253;
const localChars = new CharClass(/[\p{L}\p{N}._%+'&#~!$*/=?^{|}-]/u);
const localEdges = new CharClass(/[\p{L}\p{N}_]/u);
const domainChar = /[\p{L}\p{N}.-]/u;
const domainChars = new CharClass(domainChar);
const atSign = 64;
const domainShape = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,10}\p{L}{2,24}$/u;
// Image densities (`icon@2x.png`) and Git remotes (`git@host:path`) only look like addresses.
const densityDomain = /^\dx\./;

/** Addresses of the common form local@domain.tld (RFC 5322 without comments and quoted parts). */
export const detectEmails: Detector = (masked) => {
  const { codes, marks } = masked;
  const found: Candidate[] = [];
  const { at: places, count } = marks.ats;
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    if (codes[at] !== atSign) continue;
    const start = localStart(codes, at);
    const end = start === at ? 0 : domainEnd(masked, at + 1);
    if (end === 0 || isGitRemote(codes, { start, at, end })) continue;
    found.push({ type: 'EMAIL', start, end, ruleId: 'pii.email' });
  }
  return found;
};

function localStart(codes: Uint16Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < maxLocalLength && localChars.has(codes[start - 1] ?? 0)) start -= 1;
  while (start < at && !localEdges.has(codes[start] ?? 0)) start += 1;
  return start;
}

/** The index after the domain, or 0 when there is none. */
function domainEnd(masked: MaskedText, from: number): number {
  const { codes } = masked;
  const most = Math.min(codes.length, from + maxDomainLength);
  let end = from;
  while (end < most && isDomainChar(codes, end)) end += 1;
  while (end > from && isDotOrHyphen(codes[end - 1] ?? 0)) end -= 1;
  const plain = plainDomainEnd(codes, from, end);
  if (plain !== undefined) return plain;
  const run = masked.slice(from, end);
  return densityDomain.test(run) || !domainShape.test(run) ? 0 : end;
}

function isDomainChar(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  // A letter beyond the basic plane is two units.
  if (code < 0xd800 || code > 0xdfff) return domainChars.has(code);
  const first = code < 0xdc00 ? at : at - 1;
  const [unit = 0, next = 0] = codes.subarray(first, first + 2);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
  return domainChar.test(isPair ? String.fromCharCode(unit, next) : String.fromCharCode(unit));
}

function isDotOrHyphen(code: number): boolean {
  return code === 46 || code === 45;
}

const mostLabels = 11;
const longestLabel = 63;
const longestTop = 24;

/** The same for a domain in ASCII, by hand; undefined for any other. */
function plainDomainEnd(codes: Uint16Array, from: number, end: number): number | undefined {
  let labels = 1;
  let labelStart = from;
  let lettersOnly = true;
  for (let at = from; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code > 127) return undefined;
    if (code === 46) {
      if (!isLabel(codes, labelStart, at)) return 0;
      labels += 1;
      labelStart = at + 1;
      lettersOnly = true;
    } else if ((code | 32) < 97) lettersOnly = false;
  }
  const topLength = end - labelStart;
  const isDomain =
    labels > 1 && labels <= mostLabels && lettersOnly && topLength >= 2 && topLength <= longestTop;
  return isDomain && !isDensity(codes, from) ? end : 0;
}

/** Letters, digits and hyphens are known to be all that is in it. */
function isLabel(codes: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  return length > 0 && length <= longestLabel && codes[start] !== 45 && codes[end - 1] !== 45;
}

/** `2x.` */
function isDensity(codes: Uint16Array, from: number): boolean {
  return isDigit(codes[from] ?? 0) && codes[from + 1] === 120 && codes[from + 2] === 46;
}

/** `git@host:` */
function isGitRemote(codes: Uint16Array, span: { start: number; at: number; end: number }): boolean {
  const { start, at, end } = span;
  if (at - start !== 3 || end >= codes.length || codes[end] !== 58) return false;
  return codes[start] === 103 && codes[start + 1] === 105 && codes[start + 2] === 116;
}
