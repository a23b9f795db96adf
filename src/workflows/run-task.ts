import {
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  proxyActivities,
  setHandler,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { JudgeTaskOutput } from '../activities/judge-task.ts';
import type { PlanTaskOutput } from '../activities/plan-task.ts';
import type { ReplanTaskOutput } from '../activities/replan-task.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { StepOutline } from '../domain/plan.ts';
import { maxRounds } from '../domain/rounds.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import { timeouts, untilDone, withinTime } from './activity-options.ts';
import { canBePlannedOtherwise, endOf, endOfFailure, isSuperseded } from './end-of-failure.ts';
import { followMoves, mostMoves, type Moves } from './follow-moves.ts';
import { cancelTaskSignal, taskProgressQuery, type TaskProgress } from './messages.ts';
import { runSteps } from './run-steps.ts';
import { taskStatusKey } from './task-attributes.ts';

export interface RunTaskInput {
  taskId: string;
}

export interface RunTaskResult {
  status: 'completed' | 'failed' | 'cancelled' | 'not_claimed' | 'superseded';
}

/** What a workflow knows of its task. `runId` is the first run's: a reset starts a new run that goes on under it. */
interface Run {
  taskId: string;
  runId: string;
  deadlineMs: number;
  parallel: number;
  progress: TaskProgress;
  moves: Moves;
}

/** The life of a task: claim, screen, plan, work, judge, finish. Cancel and deadline stop it at any point. */
export async function runTask({ taskId }: RunTaskInput): Promise<RunTaskResult> {
  const runId = workflowInfo().firstExecutionRunId;
  const progress: TaskProgress = {
    stage: 'claiming',
    steps: { total: 0, done: [], running: [], failed: [] },
    deadlineMs: null,
  };
  setHandler(taskProgressQuery, () => progress);
  const work = new CancellationScope();
  let stopped: TaskEnd | undefined;
  const stop = (end: TaskEnd) => {
    stopped ??= end;
    work.cancel();
  };
  setHandler(cancelTaskSignal, () => stop({ status: 'cancelled' }));

  const claim = await claimTask({ taskId, runId });
  if (claim.kind === 'not_claimed') return { status: 'not_claimed' };
  const deadlineMs = Date.now() + claim.remainingMs;
  progress.deadlineMs = deadlineMs;
  upsertSearchAttributes([{ key: taskStatusKey, value: 'processing' }]);

  const clock = new CancellationScope();
  void clock
    .run(() => sleep(claim.remainingMs, { summary: 'deadline' }))
    .then(
      () => stop(endOf('TASK_TIMEOUT')),
      () => undefined,
    );
  const run: Run = {
    taskId,
    runId,
    deadlineMs,
    parallel: claim.parallelSteps,
    progress,
    moves: { left: mostMoves },
  };
  let end: TaskEnd = { status: 'completed' };
  try {
    await work.run(() => workOn(run));
  } catch (error) {
    if (isSuperseded(error)) return { status: 'superseded' };
    end = isCancellation(error) ? { status: 'cancelled' } : endOfFailure(error);
  } finally {
    clock.cancel();
  }
  return finish(run, stopped ?? end);
}

function claimTask(run: { taskId: string; runId: string }) {
  const { claimTask } = proxyActivities<Activities>(untilDone(timeouts.claim, 'claim the task'));
  return claimTask(run);
}

async function workOn(run: Run): Promise<void> {
  const { taskId, runId, progress } = run;
  const ref = { taskId, runId };

  progress.stage = 'screening';
  await activitiesWithin(run, timeouts.screen, 'reflex: screen every text').screenTask(ref);

  progress.stage = 'planning';
  const plan = await followMoves<PlanTaskOutput>(run.moves, ({ taskQueue, ...place }) =>
    activitiesWithin(run, timeouts.plan, 'planner: goal to plan', taskQueue).planTask({ ...ref, ...place }),
  );
  if (plan === undefined) throw ApplicationFailure.nonRetryable('No plan.', FailureCode.UNKNOWN_ERROR);

  await carryOut(run, plan);
}

/** Works and judges; where that did not do and another plan can be made, once more with that one. */
async function carryOut(run: Run, { steps: first, canReplan }: PlanTaskOutput): Promise<void> {
  let steps = first;
  for (let round = 1; ; round += 1) {
    const failure = await work(run, steps);
    const failed = failure === undefined ? await judge(run, round) : 1;
    // Plans of before there was another chance do not say that there is one.
    const isLast = round === maxRounds || !canReplan || failed === 0 || !canBePlannedOtherwise(failure);
    const next = isLast ? [] : await replan(run);
    if (next.length === 0) {
      if (failure !== undefined) throw failure;
      return;
    }
    steps = next;
  }
}

/** Undefined when every step is done, else the first failure. */
async function work(run: Run, steps: StepOutline[]): Promise<Error | undefined> {
  const { taskId, runId, progress } = run;
  progress.stage = 'working';
  progress.steps.total += steps.length;
  const done = { total: 0, done: [...progress.steps.done], running: [], failed: [...progress.steps.failed] };
  try {
    await runSteps({
      steps,
      parallel: run.parallel,
      progress: progress.steps,
      before: done,
      runStep: async ({ id: stepId, summary }) => {
        await followMoves(run.moves, ({ taskQueue, ...place }) =>
          activitiesWithin(run, timeouts.arm, summary, taskQueue).runArm({ taskId, runId, stepId, ...place }),
        );
      },
    });
    return undefined;
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return error as Error;
  }
}

/** How many criteria failed. Work that is done stays done when judging it fails: its criteria are then undecided. */
async function judge(run: Run, round: number): Promise<number> {
  const { taskId, runId, progress } = run;
  progress.stage = 'judging';
  try {
    const verdicts = await followMoves<JudgeTaskOutput>(run.moves, ({ taskQueue, ...place }) =>
      activitiesWithin(run, timeouts.judge, 'judge: one verdict per criterion', taskQueue).judgeTask({
        taskId,
        runId,
        ...(round > 1 && { round }),
        ...place,
      }),
    );
    return verdicts?.failed ?? 0;
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return 0;
  }
}

/** Steps of another plan; none where no other is made, for whatever reason: the task then ends with what it has. */
async function replan(run: Run): Promise<StepOutline[]> {
  const { taskId, runId, progress } = run;
  progress.stage = 'planning';
  try {
    const plan = await followMoves<ReplanTaskOutput>(run.moves, ({ taskQueue, ...place }) =>
      activitiesWithin(run, timeouts.plan, 'planner: another plan', taskQueue).replanTask({
        taskId,
        runId,
        ...place,
      }),
    );
    return plan?.steps ?? [];
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return [];
  }
}

function finish(run: Run, end: TaskEnd): Promise<RunTaskResult> {
  return CancellationScope.nonCancellable(async () => {
    run.progress.stage = 'finishing';
    const { taskId, runId } = run;
    const { finishTask } = proxyActivities<Activities>(untilDone(timeouts.finish, `finish: ${end.status}`));
    const { historyLength: historyEvents } = workflowInfo();
    const { status } = await finishTask({ taskId, runId, end, historyEvents });
    upsertSearchAttributes([{ key: taskStatusKey, value: status }]);
    run.progress.stage = 'ended';
    return { status };
  });
}

function activitiesWithin(
  { deadlineMs }: Run,
  timeout: { startToClose: number; heartbeat?: number },
  summary: string,
  taskQueue?: string,
) {
  const remainingMs = deadlineMs - Date.now();
  return proxyActivities<Activities>(withinTime(timeout, { remainingMs, summary, taskQueue }));
}
