import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { workflowIdOf } from './workflow-id.ts';

interface Execution {
  workflowId: string;
  /** Undefined: the newest run. */
  runId: string | undefined;
}

// Temporal deletes in the background, in milliseconds when it is at leisure.
const looks = 20;
const betweenLooksMs = 100;

const grpcNotFound = 5;

/**
 * Deletes the workflows of these tasks, every run that a reset left included; one that still runs is terminated first.
 * Returns the tasks of whose workflows Temporal knows no run any more; the others are on their way.
 */
export async function deleteWorkflows(client: Client, taskIds: readonly string[]): Promise<string[]> {
  const earlier = await listRuns(client, taskIds);
  const outcomes = await Promise.all(
    taskIds.map(async (taskId) => {
      const workflowId = workflowIdOf(taskId);
      // Asked for without its run id too: lists lag behind, and know nothing of what they were never told.
      const runs = [undefined, ...(earlier.get(workflowId) ?? [])].map((runId) => ({ workflowId, runId }));
      const gone = await Promise.all(runs.map((run) => deleteRun(client, run)));
      return gone.every(Boolean);
    }),
  );
  return taskIds.filter((_, index) => outcomes[index]);
}

/** Those of the tasks whose workflows lists still show: they lag behind. */
export async function listedWorkflows(client: Client, taskIds: readonly string[]): Promise<Set<string>> {
  if (taskIds.length === 0) return new Set();
  const listed = await listRuns(client, taskIds);
  return new Set(taskIds.filter((taskId) => listed.has(workflowIdOf(taskId))));
}

async function listRuns(client: Client, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  const runs = new Map<string, string[]>();
  const ids = taskIds.map((taskId) => `'${workflowIdOf(taskId)}'`).join(', ');
  for await (const { workflowId, runId } of client.workflow.list({ query: `WorkflowId in (${ids})` }))
    runs.set(workflowId, [...(runs.get(workflowId) ?? []), runId]);
  return runs;
}

async function deleteRun(client: Client, { workflowId, runId }: Execution): Promise<boolean> {
  const workflowExecution = { workflowId, ...(runId !== undefined && { runId }) };
  try {
    await client.workflowService.deleteWorkflowExecution({
      namespace: client.options.namespace,
      workflowExecution,
    });
  } catch (error) {
    if (isGrpcServiceError(error) && (error.code as number) === grpcNotFound) return true;
    throw error;
  }
  for (let look = 0; look < looks; look += 1) {
    if (!(await isKnown(client, { workflowId, runId }))) return true;
    await sleep(betweenLooksMs);
  }
  return false;
}

async function isKnown(client: Client, { workflowId, runId }: Execution): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId, runId).describe();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
