import { createExecutor } from '../../src/arms/executor/executor.ts';
import { createSandbox } from '../../src/arms/executor/sandbox/sandbox.ts';
import { createGuardian } from '../../src/arms/guardian/guardian.ts';
import { createJudge } from '../../src/arms/judge/judge.ts';
import { createRetriever } from '../../src/arms/retriever/retriever.ts';
import type { Arm, StepResult } from '../../src/domain/arm.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { DocumentSearch } from '../../src/domain/retrieval.ts';
import type { TaskContract } from '../../src/domain/task.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { library, librarySearch } from '../arms/retriever/library.ts';
import { buildTask, offline } from '../arms/build-arm-request.ts';
import type { Goal } from './goal-set.ts';

const noDocuments: DocumentSearch = {
  search: () => Promise.resolve([]),
  searchByMeaning: () => Promise.resolve({ passages: [], isWhole: true }),
};

/** The built-in arms, over the library where the goal has documents. */
export function armsFor({ documents }: Goal): Arm[] {
  const search = documents === undefined ? noDocuments : librarySearch;
  return [createExecutor(), createRetriever({ documents: search }), createGuardian()];
}

export function taskFor({ goal, context = {}, criteria = [] }: Goal): TaskContract {
  return buildTask({ goal, context, acceptanceCriteria: criteria });
}

export function requestFor(goal: Goal) {
  return {
    task: taskFor(goal),
    manifests: armsFor(goal).map(({ manifest }) => manifest),
    documentCount: goal.documents === undefined ? 0 : library.length,
    tokensLeft: 10_000,
  };
}

/** Runs a plan through the real arms without a model, and judges what came out by code. */
export async function runAndJudge(goal: Goal, plan: Plan): Promise<Verdict[]> {
  const task = taskFor(goal);
  const results: StepResult[] = [];
  for (const step of plan.steps) {
    const arm = armsFor(goal).find(({ manifest }) => manifest.name === step.arm);
    if (arm === undefined) throw new Error(`no arm ${step.arm}`);
    const dependencies = results.filter(({ stepId }) => step.dependsOn.includes(stepId));
    const { output } = await arm.run({ task, step, attempt: 1, isApproved: false, dependencies }, offline());
    results.push({ stepId: step.id, arm: step.arm, capability: step.capability, output });
  }
  const used = new Set(plan.steps.flatMap(({ dependsOn }) => dependsOn));
  const finalStepIds = plan.steps.map(({ id }) => id).filter((id) => !used.has(id));
  const judge = createJudge({ sandbox: createSandbox() });
  return (await judge.judge({ task, results, finalStepIds }, offline())).verdicts;
}
