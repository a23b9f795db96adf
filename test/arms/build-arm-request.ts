import type { ArmRequest, ArmTools, StepResult } from '../../src/domain/arm.ts';
import type { JsonValue } from '../../src/domain/json.ts';
import type { Model, ModelRequest } from '../../src/domain/model.ts';
import type { TaskContract } from '../../src/domain/task.ts';
import { noUsage } from '../../src/domain/task-failure.ts';

export function buildTask(parts: Partial<TaskContract> = {}): TaskContract {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    clientId: 'local',
    goal: 'Do it',
    constraints: [],
    context: {},
    acceptanceCriteria: [],
    priority: 'medium',
    metadata: {},
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
    approval: 'none',
    onBudgetExhausted: 'finish',
    ...parts,
  };
}

export function buildArmRequest(parts: {
  capability: string;
  input: JsonValue;
  task?: Partial<TaskContract>;
  dependencies?: StepResult[];
  isApproved?: boolean;
}): ArmRequest {
  return {
    task: buildTask(parts.task),
    step: {
      id: 's1',
      action: 'Do it',
      arm: 'any',
      capability: parts.capability,
      input: parts.input,
      acceptanceCriteria: [],
      dependsOn: [],
      risk: 'none',
      estimatedCostTier: 1,
      estimatedDurationSeconds: 1,
    },
    attempt: 1,
    isApproved: parts.isApproved ?? false,
    dependencies: parts.dependencies ?? [],
  };
}

export function offline(): ArmTools {
  return { signal: new AbortController().signal, model: undefined };
}

/** A model that answers with what `reply` makes of the request, and keeps the requests it saw. */
export function fakeModel(reply: (request: ModelRequest) => unknown): {
  model: Model;
  requests: ModelRequest[];
} {
  const requests: ModelRequest[] = [];
  const model: Model = {
    provider: 'fake',
    name: 'fake',
    inputTokenBound: () => 100,
    costMicroUsd: () => 1,
    generate: (request) => {
      requests.push(request);
      return Promise.resolve()
        .then(() => reply(request))
        .then((value) => ({ text: JSON.stringify(value), value, usage: noUsage, truncated: false }));
    },
  };
  return { model, requests };
}
