import { isTerminal } from '../domain/task-status.ts';
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
  /** Events of the workflow's history so far; left out by workflows that began before it was counted. */
  historyEvents?: number;
}

export interface FinishTaskOutput {
  /** The status that stands in Postgres now: of this end, or of the one that was first. */
  status: 'completed' | 'failed' | 'cancelled' | 'superseded';
}

/** Writes the end of a task, unless it has one. */
export function createFinishTask({ endings, metrics }: FinishTaskDependencies) {
  return async ({ taskId, runId, end, historyEvents }: FinishTaskInput): Promise<FinishTaskOutput> => {
    return noteEnd(metrics, { ended: await endings.end({ taskId, runId, end }), historyEvents });
  };
}

/** Counts a task that has just ended, and says with which status it stands in Postgres; undefined: it is gone. */
export function noteEnd(
  metrics: Metrics,
  { ended, historyEvents }: { ended: EndedTask | undefined; historyEvents: number | undefined },
): FinishTaskOutput {
  if (!ended) return { status: 'superseded' };
  if (ended.kind === 'ended') {
    countEnd(metrics, ended);
    if (historyEvents !== undefined) metrics.historyEvents.observe(historyEvents);
  }
  const { status } = ended;
  return { status: isTerminal(status) ? status : 'superseded' };
}
