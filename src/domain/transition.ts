import { isTerminal } from './task-status.ts';
import type { TaskStatus } from './task.ts';

export type CommandKind = 'cancel';

export type Transition =
  /** The task ends here and now: nothing has started that would have to be stopped first. */
  | { kind: 'end'; status: 'cancelled' }
  /** The command is recorded and delivered to the running workflow. */
  | { kind: 'deliver' }
  /** The same command stands already: repeating it changes nothing. */
  | { kind: 'repeat' }
  | { kind: 'forbidden'; allowed: CommandKind[] };

/** Decides what a command does to a task; the only place that does. */
export function transition(task: {
  status: TaskStatus;
  admitted: boolean;
  cancelRequested: boolean;
}): Transition {
  if (isTerminal(task.status)) return { kind: 'forbidden', allowed: [] };
  if (task.cancelRequested) return { kind: 'repeat' };
  if (task.status === 'pending' && !task.admitted) return { kind: 'end', status: 'cancelled' };
  return { kind: 'deliver' };
}
