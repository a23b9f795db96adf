import type { WorkflowExecutionDescription } from '@temporalio/client';
import proto from '@temporalio/proto';

/** What keeps a task that makes no progress; `temporal`: nobody could be asked. */
export const waits = ['temporal', 'workflow', 'worker', 'retry', 'activity', 'signal'] as const;

export interface Wait {
  for: (typeof waits)[number];
  /** Which activity, where one is waited for. */
  activity?: string;
  /** What its last attempt failed with. */
  code?: string;
}

type PendingActivity = proto.temporal.api.workflow.v1.IPendingActivityInfo;

const started = proto.temporal.api.enums.v1.PendingActivityState.PENDING_ACTIVITY_STATE_STARTED;

/**
 * What the workflow of a quiet task waits for: `workflow` when there is none that runs, `worker` when nobody takes its next piece of
 * work, `retry` between two attempts, `activity` when one has begun and is silent, `signal` when nothing is under way. Undefined:
 * an activity said less than `quietSeconds` ago that it works.
 */
export function whatItWaitsFor(
  workflow: WorkflowExecutionDescription | undefined,
  { quietSeconds, now }: { quietSeconds: number; now: number },
): Wait | undefined {
  if (workflow?.status.name !== 'RUNNING') return { for: 'workflow' };
  const { pendingActivities, pendingWorkflowTask } = workflow.raw;
  const activities = pendingActivities ?? [];
  if (activities.some((activity) => lastSign(activity) > now - quietSeconds * 1_000)) return undefined;
  const [first] = activities;
  if (first === undefined) return { for: pendingWorkflowTask ? 'worker' : 'signal' };
  return waitOf(first, now);
}

/** When it last said that it works: only while it runs, for one that is tried again and again says so too. */
function lastSign({ state, lastHeartbeatTime, lastStartedTime }: PendingActivity): number {
  if (state !== started) return 0;
  return Math.max(milliseconds(lastHeartbeatTime), milliseconds(lastStartedTime));
}

function waitOf(activity: PendingActivity, now: number): Wait {
  const code = activity.lastFailure?.applicationFailureInfo?.type;
  const named = { ...name(activity), ...(code && { code }) };
  if (activity.state === started) return { for: 'activity', ...named };
  return { for: milliseconds(activity.scheduledTime) > now ? 'retry' : 'worker', ...named };
}

function name({ activityType }: PendingActivity): Pick<Wait, 'activity'> {
  return activityType?.name ? { activity: activityType.name } : {};
}

function milliseconds(time: PendingActivity['scheduledTime']): number {
  return Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1_000_000;
}
