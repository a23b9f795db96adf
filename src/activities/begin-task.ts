import type { AtOnce } from '../storage/at-once.ts';
import type { RunRef } from '../storage/runs.ts';
import {
  createClaimTask,
  noteClaim,
  type ClaimTaskDependencies,
  type ClaimTaskOutput,
} from './claim-task.ts';
import { isLater, later, orLater } from './or-later.ts';
import {
  createPlanAtOnce,
  findKeptPlan,
  outlines,
  type PlanTaskDependencies,
  type PlanTaskOutput,
} from './plan-task.ts';
import { createScreenTask, noteScreening, screenHere, type ScreenTaskDependencies } from './screen-task.ts';

export interface BeginTaskDependencies
  extends ClaimTaskDependencies, ScreenTaskDependencies, PlanTaskDependencies {
  atOnce: AtOnce;
}

export type BeginTaskOutput =
  | Extract<ClaimTaskOutput, { kind: 'not_claimed' }>
  | (Extract<ClaimTaskOutput, { kind: 'claimed' }> & {
      /** Otherwise screening is left to its own activity. */
      screened: boolean;
      /** Left out where planning is left to its own activity. */
      plan?: PlanTaskOutput;
    });

/**
 * Claims a task and goes on with it as far as that takes a moment: screening here, a plan that is kept or made by rules. Where nothing
 * speaks against it, all that is stored in one transaction.
 */
export function createBeginTask(deps: BeginTaskDependencies) {
  const claimTask = createClaimTask(deps);
  const screenTask = createScreenTask(deps);
  const planAtOnce = createPlanAtOnce(deps);
  const inTurn = async (run: RunRef): Promise<Begun> => {
    const claim = await claimTask(run);
    if (claim.kind === 'not_claimed') return { output: claim };
    // A service elsewhere takes its time.
    const screening = deps.reflexService ? later : await orLater(screenTask(run));
    const screened = !isLater(screening);
    return { output: { ...claim, screened }, mayPlan: screened };
  };
  return async (run: RunRef): Promise<BeginTaskOutput> => {
    const { output, mayPlan = false } = (await inOneTransaction(deps, run)) ?? (await inTurn(run));
    if (output.kind === 'not_claimed' || !mayPlan) return output;
    const plan = await orLater(planAtOnce(run));
    return plan !== undefined && 'steps' in plan ? { ...output, plan } : output;
  };
}

interface Begun {
  output: BeginTaskOutput;
  /** Whether it is worth asking for a plan of a moment. */
  mayPlan?: boolean;
}

/** Undefined, with nothing done, where the screening refuses the task or asks elsewhere, or there is no such task. */
async function inOneTransaction(deps: BeginTaskDependencies, run: RunRef): Promise<Begun | undefined> {
  const task = deps.reflexService ? undefined : await deps.tasks.load(run.taskId);
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
  const steps = await outlines(deps, planning.plan.plan.steps);
  return { output: { ...output, plan: { steps, canReplan: asksModel } } };
}
