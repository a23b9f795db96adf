import type { Arm, ArmRequest, StepResult } from '../domain/arm.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { PlanStep } from '../domain/plan.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { RunRef } from '../storage/runs.ts';
import type { StepOutput } from '../storage/step-progress.ts';
import type { ResultRecord, Steps } from '../storage/steps.ts';
import type { Tasks } from '../storage/tasks.ts';
import { loadRun } from './load-run.ts';
import { screenOutput, type ScreenOutputDependencies } from './screen-output.ts';
import { withAttempt, type AttemptDependencies, type AttemptTools } from './with-attempt.ts';

export interface RunArmDependencies extends AttemptDependencies, ScreenOutputDependencies {
  tasks: Tasks;
  steps: Steps;
  findArm: (name: string) => Arm | undefined;
}

export interface RunArmInput extends RunRef {
  stepId: string;
}

/** Runs one step: opens an attempt, asks the arm, screens and stores what it made. Results go to Postgres, never to history. */
export function createRunArm(deps: RunArmDependencies) {
  return async ({ taskId, runId, stepId }: RunArmInput): Promise<void> => {
    const run = { taskId, runId };
    const task = await loadRun(deps.tasks, run);
    const work = async (tools: AttemptTools): Promise<StepOutput> => {
      const { step, arm } = await findStep(deps, { taskId, stepId });
      const request: ArmRequest = {
        task,
        step,
        attempt: tools.attempt,
        dependencies: await dependenciesOf(deps.steps, { taskId, step }),
      };
      const { output, confidence, omissions = [] } = await arm.run(request, tools);
      const screened = await screenOutput(deps, { taskId, field: `results.${stepId}`, value: output });
      return { resultData: screened.value, confidence, findings: screened.findings, omissions };
    };
    await withAttempt(deps, { run, stepId, work });
  };
}

async function findStep(
  { steps, findArm }: RunArmDependencies,
  { taskId, stepId }: { taskId: string; stepId: string },
): Promise<{ step: PlanStep; arm: Arm }> {
  const step = (await steps.list(taskId)).find(({ id }) => id === stepId);
  const arm = step && findArm(step.arm);
  if (!step || !arm) {
    throw new TaskFailure(FailureCode.NO_CAPABLE_ARM, {
      message: 'This worker does not serve the arm of the step.',
    });
  }
  return { step, arm };
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
