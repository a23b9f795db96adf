import {
  type Client,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { isTerminal } from '../domain/task-status.ts';
import { priorityClass } from '../storage/admission.ts';
import type { OutboxRow } from '../storage/outbox.ts';
import type { Logger } from '../telemetry/logger.ts';
import { cancelTaskSignal, commandTaskSignal } from '../workflows/messages.ts';
import type { runTask } from '../workflows/run-task.ts';
import { clientIdKey, taskPriorityKey, taskStatusKey } from '../workflows/task-attributes.ts';
import { isTemporalHealthy } from '../temporal/progress.ts';
import { installationKey, workflowIdOf } from '../temporal/workflow-id.ts';

export type DeliveryOutcome = 'delivered' | 'unreachable' | 'not_yet';

export interface Delivery {
  /** Asks Temporal whether it is there, unless something was delivered a moment ago. */
  isReachable(): Promise<boolean>;
  deliver(row: OutboxRow): Promise<DeliveryOutcome>;
}

export interface DeliveryDependencies {
  client: Client;
  taskQueue: string;
  /** Which database this is. */
  installation: string;
  fingerprint: (text: string) => Buffer;
  logger: Logger;
}

const callTimeoutMs = 5_000;
// What answered this long ago is taken to be there still.
const trustedMs = 1_000;
// The last net, far behind a task's own deadline (at most 7 days) and what persons may take to decide, 7 days each time.
const executionTimeout = '90 days';

/** Starts and signals workflows. Both are idempotent: a workflow id is used once, a signal names its command. */
export function createDelivery(deps: DeliveryDependencies): Delivery {
  const { client, logger } = deps;
  let reachedAt = 0;
  return {
    async isReachable() {
      if (Date.now() - reachedAt < trustedMs) return true;
      const reachable = await isTemporalHealthy(client);
      if (reachable) reachedAt = Date.now();
      return reachable;
    },
    async deliver(row) {
      try {
        const outcome = await client.withDeadline(Date.now() + callTimeoutMs, () =>
          row.kind === 'start_workflow' ? startWorkflow(deps, row) : signal(client, row),
        );
        reachedAt = Date.now();
        return outcome;
      } catch (error) {
        if (!isUnreachable(error))
          logger.error('A delivery to Temporal failed', { kind: row.kind, task_id: row.taskId, error });
        return 'unreachable';
      }
    },
  };
}

async function startWorkflow(
  { client, taskQueue, installation, fingerprint }: DeliveryDependencies,
  { taskId, clientId, priority }: OutboxRow,
): Promise<DeliveryOutcome> {
  const opaqueClient = fingerprint(clientId).toString('hex').slice(0, 16);
  try {
    await client.workflow.start<typeof runTask>('runTask', {
      workflowId: workflowIdOf(taskId),
      taskQueue,
      args: [{ taskId, worksLocally: true }],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowExecutionTimeout: executionTimeout,
      priority: { priorityKey: priorityClass(priority), fairnessKey: opaqueClient },
      typedSearchAttributes: [
        { key: taskStatusKey, value: 'processing' },
        { key: taskPriorityKey, value: priority },
        { key: clientIdKey, value: opaqueClient },
      ],
      memo: { [installationKey]: installation },
      staticSummary: `${priority} priority task of client ${opaqueClient}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  return 'delivered';
}

async function signal(
  client: Client,
  { kind, taskId, commandId, commandKind, stepId, status }: OutboxRow,
): Promise<DeliveryOutcome> {
  const command = { commandId: commandId ?? '', ...(stepId !== null && { stepId }) };
  try {
    const handle = client.workflow.getHandle(workflowIdOf(taskId));
    if (kind === 'signal_cancel' || commandKind === null) await handle.signal(cancelTaskSignal, command);
    else await handle.signal(commandTaskSignal, { ...command, kind: commandKind });
    return 'delivered';
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    // Ended, or not started yet: then the sweeper ends the task, and nothing is left to say to it.
    return isTerminal(status) ? 'delivered' : 'not_yet';
  }
}

// gRPC status codes: 4 deadline exceeded, 14 unavailable.
function isUnreachable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isGrpcServiceError(cause) && ([4, 14] as number[]).includes(cause.code);
}
