const prefix = 'task-';

export function workflowIdOf(taskId: string): string {
  return `${prefix}${taskId}`;
}

/** The task that a workflow id names, or undefined when it names none. */
export function taskIdOf(workflowId: string): string | undefined {
  return workflowId.startsWith(prefix) ? workflowId.slice(prefix.length) : undefined;
}
