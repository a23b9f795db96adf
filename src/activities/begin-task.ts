import type { RunRef } from '../storage/runs.ts';
import { createClaimTask, type ClaimTaskDependencies, type ClaimTaskOutput } from './claim-task.ts';
import { isLater, later, orLater } from './or-later.ts';
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
    const screening = deps.reflexService ? later : await orLater(screenTask(run));
    if (isLater(screening)) return { ...claim, screened: false };
    const plan = await orLater(planAtOnce(run));
    const isThere = plan !== undefined && 'steps' in plan;
    return { ...claim, screened: true, ...(isThere && { plan }) };
  };
}
