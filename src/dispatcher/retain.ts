import type { Client } from '@temporalio/client';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Retention } from '../storage/retention.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { deleteWorkflows } from '../temporal/delete-workflows.ts';
import { unlessDown } from '../temporal/unless-down.ts';

export interface RetainDependencies {
  client: Client;
  retention: Retention;
  /** Days after its end that a task is kept; 0: for ever. */
  retentionDays: number;
  logger: Logger;
  metrics: Metrics;
}

const batchSize = 50;
const keysAtOnce = 10_000;
// More than an address, which may name a client for each request, makes by default from one round to the next.
const bucketsAtOnce = 100_000;
// The lease on a batch is longer.
const callTimeoutMs = 20_000;

/**
 * One batch of tasks past their retention: Temporal's history first, then the rows, so that a crash in between leaves rows that
 * the next round finds. Before it, whatever the retention, old idempotency keys and full rate buckets. Says whether there may be more.
 */
export function createRetain(deps: RetainDependencies) {
  const { client, retention, retentionDays, logger } = deps;
  return async (): Promise<'more' | 'done'> => {
    await retention.forgetKeys(keysAtOnce);
    await retention.forgetFullBuckets(bucketsAtOnce);
    if (retentionDays === 0) return 'done';
    const expired = await retention.takeExpired({ days: retentionDays, limit: batchSize });
    if (expired.length === 0) return 'done';
    const gone = await withoutWorkflow(client, expired);
    const removed = await removeRows(deps, gone);
    logger.info('Tasks past their retention were removed', { removed, left: expired.length - removed });
    return expired.length === batchSize && removed > 0 ? 'more' : 'done';
  };
}

/** Those of the tasks whose workflows are gone; none while Temporal is down: their rows wait. */
async function withoutWorkflow(client: Client, taskIds: readonly string[]): Promise<string[]> {
  return (await unlessDown(client, callTimeoutMs, () => deleteWorkflows(client, taskIds))) ?? [];
}

async function removeRows(
  { retention, logger, metrics }: RetainDependencies,
  taskIds: readonly string[],
): Promise<number> {
  let removed = 0;
  for (const taskId of taskIds) {
    try {
      if (await retention.remove(taskId)) removed += 1;
    } catch (error) {
      if (isDatabaseOutage(error)) throw error;
      logger.error('A task past its retention could not be removed', { task_id: taskId, error });
    }
  }
  metrics.tasksRemovedTotal.inc(removed);
  return removed;
}
