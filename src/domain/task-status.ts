import type { TaskStatus } from './task.ts';

type TerminalStatus = Exclude<TaskStatus, 'pending' | 'processing'>;

/** Whether a task in this status never changes again. */
export function isTerminal(status: TaskStatus): status is TerminalStatus {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
