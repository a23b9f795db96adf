import type { Client } from '@temporalio/client';
import { taskProgressQuery, type TaskProgress } from '../workflows/messages.ts';
import { workflowIdOf } from './workflow-id.ts';

// A query without a worker takes its whole deadline.
const queryTimeoutMs = 500;

/** Asks the running workflow where it stands; undefined when Temporal or the worker cannot answer in time. */
export async function queryProgress(client: Client, taskId: string): Promise<TaskProgress | undefined> {
  try {
    return await client.withDeadline(Date.now() + queryTimeoutMs, () =>
      client.workflow.getHandle(workflowIdOf(taskId)).query(taskProgressQuery),
    );
  } catch {
    return undefined;
  }
}

/** Whether Temporal answers within half a second. */
export async function isTemporalHealthy(client: Client): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + queryTimeoutMs, () => client.workflowService.getSystemInfo({}));
    return true;
  } catch {
    return false;
  }
}
