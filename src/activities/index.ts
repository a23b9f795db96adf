import { atEdge, type EdgeDependencies } from './activity-edge.ts';
import { createBeginTask } from './begin-task.ts';
import { createClaimTask, type ClaimTaskDependencies } from './claim-task.ts';
import { createConcludeTask } from './conclude-task.ts';
import { createFinishTask, type FinishTaskDependencies } from './finish-task.ts';
import { createJudgeTask, type JudgeTaskDependencies } from './judge-task.ts';
import { createPlanTask, type PlanTaskDependencies } from './plan-task.ts';
import { createReadClock, type ReadClockDependencies } from './read-clock.ts';
import { createReplanTask } from './replan-task.ts';
import { createRunArm, createRunArmAtOnce, type RunArmDependencies } from './run-arm.ts';
import { createScreenTask, type ScreenTaskDependencies } from './screen-task.ts';

export type ActivityDependencies = EdgeDependencies &
  ClaimTaskDependencies &
  ReadClockDependencies &
  ScreenTaskDependencies &
  PlanTaskDependencies &
  RunArmDependencies &
  JudgeTaskDependencies &
  FinishTaskDependencies;

// A claim or an end given up would end the task as failed although its work was not: only a permanent refusal is final.
const untilDone = { attempts: Number.POSITIVE_INFINITY };

/** Every activity of the worker, each behind the one edge that failures leave through. */
export function createActivities(deps: ActivityDependencies) {
  return {
    beginTask: atEdge(deps, createBeginTask(deps), untilDone),
    claimTask: atEdge(deps, createClaimTask(deps), untilDone),
    readClock: atEdge(deps, createReadClock(deps), untilDone),
    screenTask: atEdge(deps, createScreenTask(deps)),
    planTask: atEdge(deps, createPlanTask(deps)),
    replanTask: atEdge(deps, createReplanTask(deps)),
    runArm: atEdge(deps, createRunArm(deps)),
    runArmAtOnce: atEdge(deps, createRunArmAtOnce(deps)),
    judgeTask: atEdge(deps, createJudgeTask(deps)),
    concludeTask: atEdge(deps, createConcludeTask(deps)),
    finishTask: atEdge(deps, createFinishTask(deps), untilDone),
  };
}

export type Activities = ReturnType<typeof createActivities>;
