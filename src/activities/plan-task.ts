import { FailureCode } from '../domain/failure-code.ts';
import type { JsonValue } from '../domain/json.ts';
import { available } from '../domain/ledger.ts';
import type { Plan, PlanStep, StepOutline } from '../domain/plan.ts';
import { markOutsideDecisions } from '../domain/taint.ts';
import { invalidPlanText, wantsApproval, wantsApprovalText, type PlanProblem } from '../domain/plan-rules.ts';
import type { EarlierFailures, Planner } from '../domain/planner.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import { planProblems } from '../domain/validate-plan.ts';
import type { LiveArm } from '../domain/validate-step.ts';
import type { Documents } from '../storage/documents.ts';
import type { PlanCache } from '../storage/plan-cache.ts';
import type { RunRef, Runs } from '../storage/runs.ts';
import type { StepRecord, Steps } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import { isHeld, type Held } from '../domain/held.ts';
import { loadRun } from './load-run.ts';
import { moveToOwnWorkers, type Moved, type PlaceDependencies } from './moved.ts';
import { planKey } from './plan-key.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, type AttemptDependencies, type AttemptTools } from './with-attempt.ts';

export interface PlanTaskDependencies
  extends AttemptDependencies, ScreenOutputDependencies, PlaceDependencies {
  tasks: Tasks;
  runs: Runs;
  steps: Steps;
  documents: Documents;
  planCache: PlanCache;
  planner: Planner;
}

export interface PlanTaskOutput {
  steps: StepOutline[];
  /** Whether another plan could be made if this one does not do: rules would only repeat themselves. */
  canReplan: boolean;
}

export interface PlanTaskInput extends RunRef {
  avoidQueues?: string[];
}

/** Turns a task's goal into a stored, valid plan; a repeat returns the stored one. */
export function createPlanTask(deps: PlanTaskDependencies) {
  return async ({ taskId, runId, avoidQueues }: PlanTaskInput): Promise<PlanTaskOutput | Moved | Held> => {
    const elsewhere = await moveToOwnWorkers(deps, { arm: 'planner', avoidQueues });
    if (elsewhere) return elsewhere;
    const run = { taskId, runId };
    const task = await loadRun(deps.tasks, run);
    if ((await deps.steps.list(taskId)).length === 0) {
      const documents = await deps.documents.version(task.clientId);
      const key = planKey({
        task,
        documentsVersion: documents.version,
        armsDigest: await deps.directory.digest(),
        policyVersion: deps.policy.version,
        models: deps.models,
      });
      const work = (tools: AttemptTools) =>
        planOnce(deps, { run, task, key, documentCount: documents.count, tools });
      const outcome = await withAttempt(deps, { run, stepId: 'plan', arm: 'planner', work });
      if (isHeld(outcome)) return outcome;
    }
    const steps = (await deps.steps.list(taskId)).filter(({ round }) => round === 1).map(outlineOfRecord);
    return { steps, canReplan: deps.models.length > 0 };
  };
}

interface Planning {
  run: RunRef;
  task: TaskRecord;
  key: string;
  documentCount: number;
  tools: AttemptTools;
}

async function planOnce(deps: PlanTaskDependencies, planning: Planning): Promise<undefined> {
  const { run, key } = planning;
  const arms = await deps.directory.live();
  const cached = await deps.planCache.find(key);
  const isFlagged = await deps.tasks.isFlagged(run.taskId);
  const usable =
    cached && problemsOf(arms, { ...planning, isFlagged }, cached).length === 0 ? cached : undefined;
  const made = usable ?? (await askPlanner(deps, { ...planning, isFlagged }, arms));
  const plan = markOutsideDecisions(made, arms);
  // Beside a model the key holds the shape of the context alone, while rules plan by its values: not to be repeated for others.
  const isRepeatable = deps.models.length === 0 || plan.planner === 'model';
  await deps.runs.savePlan(run, { plan, planKey: isRepeatable ? key : null, cached: usable !== undefined });
  return undefined;
}

/**
 * @throws TaskFailure with the planner's reason when it declines, SAFETY_VIOLATION for a plan that nothing but the want of an approval
 * speaks against, INVALID_PLAN for one that breaks another rule.
 */
export async function askPlanner(
  deps: Pick<PlanTaskDependencies, 'planner' | 'vault' | 'policy'>,
  planning: Omit<Planning, 'run' | 'key'> & { isFlagged: boolean; failures?: EarlierFailures },
  arms: readonly LiveArm[],
): Promise<Plan> {
  const { task, documentCount, tools, isFlagged, failures } = planning;
  const tokensLeft = available(task.account).tokens;
  const manifests = arms.map(({ manifest }) => manifest);
  const request = { task, manifests, documentCount, tokensLeft, isFlagged, ...(failures && { failures }) };
  const outcome = await deps.planner.plan(request, tools);
  if (outcome.kind === 'declined') {
    throw new TaskFailure(outcome.code, { message: outcome.message });
  }
  const problems = problemsOf(arms, planning, outcome.plan);
  if (wantsApproval(problems))
    throw new TaskFailure(FailureCode.SAFETY_VIOLATION, { message: wantsApprovalText });
  if (problems.length > 0) {
    throw new TaskFailure(FailureCode.INVALID_PLAN, { message: invalidPlanText(problems.length) });
  }
  return screenPlan(deps, { taskId: task.id, plan: outcome.plan });
}

function problemsOf(
  arms: readonly LiveArm[],
  { task, isFlagged }: Pick<Planning, 'task'> & { isFlagged: boolean },
  plan: Plan,
): PlanProblem[] {
  return planProblems({ plan, arms, task, isFlagged, tokensLeft: available(task.account).tokens });
}

/** A model wrote it: screened before it is stored. */
async function screenPlan(
  deps: ScreenOutputDependencies,
  { taskId, plan }: { taskId: string; plan: Plan },
): Promise<Plan> {
  if (plan.planner === 'rules') return plan;
  const value = { steps: plan.steps, rationale: plan.rationale } as unknown as JsonValue;
  const screened = await screenOutput(deps, { taskId, field: 'plan', value });
  const { steps, rationale } = screened.value as unknown as { steps: PlanStep[]; rationale: string };
  return { ...plan, steps, rationale };
}

/** A step whose result is there, from before or from another task, need not run. */
export function outlineOfRecord(step: StepRecord): StepOutline {
  return { ...outline(step), ...(step.status === 'completed' && { done: true }) };
}

function outline({ id, arm, capability, dependsOn }: PlanStep): StepOutline {
  const after = dependsOn.length > 0 ? `, after ${dependsOn.join(', ')}` : '';
  return { id, arm, capability, dependsOn, summary: `${id}: ${arm}.${capability}${after}`.slice(0, 200) };
}
