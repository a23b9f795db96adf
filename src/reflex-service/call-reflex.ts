import { FailureCode } from '../domain/failure-code.ts';
import { readCapped } from '../domain/read-capped.ts';
import { retryAfterMs } from '../domain/retry-after.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import { reflexOutage } from './reflex-outage.ts';

/** Matches repeat what was sent, with what surrounds it. */
const maxBytes = 1_000_000;

/**
 * `POST /process` with one text; the text of its answer. Redirects are not followed.
 * @throws TaskFailure SERVICE_UNAVAILABLE when it does not answer well within `timeoutMs`, PROVIDER_BUSY with its pause (HTTP 429), or
 * TASK_EXECUTION_FAILED when it refuses the request; the signal's reason when that is aborted.
 */
export async function callReflex(
  baseUrl: string,
  { text, signal, timeoutMs }: { text: string; signal: AbortSignal; timeoutMs: number },
): Promise<string> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/process`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      // Its cache answers for other spellings and other checks too: what it found there may not stand in this text.
      body: JSON.stringify({ text, check_pii: true, check_injection: true, use_cache: false }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (response.status !== 200) await refuseStatus(response);
    return await readCapped(response.body ?? [], { maxBytes, tooLarge });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TaskFailure) throw error;
    throw reflexOutage(timeout.aborted ? 'it did not answer in time' : 'the connection failed or broke');
  }
}

async function refuseStatus({ status, headers, body }: Response): Promise<never> {
  await body?.cancel();
  const pause = retryAfterMs(headers.get('retry-after') ?? undefined);
  if (status === 429) throw reflexBusy(pause);
  const isOurFault = status >= 400 && status < 500 && status !== 408 && status !== 425;
  if (!isOurFault) throw reflexOutage(`it answered with HTTP ${status}`, pause);
  throw new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
    message: `The Reflex service refuses the request (HTTP ${status}): check ORCHESTRATOR_REFLEX_URL.`,
  });
}

/** It lives, and wants to be asked later. */
export function reflexBusy(pauseMs?: number): TaskFailure {
  return new TaskFailure(FailureCode.PROVIDER_BUSY, {
    message: 'The Reflex service limits how often it is asked.',
    ...(pauseMs !== undefined && { retryAfterMs: pauseMs }),
  });
}

function tooLarge(): TaskFailure {
  return reflexOutage(`its answer is larger than ${maxBytes} bytes`);
}
