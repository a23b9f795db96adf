import { Context } from '@temporalio/activity';

// A cancellation reaches an activity with the answer to a heartbeat; the worker throttles them to the same rhythm.
const heartbeatEveryMs = 500;
// setTimeout fires at once beyond this; heartbeats go on, and the next attempt sees to the rest.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Heartbeats while `work` runs, and hands it a signal that is aborted by cancellation, by the worker's shutdown and,
 * with a TimeoutError, when `performance.now()` reaches `deadlineMs`: also when Temporal cannot say so.
 */
export async function heartbeatWhile<T>(
  deadlineMs: number | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const context = Context.current();
  const heart = setInterval(() => context.heartbeat(), heartbeatEveryMs);
  const deadline = new AbortController();
  const timeout = () => deadline.abort(new DOMException('The deadline has passed.', 'TimeoutError'));
  const clock =
    deadlineMs === undefined
      ? undefined
      : setTimeout(timeout, Math.min(Math.max(0, deadlineMs - performance.now()), longestTimerMs));
  try {
    return await work(AbortSignal.any([context.cancellationSignal, deadline.signal]));
  } finally {
    clearInterval(heart);
    clearTimeout(clock);
  }
}

/** Whether the signal of `heartbeatWhile` was aborted for this reason because the time is up. */
export function isDeadline(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
