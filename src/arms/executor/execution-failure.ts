import { FailureCode } from '../../domain/failure-code.ts';
import { TaskFailure } from '../../domain/task-failure.ts';

/** A step that cannot be done as asked. `message` is constant but for names of paths, columns and units. */
export function executionFailure(message: string): TaskFailure {
  return new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, { message });
}
