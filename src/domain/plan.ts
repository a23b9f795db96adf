import { z } from 'zod';
import type { JsonValue } from './json.ts';
import type { OutsideDecision } from './taint.ts';
import type { TaskType } from './task.ts';

export const riskLevels = ['none', 'low', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A plan of up to 32 steps is valid. */
export const maxPlanSteps = 32;
/** As many come from a planner at once. */
export const maxPlannedSteps = 7;

/** One arm invocation. `input` is what the arm is asked for, in the arm's own terms. */
export interface PlanStep {
  id: string;
  action: string;
  arm: string;
  capability: string;
  input: JsonValue;
  acceptanceCriteria: string[];
  dependsOn: string[];
  risk: RiskLevel;
  /** What text from outside would decide in it; left out where that is nothing. */
  outsideDecides?: OutsideDecision[];
  estimatedCostTier: number;
  estimatedDurationSeconds: number;
}

export interface Plan {
  steps: PlanStep[];
  rationale: string;
  confidence: number;
  complexity: number;
  taskType: TaskType;
  planner: 'rules' | 'model';
}

/** What the workflow needs to run a step, and nothing more: it stands in history. */
export interface StepOutline {
  id: string;
  arm: string;
  capability: string;
  dependsOn: string[];
  /** Set when its result is stored already. */
  done?: true;
  /** Set when it takes a moment: then it is first tried within the workflow task. */
  atOnce?: true;
  /** Code-made, at most 200 characters, shown in Temporal's UI. */
  summary: string;
}

/** What a planning model is asked for: text and dependencies by position; code assigns ids. */
export const ProposedPlan = z.object({
  rationale: z.string().max(2_000),
  /** What the goal needs that no capability offers; then there are no steps. */
  cannot: z.string().max(500).nullable(),
  confidence: z.number().min(0).max(1),
  steps: z
    .array(
      z.object({
        action: z.string().min(1).max(500),
        capability: z.string().min(1).max(60),
        /** The step's input as JSON text: its form differs by capability, which schemas of providers cannot say. */
        input_json: z.string().max(20_000),
        /** Positions of earlier steps, the first is 1. */
        depends_on: z.array(z.int().min(1).max(maxPlannedSteps)).max(maxPlannedSteps - 1),
      }),
    )
    .max(maxPlannedSteps),
});
export type ProposedPlan = z.infer<typeof ProposedPlan>;
