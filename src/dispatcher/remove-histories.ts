import type { Client } from '@temporalio/client';
import type { Erasures } from '../storage/erasures.ts';
import type { Logger } from '../telemetry/logger.ts';
import { deleteWorkflows, listedWorkflows } from '../temporal/delete-workflows.ts';
import { unlessDown } from '../temporal/unless-down.ts';

export interface RemoveHistoriesDependencies {
  client: Client;
  erasures: Erasures;
  logger: Logger;
}

const batchSize = 20;
const againAfterMs = 2_000;
// The lease on a batch is longer.
const callTimeoutMs = 20_000;

/** Removes the workflows of erased tasks from Temporal, again and again until neither a run nor an entry of a list is left. */
export function createRemoveHistories({ client, erasures, logger }: RemoveHistoriesDependencies) {
  return async (): Promise<void> => {
    const taken = await erasures.take(batchSize);
    if (taken.length === 0) return;
    const removed = await withoutTrace(
      client,
      taken.map(({ taskId }) => taskId),
    );
    const isGone = ({ taskId, isConclusive }: (typeof taken)[number]): boolean =>
      isConclusive && removed.has(taskId);
    const gone = taken.filter(isGone).map(({ taskId }) => taskId);
    const left = taken.filter((task) => !isGone(task)).map(({ taskId }) => taskId);
    await erasures.settle({ gone, left, delayMs: againAfterMs });
    for (const taskId of gone) logger.info('The history of an erased task is gone', { task_id: taskId });
  };
}

/** Those of the tasks of which Temporal knows nothing any more; none while it is down. */
async function withoutTrace(client: Client, taskIds: readonly string[]): Promise<Set<string>> {
  const gone = await unlessDown(client, callTimeoutMs, async () => {
    const deleted = await deleteWorkflows(client, taskIds);
    const listed = await listedWorkflows(client, deleted);
    return deleted.filter((taskId) => !listed.has(taskId));
  });
  return new Set(gone);
}
