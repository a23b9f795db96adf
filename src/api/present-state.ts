import type { z } from 'zod';
import type { TaskOrigin } from '../domain/origin.ts';
import type { StepRecord } from '../storage/steps.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import { longestWaitDays } from '../storage/waiting.ts';
import type { Origin, TaskSummary, Waiting } from './task-response-schema.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** Why a task is not moving; null while it moves, and when it has ended. */
export function reasonOf({ status, reason, pausedAt }: TaskRecord): TaskSummary['reason'] {
  if (status !== 'pending') return reason;
  return pausedAt === null ? 'queued' : 'paused';
}

/** What a task that stands still waits for, and until when. */
export function presentWaiting(
  task: TaskRecord,
  steps: readonly StepRecord[],
): z.infer<typeof Waiting> | null {
  const reason = reasonOf(task);
  const since = task.clockStoppedAt ?? task.pausedAt;
  if (reason === null || reason === 'queued' || since === null) return null;
  return {
    for: reason === 'awaiting_approval' ? 'approval' : reason === 'awaiting_budget' ? 'budget' : 'resume',
    plan: task.stageWaitsFor === 'approval',
    steps: steps.filter(({ status }) => status === 'waiting').map(({ id }) => id),
    since: since.toISOString(),
    until: new Date(since.getTime() + longestWaitDays * dayMs).toISOString(),
  };
}

export function presentOrigin({
  kind,
  taskId,
  fromStep,
  reusedSteps,
  saved,
}: TaskOrigin): z.infer<typeof Origin> {
  return {
    kind,
    task_id: taskId,
    from_step: fromStep,
    reused_steps: reusedSteps,
    saved: { cost_usd: usd(saved.costMicroUsd), tokens: saved.tokens, seconds: saved.seconds },
  };
}

/** The deadline moves with every wait, so that the time to it says what was used. */
export function spentSeconds({ budget, deadlineAt, clockStoppedAt, finishedAt }: TaskRecord): number {
  if (deadlineAt === null) return 0;
  const until = clockStoppedAt ?? finishedAt ?? new Date();
  return Math.max(0, budget.maxTimeSeconds - (deadlineAt.getTime() - until.getTime()) / 1_000);
}

export function usd(microUsd: number): number {
  return microUsd / 1_000_000;
}
