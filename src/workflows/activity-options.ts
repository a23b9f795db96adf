import type { RetryPolicy } from '@temporalio/common';
import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';

const seconds = 1_000;

/**
 * Timeouts of every activity, with their reasons. `startToClose` bounds one attempt, `heartbeat` how long a dead worker
 * goes unnoticed. Attempts of planner, arms and judge are counted in the ledger (a retryable failure of the fourth is final), so
 * that an outage of Postgres does not use them up; delays come from the failure (`nextRetryDelay`).
 */
export const timeouts = {
  // One row under its lock. Postgres may be restarting: retried until it is back.
  claim: { startToClose: 10 * seconds },
  // One row.
  clock: { startToClose: 10 * seconds },
  // Milliseconds of screening and one transaction; a Reflex service is asked about 33,000 characters at a time, 10 s each at most.
  screen: { startToClose: 120 * seconds, heartbeat: 10 * seconds },
  // Up to two model calls of 120 s, queued behind others at the provider.
  plan: { startToClose: 300 * seconds, heartbeat: 10 * seconds },
  // Arms may work long; the deadline of the task bounds them.
  arm: { startToClose: 3_600 * seconds, heartbeat: 10 * seconds },
  // What planner and judge do without a model or a sandbox, and their transactions.
  atOnce: { startToClose: 10 * seconds },
  // One model call, or sandboxed checks of 5 s each.
  judge: { startToClose: 300 * seconds, heartbeat: 10 * seconds },
  // One transaction that must happen: retried without end.
  finish: { startToClose: 10 * seconds },
} as const;

/** Past this the task's own timer has long fired: a net for work that does not hear of its cancellation. */
const graceAfterDeadlineMs = 5 * seconds;

// Workers that have just gone are listed for some seconds; another's queue is emptied at once, or not at all.
const takenWithinMs = 10 * seconds;

// A longer pause is a timer of Temporal's: meanwhile the workflow task is over, and commands are heard.
const localRetryThreshold = '1s';

// What has to be done in the end is tried often.
const untilDoneRetry: RetryPolicy = {
  initialInterval: '500ms',
  backoffCoefficient: 2,
  maximumInterval: '5s',
};

// Only for failures that carry no delay of their own, such as a lost worker.
const withinTimeRetry: RetryPolicy = {
  initialInterval: '1s',
  backoffCoefficient: 2,
  maximumInterval: '60s',
};

/** Retried until it succeeds: the task's row must be claimed and its end must be written. */
export function untilDone(timeout: { startToClose: number }, summary: string): ActivityOptions {
  return {
    startToCloseTimeout: timeout.startToClose,
    retry: untilDoneRetry,
    summary,
  };
}

/** The same, within the workflow task. */
export function untilDoneLocally(timeout: { startToClose: number }, summary: string): LocalActivityOptions {
  return {
    startToCloseTimeout: timeout.startToClose,
    retry: untilDoneRetry,
    localRetryThreshold,
    summary,
  };
}

/** Retried while the task has time left. */
export function withinTime(
  timeout: { startToClose: number; heartbeat?: number },
  {
    remainingMs,
    summary,
    taskQueue,
  }: { remainingMs: number; summary: string; taskQueue?: string | undefined },
): ActivityOptions {
  return {
    ...(taskQueue !== undefined && { taskQueue, scheduleToStartTimeout: takenWithinMs }),
    startToCloseTimeout: timeout.startToClose,
    scheduleToCloseTimeout: Math.max(1, remainingMs) + graceAfterDeadlineMs,
    ...(timeout.heartbeat !== undefined && { heartbeatTimeout: timeout.heartbeat }),
    retry: withinTimeRetry,
    cancellationType: 'TRY_CANCEL',
    summary,
  };
}

/** The same, within the workflow task. */
export function withinTimeLocally(
  timeout: { startToClose: number },
  { remainingMs, summary }: { remainingMs: number; summary: string },
): LocalActivityOptions {
  return {
    startToCloseTimeout: timeout.startToClose,
    scheduleToCloseTimeout: Math.max(1, remainingMs) + graceAfterDeadlineMs,
    retry: withinTimeRetry,
    localRetryThreshold,
    cancellationType: 'TRY_CANCEL',
    summary,
  };
}
