/** Member of a workflow's memo that says which database its task is in. */
export const installationKey = 'installation';

const prefix = 'task-';
const taskWorkflowId = /^task-([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/;

export function workflowIdOf(taskId: string): string {
  return `${prefix}${taskId}`;
}

/** The task that a workflow id names, or undefined when it names none. */
export function taskIdOf(workflowId: string): string | undefined {
  return taskWorkflowId.exec(workflowId)?.[1];
}
