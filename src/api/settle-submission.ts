import { FailureCode } from '../domain/failure-code.ts';
import type { SubmissionOutcome } from '../storage/submissions.ts';
import type { ApiDependencies } from './dependencies.ts';
import { ApiError, unavailable } from './errors.ts';

const fullBacklogRetrySeconds = 10;

/** The id of the accepted task. @throws ApiError CONFLICT or SERVICE_UNAVAILABLE. */
export function settleSubmission(
  deps: Pick<ApiDependencies, 'metrics' | 'wake'>,
  outcome: SubmissionOutcome,
): string {
  switch (outcome.kind) {
    case 'accepted':
      deps.metrics.tasksTotal.inc({ status: 'submitted' });
      deps.wake();
      return outcome.taskId;
    case 'repeated':
      return outcome.taskId;
    case 'key_reused':
      throw new ApiError(FailureCode.CONFLICT, {
        message: 'This Idempotency-Key came with another body before. Use a fresh key for a new task.',
        details: { field: 'Idempotency-Key', task_id: outcome.taskId },
      });
    case 'backlog_full':
      throw unavailable({
        message: 'Too many tasks are waiting. Try again later.',
        retryAfterSeconds: fullBacklogRetrySeconds,
      });
  }
}
