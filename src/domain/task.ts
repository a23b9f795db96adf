import { z } from 'zod';
import type { JsonObject, JsonValue } from './json.ts';

export const taskStatuses = ['pending', 'processing', 'completed', 'failed', 'cancelled'] as const;
export const TaskStatus = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof TaskStatus>;

export const taskPriorities = ['low', 'medium', 'high', 'critical'] as const;
export const TaskPriority = z.enum(taskPriorities);
export type TaskPriority = z.infer<typeof TaskPriority>;

export const taskOutcomes = ['satisfied', 'completed_with_gaps'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

export const taskTypes = ['question', 'computation', 'extraction', 'generation', 'code', 'mixed'] as const;
export type TaskType = (typeof taskTypes)[number];

/** Whether a person decides before the steps of a plan run: never, about the whole plan, or about each step with a risk. */
export const approvalModes = ['none', 'plan', 'risky_steps'] as const;
export type ApprovalMode = (typeof approvalModes)[number];

/** What a task does when its budget does not cover the next call. */
export const budgetExhaustions = ['finish', 'wait'] as const;
export type OnBudgetExhausted = (typeof budgetExhaustions)[number];

/** Why a task in `processing` is not moving. */
export type TaskReason = 'queued' | 'paused' | 'awaiting_approval' | 'awaiting_budget';

export const criterionTypes = [
  'json_schema',
  'regex',
  'contains',
  'not_contains',
  'range',
  'max_length',
  'no_pii',
  'javascript',
] as const;
export type CriterionType = (typeof criterionTypes)[number];

/** A check that code can make. `path` picks a part of the result, dots between names. */
export interface TypedCriterion {
  type: CriterionType;
  value?: JsonValue;
  path?: string;
}

export type Criterion = string | TypedCriterion;

/** Caps of a task: money in whole micro-dollars, time in seconds from the claim, tokens of all model calls together. */
export interface BudgetLimits {
  maxCostMicroUsd: number;
  maxTimeSeconds: number;
  maxTokens: number;
}

/** A task as accepted: every text in it is screened and holds placeholders where personal data stood. */
export interface TaskContract {
  id: string;
  clientId: string;
  goal: string;
  constraints: JsonValue[] | JsonObject;
  context: JsonObject | string;
  acceptanceCriteria: Criterion[];
  priority: TaskPriority;
  metadata: JsonObject;
  budget: BudgetLimits;
  approval: ApprovalMode;
  onBudgetExhausted: OnBudgetExhausted;
}
