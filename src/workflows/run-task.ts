import {
  CancellationScope,
  isCancellation,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
  type ActivityInterfaceFor,
} from '@temporalio/workflow';
import type { ClaimTaskOutput } from '../activities/claim-task.ts';
import type { FinishTaskOutput } from '../activities/finish-task.ts';
import type { PlanTaskOutput } from '../activities/plan-task.ts';
import type { Activities } from '../activities/index.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import { timeouts } from './activity-options.ts';
import { endOf, endOfFailure, isSuperseded } from './end-of-failure.ts';
import { mostMoves } from './follow-moves.ts';
import { cancelTaskSignal, commandTaskSignal, taskProgressQuery, type TaskProgress } from './messages.ts';
import { callUntilDone, type Run } from './run.ts';
import { taskStatusKey } from './task-attributes.ts';
import { untilTimeIsUp } from './task-clock.ts';
import { workOn, type Begun } from './work-on.ts';

export interface RunTaskInput {
  taskId: string;
  /** Left out by tasks that began before work of milliseconds was done within the workflow task. */
  worksLocally?: boolean;
}

export interface RunTaskResult {
  status: 'completed' | 'failed' | 'cancelled' | 'not_claimed' | 'superseded';
}

/** The life of a task: claim, screen, plan, work, judge, finish. Cancel and deadline stop it at any point. */
export async function runTask({ taskId, worksLocally = false }: RunTaskInput): Promise<RunTaskResult> {
  const run = newRun({ taskId, worksLocally });
  setHandler(taskProgressQuery, () => run.progress);
  const work = new CancellationScope();
  let stopped: TaskEnd | undefined;
  const stop = (end: TaskEnd) => {
    stopped ??= end;
    work.cancel();
  };
  setHandler(cancelTaskSignal, () => stop({ status: 'cancelled' }));
  countCommands(run);

  const claim = await begin(run);
  if ('status' in claim) return claim;
  run.parallel = claim.parallelSteps;
  const deadlineMs = Date.now() + claim.remainingMs;
  run.deadline = { commands: 0, ms: Promise.resolve(deadlineMs) };
  run.progress.deadlineMs = deadlineMs;
  // A workflow that works locally is started with that status.
  if (!worksLocally) upsertSearchAttributes([{ key: taskStatusKey, value: 'processing' }]);

  const clock = new CancellationScope();
  void clock
    .run(() => untilTimeIsUp(run, claim.remainingMs))
    .then(
      () => stop(endOf('TASK_TIMEOUT')),
      () => undefined,
    );
  let end: TaskEnd;
  try {
    end = await work.run(() => workOn(run, claim));
  } catch (error) {
    if (isSuperseded(error)) return { status: 'superseded' };
    end = isCancellation(error) ? { status: 'cancelled' } : endOfFailure(error);
  } finally {
    clock.cancel();
  }
  return run.ended === undefined ? finish(run, stopped ?? end) : ended(run, run.ended);
}

function newRun({ taskId, worksLocally }: { taskId: string; worksLocally: boolean }): Run {
  const progress: TaskProgress = {
    stage: 'claiming',
    steps: { total: 0, done: [], running: [], failed: [], waiting: [], leftOut: [] },
    deadlineMs: null,
  };
  const runId = workflowInfo().firstExecutionRunId;
  return {
    taskId,
    runId,
    worksLocally,
    parallel: 1,
    commands: 0,
    deadline: { commands: 0, ms: Promise.resolve(0) },
    progress,
    moves: { left: mostMoves },
    ended: undefined,
  };
}

/** A command is delivered at least once; what it changed stands in Postgres, so that the workflow need only look again. */
function countCommands(run: Run): void {
  const heard = new Set<string>();
  setHandler(commandTaskSignal, ({ commandId }) => {
    heard.add(commandId);
    run.commands = heard.size;
  });
}

type Claimed = Extract<ClaimTaskOutput, { kind: 'claimed' }> & Begun;

/** Claims the task and does with it what takes a moment; or says how the run ends before it began. */
async function begin(run: Run): Promise<Claimed | RunTaskResult> {
  const { taskId, runId, worksLocally } = run;
  const { historyLength: historyEvents } = workflowInfo();
  const timeout = timeouts.claim;
  if (!worksLocally) {
    const summary = 'claim the task';
    const call = ({ claimTask }: ActivityInterfaceFor<Activities>) => claimTask({ taskId, runId });
    const claim = await callUntilDone(run, { timeout, summary, call });
    return claim.kind === 'claimed' ? { ...claim, screened: false } : { status: claim.kind };
  }
  try {
    const summary =
      'claim the task; reflex: screen every text; planner: a plan, if one is at hand; steps, judge and finish, if they take a moment';
    const call = ({ beginTask }: ActivityInterfaceFor<Activities>) =>
      beginTask({ taskId, runId, historyEvents });
    const claim = await callUntilDone(run, { timeout, summary, call });
    if (claim.ended !== undefined)
      return endedAtOnce(run, claim.ended, 'plan' in claim ? claim.plan : undefined);
    return claim.kind === 'claimed' ? claim : { status: claim.kind };
  } catch (error) {
    // Somebody cancelled the workflow itself: the reconciler sees to the task.
    if (isCancellation(error)) throw error;
    // Refused by the screening, or declined by the planner.
    return isSuperseded(error) ? { status: 'superseded' } : finish(run, endOfFailure(error));
  }
}

function endedAtOnce(run: Run, status: FinishTaskOutput['status'], plan?: PlanTaskOutput): RunTaskResult {
  const done = (plan?.steps ?? []).map(({ id }) => id);
  Object.assign(run.progress.steps, { total: done.length, done });
  return ended(run, status);
}

function finish(run: Run, end: TaskEnd): Promise<RunTaskResult> {
  return CancellationScope.nonCancellable(async () => {
    run.progress.stage = 'finishing';
    const { taskId, runId } = run;
    const { historyLength: historyEvents } = workflowInfo();
    const { status } = await callUntilDone(run, {
      timeout: timeouts.finish,
      summary: `finish: ${end.status}`,
      call: ({ finishTask }) => finishTask({ taskId, runId, end, historyEvents }),
    });
    return ended(run, status);
  });
}

function ended({ progress }: Run, status: FinishTaskOutput['status']): RunTaskResult {
  upsertSearchAttributes([{ key: taskStatusKey, value: status }]);
  progress.stage = 'ended';
  return { status };
}
