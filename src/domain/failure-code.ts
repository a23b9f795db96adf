/** Every way in which a request or a task can end badly: used by retry policies, HTTP bodies, logs and metric labels. */
export const FailureCode = {
  VALIDATION_ERROR: 'VALIDATION_ERROR',
  AUTHENTICATION_REQUIRED: 'AUTHENTICATION_REQUIRED',
  AUTHORIZATION_FAILED: 'AUTHORIZATION_FAILED',
  SAFETY_VIOLATION: 'SAFETY_VIOLATION',
  TASK_NOT_FOUND: 'TASK_NOT_FOUND',
  NOT_FOUND: 'NOT_FOUND',
  TASK_ERASED: 'TASK_ERASED',
  CONFLICT: 'CONFLICT',
  PAYLOAD_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  UNSUPPORTED_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  RATE_LIMIT_EXCEEDED: 'RATE_LIMIT_EXCEEDED',
  UNKNOWN_ERROR: 'UNKNOWN_ERROR',
  SERVICE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  TASK_TIMEOUT: 'TASK_TIMEOUT',
  TASK_CANCELLED: 'TASK_CANCELLED',
  TASK_EXECUTION_FAILED: 'TASK_EXECUTION_FAILED',
  BUDGET_EXHAUSTED: 'BUDGET_EXHAUSTED',
  NO_CAPABLE_ARM: 'NO_CAPABLE_ARM',
  MODEL_REQUIRED: 'MODEL_REQUIRED',
  /** A provider or tool failed in a way that another attempt may not meet. */
  TRANSIENT_FAILURE: 'TRANSIENT_FAILURE',
  /** A provider asked for a pause (HTTP 429); carries the pause. */
  PROVIDER_BUSY: 'PROVIDER_BUSY',
  /** The arm of a step does not answer. */
  ARM_UNAVAILABLE: 'ARM_UNAVAILABLE',
  /** The plan proposed by a planner breaks a rule of plans. */
  INVALID_PLAN: 'INVALID_PLAN',
  /** The task was ended or taken over by another run while this attempt worked. */
  RUN_SUPERSEDED: 'RUN_SUPERSEDED',
} as const;

export type FailureCode = (typeof FailureCode)[keyof typeof FailureCode];

/** What `error.code` of a failed task can be. */
export type TaskErrorCode = Extract<
  FailureCode,
  | 'TASK_TIMEOUT'
  | 'TASK_EXECUTION_FAILED'
  | 'BUDGET_EXHAUSTED'
  | 'SAFETY_VIOLATION'
  | 'NO_CAPABLE_ARM'
  | 'MODEL_REQUIRED'
>;

const taskErrorCodes: ReadonlySet<string> = new Set<TaskErrorCode>([
  'TASK_TIMEOUT',
  'TASK_EXECUTION_FAILED',
  'BUDGET_EXHAUSTED',
  'SAFETY_VIOLATION',
  'NO_CAPABLE_ARM',
  'MODEL_REQUIRED',
]);

/** The code a task ends with when one of its parts failed with `code`. */
export function taskErrorCode(code: string | null | undefined): TaskErrorCode {
  return isTaskErrorCode(code) ? code : FailureCode.TASK_EXECUTION_FAILED;
}

function isTaskErrorCode(code: string | null | undefined): code is TaskErrorCode {
  return typeof code === 'string' && taskErrorCodes.has(code);
}

/** Whether another attempt can meet a different end. Sources: the provider asked for it, or the cause passes by itself. */
export function isRetryable(code: FailureCode): boolean {
  return (
    code === FailureCode.TRANSIENT_FAILURE ||
    code === FailureCode.PROVIDER_BUSY ||
    code === FailureCode.ARM_UNAVAILABLE ||
    code === FailureCode.SERVICE_UNAVAILABLE ||
    code === FailureCode.UNKNOWN_ERROR
  );
}
