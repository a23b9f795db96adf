import { FailureCode } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { RunRef } from '../storage/runs.ts';
import type { StoredStep } from '../storage/steps.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';

/** A task and its plan as they were read, or written, a moment ago: they spare a read, and every write is held against the row again. */
export interface Known {
  task: TaskRecord;
  steps: readonly StoredStep[];
}

/** The task of a run. @throws TaskFailure RUN_SUPERSEDED when it was erased or belongs to another run. */
export async function loadRun(tasks: Tasks, { taskId, runId }: RunRef): Promise<TaskRecord> {
  const task = await tasks.load(taskId);
  if (task?.runId !== runId) {
    throw new TaskFailure(FailureCode.RUN_SUPERSEDED, {
      message: 'The task is gone or belongs to another run.',
    });
  }
  return task;
}
