import { maskChar, maskSpans } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { detectCryptoAddresses } from './crypto-addresses.ts';
import { detectEmails } from './email.ts';
import { detectDriversLicences, detectItins, detectPassports, detectSsns } from './government-ids.ts';
import { detectIbans } from './iban.ts';
import { detectIps, detectMacs } from './network.ts';
import { detectCards } from './payment.ts';
import { detectPersonalRecords } from './personal-records.ts';
import { detectPhones } from './phone.ts';
import { isPasswordKey, labelOf } from './key-label.ts';
import { originalSpan } from './normal-text.ts';
import { placeholderPattern } from './placeholders.ts';
import { detectSecretAssignments, isPassword } from './secret-assignments.ts';
import { detectSecrets } from './secrets.ts';
import { plainSpelling } from './spelling.ts';

/** The most telling shapes first: what one detector takes, the next ones do not see. */
const detectors: readonly Detector[] = [
  detectSecrets,
  detectEmails,
  detectSecretAssignments,
  detectCryptoAddresses,
  detectIbans,
  detectPersonalRecords,
  detectPassports,
  detectDriversLicences,
  detectCards,
  detectSsns,
  detectItins,
  detectMacs,
  detectIps,
  detectPhones,
];
// Masking one span can make another readable. Two rounds settle ordinary text; the bound keeps the time linear.
const maxRounds = 6;
const neighbourhood = 600;

/**
 * Personal data and secrets, without overlaps, in order. Placeholders in the text are never part of a match. `key`, the
 * object key of the text, counts as words before it.
 */
export function findPersonal(text: string, key = ''): Candidate[] {
  const label = key === '' ? undefined : labelOf(key);
  const open = maskPlaceholders(text);
  if (label === undefined) return findSpelled(open);
  if (isPasswordKey(key) && isPassword(open)) return [wholeSecret(text)];
  const lead = `${label}: `;
  return findSpelled(lead + open)
    .filter(({ start }) => start >= lead.length)
    .map((found) => ({ ...found, start: found.start - lead.length, end: found.end - lead.length }));
}

function wholeSecret(text: string): Candidate {
  return { type: 'SECRET', start: 0, end: text.length, ruleId: 'secret.password-key' };
}

function findSpelled(text: string): Candidate[] {
  const plain = plainSpelling(text);
  return findPlain(plain.text).map((found) => ({ ...found, ...originalSpan(plain, found.start, found.end) }));
}

function findPlain(text: string): Candidate[] {
  const found: Candidate[] = [];
  let masked = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const fresh: Candidate[] = [];
    for (const detect of detectors) {
      const spans = withoutOverlaps(detect(masked));
      if (spans.length === 0) continue;
      for (const span of spans) fresh.push(span);
      masked = maskSpans(masked, spans);
    }
    for (const span of fresh) found.push(span);
    if (fresh.length === 0 || isSettled(masked, fresh)) break;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether nothing is left to find beside the spans just masked; farther away they change nothing. */
function isSettled(masked: string, fresh: Candidate[]): boolean {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of fresh.sort((a, b) => a.start - b.start)) {
    const from = Math.max(reached, start - neighbourhood);
    if (from > reached) pieces.push(' ');
    reached = Math.min(masked.length, end + neighbourhood);
    pieces.push(masked.slice(from, reached));
  }
  const nearby = pieces.join('');
  return detectors.every((detect) => detect(nearby).length === 0);
}

function maskPlaceholders(original: string): string {
  const text = original.replaceAll(maskChar, ' ');
  if (!text.includes('[')) return text;
  return maskSpans(
    text,
    [...text.matchAll(placeholderPattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Of overlapping spans the one that starts first stays, and of those the longest. */
function withoutOverlaps(spans: Candidate[]): Candidate[] {
  if (spans.length < 2) return spans;
  const kept: Candidate[] = [];
  let end = -1;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
