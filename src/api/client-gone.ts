import type { ServerResponse } from 'node:http';

/** Aborted when the answer has been sent or its receiver has gone away. */
export function closedSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}
