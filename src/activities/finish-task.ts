import type { TaskEnd } from '../domain/task-end.ts';
import type { EndedTask, Endings } from '../storage/endings.ts';
import type { RunRef } from '../storage/runs.ts';
import { countEnd } from '../telemetry/count-end.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface FinishTaskDependencies {
  endings: Endings;
  metrics: Metrics;
}

export interface FinishTaskInput extends RunRef {
  end: TaskEnd;
}

export interface FinishTaskOutput {
  /** The status that stands in Postgres now: of this end, or of the one that was first. */
  status: 'completed' | 'failed' | 'cancelled' | 'superseded';
}

/** Writes the end of a task, unless it has one. */
export function createFinishTask({ endings, metrics }: FinishTaskDependencies) {
  return async ({ taskId, runId, end }: FinishTaskInput): Promise<FinishTaskOutput> => {
    const ended: EndedTask | undefined = await endings.end({ taskId, runId, end });
    if (!ended) return { status: 'superseded' };
    if (ended.kind === 'ended') countEnd(metrics, ended);
    const { status } = ended;
    return { status: status === 'pending' || status === 'processing' ? 'superseded' : status };
  };
}
