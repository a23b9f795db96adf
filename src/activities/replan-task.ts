import { FailureCode } from '../domain/failure-code.ts';
import type { StepOutline } from '../domain/plan.ts';
import type { EarlierFailures } from '../domain/planner.ts';
import { renumberSteps } from '../domain/renumber-steps.ts';
import { maxRounds } from '../domain/rounds.ts';
import { markOutsideDecisions } from '../domain/taint.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { StepRecord } from '../storage/steps.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { RunRef } from '../storage/runs.ts';
import { isHeld, type Held } from '../domain/held.ts';
import { loadRun } from './load-run.ts';
import { moveToOwnWorkers, type Moved } from './moved.ts';
import { askPlanner, storedSteps, type PlanTaskDependencies } from './plan-task.ts';
import { withAttempt, type AttemptTools } from './with-attempt.ts';

export interface ReplanTaskInput extends RunRef {
  avoidQueues?: string[];
}

export interface ReplanTaskOutput {
  steps: StepOutline[];
}

/**
 * A second plan for a task whose first one did not do, with what failed as input. Its steps go on behind the first ones; a repeat
 * returns the stored ones. @throws TaskFailure when no model makes another plan: the task then ends with what it has.
 */
export function createReplanTask(deps: PlanTaskDependencies) {
  return async ({
    taskId,
    runId,
    avoidQueues,
  }: ReplanTaskInput): Promise<ReplanTaskOutput | Moved | Held> => {
    const elsewhere = await moveToOwnWorkers(deps, { arm: 'planner', avoidQueues });
    if (elsewhere) return elsewhere;
    const run = { taskId, runId };
    const task = await loadRun(deps.tasks, run);
    const earlier = await deps.steps.list(taskId);
    if (!earlier.some(({ round }) => round === maxRounds)) {
      const work = (tools: AttemptTools) => replanOnce(deps, { run, task, earlier, tools });
      const stage = { clientId: task.clientId, stepId: `plan:${maxRounds}`, arm: 'planner' };
      const outcome = await withAttempt(deps, { run, ...stage, work });
      if (isHeld(outcome)) return outcome;
    }
    return { steps: await storedSteps(deps, { taskId, round: maxRounds }) };
  };
}

interface Replanning {
  run: RunRef;
  task: TaskRecord;
  earlier: readonly StepRecord[];
  tools: AttemptTools;
}

async function replanOnce(
  deps: PlanTaskDependencies,
  { run, task, earlier, tools }: Replanning,
): Promise<undefined> {
  const { count } = await deps.documents.version(task.clientId);
  const failures = failuresOf(task, earlier);
  const arms = await deps.directory.live();
  const isFlagged = await deps.tasks.isFlagged(task.id);
  const planning = { task, documentCount: count, tools, isFlagged, failures };
  const plan = await askPlanner(deps, planning, arms);
  if (plan.planner === 'rules') {
    throw new TaskFailure(FailureCode.INVALID_PLAN, {
      message: 'The model made no other plan, and rules would plan the same again.',
    });
  }
  const { steps } = markOutsideDecisions({ ...plan, steps: renumberSteps(plan.steps, earlier.length) }, arms);
  // What one task needed two plans for is kept for no other.
  const kept = { plan: { ...plan, steps }, planKey: null, cached: false, round: maxRounds };
  await deps.runs.savePlan(run, kept);
  return undefined;
}

function failuresOf({ verdicts }: TaskRecord, earlier: readonly StepRecord[]): EarlierFailures {
  return {
    steps: earlier.flatMap(({ capability, error }) => (error ? [{ capability, code: error.code }] : [])),
    criteria: verdicts.filter(({ verdict }) => verdict === 'failed').map(({ criterion }) => criterion),
  };
}
