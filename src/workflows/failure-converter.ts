import { DefaultFailureConverter, type PayloadConverter, type ProtoFailure } from '@temporalio/common';
import { failureText, toFailureCode } from '../domain/failure-text.ts';

/**
 * The net under the activity edge: whatever failure is about to reach history keeps its code and loses its words,
 * stack and details. (JSON.parse quotes its input, validators name keys, Postgres echoes values.)
 */
class CodesOnlyFailureConverter extends DefaultFailureConverter {
  override errorToFailure(error: unknown, payloadConverter: PayloadConverter): ProtoFailure {
    return strip(super.errorToFailure(error, payloadConverter));
  }
}

function strip(failure: ProtoFailure): ProtoFailure {
  const { applicationFailureInfo, timeoutFailureInfo, canceledFailureInfo, cause } = failure;
  return {
    ...failure,
    message: constantText(failure),
    stackTrace: '',
    encodedAttributes: null,
    cause: cause ? strip(cause) : null,
    ...(applicationFailureInfo && {
      applicationFailureInfo: {
        ...applicationFailureInfo,
        type: toFailureCode(applicationFailureInfo.type),
        details: null,
      },
    }),
    ...(timeoutFailureInfo && { timeoutFailureInfo: { ...timeoutFailureInfo, lastHeartbeatDetails: null } }),
    ...(canceledFailureInfo && { canceledFailureInfo: { ...canceledFailureInfo, details: null } }),
  };
}

function constantText(failure: ProtoFailure): string {
  if (failure.applicationFailureInfo) return failureText[toFailureCode(failure.applicationFailureInfo.type)];
  if (failure.timeoutFailureInfo) return 'A time-out of Temporal.';
  if (failure.canceledFailureInfo) return 'Cancelled.';
  if (failure.activityFailureInfo) return 'An activity failed.';
  return failureText.UNKNOWN_ERROR;
}

export const failureConverter = new CodesOnlyFailureConverter();
