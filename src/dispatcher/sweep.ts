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

// The workflow's own timer and the cancel signal get this long to end the task. Together with the time between two sweeps it leaves most
// of the two seconds in which a task must have ended to a database that is busy.
const graceMs = 500;
const batchSize = 100;
// After an outage many are overdue at once: one after the other, the last would wait for all. Half of the smallest usual pool.
const atOnce = 5;

/** Ends tasks whose deadline has passed or whose cancel was not heard: what a dead worker or a stopped Temporal cannot. */
export function createSweep({ endings, logger, metrics }: SweepDependencies) {
  const end = async (task: OverdueTask): Promise<void> => {
    try {
      const ended = await endings.end({ taskId: task.id, runId: null, end: endOf(task) });
      if (ended?.kind !== 'ended') return;
      countEnd(metrics, ended);
      logger.warning('A task was ended from outside its workflow', { task_id: task.id, cause: task.cause });
    } catch (error) {
      if (isDatabaseOutage(error)) throw error;
      // The next rounds try it again; the tasks after it must not wait for that.
      logger.error('An overdue task could not be ended', { task_id: task.id, error });
    }
  };
  return async (): Promise<void> => {
    const waiting = await endings.overdue({ graceMs, limit: batchSize });
    const inTurn = async (): Promise<void> => {
      for (let task = waiting.shift(); task; task = waiting.shift()) await end(task);
    };
    await Promise.all(Array.from({ length: atOnce }, inTurn));
  };
}

function endOf({ cause }: OverdueTask): TaskEnd {
  return cause === 'cancel' ? { status: 'cancelled' } : { status: 'failed', code: FailureCode.TASK_TIMEOUT };
}
