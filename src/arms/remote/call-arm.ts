import { FailureCode } from '../../domain/failure-code.ts';
import { readCapped } from '../../domain/read-capped.ts';
import { retryAfterMs } from '../../domain/retry-after.ts';
import { TaskFailure } from '../../domain/task-failure.ts';

export interface ArmCall {
  url: string;
  token: string;
  body: string;
  timeoutMs: number;
  /** Largest answer that is read. */
  maxBytes: number;
  signal: AbortSignal;
}

/**
 * One POST to an arm; its answer's text. Redirects are not followed: a token is for the address that was registered.
 * @throws TaskFailure ARM_UNAVAILABLE when it does not answer, TRANSIENT_FAILURE, PROVIDER_BUSY with its pause, or
 * TASK_EXECUTION_FAILED; the signal's reason when it is aborted.
 */
export async function callArm({ url, token, body, timeoutMs, maxBytes, signal }: ArmCall): Promise<string> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    refuseBadStatus(response);
    return await readCapped(response.body ?? [], { maxBytes, tooLarge: () => tooLarge(maxBytes) });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TaskFailure) throw error;
    const message = timeout.aborted
      ? 'The arm did not answer in the time that it has for one attempt.'
      : 'The connection to the arm failed or broke.';
    throw new TaskFailure(FailureCode.ARM_UNAVAILABLE, { message, cause: error });
  }
}

function refuseBadStatus({ status, headers }: Response): void {
  if (status === 200) return;
  const pause = retryAfterMs(headers.get('retry-after') ?? undefined);
  if (status === 429 || status === 503) {
    throw new TaskFailure(FailureCode.PROVIDER_BUSY, {
      message: `The arm is busy (HTTP ${status}).`,
      ...(pause !== undefined && { retryAfterMs: pause }),
    });
  }
  if (status >= 500 || status === 408)
    throw new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message: `The arm failed (HTTP ${status}).` });
  throw new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
    message: `The arm refused the request (HTTP ${status}).`,
  });
}

function tooLarge(maxBytes: number): TaskFailure {
  return new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
    message: `The answer of the arm is larger than ${maxBytes} bytes.`,
  });
}
