import { FailureCode } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';

/** The service did not do its work: what counts against it in its circuit breaker. `why` is constant text, or has a number in it. */
export function reflexOutage(why: string, retryAfterMs?: number): TaskFailure {
  return new TaskFailure(FailureCode.SERVICE_UNAVAILABLE, {
    message: `The Reflex service failed: ${why}.`,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

export function isReflexOutage(error: unknown): error is TaskFailure {
  return error instanceof TaskFailure && error.code === FailureCode.SERVICE_UNAVAILABLE;
}

/** What a call meets while the service is left alone. */
export function reflexLeftAlone(retryAfterMs: number): TaskFailure {
  return reflexOutage('it did so several times in a row and is left alone for a while', retryAfterMs);
}
