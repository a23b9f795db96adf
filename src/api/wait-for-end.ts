import { isTerminal } from '../domain/task-status.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { ApiDependencies } from './dependencies.ts';
import { isTerminalEvent } from './terminal-event.ts';
import type { TaskWatches } from './task-watches.ts';

// Notifications can be lost; a waiting client should not notice.
const pollMs = 1_000;

/** A task that was just read, once it has ended, or as it stands after `waitMs`, when the client is gone or the process stops. */
export async function waitForEnd(
  { tasks, draining }: Pick<ApiDependencies, 'tasks' | 'draining'>,
  {
    task,
    waitMs,
    watches,
    gone,
  }: { task: TaskRecord; waitMs: number; watches: TaskWatches; gone: AbortSignal },
): Promise<TaskRecord> {
  const until = performance.now() + waitMs;
  const watch = watches.watch(task.id, { only: isTerminalEvent });
  gone.addEventListener('abort', watch.wake, { once: true });
  try {
    let latest = task;
    for (;;) {
      const leftMs = until - performance.now();
      if (isTerminal(latest.status) || leftMs <= 0 || gone.aborted || draining.aborted) return latest;
      await watch.changed(Math.min(leftMs, pollMs));
      latest = (await tasks.get({ taskId: task.id, clientId: task.clientId })) ?? latest;
    }
  } finally {
    watch.close();
  }
}
