import type { OutputChunk } from '../storage/live-output.ts';
import { isTerminalEvent } from './terminal-event.ts';
import type { Notifications } from '../storage/notifications.ts';

export interface TaskWatch {
  /** Resolves when something happened since the last call, at the latest after `timeoutMs`. */
  changed: (timeoutMs: number) => Promise<void>;
  /** What steps have written since the last call, where the watch asked for it. */
  takeOutput: () => OutputChunk[];
  /** Lets a waiting `changed` go at once. */
  wake: () => void;
  close: () => void;
}

export interface TaskWatches {
  /**
   * Watches one task, from a moment before: an end since it was last read is not missed. With `only`, for events of these types; with
   * `output`, also for what its steps write.
   */
  watch(taskId: string, options?: { only?: (eventType: string) => boolean; output?: boolean }): TaskWatch;
  close(): void;
}

/** A client that reads more slowly than a step writes loses the rest of it: the result has it all. */
const mostChunksKept = 1_000;

/** A task that was read may have ended before it is watched: a moment, or what a busy process makes of one. */
const endRememberedMs = 5_000;

interface Watcher {
  /** Undefined where nobody asked. */
  output: OutputChunk[] | undefined;
  only: (eventType: string) => boolean;
  wake: () => void;
}

/** Any number of waiting requests behind one subscription. All of them wake when the process begins to stop. */
export function createTaskWatches({
  notifications,
  draining,
}: {
  notifications: Notifications;
  draining: AbortSignal;
}): TaskWatches {
  const watchers = new Map<string, Set<Watcher>>();
  // By task, when it was heard of; the oldest first.
  const ends = new Map<string, number>();
  const unsubscribe = notifications.subscribe(({ taskId, type }) => {
    if (isTerminalEvent(type)) rememberEnd(ends, taskId);
    for (const watcher of watchers.get(taskId) ?? []) if (watcher.only(type)) watcher.wake();
  });
  const unsubscribeOutput = notifications.subscribeOutput((chunk) => {
    for (const { output, wake } of watchers.get(chunk.taskId) ?? []) {
      if (!output || output.length >= mostChunksKept) continue;
      output.push(chunk);
      wake();
    }
  });
  const wakeAll = (): void => {
    for (const ofTask of watchers.values()) for (const watcher of ofTask) watcher.wake();
  };
  draining.addEventListener('abort', wakeAll, { once: true });

  return {
    watch(taskId, { only = () => true, output = false } = {}) {
      const bell = createBell();
      const watcher: Watcher = { only, wake: bell.ring, output: output ? [] : undefined };
      const ofTask = watchers.get(taskId) ?? new Set();
      watchers.set(taskId, ofTask.add(watcher));
      if (ends.has(taskId)) bell.ring();
      return {
        changed: bell.rung,
        wake: bell.ring,
        takeOutput: () => watcher.output?.splice(0) ?? [],
        close() {
          ofTask.delete(watcher);
          if (ofTask.size === 0 && watchers.get(taskId) === ofTask) watchers.delete(taskId);
          bell.ring();
        },
      };
    },
    close() {
      unsubscribe();
      unsubscribeOutput();
      draining.removeEventListener('abort', wakeAll);
      wakeAll();
    },
  };
}

function rememberEnd(ends: Map<string, number>, taskId: string): void {
  const now = performance.now();
  ends.set(taskId, now);
  for (const [id, at] of ends) {
    if (now - at < endRememberedMs) break;
    ends.delete(id);
  }
}

/** Remembers a ring that nobody waited for. */
function createBell() {
  let isRung = false;
  let waiting: (() => void) | undefined;
  return {
    ring: (): void => {
      isRung = true;
      waiting?.();
    },
    rung: async (timeoutMs: number): Promise<void> => {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          waiting = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      waiting = undefined;
      isRung = false;
    },
  };
}
