import type { DoorAnswer } from './door.ts';
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
  /** Whether this is about the task that was made of the first one. */
  isRerun: boolean;
  /** What it was told of the task that it had made of this one. */
  rerun?: Told;
}

/** Everything that clients were told, of first tasks and of those made of them. */
export function withReruns(told: readonly Told[]): Told[] {
  return told.flatMap((one) => (one.rerun ? [one, one.rerun] : [one]));
}

export function isEnd(status: string): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

function noteId(told: Told, taskId: string): void {
  if (!told.taskIds.includes(taskId)) told.taskIds.push(taskId);
}

export function noteStatus(told: Told, status: string): void {
  if (isEnd(status)) told.ends.push(status);
}

/** Notes what an answer says of the task, and whether it may be answered so. */
export function noteAnswer(
  told: Told,
  { answer, asked, expected }: { answer: DoorAnswer; asked: string; expected: readonly number[] },
): void {
  if (answer.kind === 'unreachable') return;
  const { status, body } = answer;
  const code = typeof body.error === 'string' ? body.error : '';
  if (!expected.includes(status)) told.unexpected.push(`${asked}: ${status} ${code}`.trim());
  if (status >= 300) return;
  if (body.task_id !== undefined) noteId(told, body.task_id);
  noteStatus(told, body.status ?? '');
}
