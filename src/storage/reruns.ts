import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CommandKind } from '../domain/command.ts';
import type { TaskOrigin } from '../domain/origin.ts';
import { reusableSteps } from '../domain/reusable-steps.ts';
import type { BudgetLimits, TaskContract, TaskStatus } from '../domain/task.ts';
import { transition } from '../domain/transition.ts';
import type { Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';
import type { StepRecord, Steps } from './steps.ts';
import type { Submission, SubmissionOutcome, Submissions } from './submissions.ts';
import { lockTask } from './task-lock.ts';
import type { TaskRecord, Tasks } from './tasks.ts';
import type { Vault } from './vault.ts';
import { holdForApproval } from './waiting.ts';

export interface RerunRequest {
  /** The task to make another one of. */
  task: TaskRecord;
  /** A step of its plan: it and what builds on it are done anew; null: all that is not done. */
  fromStep: string | null;
  kind: 'retry' | 'fork';
  /** Caps other than those of the first task. */
  caps: Partial<BudgetLimits>;
  idempotency?: Submission['idempotency'];
  policy: Submission['policy'];
}

export type RerunOutcome =
  | SubmissionOutcome
  | { kind: 'forbidden'; status: TaskStatus; allowed: CommandKind[] }
  | { kind: 'unknown_step'; steps: string[] };

/** Makes new tasks of ended ones, with their plan and the results that need not be made again. */
export function createReruns({
  submissions,
  steps,
  tasks,
  vault,
}: {
  submissions: Submissions;
  steps: Steps;
  tasks: Tasks;
  vault: Vault;
}) {
  return {
    async start(request: RerunRequest): Promise<RerunOutcome> {
      const { task, kind, fromStep, idempotency, policy } = request;
      const decision = transition(stateOf(task), kind);
      if (decision.kind === 'forbidden')
        return { kind: 'forbidden', status: task.status, allowed: decision.allowed };
      const plan = lastPlan(await steps.list(task.id));
      if (fromStep !== null && !plan.some(({ id }) => id === fromStep))
        return { kind: 'unknown_step', steps: plan.map(({ id }) => id) };
      const reused = reusableSteps(
        plan.map((step) => ({ ...step, isDone: step.status === 'completed' })),
        fromStep,
      );
      const contract = contractOf(request);
      return submissions.submit({
        task: contract,
        findings: await tasks.findings(task.id),
        vaultEntries: await vault.open(task.id),
        policy,
        ...(idempotency && { idempotency }),
        also: (trx) => copyPlan(trx, { task: contract, source: request, plan, reused }),
      });
    },
  };
}

export type Reruns = ReturnType<typeof createReruns>;

function stateOf({ status, admittedAt, cancelRequestedAt, pausedAt }: TaskRecord) {
  return {
    status,
    admitted: admittedAt !== null,
    cancelRequested: cancelRequestedAt !== null,
    paused: pausedAt !== null,
    planWaits: false,
    stepWaits: false,
  };
}

function lastPlan(steps: readonly StepRecord[]): StepRecord[] {
  const last = Math.max(...steps.map(({ round }) => round));
  return steps.filter(({ round }) => round === last);
}

function contractOf({ task, caps }: RerunRequest): TaskContract {
  const { clientId, goal, constraints, context, acceptanceCriteria, priority, metadata } = task;
  const { approval, onBudgetExhausted } = task;
  const budget = { ...task.budget, ...caps };
  const given = { clientId, goal, constraints, context, acceptanceCriteria, priority, metadata };
  return { ...given, id: randomUUID(), approval, onBudgetExhausted, budget };
}

interface Copy {
  task: TaskContract;
  source: RerunRequest;
  plan: readonly StepRecord[];
  reused: string[];
}

/** Results are copied, not referred to: the first task may be erased before this one. */
async function copyPlan(trx: Trx, { task, source, plan, reused }: Copy): Promise<void> {
  const from = source.task.id;
  await sql`
    insert into steps (task_id, id, position, action, arm, capability, input, acceptance_criteria, depends_on, risk,
      outside_decides, estimated_cost_tier, estimated_duration_seconds, status, started_at, finished_at)
    select ${task.id}, id, row_number() over (order by position) - 1, action, arm, capability, input, acceptance_criteria,
      depends_on, risk, outside_decides, estimated_cost_tier, estimated_duration_seconds,
      case when id = any(${reused}::text[]) then 'completed' else 'pending' end,
      case when id = any(${reused}::text[]) then started_at end,
      case when id = any(${reused}::text[]) then finished_at end
    from steps where task_id = ${from} and id = any(${plan.map(({ id }) => id)}::text[])
  `.execute(trx);
  await sql`
    insert into task_results (task_id, step_id, result_data, confidence, findings, omissions)
    select ${task.id}, step_id, result_data, confidence, findings, omissions
    from task_results where task_id = ${from} and step_id = any(${reused}::text[])
  `.execute(trx);
  const origin: TaskOrigin = {
    kind: source.kind,
    taskId: from,
    fromStep: source.fromStep,
    reusedSteps: reused,
    saved: await costOf(trx, { taskId: from, steps: plan.length > 0 ? ['plan', ...reused] : [] }),
  };
  await sql`
    update tasks set origin = ${jsonColumn(origin)}::jsonb, task_type = s.task_type, planner = s.planner,
      plan_rationale = s.plan_rationale, plan_confidence = s.plan_confidence, plan_complexity = s.plan_complexity,
      assigned_arm = s.assigned_arm
    from tasks s where s.id = ${from} and tasks.id = ${task.id}
  `.execute(trx);
  const copy = await lockTask(trx, task.id);
  if (copy && plan.length > 0) await holdForApproval(trx, { task: copy, round: 1 });
}

/** What the attempts at these steps came to. */
async function costOf(
  trx: Trx,
  { taskId, steps }: { taskId: string; steps: string[] },
): Promise<TaskOrigin['saved']> {
  const { rows } = await sql<TaskOrigin['saved']>`
    select coalesce(sum(spent_micro_usd), 0)::bigint as cost_micro_usd, coalesce(sum(spent_tokens), 0)::bigint as tokens,
      coalesce(sum(extract(epoch from settled_at - opened_at)), 0)::float8 as seconds
    from attempts where task_id = ${taskId} and step_id = any(${steps}::text[])
  `.execute(trx);
  return rows[0] ?? { costMicroUsd: 0, tokens: 0, seconds: 0 };
}
