import {
  ApplicationFailure,
  isCancellation,
  proxyLocalActivities,
  workflowInfo,
  type ActivityInterfaceFor,
} from '@temporalio/workflow';
import type { Held } from '../domain/held.ts';
import type { Activities } from '../activities/index.ts';
import type { Moved } from '../activities/moved.ts';
import type { JudgeTaskOutput } from '../activities/judge-task.ts';
import type { PlanTaskOutput } from '../activities/plan-task.ts';
import type { ReplanTaskOutput } from '../activities/replan-task.ts';
import type { RunArmAtOnceOutput, RunArmOutput } from '../activities/run-arm.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { StepOutline } from '../domain/plan.ts';
import { maxRounds } from '../domain/rounds.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import { timeouts, withinTimeLocally } from './activity-options.ts';
import { canBePlannedOtherwise, isSuperseded } from './end-of-failure.ts';
import { followMoves, type Place } from './follow-moves.ts';
import { callWithin, remainingMs, type Run } from './run.ts';
import { runSteps, type StepOutcome } from './run-steps.ts';
import { whenLet, whileTimeIsLeft } from './when-let.ts';

/** What was done together with the claim. */
export interface Begun {
  screened: boolean;
  plan?: PlanTaskOutput;
}

/** Screens, plans, works and judges. Returns how the task ends; throws what failed for good. */
export async function workOn(run: Run, { screened, plan }: Begun): Promise<TaskEnd> {
  if (!screened) await screen(run);
  return carryOut(run, plan ?? (await makePlan(run)));
}

async function screen(run: Run): Promise<void> {
  const { taskId, runId } = run;
  run.progress.stage = 'screening';
  await whileTimeIsLeft(run, () =>
    callWithin(run, {
      timeout: timeouts.screen,
      summary: 'reflex: screen every text',
      call: ({ screenTask }) => screenTask({ taskId, runId }),
    }),
  );
}

async function makePlan(run: Run): Promise<PlanTaskOutput> {
  const { taskId, runId } = run;
  run.progress.stage = 'planning';
  const plan = await stage<PlanTaskOutput>(run, {
    timeout: timeouts.plan,
    summary: 'planner: goal to plan',
    call: ({ planTask }, place) => planTask({ taskId, runId, ...place }),
  });
  if (plan === undefined) throw ApplicationFailure.nonRetryable('No plan.', FailureCode.UNKNOWN_ERROR);
  return plan;
}

interface Stage<T> {
  timeout: { startToClose: number; heartbeat?: number };
  summary: string;
  call: (
    activities: ActivityInterfaceFor<Activities>,
    place: Omit<Place, 'taskQueue'>,
  ) => Promise<T | Held | Moved>;
}

/** An activity that is called again when it was held, where it was moved, and when its time was prolonged. */
function stage<T extends object>(run: Run, { timeout, summary, call }: Stage<T>): Promise<T | undefined> {
  return whenLet<T>(run, () =>
    followMoves<T | Held>(run.moves, ({ taskQueue, ...place }) =>
      callWithin(run, { timeout, summary, taskQueue, call: (activities) => call(activities, place) }),
    ),
  );
}

/** Works and judges; where that did not do and another plan can be made, once more with that one. */
async function carryOut(run: Run, { steps: first, canReplan }: PlanTaskOutput): Promise<TaskEnd> {
  let steps = first;
  for (let round = 1; ; round += 1) {
    const { done, failure } = await work(run, steps);
    // Persons decided against all that there was to do.
    if (failure === undefined && done === 0) return { status: 'cancelled' };
    // Plans of before there was another chance do not say that there is one.
    const mayReplan = round < maxRounds && canReplan;
    const failed = failure === undefined ? await judge(run, { round, mayReplan }) : 1;
    const isLast = !mayReplan || failed === 0 || !canBePlannedOtherwise(failure);
    const next = isLast ? [] : await replan(run);
    if (next.length === 0) {
      if (failure !== undefined) throw failure;
      return { status: 'completed' };
    }
    steps = next;
  }
}

/** How many steps are done, and the first failure if any failed. */
async function work(run: Run, steps: StepOutline[]): Promise<{ done: number; failure?: Error }> {
  const { progress } = run;
  progress.stage = 'working';
  progress.steps.total += steps.length;
  const before = { ...progress.steps, running: [], waiting: [] };
  const runStep = (step: StepOutline) => callArm(run, step);
  try {
    const commands = () => run.commands;
    const { parallel } = run;
    return { done: await runSteps({ steps, parallel, runStep, commands, progress: progress.steps, before }) };
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return { done: 0, failure: error as Error };
  }
}

async function callArm(run: Run, step: StepOutline): Promise<StepOutcome> {
  const atOnce = await callArmAtOnce(run, step);
  const outcome = atOnce && 'later' in atOnce ? await callArmInItsTime(run, step) : atOnce;
  if (outcome === undefined) return 'done';
  return 'held' in outcome ? 'held' : 'left_out';
}

/** Within the workflow task, where the step takes no more than a moment. */
async function callArmAtOnce(
  run: Run,
  { id: stepId, summary, atOnce }: StepOutline,
): Promise<RunArmAtOnceOutput> {
  if (!atOnce || !run.worksLocally) return { later: true };
  const { taskId, runId } = run;
  const options = { remainingMs: await remainingMs(run), summary };
  const { runArmAtOnce } = proxyLocalActivities<Activities>(withinTimeLocally(timeouts.atOnce, options));
  return runArmAtOnce({ taskId, runId, stepId });
}

function callArmInItsTime(
  run: Run,
  { id: stepId, summary }: StepOutline,
): Promise<Exclude<RunArmOutput, Moved>> {
  const { taskId, runId } = run;
  return whileTimeIsLeft(run, () =>
    followMoves<Exclude<RunArmOutput, Moved | undefined>>(run.moves, ({ taskQueue, ...place }) =>
      callWithin(run, {
        timeout: timeouts.arm,
        summary,
        taskQueue,
        call: ({ runArm }) => runArm({ taskId, runId, stepId, ...place }),
      }),
    ),
  );
}

interface Judging {
  /** Of the plan whose results are judged. */
  round: number;
  mayReplan: boolean;
}

/** How many criteria failed. Work that is done stays done when judging it fails: its criteria are then undecided. */
async function judge(run: Run, judging: Judging): Promise<number> {
  const { taskId, runId } = run;
  const { round } = judging;
  run.progress.stage = 'judging';
  try {
    const verdicts =
      (await conclude(run, judging)) ??
      (await stage<JudgeTaskOutput>(run, {
        timeout: timeouts.judge,
        summary: 'judge: one verdict per criterion',
        call: ({ judgeTask }, place) => judgeTask({ taskId, runId, ...(round > 1 && { round }), ...place }),
      }));
    return verdicts?.failed ?? 0;
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return 0;
  }
}

/** Judges and ends the task within the workflow task; undefined where verdicts take longer than a moment. */
async function conclude(run: Run, { round, mayReplan }: Judging): Promise<{ failed: number } | undefined> {
  if (!run.worksLocally) return undefined;
  const { taskId, runId } = run;
  const options = {
    remainingMs: await remainingMs(run),
    summary: 'judge: one verdict per criterion; finish',
  };
  const { concludeTask } = proxyLocalActivities<Activities>(withinTimeLocally(timeouts.atOnce, options));
  const { historyLength: historyEvents } = workflowInfo();
  const outcome = await concludeTask({ taskId, runId, round, mayReplan, historyEvents });
  if ('status' in outcome) {
    run.ended = outcome.status;
    return { failed: 0 };
  }
  // What is held, too, is asked for again by the activity that waits.
  return 'failed' in outcome ? outcome : undefined;
}

/** Steps of another plan; none where no other is made, for whatever reason: the task then ends with what it has. */
async function replan(run: Run): Promise<StepOutline[]> {
  const { taskId, runId } = run;
  run.progress.stage = 'planning';
  try {
    const plan = await stage<ReplanTaskOutput>(run, {
      timeout: timeouts.plan,
      summary: 'planner: another plan',
      call: ({ replanTask }, place) => replanTask({ taskId, runId, ...place }),
    });
    return plan?.steps ?? [];
  } catch (error) {
    if (isCancellation(error) || isSuperseded(error)) throw error;
    return [];
  }
}
