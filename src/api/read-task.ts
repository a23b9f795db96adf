import { isUuid } from './uuid.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { ApiDependencies } from './dependencies.ts';
import { taskNotFound } from './errors.ts';
import { taskErased } from './erasure-statement.ts';
import { restoreOriginals } from './originals.ts';
import { presentTask, type LinkBase } from './present-task.ts';
import type { TaskResponse } from './task-response-schema.ts';

/** @throws ApiError TASK_ERASED; TASK_NOT_FOUND also for malformed ids and for tasks of other clients. */
export async function findTask(
  { tasks, erasures }: Pick<ApiDependencies, 'tasks' | 'erasures'>,
  { taskId, clientId }: { taskId: string; clientId: string },
): Promise<TaskRecord> {
  if (!isUuid(taskId)) throw taskNotFound(taskId);
  const task = await tasks.get({ taskId, clientId });
  if (task) return task;
  const erasure = await erasures.find({ taskId, clientId });
  throw erasure ? taskErased(erasure) : taskNotFound(taskId);
}

/** The task as its owner sees it. */
export async function answerWithTask(
  { steps, vault }: Pick<ApiDependencies, 'steps' | 'vault'>,
  { task, base }: { task: TaskRecord; base: LinkBase },
): Promise<TaskResponse> {
  const [planned, results] =
    task.status === 'pending' && task.origin === null
      ? [[], []]
      : await Promise.all([steps.list(task.id), steps.results({ taskId: task.id })]);
  const value = presentTask({ task, steps: planned, results }, base);
  return restoreOriginals(vault, { ownerId: task.id, value });
}

export function linkBase(deps: ApiDependencies, prefix: string): LinkBase {
  const { temporalUiUrl, temporalNamespace } = deps;
  return { prefix, temporalUiUrl, temporalNamespace };
}
