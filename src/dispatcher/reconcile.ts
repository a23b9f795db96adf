import {
  type Client,
  isGrpcServiceError,
  WorkflowNotFoundError,
  type WorkflowExecutionStatusName,
} from '@temporalio/client';
import { FailureCode } from '../domain/failure-code.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Endings } from '../storage/endings.ts';
import type { Reconciliation } from '../storage/reconciliation.ts';
import type { Workers } from '../storage/workers.ts';
import { countEnd } from '../telemetry/count-end.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { taskIdOf, workflowIdOf } from '../temporal/workflow-id.ts';

export interface ReconcilerDependencies {
  client: Client;
  reconciliation: Reconciliation;
  endings: Endings;
  workers: Workers;
  logger: Logger;
  metrics: Metrics;
}

const quietSeconds = 15;
const batchSize = 100;
const callTimeoutMs = 5_000;

/** Mends disagreements between Postgres and Temporal, asking by id. The terminal state in Postgres wins. */
export function createReconciler(deps: ReconcilerDependencies) {
  return async (): Promise<void> => {
    await deps.workers.forgetSilent();
    await attempt(deps, () => stopWorkflowsOfEndedTasks(deps));
    for (const taskId of await deps.reconciliation.quietTasks({ quietSeconds, limit: batchSize })) {
      const reached = await attempt(deps, () => mendQuietTask(deps, taskId));
      if (!reached) return;
    }
  };
}

/** One task that cannot be mended holds up no other. Resolves to false when Temporal is down: the next round sees to it. */
async function attempt(
  { client, logger }: ReconcilerDependencies,
  mend: () => Promise<void>,
): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + callTimeoutMs, mend);
    return true;
  } catch (error) {
    if (error instanceof Error && isGrpcServiceError(error.cause ?? error)) return false;
    if (isDatabaseOutage(error)) throw error;
    logger.error('A disagreement between Postgres and Temporal could not be mended', { error });
    return true;
  }
}

async function stopWorkflowsOfEndedTasks(deps: ReconcilerDependencies): Promise<void> {
  const query = `WorkflowType = 'runTask' and ExecutionStatus = 'Running'`;
  let running: string[] = [];
  for await (const { workflowId } of deps.client.workflow.list({ query, pageSize: batchSize })) {
    const taskId = taskIdOf(workflowId);
    if (taskId !== undefined) running.push(taskId);
    if (running.length < batchSize) continue;
    await stopEnded(deps, running);
    running = [];
  }
  await stopEnded(deps, running);
}

async function stopEnded(
  { client, reconciliation, logger }: ReconcilerDependencies,
  taskIds: readonly string[],
): Promise<void> {
  for (const taskId of await reconciliation.ended(taskIds)) {
    // A workflow that is just writing its end is cancelled in vain, which changes nothing.
    await ignoreMissing(() => client.workflow.getHandle(workflowIdOf(taskId)).cancel());
    logger.info('A workflow of an ended task was told to stop', { task_id: taskId });
  }
}

async function mendQuietTask(deps: ReconcilerDependencies, taskId: string): Promise<void> {
  const status = await statusOf(deps.client, taskId);
  switch (status) {
    case 'RUNNING':
      return deps.reconciliation.touch(taskId);
    case undefined:
      deps.logger.warning('A task had lost its workflow and queues again', { task_id: taskId });
      return deps.reconciliation.requeue({ taskId, quietSeconds });
    default:
      return endAfterWorkflow(deps, { taskId, status });
  }
}

/** Someone terminated the workflow from outside, or its last net tore. */
async function endAfterWorkflow(
  { endings, metrics, logger }: ReconcilerDependencies,
  { taskId, status }: { taskId: string; status: WorkflowExecutionStatusName },
): Promise<void> {
  const end =
    status === 'CANCELLED'
      ? ({ status: 'cancelled' } as const)
      : ({ status: 'failed', code: FailureCode.TASK_EXECUTION_FAILED } as const);
  const ended = await endings.end({ taskId, runId: null, end });
  if (ended?.kind !== 'ended') return;
  countEnd(metrics, ended);
  logger.warning('A task was ended because its workflow had', { task_id: taskId, workflow_status: status });
}

async function statusOf(client: Client, taskId: string): Promise<WorkflowExecutionStatusName | undefined> {
  try {
    return (await client.workflow.getHandle(workflowIdOf(taskId)).describe()).status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

async function ignoreMissing(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
