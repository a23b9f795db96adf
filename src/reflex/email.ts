import type { Candidate, Detector } from './candidate.ts';

const maxLocalLength = 64;
const maxDomainLength = 253;
const localChar = /[\p{L}\p{N}._%+'&#~!$*/=?^{|}-]/u;
const localEdge = /[\p{L}\p{N}_]/u;
const domainRun = /[\p{L}\p{N}.-]{1,253}/uy;
const domainShape = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,10}\p{L}{2,24}$/u;
// Image densities (`icon@2x.png`) and Git remotes (`git@host:path`) only look like addresses.
const densityDomain = /^\dx\./;

/** Addresses of the common form local@domain.tld (RFC 5322 without comments and quoted parts). */
export const detectEmails: Detector = (text) => {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    const end = domainEnd(text, at + 1);
    if (start === at || end === 0 || isGitRemote(text, { start, at, end })) continue;
    found.push({ type: 'EMAIL', start, end, ruleId: 'pii.email' });
  }
  return found;
};

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < maxLocalLength && localChar.test(text.charAt(start - 1))) start -= 1;
  while (start < at && !localEdge.test(text.charAt(start))) start += 1;
  return start;
}

/** The index after the domain, or 0 when there is none. */
function domainEnd(text: string, from: number): number {
  domainRun.lastIndex = from;
  const run = domainRun
    .exec(text)?.[0]
    .slice(0, maxDomainLength)
    .replace(/[.-]{1,253}$/, '');
  if (run === undefined || densityDomain.test(run) || !domainShape.test(run)) return 0;
  return from + run.length;
}

function isGitRemote(text: string, span: { start: number; at: number; end: number }): boolean {
  return text.slice(span.start, span.at) === 'git' && text.charAt(span.end) === ':';
}
