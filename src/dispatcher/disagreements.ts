import type { WorkflowExecutionStatusName } from '@temporalio/client';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** Every way in which Postgres and Temporal can disagree, and how it is mended. */
export const disagreementKinds = [
  // Admitted, never claimed, and Temporal knows no workflow of it: queues again.
  'start_lost',
  // Claimed by a workflow that Temporal does not know any more: queues again and finds what it made.
  'workflow_lost',
  // Not ended here, while its workflow has: ends, as cancelled where the workflow was, else as failed.
  'workflow_completed',
  'workflow_failed',
  'workflow_cancelled',
  'workflow_terminated',
  'workflow_timed_out',
  // Ended here, while its workflow runs on: the workflow is cancelled, and terminated if it does not hear.
  'workflow_outlives_task',
  // Started for a task of this database that has no row any more: the workflow is terminated.
  'workflow_without_task',
  // Taken for delivery by a process that was not heard of again: delivered by another one.
  'dispatch_abandoned',
  // Recorded for a running task, neither delivered nor on its way: on its way again.
  'command_undelivered',
] as const;

export type DisagreementKind = (typeof disagreementKinds)[number];

export interface Disagreement {
  kind: DisagreementKind;
  taskId: string;
}

/** How a task that has not ended disagrees with a workflow that has; undefined: it does not. */
export function kindOfEnd(status: WorkflowExecutionStatusName): DisagreementKind | undefined {
  switch (status) {
    case 'COMPLETED':
      return 'workflow_completed';
    case 'FAILED':
      return 'workflow_failed';
    case 'CANCELLED':
      return 'workflow_cancelled';
    case 'TERMINATED':
      return 'workflow_terminated';
    case 'TIMED_OUT':
      return 'workflow_timed_out';
    case 'RUNNING':
    case 'PAUSED':
    case 'CONTINUED_AS_NEW':
    case 'UNSPECIFIED':
    case 'UNKNOWN':
      return undefined;
  }
}

// The metric counts all of them; the line is to be read.
const namedInLog = 20;

/** Counts what was found and mended, and says so in one line. */
export function reportDisagreements(
  { logger, metrics }: { logger: Logger; metrics: Metrics },
  found: readonly Disagreement[],
): void {
  if (found.length === 0) return;
  const counts: Partial<Record<DisagreementKind, number>> = {};
  for (const { kind } of found) {
    counts[kind] = (counts[kind] ?? 0) + 1;
    metrics.disagreementsTotal.inc({ kind });
  }
  logger.warning('Postgres and Temporal disagreed; it was mended', {
    disagreements: counts,
    task_ids: found.slice(0, namedInLog).map(({ taskId }) => taskId),
  });
}
