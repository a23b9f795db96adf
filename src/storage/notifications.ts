import pg from 'pg';
import { outputChannel, readOutputChunk, type OutputChunk } from './live-output.ts';

export interface Notification {
  taskId: string;
  /** Type of the event that was appended. */
  type: string;
}

export interface Notifications {
  /** Calls back for every event appended by any process until the returned function is called. */
  subscribe(listener: (notification: Notification) => void): () => void;
  /** The same for what steps write as they write it. */
  subscribeOutput(listener: (chunk: OutputChunk) => void): () => void;
  close(): Promise<void>;
}

const reconnectDelayMs = 1_000;

/**
 * Listens for appended events on a connection of its own. Notifications are a hint: while the connection is down
 * they are lost, so every reader also looks by itself now and then.
 */
export function listenForEvents({ url, onLost }: { url: string; onLost?: () => void }): Notifications {
  const listeners = new Set<(notification: Notification) => void>();
  const outputListeners = new Set<(chunk: OutputChunk) => void>();
  let client: pg.Client | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    if (closed) return;
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', (message) => pass(message, { listeners, outputListeners }));
    fresh.on('error', () => undefined);
    fresh.once('end', retry);
    // Known before it is connected, so that closing meanwhile ends it too.
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query(`listen octollm_events; listen ${outputChannel}`);
    } catch {
      await fresh.end().catch(() => undefined);
      retry();
    }
  };
  const retry = (): void => {
    if (closed || timer) return;
    client = undefined;
    onLost?.();
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, reconnectDelayMs);
  };
  void connect();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeOutput(listener) {
      outputListeners.add(listener);
      return () => outputListeners.delete(listener);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function pass(
  { channel, payload = '' }: pg.Notification,
  {
    listeners,
    outputListeners,
  }: {
    listeners: ReadonlySet<(notification: Notification) => void>;
    outputListeners: ReadonlySet<(chunk: OutputChunk) => void>;
  },
): void {
  if (channel === outputChannel) {
    const chunk = readOutputChunk(payload);
    if (chunk) for (const listener of outputListeners) listener(chunk);
    return;
  }
  const [taskId = '', type = ''] = payload.split(' ');
  for (const listener of listeners) listener({ taskId, type });
}
