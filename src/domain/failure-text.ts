import { FailureCode } from './failure-code.ts';

/** The only words about a failure that Temporal's history holds. */
export const failureText: Record<FailureCode, string> = {
  VALIDATION_ERROR: 'The input is not valid.',
  AUTHENTICATION_REQUIRED: 'An API key is required.',
  AUTHORIZATION_FAILED: 'The caller may not do this.',
  SAFETY_VIOLATION: 'The task was refused by the screening.',
  TASK_NOT_FOUND: 'There is no such task.',
  NOT_FOUND: 'There is no such thing.',
  TASK_ERASED: 'The task was erased.',
  CONFLICT: 'The state does not allow this.',
  PAYLOAD_TOO_LARGE: 'A value is too large.',
  UNSUPPORTED_MEDIA_TYPE: 'The media type is not supported.',
  RATE_LIMIT_EXCEEDED: 'Too many requests.',
  UNKNOWN_ERROR: 'An unexpected failure.',
  SERVICE_UNAVAILABLE: 'A service that is needed does not answer.',
  TASK_TIMEOUT: 'The task exceeded its time.',
  TASK_CANCELLED: 'The task was cancelled.',
  TASK_EXECUTION_FAILED: 'The work failed.',
  BUDGET_EXHAUSTED: 'A cap of the budget does not allow the next call.',
  NO_CAPABLE_ARM: 'No live arm can do this.',
  MODEL_REQUIRED: 'This goal needs a language model, and none is configured.',
  TRANSIENT_FAILURE: 'A call failed in a way that may pass.',
  PROVIDER_BUSY: 'The provider asked for a pause.',
  ARM_UNAVAILABLE: 'The arm of the step does not answer.',
  INVALID_PLAN: 'The planner made no valid plan.',
  RUN_SUPERSEDED: 'The task has ended or belongs to another run.',
};

/** The code that `type` names, or UNKNOWN_ERROR for anything else. */
export function toFailureCode(type: string | null | undefined): FailureCode {
  return typeof type === 'string' && Object.hasOwn(failureText, type)
    ? (type as FailureCode)
    : FailureCode.UNKNOWN_ERROR;
}
