import { z } from 'zod';
import type { Match } from './locate.ts';
import { plainName } from './type-names.ts';

export interface NamedMatch extends Match {
  /** As the service calls it; empty where it does not say. */
  name: string;
}

/** What a Reflex service said of one text. */
export type ReflexAnswer =
  | { kind: 'screened'; isBlocked: boolean; personal: NamedMatch[]; injections: NamedMatch[] }
  | { kind: 'rate_limited' }
  /** Not an answer of either published form, or one that says that the service failed. */
  | { kind: 'unusable' };

/** Beyond this an answer says nothing more about one text. */
const mostMatches = 1_000;
const Offset = z.int().min(0);
const Name = z.union([
  z.string(),
  z.record(z.string(), z.unknown()).transform((of) => Object.keys(of).join()),
]);

/** Offsets and texts as the service in Rust spells them, and as the published client expects them; also mixed. */
const PublishedMatch = z
  .object({
    pii_type: Name.optional(),
    injection_type: Name.optional(),
    type: Name.optional(),
    start: Offset.optional(),
    end: Offset.optional(),
    position: Offset.optional(),
    matched_text: z.string().optional(),
    value: z.string().optional(),
  })
  .transform((match): NamedMatch => ({
    name: match.pii_type ?? match.injection_type ?? match.type ?? '',
    text: match.matched_text ?? match.value,
    start: match.start ?? match.position,
    end: match.end,
  }));

const Matches = z.array(PublishedMatch).max(mostMatches);

const PublishedAnswer = z.object({
  status: z.string().transform(plainName),
  pii_detected: z.boolean().default(false),
  pii_matches: Matches.default([]),
  injection_detected: z.boolean().default(false),
  injection_matches: Matches.default([]),
});

/** An answer in either published spelling (`success` or `Success`); members beyond these are ignored. */
export function readReflexAnswer(text: string): ReflexAnswer {
  const parsed = PublishedAnswer.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'unusable' };
  const { status, pii_matches: personal, injection_matches: injections, ...detected } = parsed.data;
  if (status === 'ratelimited') return { kind: 'rate_limited' };
  if (status !== 'success' && status !== 'blocked') return { kind: 'unusable' };
  // What it found and does not show cannot be replaced.
  if (detected.pii_detected && personal.length === 0) return { kind: 'unusable' };
  const isBlocked = status === 'blocked';
  const isUnshown = injections.length === 0 && (isBlocked || detected.injection_detected);
  return { kind: 'screened', isBlocked, personal, injections: isUnshown ? [{ name: '' }] : injections };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
