import { containsPlaceholder, placeholderEnd } from '../placeholders.ts';
import { codesOf } from '../text/codes.ts';
import { inOrder } from '../text/in-order.ts';
import { originalSpan, Rewriter } from '../text/normal-text.ts';
import type { RewrittenText } from '../text/normal-text.ts';
import { sectionAt } from '../text/sections.ts';
import type { Candidate, Detector } from './candidate.ts';
import { detectCryptoAddresses } from './crypto-addresses.ts';
import { detectEmails } from './email.ts';
import { detectDriversLicences, detectItins, detectPassports, detectSsns } from './government-ids.ts';
import { detectIbans } from './iban.ts';
import { isPasswordKey, labelOf } from './key-label.ts';
import type { Marks } from './marks.ts';
import { maskChar, MaskedText, maskUnit } from './masked-text.ts';
import { detectIps, detectMacs } from './network.ts';
import { detectCards } from './payment.ts';
import { detectPhones } from './phone.ts';
import { detectPersonalRecords } from './records.ts';
import { detectSecretAssignments, isPassword } from './secret-assignments.ts';
import { detectSecrets } from './secrets.ts';
import { plainSpelling } from './spelling.ts';

/** What a text must hold for a detector to find anything: a look at the whole of it that spares many. */
type Need = (marks: Marks, length: number) => boolean;

const digits: Need = ({ digitStarts }) => digitStarts.count > 0;

/** The most telling shapes first: what one detector takes, the next ones do not see. */
const detectors: readonly { detect: Detector; needs: Need }[] = [
  { detect: detectSecrets, needs: ({ colons }, length) => length >= shortestToken || colons.count > 0 },
  { detect: detectEmails, needs: ({ ats }) => ats.count > 0 },
  {
    detect: detectSecretAssignments,
    needs: ({ colons, equals }, length) =>
      length >= shortestAssignment || colons.count > 0 || equals.count > 0,
  },
  { detect: detectCryptoAddresses, needs: digits },
  { detect: detectIbans, needs: digits },
  { detect: detectPersonalRecords, needs: digits },
  { detect: detectPassports, needs: digits },
  { detect: detectDriversLicences, needs: digits },
  { detect: detectCards, needs: digits },
  { detect: detectSsns, needs: digits },
  { detect: detectItins, needs: digits },
  {
    detect: detectMacs,
    needs: ({ colons, hyphens, stops }) => colons.count + hyphens.count + stops.count > 1,
  },
  {
    detect: detectIps,
    needs: ({ colons, stops, digitStarts }) => colons.count > 0 || (stops.count > 0 && digitStarts.count > 0),
  },
  { detect: detectPhones, needs: digits },
];
// A medical record of five digits under a key that says so.
const shortestFinding = 5;
const shortestToken = 16;
// `pwd is` and a word of six characters.
const shortestAssignment = 13;
// Masking one span can make another readable. Two rounds settle ordinary text; the bound keeps the time linear.
const maxRounds = 6;
const neighbourhood = 900;
const blank = 32;
const bracket = 91;
// What stands at the edge of a neighbourhood may be half of something.
const edge = 200;

/**
 * Personal data and secrets, without overlaps, in order. Placeholders in the text are never part of a match. `key`, the
 * object key of the text, counts as words before it. `codes`, the units of the text, are overwritten.
 */
export function findPersonal(original: string, key = '', codes = codesOf(original)): Candidate[] {
  if (original.length < shortestFinding) return [];
  const label = key === '' ? undefined : labelOf(key);
  const text = original.includes(maskChar) ? original.replaceAll(maskChar, ' ') : original;
  if (label === undefined) return findSpelled(text, text === original ? codes : codesOf(text));
  if (isPasswordKey(key) && isPassword(text) && !containsPlaceholder(text)) return [wholeSecret(text)];
  const lead = `${label}: `;
  return findSpelled(lead + text, codesOf(lead + text))
    .filter(({ start }) => start >= lead.length)
    .map((found) => ({ ...found, start: found.start - lead.length, end: found.end - lead.length }));
}

function wholeSecret(text: string): Candidate {
  return { type: 'SECRET', start: 0, end: text.length, ruleId: 'secret.password-key' };
}

function findSpelled(text: string, codes: Uint16Array): Candidate[] {
  const isMasked = text.includes('[') && maskPlaceholders(codes);
  const plain = plainSpelling(text, codes);
  const found = findPlain(
    new MaskedText(plain.codes, plain.origins === null && !isMasked ? text : undefined),
  );
  if (plain.origins === null) return found;
  moveToOriginal(found, plain);
  return found;
}

function moveToOriginal(spans: Candidate[], text: RewrittenText): void {
  for (const span of spans) {
    const { start, end } = originalSpan(text, span.start, span.end);
    span.start = start;
    span.end = end;
  }
}

function findPlain(masked: MaskedText): Candidate[] {
  const inUse = detectorsFor(masked);
  if (inUse.length === 0) return [];
  let fresh = oneRound(masked, inUse);
  let found = fresh;
  for (let round = 1; fresh.length > 0 && round < maxRounds; round += 1) {
    fresh = nextRound(masked, fresh);
    found = withAll(found, fresh);
  }
  return inOrder(found);
}

/** What is found beside the spans just masked, which are masked in their turn. */
function nextRound(masked: MaskedText, fresh: Candidate[]): Candidate[] {
  if (masked.codes.length <= neighbourhood) return oneRound(masked, detectorsFor(masked));
  const { length } = masked.codes;
  const reaches = mergedReaches(length, fresh);
  const near = surroundings(masked.codes, reaches, fresh);
  const nearby = new MaskedText(near.codes);
  const inUse = detectorsFor(nearby);
  if (inUse.length === 0) return [];
  const firsts = reaches.map(({ from }) => from);
  const inNear = oneRound(nearby, inUse);
  moveToOriginal(inNear, near);
  const found = inNear.filter((span) => !isCutOff(span, reaches[sectionAt(firsts, span.start)], length));
  masked.mask(found);
  return found;
}

/** Masks what it finds. */
function oneRound(masked: MaskedText, inUse: readonly Detector[]): Candidate[] {
  let fresh: Candidate[] = [];
  for (const detect of inUse) {
    const spans = withoutOverlaps(detect(masked));
    masked.mask(spans);
    fresh = withAll(fresh, spans);
  }
  return fresh;
}

/** The spans with more of them: where there were none, those are all. */
function withAll(spans: Candidate[], more: Candidate[]): Candidate[] {
  if (spans.length === 0) return more;
  for (const span of more) spans.push(span);
  return spans;
}

interface Reach {
  from: number;
  to: number;
}

/**
 * What stands beside the spans just masked, with a blank between stretches that are apart, and one masked unit in place of each
 * span: farther away they change nothing, and nothing reaches across them.
 */
function surroundings(
  masked: Uint16Array,
  reaches: readonly Reach[],
  fresh: readonly Candidate[],
): RewrittenText {
  const near = new Rewriter(masked.length);
  let next = 0;
  for (const [i, { from, to }] of reaches.entries()) {
    if (i > 0) near.add(blank, from, from);
    let open = from;
    for (let span = fresh[next]; span !== undefined && span.start < to; span = fresh[next]) {
      if (open < span.start) near.addRun(masked, open, span.start);
      near.add(maskUnit, span.start, span.end);
      open = span.end;
      next += 1;
    }
    if (open < to) near.addRun(masked, open, to);
  }
  return near.done();
}

function mergedReaches(length: number, fresh: Candidate[]): Reach[] {
  const merged: Reach[] = [];
  for (const { start, end } of inOrder(fresh)) {
    const to = Math.min(length, end + neighbourhood);
    const last = merged.at(-1);
    if (last !== undefined && start - neighbourhood <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from: Math.max(0, start - neighbourhood), to });
  }
  return merged;
}

/** Whether the span lies at an edge that was cut. */
function isCutOff({ start, end }: Candidate, reach: Reach | undefined, length: number): boolean {
  const { from, to } = reach ?? { from: 0, to: length };
  return (from > 0 && start - from < edge) || (to < length && to - end < edge);
}

/** Whether there were any. */
function maskPlaceholders(codes: Uint16Array): boolean {
  let isMasked = false;
  for (let at = 0; at < codes.length; at += 1) {
    const end = codes[at] === bracket ? placeholderEnd(codes, at) : 0;
    if (end === 0) continue;
    codes.fill(maskUnit, at, end);
    isMasked = true;
    at = end - 1;
  }
  return isMasked;
}

/** Of overlapping spans the one that starts first stays, and of those the longest. */
function withoutOverlaps(spans: Candidate[]): Candidate[] {
  if (spans.length < 2 || areApart(spans)) return spans;
  const kept: Candidate[] = [];
  let end = -1;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

function areApart(spans: readonly Candidate[]): boolean {
  // Leaving an iteration early takes what was compiled for it along.
  let end = 0;
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i];
    if (span === undefined || span.start < end) return false;
    end = span.end;
  }
  return true;
}

/** Looks the text over for them. */
function detectorsFor(masked: MaskedText): Detector[] {
  const marks = masked.lookOver();
  const inUse: Detector[] = [];
  for (const { detect, needs } of detectors) if (needs(marks, masked.codes.length)) inUse.push(detect);
  return inUse;
}
