import { Context } from '@temporalio/activity';

// A cancellation reaches an activity with the answer to a heartbeat; the worker throttles them to the same rhythm.
const heartbeatEveryMs = 500;

/**
 * Heartbeats while `work` runs, and hands it a signal that is aborted by cancellation, by the worker's shutdown and,
 * with a TimeoutError, by the deadline: also when Temporal cannot say so.
 */
export async function heartbeatWhile<T>(
  deadlineAt: Date | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), heartbeatEveryMs);
  const remainingMs = deadlineAt === null ? undefined : Math.max(0, deadlineAt.getTime() - Date.now());
  const signals = [context.cancellationSignal];
  if (remainingMs !== undefined) signals.push(AbortSignal.timeout(remainingMs));
  try {
    return await work(AbortSignal.any(signals));
  } finally {
    clearInterval(timer);
  }
}
