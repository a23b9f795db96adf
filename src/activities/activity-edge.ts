import { activityInfo, ApplicationFailure, CancelledFailure, Context } from '@temporalio/activity';
import { FailureCode, isRetryable } from '../domain/failure-code.ts';
import { failureText } from '../domain/failure-text.ts';
import { maxAttempts, retryDelayMs } from '../domain/retry.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { FailureDetails } from '../storage/failure-details.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { refuseLargeReturn } from './payload-limit.ts';

export interface EdgeDependencies {
  failureDetails: FailureDetails;
  logger: Logger;
  metrics: Metrics;
}

/**
 * The one place where a failure leaves an activity: rebuilt from its code and constant text, so that neither message nor
 * stack nor cause reaches history. The whole error is sealed with the task's key. Cancellation passes untouched.
 */
export function atEdge<Input extends { taskId: string }, Output>(
  { failureDetails, logger, metrics }: EdgeDependencies,
  activity: (input: Input) => Promise<Output>,
  { attempts = maxAttempts }: { attempts?: number } = {},
): (input: Input) => Promise<Output> {
  return async (input) => {
    const { activityType, attempt } = activityInfo();
    const stopTimer = metrics.activityDuration.startTimer({ activity: activityType });
    try {
      const output = await activity(input);
      refuseLargeReturn(activityType, output);
      stopTimer({ result: 'ok' });
      return output;
    } catch (error) {
      if (Context.current().cancellationSignal.aborted && !(error instanceof TaskFailure)) {
        stopTimer({ result: 'cancelled' });
        throw new CancelledFailure('The activity was cancelled.');
      }
      const code = codeOf(error);
      stopTimer({ result: code });
      metrics.errorsTotal.inc({ type: code });
      const expected = error instanceof TaskFailure && code !== FailureCode.UNKNOWN_ERROR;
      // A goal that is declined or a task that runs out of time is an outcome, not a fault.
      const level = expected && !isRetryable(code) ? 'info' : 'warning';
      logger[level]('An activity failed', {
        activity: activityType,
        attempt,
        task_id: input.taskId,
        code,
        ...(code === FailureCode.PAYLOAD_TOO_LARGE && {
          limit: error instanceof TaskFailure && error.message,
        }),
        ...(!expected && { error: error instanceof TaskFailure ? error.cause : error }),
      });
      await keepDetails(
        failureDetails,
        { taskId: input.taskId, activity: activityType, code, error },
        logger,
      );
      throw rebuild({ error, code, attempt, attempts });
    }
  };
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof TaskFailure) return error.code;
  return isDatabaseOutage(error) ? FailureCode.SERVICE_UNAVAILABLE : FailureCode.UNKNOWN_ERROR;
}

function rebuild({
  error,
  code,
  attempt,
  attempts,
}: {
  error: unknown;
  code: FailureCode;
  attempt: number;
  attempts: number;
}): ApplicationFailure {
  // An outage of Postgres uses up no attempt of the work: it is waited for while the task has time.
  const outage = code === FailureCode.SERVICE_UNAVAILABLE;
  const { final, retryAfterMs = 0, attempt: failed } = error instanceof TaskFailure ? error : {};
  const nonRetryable = final ?? (!isRetryable(code) || (!outage && attempt >= attempts));
  const delay = retryDelayMs({
    // Temporal also counts what an outage cut short: pauses that grow with that would soon be longer than the time left.
    attempt: failed ?? (outage ? Math.min(attempt, 4) : attempt),
    random: Math.random(),
    retryAfterMs,
  });
  const message = failureText[code];
  const failure = ApplicationFailure.create({ type: code, message, nonRetryable, nextRetryDelay: delay });
  failure.stack = message;
  return failure;
}

async function keepDetails(
  failureDetails: FailureDetails,
  detail: Parameters<FailureDetails['record']>[0],
  logger: Logger,
): Promise<void> {
  if (detail.code === FailureCode.SERVICE_UNAVAILABLE || detail.code === FailureCode.RUN_SUPERSEDED) return;
  try {
    await failureDetails.record(detail);
  } catch (error) {
    logger.warning('The details of a failure could not be kept', { task_id: detail.taskId, error });
  }
}
