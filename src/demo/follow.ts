import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { ApiClient } from './api-client.ts';
import { readEvents } from './server-sent-events.ts';

const FollowedEvent = z.object({
  number: z.int(),
  type: z.string(),
  detail: z.record(z.string(), z.unknown()),
  created_at: z.iso.datetime(),
});
export type FollowedEvent = z.infer<typeof FollowedEvent>;

export interface FollowRequest {
  api: Pick<ApiClient, 'events'>;
  taskId: string;
  timeoutMs: number;
  onEvent: (event: FollowedEvent) => void;
}

const terminalTypes: ReadonlySet<string> = new Set(['task.completed', 'task.failed', 'task.cancelled']);
const reconnectMs = 200;

/** Reports every event once, in order, until the task has ended. Picks a broken stream up where it broke off. */
export async function followTask({ api, taskId, timeoutMs, onEvent }: FollowRequest): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  let last = 0;
  while (!signal.aborted) {
    try {
      const stream = await api.events(taskId, { after: last, signal });
      if (!stream) return;
      for await (const { id, data } of readEvents(stream)) {
        // What a step writes as it writes it has no number, and is stored nowhere.
        if (id === undefined) continue;
        const event = FollowedEvent.parse(JSON.parse(data));
        last = event.number;
        onEvent(event);
        if (terminalTypes.has(event.type)) return;
      }
    } catch (error) {
      // The API may have been restarted: until time is over, another try is worth it.
      if (error instanceof z.ZodError || error instanceof SyntaxError) throw error;
    }
    await sleep(reconnectMs);
  }
  throw new Error(`the task did not end within ${timeoutMs / 1_000} s; its last event was number ${last}`);
}
