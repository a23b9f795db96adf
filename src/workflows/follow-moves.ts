import { ActivityFailure, TimeoutFailure } from '@temporalio/workflow';
import type { Moved } from '../activities/moved.ts';

/** Where an activity is to run: undefined is the workflow's own queue. */
export interface Place {
  taskQueue: string | undefined;
  /** Queues on which nobody took it. */
  avoidQueues?: string[];
}

/**
 * Calls an activity, first on the workflow's own queue, and follows it to the queue that it names. Where nobody takes it in
 * time, it comes back, told to look elsewhere. Without dedicated workers that is one call.
 */
export async function followMoves<T extends object>(
  call: (place: Place) => Promise<T | Moved | undefined | null>,
): Promise<T | undefined> {
  const avoidQueues: string[] = [];
  let taskQueue: string | undefined;
  for (;;) {
    try {
      const outcome = await call({ taskQueue, ...(avoidQueues.length > 0 && { avoidQueues }) });
      // Activities of before there were moves returned nothing.
      if (outcome === undefined || outcome === null) return undefined;
      if (!isMoved(outcome)) return outcome;
      taskQueue = outcome.movedTo ?? undefined;
    } catch (error) {
      if (taskQueue === undefined || !isUntaken(error)) throw error;
      avoidQueues.push(taskQueue);
      taskQueue = undefined;
    }
  }
}

function isMoved(outcome: object): outcome is Moved {
  return 'movedTo' in outcome;
}

function isUntaken(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  return cause instanceof TimeoutFailure && cause.timeoutType === 'SCHEDULE_TO_START';
}
