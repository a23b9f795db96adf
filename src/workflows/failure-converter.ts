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
  const { applicationFailureInfo: info, cause } = failure;
  const stripped: ProtoFailure = { ...failure, stackTrace: '', cause: cause ? strip(cause) : null };
  if (!info) return hasOwnWords(failure) ? { ...stripped, message: failureText.UNKNOWN_ERROR } : stripped;
  const code = toFailureCode(info.type);
  return {
    ...stripped,
    message: failureText[code],
    applicationFailureInfo: { ...info, type: code, details: null },
  };
}

/** Failures that Temporal makes (time-outs, cancellations, wrappers of activities) have constant messages. */
function hasOwnWords({
  timeoutFailureInfo,
  canceledFailureInfo,
  activityFailureInfo,
  childWorkflowExecutionFailureInfo,
  terminatedFailureInfo,
  serverFailureInfo,
}: ProtoFailure): boolean {
  return !(
    timeoutFailureInfo ??
    canceledFailureInfo ??
    activityFailureInfo ??
    childWorkflowExecutionFailureInfo ??
    terminatedFailureInfo ??
    serverFailureInfo
  );
}

export const failureConverter = new CodesOnlyFailureConverter();
