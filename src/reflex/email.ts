import type { Candidate, Detector } from './candidate.ts';
import { charTable } from './runs.ts';

const maxLocalLength = 64;
const maxDomainLength = 253;
const localChar = /[\p{L}\p{N}._%+'&#~!$*/=?^{|}-]/u;
const localEdge = /[\p{L}\p{N}_]/u;
const domainChar = /[\p{L}\p{N}.-]/u;
const domainShape = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,10}\p{L}{2,24}$/u;
// Image densities (`icon@2x.png`) and Git remotes (`git@host:path`) only look like addresses.
const densityDomain = /^\dx\./;
const plainLocal = charTable(localChar);
const plainEdge = charTable(localEdge);
const plainDomain = charTable(domainChar);

/** Addresses of the common form local@domain.tld (RFC 5322 without comments and quoted parts). */
export const detectEmails: Detector = (text) => {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    const end = start === at ? 0 : domainEnd(text, at + 1);
    if (end === 0 || isGitRemote(text, { start, at, end })) continue;
    found.push({ type: 'EMAIL', start, end, ruleId: 'pii.email' });
  }
  return found;
};

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < maxLocalLength && is(text, start - 1, plainLocal, localChar)) start -= 1;
  while (start < at && !is(text, start, plainEdge, localEdge)) start += 1;
  return start;
}

/** Whether the character at `at` is one of a class, given for ASCII as a table. */
function is(text: string, at: number, table: Uint8Array, others: RegExp): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? table[code] === 1 : others.test(text.charAt(at));
}

/** The index after the domain, or 0 when there is none. */
function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < maxDomainLength && isDomainChar(text, end)) end += 1;
  while (end > from && isDotOrHyphen(text.charCodeAt(end - 1))) end -= 1;
  const plain = plainDomainEnd(text, from, end);
  if (plain !== undefined) return plain;
  const run = text.slice(from, end);
  return densityDomain.test(run) || !domainShape.test(run) ? 0 : end;
}

function isDomainChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return plainDomain[code] === 1;
  // A letter beyond the basic plane is two units.
  if (code < 0xd800 || code > 0xdfff) return domainChar.test(text.charAt(at));
  const first = code < 0xdc00 ? at : at - 1;
  return domainChar.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

function isDotOrHyphen(code: number): boolean {
  return code === 46 || code === 45;
}

const mostLabels = 11;
const longestLabel = 63;
const longestTop = 24;

/** The same for a domain in ASCII, by hand; undefined for any other. */
function plainDomainEnd(text: string, from: number, end: number): number | undefined {
  let labels = 1;
  let labelStart = from;
  let lettersOnly = true;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    if (code === 46) {
      if (!isLabel(text, labelStart, at)) return 0;
      labels += 1;
      labelStart = at + 1;
      lettersOnly = true;
    } else if ((code | 32) < 97) lettersOnly = false;
  }
  const topLength = end - labelStart;
  const isDomain =
    labels > 1 && labels <= mostLabels && lettersOnly && topLength >= 2 && topLength <= longestTop;
  return isDomain && !isDensity(text, from) ? end : 0;
}

/** Letters, digits and hyphens are known to be all that is in it. */
function isLabel(text: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    length > 0 && length <= longestLabel && text.charCodeAt(start) !== 45 && text.charCodeAt(end - 1) !== 45
  );
}

function isDensity(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  return first >= 48 && first <= 57 && text.startsWith('x.', from + 1);
}

function isGitRemote(text: string, span: { start: number; at: number; end: number }): boolean {
  return text.slice(span.start, span.at) === 'git' && text.charAt(span.end) === ':';
}
