import { type Client, WorkflowNotFoundError, type WorkflowExecutionInfo } from '@temporalio/client';
import type { Reconciliation } from '../storage/reconciliation.ts';
import { describeWorkflow } from '../temporal/describe-workflow.ts';
import { installationKey, taskIdOf, workflowIdOf } from '../temporal/workflow-id.ts';
import type { Disagreement } from './disagreements.ts';

interface StrayDependencies {
  client: Client;
  taskQueue: string;
  installation: string;
  reconciliation: Reconciliation;
}

const pageSize = 100;
// A workflow that has just written the end of its task is about to end itself.
const settlingSeconds = 2;
// What was told to stop and has not: no worker hears it, or it hangs. Its task has ended, so that nothing is lost with it.
const deafSeconds = 60;

/**
 * Stops running workflows whose task has ended here or has no row here. Lists only propose ids: they lag behind. Returns those
 * that it was the first to stop.
 */
export async function stopStrayWorkflows(deps: StrayDependencies): Promise<Disagreement[]> {
  const query = `WorkflowType = 'runTask' and ExecutionStatus = 'Running'`;
  const stopped: Disagreement[] = [];
  let page: WorkflowExecutionInfo[] = [];
  for await (const workflow of deps.client.workflow.list({ query, pageSize })) {
    page.push(workflow);
    if (page.length < pageSize) continue;
    stopped.push(...(await stopStraysOf(deps, page)));
    page = [];
  }
  stopped.push(...(await stopStraysOf(deps, page)));
  return stopped;
}

async function stopStraysOf(
  deps: StrayDependencies,
  page: readonly WorkflowExecutionInfo[],
): Promise<Disagreement[]> {
  const running = new Map<string, WorkflowExecutionInfo>();
  for (const workflow of page) {
    const taskId = taskIdOf(workflow.workflowId);
    if (taskId !== undefined) running.set(taskId, workflow);
  }
  const { ended, unknown } = await deps.reconciliation.strays({
    taskIds: [...running.keys()],
    settlingSeconds,
  });
  const stopped: Disagreement[] = [];
  for (const task of ended)
    if (await stopAfterTask(deps, task)) stopped.push({ kind: 'workflow_outlives_task', taskId: task.id });
  for (const taskId of unknown.filter((id) => isOurs(deps, running.get(id))))
    if (await terminate(deps.client, taskId)) stopped.push({ kind: 'workflow_without_task', taskId });
  return stopped;
}

/** Started from this very database and for these workers; any other one may be another deployment's. */
function isOurs({ taskQueue, installation }: StrayDependencies, workflow?: WorkflowExecutionInfo): boolean {
  return workflow?.taskQueue === taskQueue && workflow.memo?.[installationKey] === installation;
}

/** Whether it was told to stop for the first time. */
async function stopAfterTask(
  { client }: StrayDependencies,
  { id: taskId, endedSeconds }: { id: string; endedSeconds: number },
): Promise<boolean> {
  const workflow = await describeWorkflow(client, taskId);
  if (workflow?.status.name !== 'RUNNING') return false;
  if (workflow.raw.workflowExtendedInfo?.cancelRequested) {
    if (endedSeconds > deafSeconds) await terminate(client, taskId);
    return false;
  }
  return ignoreMissing(() => client.workflow.getHandle(workflowIdOf(taskId)).cancel());
}

function terminate(client: Client, taskId: string): Promise<boolean> {
  return ignoreMissing(() =>
    client.workflow.getHandle(workflowIdOf(taskId)).terminate('Its task has ended or is gone.'),
  );
}

/** False when the workflow had ended meanwhile. */
async function ignoreMissing(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
