import { inTime } from '../domain/in-time.ts';
import type { AliveWorkers } from '../storage/workers.ts';
import type { ApiDependencies } from './dependencies.ts';

export type CheckResult = 'ok' | 'degraded' | 'down';

export interface Readiness {
  ready: boolean;
  checks: { database: CheckResult; temporal: CheckResult; reflex: CheckResult; workers: CheckResult };
  /** Why nothing can be accepted. */
  reason: 'database_unreachable' | 'backlog_full' | 'draining' | null;
}

// A probe that waits longer than this gets a useless answer late.
const checkTimeoutMs = 1_000;
// Probes of several balancers should cost one look per second.
const freshMs = 1_000;

type Checks = Omit<Readiness, 'ready'>;

/** Ready means that a task would be accepted: neither Temporal nor workers are needed for that. */
export function createReadiness(deps: ApiDependencies): () => Promise<Readiness> {
  let latest: { at: number; checks: Promise<Checks> } | undefined;
  return async () => {
    if (!latest || performance.now() - latest.at > freshMs) {
      latest = { at: performance.now(), checks: lookAround(deps) };
    }
    const found = await latest.checks;
    const reason = deps.draining.aborted ? 'draining' : found.reason;
    return { ...found, ready: reason === null, reason };
  };
}

async function lookAround(deps: ApiDependencies): Promise<Checks> {
  const { submissions, workers, taskQueue } = deps;
  const [database, waiting, temporal, alive] = await Promise.all([
    answerOf(deps.ping().then(() => true)),
    answerOf(submissions.waiting()),
    answerOf(deps.temporalHealthy()),
    answerOf(workers.alive(taskQueue)),
  ]);
  return {
    checks: {
      database: database ? 'ok' : 'down',
      temporal: temporal ? 'ok' : 'down',
      reflex: reflexCheck(alive),
      workers: workersCheck(alive),
    },
    reason: !database
      ? 'database_unreachable'
      : (waiting ?? 0) >= submissions.backlogLimit
        ? 'backlog_full'
        : null,
  };
}

/** Degraded: they are all about to go, or nobody knows. */
function workersCheck(alive: AliveWorkers | undefined): CheckResult {
  if (alive === undefined) return 'degraded';
  if (alive.serving > 0) return 'ok';
  return alive.draining > 0 ? 'degraded' : 'down';
}

/** Screening runs in this process, so it is the Reflex service beside it that can fail: tasks are accepted, and wait for it. */
function reflexCheck(alive: AliveWorkers | undefined): CheckResult {
  if (alive === undefined) return 'degraded';
  const { closed, half_open: trying, open } = alive.reflex;
  if (open + trying === 0) return 'ok';
  return closed + trying > 0 ? 'degraded' : 'down';
}

/** Undefined when the check fails or does not end in time. */
function answerOf<T>(check: Promise<T>): Promise<T | undefined> {
  return inTime(check, { ms: checkTimeoutMs, late: 'The check did not end in time' }).catch(() => undefined);
}
