import { FailureCode, isRetryable } from '../domain/failure-code.ts';
import { failureText } from '../domain/failure-text.ts';
import { zeroAmount, type Amount } from '../domain/ledger.ts';
import type { EmbeddingModel, Model } from '../domain/model.ts';
import { maxAttempts } from '../domain/retry.ts';
import { overrunText, TaskFailure, type Usage } from '../domain/task-failure.ts';
import { createMeter, type Meter } from '../models/meter.ts';
import { meterEmbedder } from '../models/metered-embedder.ts';
import { meterModel } from '../models/metered-model.ts';
import { chainModels } from '../models/model-chain.ts';
import { repairingModel } from '../models/repairing-model.ts';
import type { PolicyOf } from '../reflex/policy.ts';
import type { AttemptRef, Attempts } from '../storage/attempts.ts';
import type { OpenOutcome } from '../storage/open-attempt.ts';
import type { StepOutput } from '../storage/step-progress.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { LiveOutput } from '../storage/live-output.ts';
import type { RunRef } from '../storage/runs.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { heartbeatWhile, isDeadline } from './heartbeat.ts';
import type { Held, LeftOut } from '../domain/held.ts';
import { streamOutput } from './stream-output.ts';

export interface AttemptDependencies {
  attempts: Attempts;
  /** The chain, in the order in which its models are asked; empty in offline mode. */
  models: readonly Model[];
  embedder?: EmbeddingModel | undefined;
  liveOutput: LiveOutput;
  policyOf: PolicyOf;
  /** Largest output of one model call. */
  maxOutputTokens: number;
  logger: Logger;
  metrics: Metrics;
}

export interface AttemptTools {
  /** Its number in the ledger, from 1. */
  attempt: number;
  /** Aborted when the task is cancelled or ended, its deadline has come, or the worker is going away. */
  signal: AbortSignal;
  /** Pays from this attempt. */
  model: Model | undefined;
  /** Pays from this attempt too. */
  embedder: EmbeddingModel | undefined;
  /** Takes text for the task's live stream. */
  onText: (delta: string) => void;
}

export interface AttemptRequest {
  run: RunRef;
  /** Whose task it is. */
  clientId: string;
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
 * was used, together with what was made. A repeat after a success does nothing. What waits for a client is not begun.
 * @throws TaskFailure BUDGET_EXHAUSTED also when a provider reported more than it was allowed.
 */
export async function withAttempt(
  deps: AttemptDependencies,
  request: AttemptRequest,
): Promise<Held | LeftOut | undefined> {
  const opened = await deps.attempts.open({ ...request.run, stepId: request.stepId, arm: request.arm });
  return opened.kind === 'opened' ? attempt(deps, { ...request, opened }) : withoutWork(opened);
}

/**
 * What an attempt comes to that has nothing left to do: it was not opened, or recorded whole. @throws TaskFailure where the step has
 * failed for good.
 */
export function withoutWork(outcome: OpenOutcome): Held | LeftOut | undefined {
  switch (outcome.kind) {
    case 'opened':
    case 'succeeded_before':
      return undefined;
    case 'held':
      return { held: outcome.by };
    case 'left_out':
      return { leftOut: true };
    case 'failed_before':
      throw new TaskFailure(outcome.code, { message: failureText[outcome.code], final: true });
    case 'exhausted':
      throw new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, {
        message: 'All attempts are used.',
        final: true,
      });
  }
}

async function attempt(
  deps: AttemptDependencies,
  {
    run,
    clientId,
    stepId,
    canBeReplaced = false,
    work,
    opened,
  }: AttemptRequest & { opened: Extract<OpenOutcome, { kind: 'opened' }> },
): Promise<Held | LeftOut | undefined> {
  const { attempts, policyOf, liveOutput: output } = deps;
  const ref: AttemptRef = { ...run, stepId, attempt: opened.attempt };
  const meter = createMeter((worst) => attempts.reserve(ref, worst));
  const stream = streamOutput({ output, policy: policyOf(clientId), source: sourceOf(ref) });
  const settled = await heartbeatWhile(opened.deadlineMs, async (signal): Promise<Settled> => {
    try {
      const { attempt } = opened;
      const leftOut = new Set<string>();
      const paying = payingFrom(deps, { meter, onCutShort: () => leftOut.add(cutShort) });
      const output = await work({ attempt, signal, ...paying, onText: stream.onText });
      await stream.end();
      return await settleSuccess(attempts, { ref, meter, output: noting(output, leftOut) });
    } catch (error) {
      await stream.end();
      const { failedBefore } = opened;
      return settleFailure(attempts, { ref, meter, error, signal, failedBefore, canBeReplaced });
    }
  });
  const { overrun, error, outcome } = settled;
  if (overrun.costMicroUsd > 0 || overrun.tokens > 0) {
    raiseAlarm(deps, ref, overrun);
    throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, { message: overrunText, cause: error });
  }
  if (error !== undefined) throw error as Error;
  return outcome;
}

/** The one case in which a task costs more than its caps say: an operator has to know of the provider. */
function raiseAlarm({ logger, metrics }: AttemptDependencies, ref: AttemptRef, overrun: Amount): void {
  metrics.budgetOverrunsTotal.inc();
  logger.error('A provider billed more than its call was allowed: the task ends', {
    task_id: ref.taskId,
    step_id: ref.stepId,
    attempt: ref.attempt,
    overrun_micro_usd: overrun.costMicroUsd,
    overrun_tokens: overrun.tokens,
  });
}

const cutShort = 'The budget allowed a shorter answer only, and the answer was cut off.';

function noting(output: StepOutput | undefined, leftOut: ReadonlySet<string>): StepOutput | undefined {
  return output && { ...output, omissions: [...output.omissions, ...leftOut] };
}

/** The chain and the embedding model, every call of which is held for in this attempt. */
function payingFrom(
  { models, embedder, maxOutputTokens }: AttemptDependencies,
  { meter, onCutShort }: { meter: Meter; onCutShort: () => void },
): Pick<AttemptTools, 'model' | 'embedder'> {
  const paying = models.map((model) =>
    repairingModel(meterModel({ model, meter, maxOutputTokens, onCutShort })),
  );
  return { model: chainModels(paying), embedder: embedder && meterEmbedder({ embedder, meter }) };
}

function sourceOf({ taskId, stepId, attempt }: AttemptRef) {
  return { taskId, stepId, attempt };
}

interface Settled {
  overrun: Amount;
  /** What the attempt failed with. */
  error?: unknown;
  /** Set where the step is to be taken up again when the budget has been raised, or not at all. */
  outcome?: Held | LeftOut;
}

async function settleSuccess(
  attempts: Attempts,
  { ref, meter, output }: { ref: AttemptRef; meter: Meter; output: StepOutput | undefined },
): Promise<Settled> {
  const usage = usageOf(meter);
  const outcome = await attempts.settle(ref, { usage, ending: 'succeeded', ...(output && { output }) });
  const overrun = 'overrun' in outcome ? outcome.overrun : zeroAmount;
  if (outcome.kind === 'settled') return { overrun };
  return { overrun, error: outcome.kind === 'settled_before' ? overtaken() : superseded() };
}

/** Settles a failed attempt; the error is to be thrown on. */
async function settleFailure(
  attempts: Attempts,
  {
    ref,
    meter,
    error,
    signal,
    failedBefore,
    canBeReplaced,
  }: {
    ref: AttemptRef;
    meter: Meter;
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
    usage: usageOf(meter),
    ending: failure ? 'failed' : 'unknown',
    ...(failure && { errorCode: failure.code }),
    ...(isFinal && { finalFailure: { code: failure.code, message: failure.message } }),
  });
  const overrun = 'overrun' in outcome ? outcome.overrun : zeroAmount;
  switch (outcome.kind) {
    case 'waits':
      return { overrun, outcome: { held: 'budget' } };
    case 'skipped':
      return { overrun, outcome: { leftOut: true } };
    case 'has_time':
      return { overrun, error: stoppedEarly() };
    case 'settled':
      return { overrun, error: failure ? marked(failure, { isFinal, failedBefore }) : error };
    case 'settled_before':
      return { overrun, error: failure ? overtaken() : error };
    case 'closed':
      return { overrun, error: failure ? superseded() : error };
  }
}

function superseded(): TaskFailure {
  return new TaskFailure(FailureCode.RUN_SUPERSEDED, { message: 'The end of the task was first.' });
}

/**
 * Two attempts at a time: a worker that had stood still went on with one that Temporal had given up, and opened it after its successor.
 * Whichever of them Temporal still listens to begins once more.
 */
function overtaken(): TaskFailure {
  return new TaskFailure(FailureCode.TRANSIENT_FAILURE, {
    message: 'Another attempt was begun while this one worked.',
    final: false,
    attempt: 1,
  });
}

/** The task was paused, or got more time, while the attempt worked towards its old deadline. */
function stoppedEarly(): TaskFailure {
  return new TaskFailure(FailureCode.TRANSIENT_FAILURE, {
    message: 'The attempt stopped at a deadline that has been moved since.',
    final: false,
  });
}

/** Failures that another arm need not meet; those of the task, its budget and its time it would. */
function isOfTheArm(code: FailureCode): boolean {
  return (
    code === FailureCode.TASK_EXECUTION_FAILED ||
    code === FailureCode.PAYLOAD_TOO_LARGE ||
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

/** The ledger counts attempts, not Temporal, which also counts those that an outage cut short. */
function marked(
  { code, message, usage, retryAfterMs, cause }: TaskFailure,
  { isFinal, failedBefore }: { isFinal: boolean; failedBefore: number },
): TaskFailure {
  return new TaskFailure(code, {
    message,
    cause,
    final: isFinal,
    attempt: failedBefore + 1,
    ...(usage && { usage }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function usageOf(meter: Meter): Amount | undefined {
  return meter.hasUnknownEnd() ? undefined : toAmount(meter.usage());
}

function toAmount({ inputTokens, outputTokens, costMicroUsd }: Usage): Amount {
  return { costMicroUsd, tokens: inputTokens + outputTokens };
}
