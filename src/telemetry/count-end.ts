import type { EndedTask } from '../storage/endings.ts';
import type { Metrics } from './metrics.ts';

/** Counts the end of a task, whoever wrote it. */
export function countEnd(metrics: Metrics, { status, taskType, seconds, errorCode }: EndedTask): void {
  metrics.tasksTotal.inc({ status });
  metrics.taskDuration.observe({ task_type: taskType ?? 'unknown', status }, seconds);
  if (errorCode !== null) metrics.errorsTotal.inc({ type: errorCode });
}
