import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { executorCapabilities } from '../../../../src/arms/executor/capabilities.ts';
import type { StepResult } from '../../../../src/domain/arm.ts';
import type { JsonObject, JsonValue } from '../../../../src/domain/json.ts';
import type { TaskContract } from '../../../../src/domain/task.ts';
import { createExecutor, type ExecutorParts } from '../../../../src/arms/executor/executor.ts';

const ajv = new Ajv2020({ strict: false });
const published = new Map<string, ReturnType<typeof ajv.compile>>(
  executorCapabilities.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema)]),
);

export interface ToolCall {
  capability: string;
  input: JsonValue;
  context?: JsonObject | string;
  dependencies?: StepResult[];
  signal?: AbortSignal;
  parts?: ExecutorParts;
}

/** Runs one tool as a step of a task and gives the arm's whole output, held against the schema that is published for it. */
export async function runTool(call: ToolCall): Promise<JsonObject> {
  const arm = createExecutor(call.parts ?? {});
  const step = {
    id: 's9',
    action: 'test',
    arm: 'executor',
    capability: call.capability,
    input: call.input,
    acceptanceCriteria: [],
    dependsOn: [],
    risk: 'none' as const,
    estimatedCostTier: 3,
    estimatedDurationSeconds: 1,
  };
  const request = {
    task: task(call.context ?? {}),
    step,
    attempt: 1,
    isApproved: false,
    dependencies: call.dependencies ?? [],
  };
  const signal = call.signal ?? new AbortController().signal;
  const { output } = await arm.run(request, { signal, model: undefined });
  expectPublished(call.capability, output);
  return output;
}

/** Holds an output of the executor against the schema that its manifest publishes. */
export function expectPublished(capability: string, output: JsonObject): void {
  expect(publishedProblems(capability, output)).toEqual([]);
}

/** Where an output breaks the published schema; empty where it does not. */
export function publishedProblems(capability: string, output: JsonObject): string[] {
  const isAsPublished = published.get(capability);
  if (isAsPublished === undefined) throw new Error(`The executor publishes no ${capability}.`);
  return isAsPublished(output) ? [] : [ajv.errorsText(isAsPublished.errors)];
}

/** The tool's own output, without the envelope. */
export async function outputOf(call: ToolCall): Promise<JsonObject> {
  return (await runTool(call))['output'] as JsonObject;
}

/** What an executor step left behind for later steps. */
export function executorResult(stepId: string, output: JsonObject): StepResult {
  return {
    stepId,
    arm: 'executor',
    capability: 'calculate',
    output: { success: true, output, duration_ms: 1, provenance: {} },
  };
}

export function task(context: JsonObject | string): TaskContract {
  return {
    id: '6f1f3f3e-0000-4000-8000-000000000001',
    clientId: 'local',
    goal: 'test',
    constraints: [],
    context,
    acceptanceCriteria: [],
    priority: 'medium',
    metadata: {},
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
    approval: 'none',
    onBudgetExhausted: 'finish',
  };
}
