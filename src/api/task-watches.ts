import type { Notifications } from '../storage/notifications.ts';

export interface TaskWatch {
  /** Resolves when something happened since the last call, at the latest after `timeoutMs`. */
  changed: (timeoutMs: number) => Promise<void>;
  /** Lets a waiting `changed` go at once. */
  wake: () => void;
  close: () => void;
}

export interface TaskWatches {
  /** Watches one task; with `only`, for events of these types. */
  watch(taskId: string, only?: (eventType: string) => boolean): TaskWatch;
  close(): void;
}

interface Watcher {
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
  const unsubscribe = notifications.subscribe(({ taskId, type }) => {
    for (const watcher of watchers.get(taskId) ?? []) if (watcher.only(type)) watcher.wake();
  });
  const wakeAll = (): void => {
    for (const ofTask of watchers.values()) for (const watcher of ofTask) watcher.wake();
  };
  draining.addEventListener('abort', wakeAll, { once: true });

  return {
    watch(taskId, only = () => true) {
      const bell = createBell();
      const watcher: Watcher = { only, wake: bell.ring };
      const ofTask = watchers.get(taskId) ?? new Set();
      watchers.set(taskId, ofTask.add(watcher));
      return {
        changed: bell.rung,
        wake: bell.ring,
        close() {
          ofTask.delete(watcher);
          if (ofTask.size === 0 && watchers.get(taskId) === ofTask) watchers.delete(taskId);
          bell.ring();
        },
      };
    },
    close() {
      unsubscribe();
      draining.removeEventListener('abort', wakeAll);
      wakeAll();
    },
  };
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
