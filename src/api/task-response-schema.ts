import { z } from 'zod';
import { riskLevels } from '../domain/plan.ts';
import { selectionKinds } from '../domain/selections.ts';
import { taskOutcomes, TaskPriority, TaskStatus, taskTypes } from '../domain/task.ts';
import { GivenCriterion } from './criterion-schema.ts';
import { JsonObject } from './text-schema.ts';

const Moment = z.iso.datetime();
const Amounts = z.object({ cost_usd: z.number(), tokens: z.int(), seconds: z.number() });
const Failure = z.object({ code: z.string(), message: z.string() });
const StepStatus = z.enum(['pending', 'waiting', 'running', 'completed', 'failed', 'cancelled', 'skipped']);

/** The account of a task. Seconds run from the claim; none are reserved. */
export const Budget = z.object({ limit: Amounts, reserved: Amounts, spent: Amounts, overrun: Amounts });

export const Links = z.object({
  self: z.string(),
  results: z.string(),
  plan: z.string(),
  progress: z.string(),
  events: z.string(),
  temporal_ui: z.string().exactOptional(),
});

export const Result = z.object({
  id: z.uuid(),
  step_id: z.string(),
  arm: z.string(),
  capability: z.string(),
  result_data: JsonObject,
  confidence: z.number().nullable(),
  created_at: Moment,
});

const PlanStep = z.object({
  id: z.string(),
  action: z.string(),
  arm: z.string(),
  capability: z.string(),
  depends_on: z.array(z.string()),
  status: StepStatus,
});

const Verdict = z.object({
  criterion: GivenCriterion,
  verdict: z.enum(['passed', 'failed', 'undecided']),
  evidence: z.string(),
});

const Gap = z.object({
  kind: z.enum(['criterion', 'step', 'work']),
  subject: z.string(),
  reason: z.string(),
});

/** What a task that stands still waits for. */
export const Waiting = z.object({
  for: z.enum(['resume', 'approval', 'budget']),
  plan: z.boolean().meta({ description: 'Whether its whole plan waits for approval.' }),
  steps: z.array(z.string()).meta({ description: 'Steps that wait for approval or budget.' }),
  since: Moment,
  until: Moment.meta({ description: 'When it ends as TASK_TIMEOUT if nobody decides.' }),
});

export const Origin = z.object({
  kind: z.enum(['retry', 'fork']),
  task_id: z.uuid(),
  from_step: z.string().nullable(),
  reused_steps: z.array(z.string()),
  saved: Amounts,
});

/** A task in a list. */
export const TaskSummary = z
  .object({
    task_id: z.uuid(),
    status: TaskStatus,
    outcome: z.enum(taskOutcomes).nullable(),
    reason: z.enum(['queued', 'paused', 'awaiting_approval', 'awaiting_budget']).nullable(),
    goal: z.string(),
    priority: TaskPriority,
    budget: Budget,
    error: Failure.nullable(),
    created_at: Moment,
    updated_at: Moment,
    started_at: Moment.nullable(),
    finished_at: Moment.nullable(),
    links: Links,
  })
  .meta({ id: 'TaskSummary' });
export type TaskSummary = z.infer<typeof TaskSummary>;

export const TaskResponse = z
  .object({
    ...TaskSummary.shape,
    results: z.array(Result),
    verdict_confidence: z.number().nullable().meta({
      description:
        '0 to 1: how sure the verdicts are; code is sure, a model less so, an open question not at all.',
    }),
    verdicts: z.array(Verdict),
    gaps: z.array(Gap),
    waiting: Waiting.nullable(),
    origin: Origin.nullable().meta({ description: 'The task that this one was made of.' }),
    plan: z.object({ steps: z.array(PlanStep) }),
  })
  .meta({ id: 'TaskResponse' });
export type TaskResponse = z.infer<typeof TaskResponse>;

export const ResultsResponse = z
  .object({ task_id: z.uuid(), status: TaskStatus, results: z.array(Result) })
  .meta({ id: 'ResultsResponse' });

export const PlanResponse = z
  .object({
    task_id: z.uuid(),
    status: TaskStatus,
    task_type: z.enum(taskTypes).nullable(),
    planner: z.enum(['rules', 'model']).nullable(),
    rationale: z.string().nullable(),
    confidence: z.number().nullable(),
    complexity: z.number().nullable(),
    steps: z.array(
      PlanStep.extend({
        acceptance_criteria: z.array(z.string()),
        risk: z.enum(riskLevels),
        input: z.unknown().meta({ description: 'What the arm is asked for.' }),
        outside_decides: z
          .array(z.object({ selects: z.enum(selectionKinds), input: z.string(), from: z.array(z.string()) }))
          .meta({
            description:
              'Parts of the input that text from outside would decide, with the steps it comes from: approve the step once they are done.',
          }),
        estimated_cost_tier: z.int(),
        estimated_duration_seconds: z.number(),
        round: z.int().meta({ description: '2 for steps of the plan that followed one which did not do.' }),
        attempts: z.int(),
        served_by: z
          .string()
          .nullable()
          .meta({ description: 'The arm of the last attempt; it need not be the one that the plan names.' }),
        cost_usd: z.number(),
        tokens: z.int(),
        waits_for: z.enum(['approval', 'budget']).nullable(),
        error: Failure.nullable(),
        started_at: Moment.nullable(),
        finished_at: Moment.nullable(),
      }),
    ),
  })
  .meta({ id: 'PlanResponse' });
export type PlanResponse = z.infer<typeof PlanResponse>;

export const ProgressResponse = z
  .object({
    task_id: z.uuid(),
    status: TaskStatus,
    reason: TaskSummary.shape.reason,
    live: z.boolean().meta({ description: 'Whether the running workflow itself answered.' }),
    steps: z.object({
      total: z.int(),
      completed: z.array(z.string()),
      waiting: z.array(z.string()),
      running: z.array(z.string()),
      failed: z.array(z.string()),
    }),
    stage: z
      .string()
      .nullable()
      .meta({ description: 'What the workflow is at; null when it did not answer.' }),
    deadline_at: Moment.nullable(),
    budget: Budget,
    updated_at: Moment,
  })
  .meta({ id: 'ProgressResponse' });
export type ProgressResponse = z.infer<typeof ProgressResponse>;
