import { FailureCode } from '../../domain/failure-code.ts';
import { TaskFailure } from '../../domain/task-failure.ts';

/** Whether the arm, rather than one of its answers, has failed: what counts against it in its circuit breaker. */
export function isArmOutage(error: unknown): boolean {
  return error instanceof TaskFailure && error.code === FailureCode.ARM_UNAVAILABLE;
}

/** What a step meets while an arm is left alone. */
export function armLeftAlone(retryAfterMs: number): TaskFailure {
  return new TaskFailure(FailureCode.ARM_UNAVAILABLE, {
    message: 'The arm did not answer several times in a row and is left alone for a while.',
    retryAfterMs,
  });
}
