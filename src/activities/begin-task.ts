import { isRetryable } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { RunRef } from '../storage/runs.ts';
import { createClaimTask, type ClaimTaskDependencies, type ClaimTaskOutput } from './claim-task.ts';
import { createPlanAtOnce, type PlanTaskDependencies, type PlanTaskOutput } from './plan-task.ts';
import { createScreenTask, type ScreenTaskDependencies } from './screen-task.ts';

export type BeginTaskDependencies = ClaimTaskDependencies & ScreenTaskDependencies & PlanTaskDependencies;

export type BeginTaskOutput =
  | Extract<ClaimTaskOutput, { kind: 'not_claimed' }>
  | (Extract<ClaimTaskOutput, { kind: 'claimed' }> & {
      /** Otherwise screening is left to its own activity. */
      screened: boolean;
      /** Left out where planning is left to its own activity. */
      plan?: PlanTaskOutput;
    });

/** Claims a task and goes on with it as far as that takes a moment: screening here, a plan that is kept or made by rules. */
export function createBeginTask(deps: BeginTaskDependencies) {
  const claimTask = createClaimTask(deps);
  const screenTask = createScreenTask(deps);
  const planAtOnce = createPlanAtOnce(deps);
  return async (run: RunRef): Promise<BeginTaskOutput> => {
    const claim = await claimTask(run);
    if (claim.kind === 'not_claimed') return claim;
    // A service elsewhere takes its time.
    const screening = deps.reflexService ? undefined : await orLater(screenTask(run));
    if (screening === undefined) return { ...claim, screened: false };
    const plan = await orLater(planAtOnce(run));
    const isThere = plan !== undefined && 'steps' in plan;
    return { ...claim, screened: true, ...(isThere && { plan }) };
  };
}

/** What may pass is left to the activity that does nothing else, which is tried as often as it should be. @throws what is final */
async function orLater<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TaskFailure && (error.final ?? !isRetryable(error.code))) throw error;
    return undefined;
  }
}
