import { FailureCode, isRetryable } from '../domain/failure-code.ts';
import { failureText } from '../domain/failure-text.ts';
import { zeroAmount, type Amount } from '../domain/ledger.ts';
import type { Model } from '../domain/model.ts';
import { maxAttempts } from '../domain/retry.ts';
import { TaskFailure, type Usage } from '../domain/task-failure.ts';
import { meterModel, type MeteredModel } from '../models/metered-model.ts';
import type { AttemptRef, Attempts } from '../storage/attempts.ts';
import type { StepOutput } from '../storage/step-progress.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { RunRef } from '../storage/runs.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { heartbeatWhile } from './heartbeat.ts';

export interface AttemptDependencies {
  attempts: Attempts;
  model: Model | undefined;
  /** Largest output of one model call. */
  maxOutputTokens: number;
  metrics: Metrics;
}

export interface AttemptTools {
  /** Its number in the ledger, from 1. */
  attempt: number;
  /** Aborted when the task is cancelled or ended, its deadline has come, or the worker is going away. */
  signal: AbortSignal;
  /** Pays from this attempt. */
  model: Model | undefined;
}

export interface AttemptRequest {
  run: RunRef;
  /** A step of the plan, or `plan` or `judge`. */
  stepId: string;
  /** Who serves it. */
  arm: string;
  /** Whether another arm could take the step: a failure of this one is then not the last word. */
  canBeReplaced?: boolean;
  /** Returns what is to be stored with the settlement, for a step of the plan. */
  work: (tools: AttemptTools) => Promise<StepOutput | undefined>;
}

/**
 * One attempt under the ledger: opened before any work, every model call held before its socket opens, settled with what
 * was used, together with what was made. A repeat after a success does nothing.
 * @throws TaskFailure BUDGET_EXHAUSTED also when a provider reported more than it was allowed.
 */
export async function withAttempt(
  { attempts, model, maxOutputTokens, metrics }: AttemptDependencies,
  { run, stepId, arm, canBeReplaced = false, work }: AttemptRequest,
): Promise<void> {
  const opened = await attempts.open({ ...run, stepId, arm });
  if (opened.kind === 'succeeded_before') return;
  if (opened.kind === 'exhausted') {
    throw new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
      message: 'All attempts are used.',
      final: true,
    });
  }
  const ref: AttemptRef = { ...run, stepId, attempt: opened.attempt };
  const metered =
    model && meterModel({ model, maxOutputTokens, reserve: (worst) => attempts.reserve(ref, worst) });
  const { overrun, error } = await heartbeatWhile(opened.remainingMs, async (signal): Promise<Settled> => {
    try {
      const output = await work({ attempt: opened.attempt, signal, model: metered });
      return { overrun: await settleSuccess(attempts, { ref, metered, output }) };
    } catch (error) {
      const { failedBefore } = opened;
      return settleFailure(attempts, { ref, metered, error, signal, failedBefore, canBeReplaced });
    }
  });
  if (overrun.costMicroUsd > 0 || overrun.tokens > 0) {
    metrics.budgetOverrunsTotal.inc();
    throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, {
      message: 'The provider reported more usage than the call was allowed.',
      cause: error,
    });
  }
  if (error !== undefined) throw error as Error;
}

interface Settled {
  overrun: Amount;
  /** What the attempt failed with. */
  error?: unknown;
}

async function settleSuccess(
  attempts: Attempts,
  {
    ref,
    metered,
    output,
  }: { ref: AttemptRef; metered: MeteredModel | undefined; output: StepOutput | undefined },
): Promise<Amount> {
  const usage = usageOf(metered);
  const outcome = await attempts.settle(ref, { usage, ending: 'succeeded', ...(output && { output }) });
  if (outcome.kind === 'settled') return outcome.overrun;
  throw new TaskFailure(FailureCode.RUN_SUPERSEDED, {
    message: 'A later attempt or the end of the task was first.',
  });
}

/** Settles a failed attempt; the error is to be thrown on. */
async function settleFailure(
  attempts: Attempts,
  {
    ref,
    metered,
    error,
    signal,
    failedBefore,
    canBeReplaced,
  }: {
    ref: AttemptRef;
    metered: MeteredModel | undefined;
    error: unknown;
    signal: AbortSignal;
    failedBefore: number;
    canBeReplaced: boolean;
  },
): Promise<Settled> {
  if (isDatabaseOutage(error)) return { overrun: zeroAmount, error };
  const failure = toFailure(error, signal);
  const mayPass = (code: FailureCode) => isRetryable(code) || (canBeReplaced && isOfTheArm(code));
  const isFinal = failure !== undefined && (!mayPass(failure.code) || failedBefore + 1 >= maxAttempts);
  const outcome = await attempts.settle(ref, {
    usage: usageOf(metered),
    ending: failure ? 'failed' : 'unknown',
    ...(failure && { errorCode: failure.code }),
    ...(isFinal && { finalFailure: { code: failure.code, message: failure.message } }),
  });
  return {
    overrun: outcome.kind === 'settled' ? outcome.overrun : zeroAmount,
    error: failure ? marked(failure, isFinal) : error,
  };
}

/** Failures that another arm need not meet; those of the task, its budget and its time it would. */
function isOfTheArm(code: FailureCode): boolean {
  return (
    code === FailureCode.TASK_EXECUTION_FAILED ||
    code === FailureCode.NO_CAPABLE_ARM ||
    code === FailureCode.MODEL_REQUIRED
  );
}

/** Undefined for a cancellation: it is no failure of the work. */
function toFailure(error: unknown, signal: AbortSignal): TaskFailure | undefined {
  if (error instanceof TaskFailure) return error;
  if (signal.aborted) {
    return isDeadline(signal.reason)
      ? new TaskFailure(FailureCode.TASK_TIMEOUT, { message: failureText.TASK_TIMEOUT })
      : undefined;
  }
  return new TaskFailure(FailureCode.UNKNOWN_ERROR, { message: failureText.UNKNOWN_ERROR, cause: error });
}

function isDeadline(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

/** The ledger counts attempts, not Temporal, which also counts those that an outage cut short. */
function marked({ code, message, usage, retryAfterMs, cause }: TaskFailure, final: boolean): TaskFailure {
  return new TaskFailure(code, {
    message,
    cause,
    final,
    ...(usage && { usage }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function usageOf(metered: MeteredModel | undefined): Amount | undefined {
  if (!metered) return { costMicroUsd: 0, tokens: 0 };
  return metered.hasUnknownEnd() ? undefined : toAmount(metered.usage());
}

function toAmount({ inputTokens, outputTokens, costMicroUsd }: Usage): Amount {
  return { costMicroUsd, tokens: inputTokens + outputTokens };
}
