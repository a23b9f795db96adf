import type { StepResult } from '../../../src/domain/arm.ts';
import { isJsonObject, type JsonObject } from '../../../src/domain/json.ts';
import { acceptedPlan, arms, taskFor, type Situation } from './rule-planner-fixture.ts';

/** Runs a plan through the real arms. */
export async function runSteps(situation: Situation): Promise<StepResult[]> {
  const plan = await acceptedPlan(situation);
  const results: StepResult[] = [];
  for (const step of plan.steps) {
    const dependencies = results.filter(({ stepId }) => step.dependsOn.includes(stepId));
    const arm = arms.find(({ manifest }) => manifest.name === step.arm);
    if (arm === undefined) throw new Error(`no arm ${step.arm}`);
    const { output } = await arm.run(
      { task: taskFor(situation), step, attempt: 1, isApproved: false, dependencies },
      { signal: new AbortController().signal, model: undefined },
    );
    results.push({ stepId: step.id, arm: step.arm, capability: step.capability, output });
  }
  return results;
}

/** The last step's output. */
export async function runGoal(situation: Situation): Promise<JsonObject> {
  const results = await runSteps(situation);
  const output = results.at(-1)?.output;
  const inner = output?.['output'] ?? output;
  if (!isJsonObject(inner)) throw new Error('no output');
  return inner;
}
