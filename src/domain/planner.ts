import type { ArmManifest } from './arm.ts';
import type { Model } from './model.ts';
import type { Plan } from './plan.ts';
import type { Criterion, TaskContract } from './task.ts';

/** What the plan before did not do: ids, codes and the client's own criteria, never results or evidence. */
export interface EarlierFailures {
  steps: { capability: string; code: string }[];
  criteria: Criterion[];
}

export interface PlannerRequest {
  task: TaskContract;
  /** Arms that are alive now. */
  manifests: ArmManifest[];
  /** How many documents the client has for the retriever. */
  documentCount: number;
  /** Tokens of the budget that nothing has spent or held when planning begins. */
  tokensLeft: number;
  /** Whether the screening flagged the task: then no risky step runs unapproved. */
  isFlagged?: boolean;
  /** Set when an earlier plan for the task was carried out and did not do. */
  failures?: EarlierFailures;
}

export type PlanOutcome =
  /** `shown`: what a model that planned saw of the task. */
  | { kind: 'planned'; plan: Plan; shown?: string }
  /** The goal cannot be served as things are configured; `message` names the setting to add. */
  | { kind: 'declined'; code: 'MODEL_REQUIRED' | 'NO_CAPABLE_ARM'; message: string };

/** Turns a goal into a plan. The rule planner and the model planner both are one. */
export interface Planner {
  /** @throws TaskFailure when a model was asked and failed. */
  plan(
    request: PlannerRequest,
    tools: { signal: AbortSignal; model: Model | undefined },
  ): Promise<PlanOutcome>;
}
