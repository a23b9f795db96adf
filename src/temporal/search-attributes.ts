import type { ConnectionLike } from '@temporalio/client';
import proto from '@temporalio/proto';

const keyword = proto.temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;

/** What tasks can be searched by in Temporal's UI. */
const searchAttributes = { TaskStatus: keyword, TaskPriority: keyword, ClientId: keyword };

/** Registers the search attributes that the namespace lacks. Safe to repeat, and for several processes at once. */
export async function registerSearchAttributes(options: {
  connection: ConnectionLike;
  namespace: string;
}): Promise<void> {
  const { connection, namespace } = options;
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  try {
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing),
    });
  } catch (error) {
    const { customAttributes: now } = await connection.operatorService.listSearchAttributes({ namespace });
    // Another process may have been quicker; only what is still missing is a failure.
    if (missing.some(([name]) => !(name in now))) throw error;
  }
}
