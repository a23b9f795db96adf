import { FailureCode } from '../domain/failure-code.ts';
import type { JsonValue } from '../domain/json.ts';
import { available } from '../domain/ledger.ts';
import type { Plan, PlanStep, StepOutline } from '../domain/plan.ts';
import { worksAtOnce } from '../domain/arm-state.ts';
import { markOutsideDecisions } from '../domain/taint.ts';
import { invalidPlanText, wantsApproval, wantsApprovalText, type PlanProblem } from '../domain/plan-rules.ts';
import type { EarlierFailures, Planner } from '../domain/planner.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import { planProblems } from '../domain/validate-plan.ts';
import type { LiveArm } from '../domain/validate-step.ts';
import type { AtOnce, Planning } from '../storage/at-once.ts';
import type { Documents } from '../storage/documents.ts';
import type { PlanCache } from '../storage/plan-cache.ts';
import type { RunRef, Runs } from '../storage/runs.ts';
import type { Steps, StoredStep } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import { isHeld, type Held } from '../domain/held.ts';
import { loadRun } from './load-run.ts';
import { moveToOwnWorkers, type Moved, type PlaceDependencies } from './moved.ts';
import { countDamage } from './notice-damage.ts';
import { planKey } from './plan-key.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, withoutWork, type AttemptDependencies, type AttemptTools } from './with-attempt.ts';

export interface PlanTaskDependencies
  extends AttemptDependencies, ScreenOutputDependencies, PlaceDependencies {
  tasks: Tasks;
  runs: Runs;
  steps: Steps;
  documents: Documents;
  planCache: PlanCache;
  atOnce: AtOnce;
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
    const stored = await storedPlan(deps, taskId);
    return stored.steps.length > 0 ? stored : makePlan(deps, run, await prepare(deps, task));
  };
}

/** The same where that takes a moment: a plan that is kept, or that rules make. Undefined where a model is to be asked. */
export function createPlanAtOnce(deps: PlanTaskDependencies) {
  return async (run: RunRef): Promise<PlanTaskOutput | Held | undefined> => {
    const task = await loadRun(deps.tasks, run);
    const stored = await storedPlan(deps, run.taskId);
    if (stored.steps.length > 0) return stored;
    const prepared = await prepare(deps, task);
    const asksModel = prepared.kept === undefined && deps.models.length > 0;
    return asksModel ? undefined : makePlan(deps, run, prepared);
  };
}

async function storedPlan(deps: PlanTaskDependencies, taskId: string): Promise<PlanTaskOutput> {
  return { steps: await storedSteps(deps, { taskId, round: 1 }), canReplan: deps.models.length > 0 };
}

/** The steps of a stored plan as the workflow needs them; none where there is no such plan. */
export async function storedSteps(
  deps: PlanTaskDependencies,
  { taskId, round }: { taskId: string; round: number },
): Promise<StepOutline[]> {
  return outlines(
    deps,
    (await deps.steps.plan(taskId)).filter((step) => step.round === round),
  );
}

/** Of steps in plan order, as they were planned or are stored. */
export async function outlines(
  { directory }: PlanTaskDependencies,
  steps: readonly (PlanStep & { status?: StoredStep['status'] })[],
): Promise<StepOutline[]> {
  if (steps.length === 0) return [];
  const arms = await directory.states();
  return steps.map((step) => {
    const arm = arms.find(({ manifest }) => manifest.name === step.arm);
    return outline(step, { atOnce: arm !== undefined && worksAtOnce(arm, step.capability) });
  });
}

const plannerStage = { stepId: 'plan', arm: 'planner' };

/** What a plan is made of. */
interface Prepared {
  task: TaskRecord;
  key: string;
  arms: readonly LiveArm[];
  /** By the screening. */
  isFlagged: boolean;
  documentCount: number;
  /** A plan that did for the same goal before. */
  kept: Plan | undefined;
}

/** A plan that did for the same goal before, to be stored by the caller; `isFlagged`: by a screening that is not stored yet. */
export async function findKeptPlan(
  deps: PlanTaskDependencies,
  { run, task, isFlagged }: { run: RunRef; task: TaskRecord; isFlagged: boolean },
): Promise<Planning | undefined> {
  const { kept, key } = await prepare(deps, task, { isFlagged });
  return kept && { request: { ...run, ...plannerStage }, plan: { plan: kept, planKey: key, cached: true } };
}

async function prepare(
  deps: PlanTaskDependencies,
  task: TaskRecord,
  { isFlagged: isFlaggedNow = false } = {},
): Promise<Prepared> {
  const documents = await deps.documents.version(task.clientId);
  const key = planKey({
    task,
    documentsVersion: documents.version,
    armsDigest: await deps.directory.digest(),
    policyVersion: deps.policyOf(task.clientId).version,
    models: deps.models,
  });
  const arms = await deps.directory.live();
  const isFlagged = isFlaggedNow || (await deps.tasks.isFlagged(task.id));
  const kept = await keptPlan(deps, { task, key, arms, isFlagged });
  return { task, key, arms, isFlagged, documentCount: documents.count, kept };
}

async function makePlan(
  deps: PlanTaskDependencies,
  run: RunRef,
  prepared: Prepared,
): Promise<PlanTaskOutput | Held> {
  const { kept, key, task } = prepared;
  const work = (tools: AttemptTools) => planOnce(deps, { ...prepared, run, tools });
  const outcome = kept
    ? withoutWork(
        await deps.atOnce.savePlan({ ...run, ...plannerStage }, { plan: kept, planKey: key, cached: true }),
      )
    : await withAttempt(deps, { run, clientId: task.clientId, ...plannerStage, work });
  return isHeld(outcome) ? outcome : storedPlan(deps, run.taskId);
}

interface Asking extends Omit<Prepared, 'kept'> {
  run: RunRef;
  tools: AttemptTools;
}

/** A plan that did for the same goal before, where it can still be carried out. */
async function keptPlan(
  { planCache }: PlanTaskDependencies,
  { task, key, arms, isFlagged }: Pick<Asking, 'task' | 'key' | 'arms' | 'isFlagged'>,
): Promise<Plan | undefined> {
  const kept = await planCache.find(key);
  if (!kept || problemsOf(arms, { task, isFlagged }, kept).length > 0) return undefined;
  return markOutsideDecisions(kept, arms);
}

async function planOnce(deps: PlanTaskDependencies, planning: Asking): Promise<undefined> {
  const { run, key, arms } = planning;
  const plan = markOutsideDecisions(await askPlanner(deps, planning, arms), arms);
  // Beside a model the key holds the shape of the context alone, while rules plan by its values: not to be repeated for others.
  const isRepeatable = deps.models.length === 0 || plan.planner === 'model';
  await deps.runs.savePlan(run, { plan, planKey: isRepeatable ? key : null, cached: false });
  return undefined;
}

/**
 * @throws TaskFailure with the planner's reason when it declines, SAFETY_VIOLATION for a plan that nothing but the want of an approval
 * speaks against, INVALID_PLAN for one that breaks another rule.
 */
export async function askPlanner(
  deps: Pick<PlanTaskDependencies, 'planner' | 'vault' | 'policyOf' | 'metrics' | 'logger'>,
  planning: Omit<Asking, 'run' | 'key' | 'arms'> & { failures?: EarlierFailures },
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
  return screenPlan(deps, { ...outcome, task });
}

function problemsOf(
  arms: readonly LiveArm[],
  { task, isFlagged }: Pick<Asking, 'task' | 'isFlagged'>,
  plan: Plan,
): PlanProblem[] {
  return planProblems({ plan, arms, task, isFlagged, tokensLeft: available(task.account).tokens });
}

/** A model wrote it: screened before it is stored. */
async function screenPlan(
  deps: Pick<PlanTaskDependencies, 'vault' | 'policyOf' | 'metrics' | 'logger'>,
  { task, plan, shown }: { task: TaskRecord; plan: Plan; shown?: string },
): Promise<Plan> {
  if (plan.planner === 'rules') return plan;
  const value = { steps: plan.steps, rationale: plan.rationale } as unknown as JsonValue;
  const screened = await screenOutput(deps, { task, field: 'plan', value });
  if (shown !== undefined) {
    const answer = { given: shown, written: value, stored: screened.value };
    await countDamage(deps, { taskId: task.id, of: 'plan', answer });
  }
  const { steps, rationale } = screened.value as unknown as { steps: PlanStep[]; rationale: string };
  return { ...plan, steps, rationale };
}

/** A step whose result is there, from before or from another task, need not run. */
function outline(
  { id, arm, capability, dependsOn, status }: PlanStep & { status?: StoredStep['status'] },
  { atOnce }: { atOnce: boolean },
): StepOutline {
  const after = dependsOn.length > 0 ? `, after ${dependsOn.join(', ')}` : '';
  const summary = `${id}: ${arm}.${capability}${after}`.slice(0, 200);
  const marks = { ...(status === 'completed' && { done: true as const }), ...(atOnce && { atOnce }) };
  return { id, arm, capability, dependsOn, summary, ...marks };
}
