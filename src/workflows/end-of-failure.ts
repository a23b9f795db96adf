import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/workflow';
import { FailureCode, taskErrorCode, type TaskErrorCode } from '../domain/failure-code.ts';
import type { TaskEnd } from '../domain/task-end.ts';

export function endOf(code: TaskErrorCode): TaskEnd {
  return { status: 'failed', code };
}

/** How a task ends when one of its activities failed for good. */
export function endOfFailure(error: unknown): TaskEnd {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (cause instanceof ApplicationFailure) return endOf(taskErrorCode(cause.type));
  // The time for all attempts is the time of the task.
  if (cause instanceof TimeoutFailure && cause.timeoutType === 'SCHEDULE_TO_CLOSE')
    return endOf('TASK_TIMEOUT');
  return endOf(FailureCode.TASK_EXECUTION_FAILED);
}

/** Whether Postgres said that this run has nothing left to do: the task has ended or belongs to another run. */
export function isSuperseded(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.type === FailureCode.RUN_SUPERSEDED;
}

/** Whether a plan with other steps could meet a better end; undefined: no step failed. */
export function canBePlannedOtherwise(failure: unknown): boolean {
  if (failure === undefined) return true;
  const end = endOfFailure(failure);
  if (end.status !== 'failed') return false;
  return end.code === FailureCode.TASK_EXECUTION_FAILED || end.code === FailureCode.NO_CAPABLE_ARM;
}
