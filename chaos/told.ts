import type { PlannedTask } from './plan-schedule.ts';

/** What the client of one task did and was told, in its own words. */
export interface Told {
  task: PlannedTask;
  cap: { costMicroUsd: number; tokens: number };
  /** Ids that answers of the door gave it; a promise was made with the first. */
  taskIds: string[];
  /** Answers that a valid request must never get, such as `POST /submit: 500 UNKNOWN_ERROR`. */
  unexpected: string[];
  /** Ends that it was told, by whatever answer or event. */
  ends: string[];
  /** When it heard that its cancel is accepted, in milliseconds since the epoch. */
  cancelledMs: number | undefined;
  /** Numbers of events as they came in; undefined: it did not follow them. */
  events: { numbers: number[]; isOver: boolean } | undefined;
}

export function isEnd(status: string): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

export function noteId(told: Told, taskId: string): void {
  if (!told.taskIds.includes(taskId)) told.taskIds.push(taskId);
}

export function noteStatus(told: Told, status: string): void {
  if (isEnd(status)) told.ends.push(status);
}
