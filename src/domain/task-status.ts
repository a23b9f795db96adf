import type { TaskStatus } from './task.ts';

/** Whether a task in this status never changes again. */
export function isTerminal(status: TaskStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
