import { createHmac, randomBytes } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { LooksFor } from '../reflex/screen.ts';

/** What a verdict depends on. */
export interface VerdictQuestion {
  text: string;
  clientId: string;
  policyVersion: string;
  looksFor: LooksFor;
}

/** Findings on texts screened before, without the texts: spans and constant words only. */
export interface VerdictCache {
  /** The findings kept for the same question, or what `screen` finds, which is kept then. */
  findings(
    question: VerdictQuestion,
    screen: () => Finding[],
  ): { findings: readonly Finding[]; isHit: boolean };
}

interface Kept {
  findings: readonly Finding[];
  bytes: number;
}

export interface VerdictCacheLimits {
  maxEntries: number;
  /** Estimated. */
  maxBytes: number;
}

const usualLimits: VerdictCacheLimits = { maxEntries: 10_000, maxBytes: 16 * 1_024 * 1_024 };

// More than the 190 and 105 that were measured on a heap full of them.
const entryBytes = 400;
const findingBytes = 200;

/**
 * Of one process, the least recently used going first. A verdict does not grow old: what it depends on is in its key, which is an
 * HMAC under a key of this process, so that neither memory nor another client can say what was asked.
 */
export function createVerdictCache({ maxEntries, maxBytes } = usualLimits): VerdictCache {
  const secret = randomBytes(32);
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function keep(key: string, findings: readonly Finding[]): void {
    const entry = { findings, bytes: entryBytes + findings.length * findingBytes };
    if (entry.bytes > maxBytes) return;
    kept.set(key, entry);
    bytes += entry.bytes;
    for (const [oldest, { bytes: freed }] of kept) {
      if (kept.size <= maxEntries && bytes <= maxBytes) return;
      kept.delete(oldest);
      bytes -= freed;
    }
  }

  return {
    findings(question, screen) {
      const key = keyOf(question, secret);
      const known = kept.get(key);
      if (known) {
        // A map keeps the order of insertion.
        kept.delete(key);
        kept.set(key, known);
        return { findings: known.findings, isHit: true };
      }
      const findings = screen();
      keep(key, findings);
      return { findings, isHit: false };
    },
  };
}

function keyOf({ text, clientId, policyVersion, looksFor }: VerdictQuestion, secret: Buffer): string {
  const about = JSON.stringify([clientId, policyVersion, looksFor.personal, looksFor.injection]);
  // JSON has no bare line break, so what follows the first one is the text.
  return createHmac('sha256', secret).update(`${about}\n`).update(text).digest('base64');
}
