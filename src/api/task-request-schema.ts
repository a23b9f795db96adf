import { z } from 'zod';
import type { BudgetLimits, Criterion as TaskCriterion, TaskContract } from '../domain/task.ts';
import type { RaisedCaps } from '../domain/command.ts';
import { approvalModes, budgetExhaustions, TaskPriority } from '../domain/task.ts';
import { Criterion } from './criterion-schema.ts';
import { JsonObject, textOf } from './text-schema.ts';

const microUsd = 1_000_000;
const longestContext = 50_000;

const defaults = { maxCostUsd: 1, maxTimeSeconds: 600, maxTokens: 10_000 } as const;

/** The caps of a budget, each of which can be left out. */
export const budgetCaps = {
  max_cost_usd: z
    .number()
    .min(0)
    .max(100)
    .refine(isWholeMicroUsd, { error: 'must have at most 6 decimals' })
    .nullish()
    .meta({ default: defaults.maxCostUsd }),
  max_time_seconds: z.int().min(1).max(604_800).nullish().meta({ default: defaults.maxTimeSeconds }),
  max_tokens: z.int().min(1).max(1_000_000).nullish().meta({ default: defaults.maxTokens }),
};

const Budget = z.strictObject(budgetCaps);

/** A task as it is submitted. No defaults are filled in here, so that it equals what was sent. */
export const TaskRequest = z
  .strictObject({
    goal: textOf({ max: 10_000 }),
    constraints: z.union([z.array(z.string()).max(50), JsonObject]).nullish(),
    context: z
      .union([JsonObject, z.string()])
      .refine((context) => JSON.stringify(context).length <= longestContext, {
        error: `must be at most ${longestContext} characters long as JSON`,
      })
      .nullish(),
    acceptance_criteria: z.array(Criterion).max(20).nullish(),
    priority: TaskPriority.nullish().meta({ default: 'medium' }),
    budget: Budget.nullish(),
    metadata: JsonObject.nullish(),
    approval: z.enum(approvalModes).nullish().meta({
      default: 'none',
      description:
        'What waits for a person: nothing, the plan before its steps run, or each step with a risk.',
    }),
    on_budget_exhausted: z.enum(budgetExhaustions).nullish().meta({
      default: 'finish',
      description:
        'What the task does when its budget does not cover the next call: end, or wait for a raised cap.',
    }),
    webhook_url: z
      .null({ error: 'must be left out: webhooks are not available yet; follow the events instead' })
      .optional(),
  })
  .meta({
    id: 'TaskRequest',
    examples: [
      {
        goal: 'Calculate 6 * 7',
        acceptance_criteria: ['Result equals 42'],
        budget: { max_cost_usd: 0.5, max_time_seconds: 60, max_tokens: 5_000 },
      },
    ],
  });
export type TaskRequest = z.infer<typeof TaskRequest>;

/** The request with what it leaves out filled in. */
export function contractOf(
  request: TaskRequest,
  { taskId, clientId }: { taskId: string; clientId: string },
): TaskContract {
  return {
    id: taskId,
    clientId,
    goal: request.goal,
    constraints: request.constraints ?? [],
    context: request.context ?? {},
    acceptanceCriteria: (request.acceptance_criteria ?? []) as TaskCriterion[],
    priority: request.priority ?? 'medium',
    metadata: request.metadata ?? {},
    budget: budgetOf(request.budget ?? {}),
    approval: request.approval ?? 'none',
    onBudgetExhausted: request.on_budget_exhausted ?? 'finish',
  };
}

function budgetOf(budget: z.infer<typeof Budget>): BudgetLimits {
  return {
    // Adding zero turns -0 into 0.
    maxCostMicroUsd: Math.round((budget.max_cost_usd ?? defaults.maxCostUsd) * microUsd) + 0,
    maxTimeSeconds: budget.max_time_seconds ?? defaults.maxTimeSeconds,
    maxTokens: budget.max_tokens ?? defaults.maxTokens,
  };
}

/** The caps that were given. */
export function raisedCaps({
  max_cost_usd,
  max_time_seconds,
  max_tokens,
}: z.infer<typeof Budget>): RaisedCaps {
  return {
    ...(typeof max_cost_usd === 'number' && { maxCostMicroUsd: Math.round(max_cost_usd * microUsd) }),
    ...(typeof max_time_seconds === 'number' && { maxTimeSeconds: max_time_seconds }),
    ...(typeof max_tokens === 'number' && { maxTokens: max_tokens }),
  };
}

// A product such as 0.000007 × 1,000,000 is a hair beside the whole number.
function isWholeMicroUsd(usd: number): boolean {
  return Math.abs(usd * microUsd - Math.round(usd * microUsd)) < 1e-6;
}
