import { FailureCode } from '../domain/failure-code.ts';
import type { JsonObject } from '../domain/json.ts';

/** The codes that HTTP answers carry: the only table of failures and statuses. */
const statuses = {
  VALIDATION_ERROR: 400,
  AUTHENTICATION_REQUIRED: 401,
  AUTHORIZATION_FAILED: 403,
  SAFETY_VIOLATION: 403,
  TASK_NOT_FOUND: 404,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TASK_ERASED: 410,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMIT_EXCEEDED: 429,
  UNKNOWN_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const satisfies Partial<Record<FailureCode, number>>;

export type ApiErrorCode = keyof typeof statuses;

export const apiErrorCodes = Object.keys(statuses) as [ApiErrorCode, ...ApiErrorCode[]];

export const problemMediaType = 'application/problem+json';

export interface Problem {
  error: ApiErrorCode;
  message: string;
  details: JsonObject;
  request_id: string;
  retry_after?: number;
  type: string;
  title: string;
  status: number;
}

export interface ApiErrorDetails {
  /** Shown to the client. */
  message: string;
  details?: JsonObject;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A request that cannot be served, for a reason that its sender may know. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly details: JsonObject;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ApiErrorCode, { message, details = {}, retryAfterSeconds, cause }: ApiErrorDetails) {
    super(message, { cause });
    this.code = code;
    this.details = details;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface FieldProblem {
  /** Path in the body such as `budget.max_tokens`, or the name of a parameter or header. */
  field: string;
  /** What is wrong and what would be right. Never the value. */
  reason: string;
}

export function validationError(problems: readonly [FieldProblem, ...FieldProblem[]]): ApiError {
  const [first] = problems;
  const message = problems.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  const errors = problems.map(({ field, reason }) => ({ field, reason }));
  return new ApiError(FailureCode.VALIDATION_ERROR, { message, details: { ...first, errors } });
}

export function taskNotFound(taskId: string): ApiError {
  return new ApiError(FailureCode.TASK_NOT_FOUND, {
    message: 'There is no such task.',
    details: { task_id: taskId.slice(0, 64) },
  });
}

export function unavailable({
  message,
  retryAfterSeconds,
  cause,
}: {
  message: string;
  retryAfterSeconds: number;
  cause?: unknown;
}): ApiError {
  return new ApiError(FailureCode.SERVICE_UNAVAILABLE, { message, retryAfterSeconds, cause });
}

/** The one shape of every error answer (RFC 9457 members included). */
export function problemOf(error: ApiError, requestId: string): Problem {
  const { code, message, details, retryAfterSeconds } = error;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return {
    error: code,
    message,
    details,
    request_id: requestId,
    ...(retryAfterSeconds !== undefined && { retry_after: retryAfterSeconds }),
    type: `urn:octollm:problem:${words.replaceAll(' ', '-')}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status: statuses[code],
  };
}
