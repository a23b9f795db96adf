import type { ArmManifest } from './arm.ts';
import type { Model } from './model.ts';
import type { Plan } from './plan.ts';
import type { TaskContract } from './task.ts';

export interface PlannerRequest {
  task: TaskContract;
  /** Arms that are alive now. */
  manifests: ArmManifest[];
  /** How many documents the client has for the retriever. */
  documentCount: number;
  /** Tokens of the budget that nothing has spent or held when planning begins. */
  tokensLeft: number;
}

export type PlanOutcome =
  | { kind: 'planned'; plan: Plan }
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
