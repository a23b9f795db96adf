import type { Admission } from '../storage/admission.ts';
import type { Outbox } from '../storage/outbox.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface QueueWatchDependencies {
  admission: Admission;
  outbox: Outbox;
  metrics: Metrics;
}

/** Measures the queue, the outbox and what is in progress: counting is kept apart from dispatching, which nothing may hold up. */
export function createQueueWatch({ admission, outbox, metrics }: QueueWatchDependencies) {
  return async (): Promise<void> => {
    const [{ waiting, oldestSeconds, processing }, pending] = await Promise.all([
      admission.state(),
      outbox.pending(),
    ]);
    metrics.queueDepth.set(waiting);
    metrics.queueAge.set(oldestSeconds);
    metrics.outboxPending.set(pending);
    metrics.tasksInProgress.reset();
    for (const { taskType, tasks } of processing) metrics.tasksInProgress.set({ task_type: taskType }, tasks);
  };
}
