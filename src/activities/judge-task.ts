import { Context } from '@temporalio/activity';
import type { Judge } from '../arms/judge/judge.ts';
import type { ArmTools, StepResult } from '../domain/arm.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import type { OpenRequest } from '../storage/open-attempt.ts';
import type { RunRef, Runs, StoredVerdicts } from '../storage/runs.ts';
import type { Steps, StoredStep } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import { isHeld, type Held } from '../domain/held.ts';
import { loadRun, type Known } from './load-run.ts';
import { moveToOwnWorkers, type Moved, type PlaceDependencies } from './moved.ts';
import { countDamage, textsShown } from './notice-damage.ts';
import { toStepResult } from './run-arm.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, type AttemptDependencies, type AttemptTools } from './with-attempt.ts';

export interface JudgeTaskDependencies
  extends AttemptDependencies, ScreenOutputDependencies, PlaceDependencies {
  tasks: Tasks;
  steps: Steps;
  runs: Runs;
  judge: Judge;
}

export interface JudgeTaskInput extends RunRef {
  /** Of the plan whose results are judged; 1 unless given. */
  round?: number;
  avoidQueues?: string[];
}

export interface JudgeTaskOutput {
  passed: number;
  notPassed: number;
  /** Of those not passed: judged and found wanting, rather than undecided. */
  failed: number;
}

/** Gives one verdict for each acceptance criterion and stores them; a repeat finds them. */
export function createJudgeTask(deps: JudgeTaskDependencies) {
  return async ({
    taskId,
    runId,
    round = 1,
    avoidQueues,
  }: JudgeTaskInput): Promise<JudgeTaskOutput | Moved | Held> => {
    const elsewhere = await moveToOwnWorkers(deps, { arm: 'judge', avoidQueues });
    if (elsewhere) return elsewhere;
    const run = { taskId, runId };
    const task = await loadRun(deps.tasks, run);
    if (!isOpen(task, round)) return countsOf(task.verdicts);
    let { verdicts } = task;
    const work = async (tools: AttemptTools): Promise<undefined> => {
      const judged = await judgeResults(deps, { task, round, tools });
      ({ verdicts } = judged);
      await deps.runs.saveVerdicts(run, judged);
    };
    const outcome = await withAttempt(deps, { run, clientId: task.clientId, ...stageOf(round), work });
    return isHeld(outcome) ? outcome : countsOf(verdicts);
  };
}

/** Verdicts that are to be stored, or counts of those that are. Undefined where a model or the sandbox is needed for them. */
export type JudgedAtOnce = { request: OpenRequest; verdicts: StoredVerdicts } | JudgeTaskOutput | undefined;

/** The same where that takes a moment, but for storing it. */
export function createJudgeAtOnce(deps: JudgeTaskDependencies) {
  return async (
    { round = 1, ...run }: Omit<JudgeTaskInput, 'avoidQueues'>,
    known?: Known,
  ): Promise<JudgedAtOnce> => {
    const task = known?.task ?? (await loadRun(deps.tasks, run));
    const hasModel = deps.models.length > 0;
    if (!deps.judge.takesAMoment(task.acceptanceCriteria, { hasModel })) return undefined;
    if (!isOpen(task, round)) return countsOf(task.verdicts);
    // Nothing is asked, and nothing paid.
    const tools = { signal: Context.current().cancellationSignal, model: undefined };
    const verdicts = await judgeResults(deps, { task, steps: known?.steps, round, tools });
    return { request: { ...run, ...stageOf(round) }, verdicts };
  };
}

/** Whether there is something to judge. */
function isOpen({ judgedRound, acceptanceCriteria }: TaskRecord, round: number): boolean {
  return judgedRound < round && acceptanceCriteria.length > 0;
}

function stageOf(round: number): { stepId: string; arm: string } {
  return { stepId: round === 1 ? 'judge' : `judge:${round}`, arm: 'judge' };
}

export function countsOf(verdicts: readonly Verdict[]): JudgeTaskOutput {
  const count = (kind: VerdictKind) => verdicts.filter(({ verdict }) => verdict === kind).length;
  return { passed: count('passed'), notPassed: verdicts.length - count('passed'), failed: count('failed') };
}

async function judgeResults(
  deps: JudgeTaskDependencies,
  {
    task,
    steps: known,
    round,
    tools,
  }: { task: TaskRecord; steps?: readonly StoredStep[] | undefined; round: number; tools: ArmTools },
): Promise<StoredVerdicts> {
  const { id: taskId } = task;
  const steps = (known ?? (await deps.steps.plan(taskId))).filter((step) => step.round === round);
  const results = (await deps.steps.results({ taskId })).map(toStepResult);
  const originals = await deps.vault.open(taskId);
  const request = { task, results, finalStepIds: finalSteps(steps), originals };
  const { verdicts, confidence } = await deps.judge.judge(request, tools);
  return { verdicts: await screenVerdicts(deps, { task, results, verdicts }), confidence, round };
}

/** Steps that no other one builds on: what they made is the task's result. */
function finalSteps(steps: readonly StoredStep[]): string[] {
  const used = new Set(steps.flatMap(({ dependsOn }) => dependsOn));
  return steps.filter(({ id }) => !used.has(id)).map(({ id }) => id);
}

/** Evidence may quote a result or a model. */
async function screenVerdicts(
  deps: JudgeTaskDependencies,
  { task, results, verdicts }: { task: TaskRecord; results: StepResult[]; verdicts: Verdict[] },
): Promise<Verdict[]> {
  const evidence = verdicts.map((verdict) => verdict.evidence);
  const { value } = await screenOutput(deps, { task, field: 'verdicts', value: evidence });
  const given = [textsShown(task), ...results.map(({ output }) => output)];
  const answer = { given, written: evidence, stored: value };
  await countDamage(deps, { taskId: task.id, of: 'verdicts', answer });
  return verdicts.map((verdict, index) => ({ ...verdict, evidence: value[index] ?? '' }));
}
