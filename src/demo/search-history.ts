import { Client, Connection } from '@temporalio/client';
import { workflowIdOf } from '../temporal/workflow-id.ts';
import type { ValueSearch } from './private-values.ts';

const timeoutMs = 20_000;

/**
 * Shows a search everything that Temporal keeps of a task: each event of its history and its description, all bytes
 * included. Waits until the workflow has closed, so that no event is missing. Gives the number of events.
 */
export async function searchHistory(options: {
  temporalAddress: string;
  taskId: string;
  search: ValueSearch;
}): Promise<number> {
  const connection = await Connection.connect({
    address: options.temporalAddress,
    connectTimeout: timeoutMs,
  });
  try {
    const client = new Client({ connection });
    const handle = client.workflow.getHandle(workflowIdOf(options.taskId));
    return await client.withDeadline(Date.now() + timeoutMs, async () => {
      await handle.result();
      const { events } = await handle.fetchHistory();
      options.search.look(events);
      options.search.look((await handle.describe()).raw);
      return events?.length ?? 0;
    });
  } finally {
    await connection.close();
  }
}
