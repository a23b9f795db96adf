import { isRetryable } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';

/** It takes more than a moment, or may pass: the activity that does nothing else, and is tried as often as it should be, is called for it. */
export interface Later {
  later: true;
}

export const later: Later = { later: true };

export function isLater(outcome: object | undefined): outcome is Later {
  return outcome !== undefined && 'later' in outcome;
}

/** What is tried within a workflow task. @throws what is final */
export async function orLater<T>(work: Promise<T>): Promise<T | Later> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TaskFailure && (error.final ?? !isRetryable(error.code))) throw error;
    return later;
  }
}
