import { FailureCode } from '../domain/failure-code.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Endings, OverdueTask } from '../storage/endings.ts';
import { countEnd } from '../telemetry/count-end.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface SweepDependencies {
  endings: Endings;
  logger: Logger;
  metrics: Metrics;
}

// The workflow's own timer and the cancel signal get this long to end the task with what its steps still save.
const graceMs = 1_000;
const batchSize = 100;

/** Ends tasks whose deadline has passed or whose cancel was not heard: what a dead worker or a stopped Temporal cannot. */
export function createSweep({ endings, logger, metrics }: SweepDependencies) {
  return async (): Promise<void> => {
    for (const task of await endings.overdue({ graceMs, limit: batchSize })) {
      try {
        const ended = await endings.end({ taskId: task.id, runId: null, end: endOf(task) });
        if (ended?.kind !== 'ended') continue;
        countEnd(metrics, ended);
        logger.warning('A task was ended from outside its workflow', { task_id: task.id, cause: task.cause });
      } catch (error) {
        if (isDatabaseOutage(error)) throw error;
        // The next rounds try it again; the tasks after it must not wait for that.
        logger.error('An overdue task could not be ended', { task_id: task.id, error });
      }
    }
  };
}

function endOf({ cause }: OverdueTask): TaskEnd {
  return cause === 'cancel' ? { status: 'cancelled' } : { status: 'failed', code: FailureCode.TASK_TIMEOUT };
}
