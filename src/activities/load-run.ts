import { FailureCode } from '../domain/failure-code.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { RunRef } from '../storage/runs.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';

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
