import { createExecutor } from '../../../src/arms/executor/executor.ts';
import type { StepResult } from '../../../src/domain/arm.ts';
import { isJsonObject, type JsonObject } from '../../../src/domain/json.ts';
import { acceptedPlan, taskFor, type Situation } from './rule-planner-fixture.ts';

/** Runs a plan through the real executor. */
export async function runSteps(situation: Situation): Promise<StepResult[]> {
  const executor = createExecutor();
  const plan = await acceptedPlan(situation);
  const results: StepResult[] = [];
  for (const step of plan.steps) {
    const dependencies = results.filter(({ stepId }) => step.dependsOn.includes(stepId));
    const { output } = await executor.run(
      { task: taskFor(situation), step, attempt: 1, dependencies },
      { signal: new AbortController().signal, model: undefined },
    );
    results.push({ stepId: step.id, arm: step.arm, capability: step.capability, output });
  }
  return results;
}

/** The last step's output. */
export async function runGoal(situation: Situation): Promise<JsonObject> {
  const results = await runSteps(situation);
  const inner = results.at(-1)?.output['output'];
  if (!isJsonObject(inner)) throw new Error('no output');
  return inner;
}
