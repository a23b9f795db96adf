export const maxAttempts = 4;
/** Attempts that broke off (a killed worker, a deploy, Postgres away) are not failures of the work; this bounds both together. */
export const maxOpenings = 8;
const firstDelayMs = 1_000;
const longestDelayMs = 60_000;

/**
 * Pause before the attempt after `attempt` (1-based): 1 s doubling to 60 s, times a jitter of 0.5 to 1.5.
 * A pause that the other side asked for is never undercut.
 */
export function retryDelayMs({
  attempt,
  random,
  retryAfterMs = 0,
}: {
  attempt: number;
  /** 0..1 */
  random: number;
  retryAfterMs?: number;
}): number {
  const doubled = Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
  return Math.max(Math.round(doubled * (0.5 + random)), retryAfterMs);
}

const shortestWaitMs = 1_000;
const longestWaitMs = 5_000;

/**
 * Pause before a service that is away is asked again: 1 to 5 s, on top of what it or its breaker asked for, so that waiting tasks do
 * not all come back at once; never past `leftMs`. Undefined: less is left than a pause takes.
 */
export function waitForServiceMs({
  random,
  retryAfterMs = 0,
  leftMs,
}: {
  /** 0..1 */
  random: number;
  retryAfterMs?: number;
  leftMs: number;
}): number | undefined {
  if (leftMs < shortestWaitMs) return undefined;
  const jitter = shortestWaitMs + Math.round(random * (longestWaitMs - shortestWaitMs));
  return Math.min(retryAfterMs + jitter, leftMs);
}
