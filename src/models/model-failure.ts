import { APICallError, NoObjectGeneratedError, type LanguageModelUsage } from 'ai';
import { FailureCode } from '../domain/failure-code.ts';
import { noUsage, TaskFailure, type Usage } from '../domain/task-failure.ts';
import { retryAfterMs } from '../domain/retry-after.ts';
import { UnusableAnswer } from './unusable-answer.ts';

/** Errors of connecting: nothing was sent, so nothing was billed. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What a failed call means, in constant text: a provider's own words may quote the prompt, so they stay in `cause`. */
export function modelFailure({
  cause,
  timedOut,
  usageOf,
}: {
  cause: unknown;
  timedOut: boolean;
  usageOf: (reported: LanguageModelUsage | undefined) => Usage;
}): TaskFailure {
  if (timedOut)
    return transient('The model did not answer in ORCHESTRATOR_MODEL_TIMEOUT_SECONDS.', { cause });
  if (NoObjectGeneratedError.isInstance(cause)) {
    return new UnusableAnswer({
      answer: cause.text ?? '',
      faults: ['It is not JSON of the form asked for.'],
      truncated: cause.finishReason === 'length',
      usage: usageOf(cause.usage),
      cause,
    });
  }
  if (!APICallError.isInstance(cause)) return transient('The model call failed.', { cause });
  if (cause.statusCode === undefined) return noConnection(cause);
  return cause.statusCode < 400
    ? transient('The model endpoint answered with something that is not a chat completion.', { cause })
    : refusal({ cause, status: cause.statusCode });
}

/** Whether the endpoint, rather than one of its answers, has failed. */
export function isOutage(error: unknown): boolean {
  return (
    error instanceof TaskFailure &&
    error.code === FailureCode.TRANSIENT_FAILURE &&
    (error.usage === undefined || error.usage === noUsage)
  );
}

function noConnection(cause: APICallError): TaskFailure {
  const unsent = hasCode(cause.cause) && notConnected.has(cause.cause.code);
  return transient(
    unsent
      ? 'The model endpoint cannot be reached at ORCHESTRATOR_MODEL_BASE_URL.'
      : 'The connection to the model endpoint broke.',
    { cause, ...(unsent ? { usage: noUsage } : {}) },
  );
}

function refusal({ cause, status }: { cause: APICallError; status: number }): TaskFailure {
  if (status === 429) {
    const pause = retryAfterMs(cause.responseHeaders?.['retry-after']);
    return new TaskFailure(FailureCode.PROVIDER_BUSY, {
      message: 'The model endpoint is busy (HTTP 429).',
      usage: noUsage,
      cause,
      ...(pause === undefined ? {} : { retryAfterMs: pause }),
    });
  }
  if (status >= 500 || status === 408) {
    return transient(`The model endpoint failed (HTTP ${status}).`, { cause });
  }
  return new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
    message: `The model endpoint refused the request (HTTP ${status}): check ${settingFor(status)}.`,
    usage: noUsage,
    cause,
  });
}

function settingFor(status: number): string {
  if (status === 401 || status === 403) return 'ORCHESTRATOR_MODEL_API_KEY';
  if (status === 404) return 'ORCHESTRATOR_MODEL_BASE_URL and ORCHESTRATOR_MODEL_NAME';
  return 'that ORCHESTRATOR_MODEL_NAME takes requests of this size and form';
}

function transient(message: string, details: { cause: unknown; usage?: Usage }): TaskFailure {
  return new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message, ...details });
}

function hasCode(value: unknown): value is { code: string } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
