import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/workflow';
import type { Moved } from '../activities/moved.ts';
import { FailureCode } from '../domain/failure-code.ts';

/** Where an activity is to run: undefined is the workflow's own queue. */
export interface Place {
  taskQueue: string | undefined;
  /** Queues on which nobody took it. */
  avoidQueues?: string[];
}

/** What is left to a task of calls in vain: workers that come and go could send its steps around for ever. */
export interface Moves {
  left: number;
}

/** Two plans of 32 steps can each go to a queue of their own, and be sent on twice more; six events for each keep history below 2,000. */
export const mostMoves = 200;

/**
 * Calls an activity, first on the workflow's own queue, and follows it to the queue that it names. Where nobody takes it in
 * time, it comes back, told to look elsewhere. Without dedicated workers that is one call.
 * @throws ApplicationFailure NO_CAPABLE_ARM when the task has been sent around too often.
 */
export async function followMoves<T extends object>(
  moves: Moves,
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
      countMove(moves);
      taskQueue = outcome.movedTo ?? undefined;
    } catch (error) {
      if (taskQueue === undefined || !isUntaken(error)) throw error;
      countMove(moves);
      avoidQueues.push(taskQueue);
      taskQueue = undefined;
    }
  }
}

function countMove(moves: Moves): void {
  if (moves.left <= 0)
    throw ApplicationFailure.nonRetryable('No worker keeps the step.', FailureCode.NO_CAPABLE_ARM);
  moves.left -= 1;
}

function isMoved(outcome: object): outcome is Moved {
  return 'movedTo' in outcome;
}

function isUntaken(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  return cause instanceof TimeoutFailure && cause.timeoutType === 'SCHEDULE_TO_START';
}
