import { type Client, WorkflowNotFoundError, type WorkflowExecutionDescription } from '@temporalio/client';
import { workflowIdOf } from './workflow-id.ts';

/** The newest run of a task's workflow, asked for by id; undefined when Temporal knows none. */
export async function describeWorkflow(
  client: Client,
  taskId: string,
): Promise<WorkflowExecutionDescription | undefined> {
  try {
    return await client.workflow.getHandle(workflowIdOf(taskId)).describe();
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}
