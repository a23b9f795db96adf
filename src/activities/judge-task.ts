import { Context } from '@temporalio/activity';
import type { Judge } from '../arms/judge/judge.ts';
import type { ArmTools } from '../domain/arm.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import type { AtOnce } from '../storage/at-once.ts';
import type { OpenRequest } from '../storage/open-attempt.ts';
import type { RunRef, Runs, StoredVerdicts } from '../storage/runs.ts';
import type { StepRecord, Steps } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import { isHeld, type Held } from '../domain/held.ts';
import { notAtOnce, type NotAtOnce } from './at-once.ts';
import { loadRun } from './load-run.ts';
import { moveToOwnWorkers, type Moved, type PlaceDependencies } from './moved.ts';
import { toStepResult } from './run-arm.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, withoutWork, type AttemptDependencies } from './with-attempt.ts';

export interface JudgeTaskDependencies
  extends AttemptDependencies, ScreenOutputDependencies, PlaceDependencies {
  tasks: Tasks;
  steps: Steps;
  runs: Runs;
  atOnce: AtOnce;
  judge: Judge;
}

export interface JudgeTaskInput extends RunRef {
  /** Of the plan whose results are judged; 1 unless given. */
  round?: number;
  avoidQueues?: string[];
  /** Whether it may do only what takes milliseconds: neither a model nor the sandbox. */
  atOnce?: boolean;
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
    atOnce = false,
  }: JudgeTaskInput): Promise<JudgeTaskOutput | Moved | Held | NotAtOnce> => {
    const elsewhere = atOnce ? undefined : await moveToOwnWorkers(deps, { arm: 'judge', avoidQueues });
    if (elsewhere) return elsewhere;
    const run = { taskId, runId };
    const task = await loadRun(deps.tasks, run);
    const hasModel = deps.models.length > 0;
    if (atOnce && !deps.judge.takesAMoment(task.acceptanceCriteria, { hasModel })) return notAtOnce;
    let verdicts = task.verdicts;
    const judge = async (tools: ArmTools): Promise<StoredVerdicts> => {
      const judged = await judgeResults(deps, { task, round, tools });
      ({ verdicts } = judged);
      return judged;
    };
    const work = async (tools: ArmTools): Promise<undefined> => {
      await deps.runs.saveVerdicts(run, await judge(tools));
    };
    if (task.judgedRound < round && task.acceptanceCriteria.length > 0) {
      const stage = { stepId: round === 1 ? 'judge' : `judge:${round}`, arm: 'judge' };
      const outcome = atOnce
        ? await recordVerdicts(deps, { ...run, ...stage }, await judge(withoutModel()))
        : await withAttempt(deps, { run, ...stage, work });
      if (isHeld(outcome)) return outcome;
    }
    const count = (kind: VerdictKind) => verdicts.filter(({ verdict }) => verdict === kind).length;
    return { passed: count('passed'), notPassed: verdicts.length - count('passed'), failed: count('failed') };
  };
}

async function judgeResults(
  deps: JudgeTaskDependencies,
  { task, round, tools }: { task: TaskRecord; round: number; tools: ArmTools },
): Promise<StoredVerdicts> {
  const { id: taskId } = task;
  const steps = (await deps.steps.list(taskId)).filter((step) => step.round === round);
  const results = (await deps.steps.results({ taskId })).map(toStepResult);
  const originals = await deps.vault.open(taskId);
  const request = { task, results, finalStepIds: finalSteps(steps), originals };
  const { verdicts, confidence } = await deps.judge.judge(request, tools);
  return { verdicts: await screenVerdicts(deps, { taskId, verdicts }), confidence, round };
}

/** For verdicts that take a moment: nothing is asked, and nothing paid. */
function withoutModel(): ArmTools {
  return { signal: Context.current().cancellationSignal, model: undefined };
}

async function recordVerdicts(
  { atOnce }: JudgeTaskDependencies,
  request: OpenRequest,
  verdicts: StoredVerdicts,
) {
  const outcome = await atOnce.saveVerdicts(request, verdicts);
  return outcome.kind === 'opened' ? undefined : withoutWork(outcome);
}

/** Steps that no other one builds on: what they made is the task's result. */
function finalSteps(steps: readonly StepRecord[]): string[] {
  const used = new Set(steps.flatMap(({ dependsOn }) => dependsOn));
  return steps.filter(({ id }) => !used.has(id)).map(({ id }) => id);
}

/** Evidence may quote a result or a model. */
async function screenVerdicts(
  deps: JudgeTaskDependencies,
  { taskId, verdicts }: { taskId: string; verdicts: Verdict[] },
): Promise<Verdict[]> {
  const evidence = verdicts.map((verdict) => verdict.evidence);
  const { value } = await screenOutput(deps, { taskId, field: 'verdicts', value: evidence });
  return verdicts.map((verdict, index) => ({ ...verdict, evidence: value[index] ?? '' }));
}
