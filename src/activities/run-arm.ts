import { activityInfo, Context } from '@temporalio/activity';
import type { Arm, ArmRequest, StepResult } from '../domain/arm.ts';
import { worksAtOnce } from '../domain/arm-state.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { PlanStep } from '../domain/plan.ts';
import { wantsApprovalText } from '../domain/plan-rules.ts';
import { decideStep } from '../domain/step-approval.ts';
import { routeStep, serves, type Route } from '../domain/route-step.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { AtOnce } from '../storage/at-once.ts';
import type { RunRef, Runs } from '../storage/runs.ts';
import type { StepOutput } from '../storage/step-progress.ts';
import type { ResultRecord, Steps } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import { loadRun, type Known } from './load-run.ts';
import type { Held, LeftOut } from '../domain/held.ts';
import type { Moved, PlaceDependencies } from './moved.ts';
import { isLater, later, orLater, type Later } from './or-later.ts';
import { refuseLargeResult } from './payload-limit.ts';
import { noticeDamage } from './notice-damage.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, withoutWork, type AttemptDependencies, type AttemptTools } from './with-attempt.ts';

export interface RunArmDependencies extends AttemptDependencies, ScreenOutputDependencies, PlaceDependencies {
  tasks: Tasks;
  steps: Steps;
  runs: Runs;
  atOnce: AtOnce;
}

export interface RunArmInput extends RunRef {
  stepId: string;
  /** Queues on which nobody took the step. */
  avoidQueues?: string[];
}

/** Undefined: the step is done. */
export type RunArmOutput = Moved | Held | LeftOut | undefined;
export type RunArmAtOnceOutput = Exclude<RunArmOutput, Moved> | Later;

/** A step without anybody to run it waits for a worker that is just being started, and no longer. */
const nobodyMs = 30_000;
const lookAgainMs = 2_000;

/**
 * Runs one step: finds who serves it now, opens an attempt, asks the arm, screens and stores what it made. Results go to
 * Postgres, never to history. Returns `movedTo` without having begun when workers of another queue serve it.
 */
export function createRunArm(deps: RunArmDependencies) {
  return async (input: RunArmInput): Promise<RunArmOutput> => {
    const { task, step, route } = await findStep(deps, input);
    if (route.kind !== 'run') throw await unserved(deps, { run: input, step, route });
    const arm = armHere(deps, route);
    if (arm === undefined) return moved(deps, route);
    const { taskId, runId, stepId } = input;
    return withAttempt(deps, {
      run: { taskId, runId },
      clientId: task.clientId,
      stepId,
      arm: arm.manifest.name,
      canBeReplaced: route.canBeReplaced,
      work: (tools) => askArm(deps, { task, step, arm, tools }),
    });
  };
}

/**
 * The same where that takes a moment: a step that an arm of this process does at once. What does not come to an end here, of whatever
 * kind, is left to the activity, which meets it again and says so in the ledger.
 */
export function createRunArmAtOnce(deps: RunArmDependencies) {
  return async (input: RunArmInput, known?: Known): Promise<RunArmAtOnceOutput> => {
    const { task, step, route } = await findStep(deps, input, known);
    const arm = route.kind === 'run' ? armHere(deps, route) : undefined;
    if (route.kind !== 'run' || !arm || !worksAtOnce(route.arm, step.capability)) return later;
    const { cancellationSignal: signal } = Context.current();
    // Its number in the ledger is not known before it is there; no arm that works at once goes by it.
    const tools = { attempt: 1, signal, model: undefined, embedder: undefined, onText: () => undefined };
    const output = await askArm(deps, { task, step, arm, tools }).catch(() => later);
    if (isLater(output)) return later;
    const { taskId, runId, stepId } = input;
    const request = { taskId, runId, stepId, arm: arm.manifest.name };
    const outcome = await orLater(deps.atOnce.saveOutput(request, output));
    return isLater(outcome) ? later : withoutWork(outcome);
  };
}

async function findStep(
  deps: RunArmDependencies,
  { taskId, runId, stepId, avoidQueues = [] }: RunArmInput,
  known?: Known,
): Promise<{ task: TaskRecord; step: PlanStep; route: Route }> {
  const task = known?.task ?? (await loadRun(deps.tasks, { taskId, runId }));
  const step = (known?.steps ?? (await deps.steps.plan(taskId))).find(({ id }) => id === stepId);
  if (!step) throw new TaskFailure(FailureCode.RUN_SUPERSEDED, { message: 'The plan of the task is gone.' });
  return { task, step, route: await findRoute(deps, { taskId, step, avoidQueues }) };
}

async function findRoute(
  { directory, attempts }: RunArmDependencies,
  { taskId, step, avoidQueues }: { taskId: string; step: PlanStep; avoidQueues: readonly string[] },
): Promise<Route> {
  const arms = await directory.states();
  const { capability, arm: preferred } = step;
  const isChoice = arms.filter((state) => serves(state, capability)).length > 1;
  // Who failed before matters only where there is somebody else to turn to.
  const failed = isChoice ? await attempts.failed({ taskId, stepId: step.id }) : [];
  return routeStep({ preferred, capability, arms, failed, avoidQueues });
}

/** The arm, where this worker runs it: its own on its own queue; over HTTP from any worker that serves workflows' queue. */
function armHere(
  { directory, ownQueue, mainQueue }: RunArmDependencies,
  { arm, taskQueue }: Extract<Route, { kind: 'run' }>,
): Arm | undefined {
  const isHere = taskQueue === undefined ? ownQueue === mainQueue : taskQueue === ownQueue;
  return isHere ? directory.runnable(arm) : undefined;
}

function moved(
  { ownQueue, mainQueue }: RunArmDependencies,
  { taskQueue = mainQueue }: Extract<Route, { kind: 'run' }>,
): Moved {
  if (taskQueue === ownQueue) {
    throw new TaskFailure(FailureCode.NO_CAPABLE_ARM, {
      message: 'This worker does not serve the arm of the step.',
    });
  }
  return { movedTo: taskQueue === mainQueue ? null : taskQueue };
}

async function unserved(
  { runs }: RunArmDependencies,
  { run, step, route }: { run: RunRef; step: PlanStep; route: Exclude<Route, { kind: 'run' }> },
): Promise<TaskFailure> {
  if (route.kind === 'wait') {
    return new TaskFailure(FailureCode.ARM_UNAVAILABLE, {
      message: 'The arm of the step does not answer, and its steps wait for it.',
      retryAfterMs: lookAgainMs,
      final: false,
    });
  }
  const final = Date.now() - activityInfo().scheduledTimestampMs > nobodyMs;
  const message = `Step ${step.id} needs ${step.capability}, which no live arm serves.`;
  if (final) await runs.noteError(run, { code: FailureCode.NO_CAPABLE_ARM, message });
  return new TaskFailure(FailureCode.NO_CAPABLE_ARM, { message, retryAfterMs: lookAgainMs, final });
}

interface Asking {
  task: TaskRecord;
  step: PlanStep;
  arm: Arm;
  tools: AttemptTools;
}

async function askArm(deps: RunArmDependencies, { task, step, arm, tools }: Asking): Promise<StepOutput> {
  const isApproved = await mayRun(deps, { task, step });
  const request: ArmRequest = {
    task,
    step,
    attempt: tools.attempt,
    isApproved,
    dependencies: await dependenciesOf(deps.steps, { taskId: task.id, step }),
  };
  const result = await arm.run(request, tools);
  const { output, confidence, omissions = [] } = result;
  refuseLargeResult({ stepId: step.id, output, manifest: arm.manifest });
  const screened = await screenOutput(deps, { task, field: `results.${step.id}`, value: output });
  const { value: resultData, findings } = screened;
  const damaged = await noticeDamage(deps, { request, arm: arm.manifest.name, result, stored: resultData });
  return { resultData, confidence, findings, omissions: [...omissions, ...damaged] };
}

/**
 * Whether a person approved the step. The plan was held or refused where that is needed; this holds whatever became of the task since.
 * @throws TaskFailure SAFETY_VIOLATION when it is needed and was not given.
 */
async function mayRun(
  { steps, tasks }: RunArmDependencies,
  { task, step }: Pick<Asking, 'task' | 'step'>,
): Promise<boolean> {
  if (step.risk === 'none') return false;
  const stepRef = { taskId: task.id, stepId: step.id };
  const [isApproved, isFlagged] = await Promise.all([steps.isApproved(stepRef), tasks.isFlagged(task.id)]);
  const { approval } = task;
  if (isApproved || decideStep(step, { approval, isFlagged }) === 'runs') return isApproved;
  throw new TaskFailure(FailureCode.SAFETY_VIOLATION, { message: wantsApprovalText });
}

async function dependenciesOf(
  steps: Steps,
  { taskId, step }: { taskId: string; step: PlanStep },
): Promise<StepResult[]> {
  if (step.dependsOn.length === 0) return [];
  const results = await steps.results({ taskId });
  return results.filter(({ stepId }) => step.dependsOn.includes(stepId)).map(toStepResult);
}

export function toStepResult({ stepId, arm, capability, resultData }: ResultRecord): StepResult {
  return { stepId, arm, capability, output: resultData };
}
