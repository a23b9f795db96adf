import type { ResultRecord, StepRecord } from '../storage/steps.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { z } from 'zod';
import { presentCriterion } from './originals.ts';
import { presentOrigin, presentWaiting, reasonOf, spentSeconds, usd } from './present-state.ts';
import type {
  Budget,
  Links,
  PlanResponse,
  Result,
  TaskResponse,
  TaskSummary,
} from './task-response-schema.ts';

/** Where a task is found: under which prefix of this API, and in Temporal's UI. */
export interface LinkBase {
  prefix: string;
  temporalUiUrl: string | undefined;
  temporalNamespace: string;
}

export function presentSummary(task: TaskRecord, base: LinkBase): TaskSummary {
  return {
    task_id: task.id,
    status: task.status,
    outcome: task.outcome,
    reason: reasonOf(task),
    goal: task.goal,
    priority: task.priority,
    budget: presentBudget(task),
    error: task.error,
    created_at: task.createdAt.toISOString(),
    updated_at: task.updatedAt.toISOString(),
    started_at: task.startedAt?.toISOString() ?? null,
    finished_at: task.finishedAt?.toISOString() ?? null,
    links: linksOf(task.id, base),
  };
}

export function presentTask(
  { task, steps, results }: { task: TaskRecord; steps: StepRecord[]; results: ResultRecord[] },
  base: LinkBase,
): TaskResponse {
  return {
    ...presentSummary(task, base),
    results: results.map(presentResult),
    verdict_confidence: task.judgeConfidence,
    verdicts: task.verdicts.map((verdict) => ({
      ...verdict,
      criterion: presentCriterion(verdict.criterion),
    })),
    gaps: task.gaps,
    waiting: presentWaiting(task, steps),
    origin: task.origin && presentOrigin(task.origin),
    plan: { steps: steps.map(presentStep) },
  };
}

export function presentPlan(task: TaskRecord, steps: StepRecord[]): PlanResponse {
  return {
    task_id: task.id,
    status: task.status,
    task_type: task.taskType,
    planner: task.planner,
    rationale: task.planRationale,
    confidence: task.planConfidence,
    complexity: task.planComplexity,
    steps: steps.map((step) => ({
      ...presentStep(step),
      acceptance_criteria: step.acceptanceCriteria,
      risk: step.risk,
      input: step.input,
      outside_decides: step.outsideDecides ?? [],
      estimated_cost_tier: step.estimatedCostTier,
      estimated_duration_seconds: step.estimatedDurationSeconds,
      round: step.round,
      attempts: step.attempts,
      served_by: step.servedBy,
      cost_usd: usd(step.costMicroUsd),
      tokens: step.tokens,
      waits_for: step.waitsFor,
      error: step.error,
      started_at: step.startedAt?.toISOString() ?? null,
      finished_at: step.finishedAt?.toISOString() ?? null,
    })),
  };
}

export function presentResult(result: ResultRecord): z.infer<typeof Result> {
  return {
    id: result.id,
    step_id: result.stepId,
    arm: result.arm,
    capability: result.capability,
    result_data: result.resultData,
    confidence: result.confidence,
    created_at: result.createdAt.toISOString(),
  };
}

export function presentBudget(task: TaskRecord): z.infer<typeof Budget> {
  const { account, budget } = task;
  const seconds = spentSeconds(task);
  const over = Math.max(0, seconds - budget.maxTimeSeconds);
  return {
    limit: {
      cost_usd: usd(account.cap.costMicroUsd),
      tokens: account.cap.tokens,
      seconds: budget.maxTimeSeconds,
    },
    reserved: { cost_usd: usd(account.reserved.costMicroUsd), tokens: account.reserved.tokens, seconds: 0 },
    spent: { cost_usd: usd(account.spent.costMicroUsd), tokens: account.spent.tokens, seconds },
    overrun: { cost_usd: usd(account.overrun.costMicroUsd), tokens: account.overrun.tokens, seconds: over },
  };
}

function presentStep({
  id,
  action,
  arm,
  capability,
  dependsOn,
  status,
}: StepRecord): TaskResponse['plan']['steps'][number] {
  return { id, action, arm, capability, depends_on: dependsOn, status };
}

function linksOf(
  taskId: string,
  { prefix, temporalUiUrl, temporalNamespace }: LinkBase,
): z.infer<typeof Links> {
  const self = `${prefix}/tasks/${taskId}`;
  const ui = temporalUiUrl?.replace(/\/+$/, '');
  return {
    self,
    results: `${self}/results`,
    plan: `${self}/plan`,
    progress: `${self}/progress`,
    events: `${self}/events`,
    ...(ui && {
      temporal_ui: `${ui}/namespaces/${encodeURIComponent(temporalNamespace)}/workflows/task-${taskId}`,
    }),
  };
}
