import { isTerminal } from '../domain/task-status.ts';
import { TaskStatus } from '../domain/task.ts';

/** Whether an event of this type is the last one of its task: `task.completed` and its like. */
export function isTerminalEvent(type: string): boolean {
  const status = TaskStatus.safeParse(type.replace(/^task\./, ''));
  return type.startsWith('task.') && status.success && isTerminal(status.data);
}
