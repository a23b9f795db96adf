import { activityInfo } from '@temporalio/activity';
import { FailureCode } from '../domain/failure-code.ts';
import { failureText } from '../domain/failure-text.ts';
import type { Finding } from '../domain/finding.ts';
import { waitForServiceMs } from '../domain/retry.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { ReflexService, RemoteScreening } from '../reflex-service/reflex-service.ts';
import { redactTask, textsOfTask, type TaskTexts } from '../reflex/task-texts.ts';
import type { RunRef, Runs } from '../storage/runs.ts';
import type { Vault } from '../storage/vault.ts';
import { heartbeatWhile, isDeadline } from './heartbeat.ts';

interface Dependencies {
  reflexService: ReflexService;
  runs: Runs;
  vault: Vault;
}

/**
 * Sends a task's texts, with placeholders where personal data stood, to the Reflex service; what that finds besides goes into the
 * vault. An outage is waited for within the time of the task: it loses none.
 */
export async function askReflexService(
  { reflexService, runs, vault }: Dependencies,
  { run, task }: { run: RunRef; task: TaskTexts },
): Promise<{ findings: Finding[]; redacted?: TaskTexts }> {
  const deadlineMs = performance.now() + (await timeLeftMs(runs, run));
  const { findings, spans } = await heartbeatWhile(deadlineMs, (signal) =>
    ask({ reflexService, runs }, { run, task, signal, deadlineMs }),
  );
  if (spans.size === 0) return { findings };
  const redacted = await vault.extend({ id: run.taskId, kind: 'task' }, (placeholders) =>
    redactTask(task, { spans, placeholders }),
  );
  return { findings, redacted };
}

async function ask(
  { reflexService, runs }: Omit<Dependencies, 'vault'>,
  {
    run,
    task,
    signal,
    deadlineMs,
  }: { run: RunRef; task: TaskTexts; signal: AbortSignal; deadlineMs: number },
): Promise<RemoteScreening> {
  try {
    return await reflexService.screen(textsOfTask(task), { signal });
  } catch (error) {
    const passing = waiting(error, deadlineMs - performance.now());
    if (passing) throw passing;
    if (error instanceof TaskFailure)
      await runs.noteError(run, { code: FailureCode.TASK_EXECUTION_FAILED, message: error.message });
    throw error;
  }
}

/** To the deadline, or to where Temporal gives this activity up, whichever is first. */
async function timeLeftMs(runs: Runs, run: RunRef): Promise<number> {
  const { remainingMs } = await runs.readClock(run);
  const { scheduledTimestampMs, scheduleToCloseTimeoutMs: given } = activityInfo();
  return Math.min(remainingMs, scheduledTimestampMs + given - Date.now() - slackMs);
}

// An attempt that Temporal cannot schedule any more would end the task as failed, not as out of time.
const slackMs = 1_000;

/** Undefined for a failure that another attempt would meet too. */
function waiting(error: unknown, leftMs: number): TaskFailure | undefined {
  if (isDeadline(error)) return outOfTime();
  if (!(error instanceof TaskFailure) || !mayPass.has(error.code)) return undefined;
  const pauseMs = waitForServiceMs({
    random: Math.random(),
    leftMs,
    ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }),
  });
  if (pauseMs === undefined) return outOfTime();
  return new TaskFailure(FailureCode.SERVICE_UNAVAILABLE, {
    message: error.message,
    retryAfterMs: pauseMs,
    attempt: 1,
    final: false,
  });
}

const mayPass: ReadonlySet<FailureCode> = new Set([
  FailureCode.SERVICE_UNAVAILABLE,
  FailureCode.PROVIDER_BUSY,
]);

function outOfTime(): TaskFailure {
  return new TaskFailure(FailureCode.TASK_TIMEOUT, { message: failureText.TASK_TIMEOUT });
}
