import { readySteps } from '../domain/ready-steps.ts';
import { isTerminal } from '../domain/task-status.ts';
import type { RunRef } from '../storage/runs.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import {
  createClaimTask,
  noteClaim,
  type ClaimTaskDependencies,
  type ClaimTaskOutput,
} from './claim-task.ts';
import { createConcludeTask, type ConcludeTaskDependencies } from './conclude-task.ts';
import type { FinishTaskOutput } from './finish-task.ts';
import type { Known } from './load-run.ts';
import { isLater, later, orLater } from './or-later.ts';
import {
  createPlanAtOnce,
  findKeptPlan,
  outlines,
  type PlanTaskDependencies,
  type PlanTaskOutput,
} from './plan-task.ts';
import { createRunArmAtOnce, type RunArmDependencies } from './run-arm.ts';
import { createScreenTask, noteScreening, screenHere, type ScreenTaskDependencies } from './screen-task.ts';

export type BeginTaskDependencies = ClaimTaskDependencies &
  ScreenTaskDependencies &
  PlanTaskDependencies &
  RunArmDependencies &
  ConcludeTaskDependencies;

export interface BeginTaskInput extends RunRef {
  /** Events of the workflow's history so far; left out by workflows that do not let a task end here. */
  historyEvents?: number;
}

export type BeginTaskOutput =
  | (Extract<ClaimTaskOutput, { kind: 'not_claimed' }> & {
      /** How this very run has ended it before: only saying so was lost. */
      ended?: FinishTaskOutput['status'];
    })
  | (Extract<ClaimTaskOutput, { kind: 'claimed' }> & {
      /** Otherwise screening is left to its own activity. */
      screened: boolean;
      /** Left out where planning is left to its own activity. Steps of a moment are done. */
      plan?: PlanTaskOutput;
      /** Set where the task has come to its end. */
      ended?: FinishTaskOutput['status'];
    });

/**
 * Claims a task and goes on with it as far as that takes a moment: screening here, a plan that is kept or made by rules, its steps, verdicts
 * and end. Where nothing speaks against it, claim, screening and kept plan are stored in one transaction.
 */
export function createBeginTask(deps: BeginTaskDependencies) {
  const claimTask = createClaimTask(deps);
  const screenTask = createScreenTask(deps);
  const planAtOnce = createPlanAtOnce(deps);
  const goOn = createGoOn(deps);
  const inTurn = async (run: RunRef): Promise<Begun> => {
    const claim = await claimTask(run);
    if (claim.kind === 'not_claimed') return { output: claim };
    // A service elsewhere takes its time.
    const screening = deps.reflexService ? later : await orLater(screenTask(run));
    const screened = !isLater(screening);
    return { output: { ...claim, screened }, mayPlan: screened };
  };
  return async ({ historyEvents, ...run }: BeginTaskInput): Promise<BeginTaskOutput> => {
    const { output, mayPlan = false, known } = (await inOneTransaction(deps, run)) ?? (await inTurn(run));
    if (output.kind === 'not_claimed') return output;
    const plan = output.plan ?? (mayPlan ? await orLater(planAtOnce(run)) : undefined);
    if (plan === undefined || !('steps' in plan)) return output;
    if (historyEvents === undefined) return { ...output, plan };
    return { ...output, ...(await goOn(run, { plan, historyEvents, known })) };
  };
}

/**
 * Does the steps of a plan that take a moment, and concludes the task if those were all. Whatever does not come to an end here is left
 * to the workflow, which meets it again.
 */
function createGoOn(deps: BeginTaskDependencies) {
  const runArmAtOnce = createRunArmAtOnce(deps);
  const concludeTask = createConcludeTask(deps);
  return async (
    run: RunRef,
    { plan, historyEvents, known }: { plan: PlanTaskOutput; historyEvents: number; known: Known | undefined },
  ): Promise<{ plan: PlanTaskOutput; ended?: FinishTaskOutput['status'] }> => {
    const done = new Set(plan.steps.flatMap((step) => (step.done ? [step.id] : [])));
    const stopped = new Set<string>();
    const next = () =>
      readySteps(plan.steps, { done, failed: stopped, running: new Set() }).find(({ atOnce }) => atOnce);
    for (let step = next(); step !== undefined; step = next()) {
      const outcome = await runArmAtOnce({ ...run, stepId: step.id }, known).catch(() => later);
      (outcome === undefined ? done : stopped).add(step.id);
    }
    const steps = plan.steps.map((step) => (done.has(step.id) ? { ...step, done: true as const } : step));
    const output = { plan: { ...plan, steps } };
    if (done.size < steps.length) return output;
    const conclusion = { ...run, round: 1, mayReplan: plan.canReplan, historyEvents };
    const concluded = await concludeTask(conclusion, known).catch(() => later);
    return 'status' in concluded ? { ...output, ended: concluded.status } : output;
  };
}

interface Begun {
  output: BeginTaskOutput;
  /** Whether it is worth asking for a plan of a moment. */
  mayPlan?: boolean;
  /** Where the plan is new. */
  known?: Known;
}

/** Undefined, with nothing done, where the screening refuses the task or asks elsewhere, or there is no such task. */
async function inOneTransaction(deps: BeginTaskDependencies, run: RunRef): Promise<Begun | undefined> {
  const task = deps.reflexService ? undefined : await deps.tasks.load(run.taskId);
  const ended = task && endedBefore(task, run);
  if (ended) return { output: { kind: 'not_claimed', ended } };
  const screening = task && screenHere(deps, task);
  if (!task || !screening || screening.blocked) return undefined;
  const isFlagged = screening.findings.some(({ action }) => action === 'review');
  const planning = await findKeptPlan(deps, { run, task, isFlagged });
  const { claim, isPlanned } = await deps.atOnce.begin(run, { screening, planning });
  const claimed = noteClaim(claim, deps);
  if (claimed.kind === 'not_claimed') return { output: claimed };
  noteScreening(deps.metrics, screening);
  const output = { ...claimed, screened: true };
  const asksModel = deps.models.length > 0;
  if (!planning || !isPlanned) return { output, mayPlan: planning !== undefined || !asksModel };
  const planned = planning.plan.plan.steps;
  const known: Known = {
    task: { ...task, status: 'processing', runId: run.runId },
    steps: planned.map((step) => ({ ...step, status: 'pending', round: 1 })),
  };
  const plan = { steps: await outlines(deps, planned), canReplan: asksModel };
  return { output: { ...output, plan }, known };
}

function endedBefore({ status, runId }: TaskRecord, run: RunRef): FinishTaskOutput['status'] | undefined {
  return runId === run.runId && isTerminal(status) ? status : undefined;
}
