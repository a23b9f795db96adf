import type { JsonObject } from '../domain/json.ts';
import { isTerminal } from '../domain/task-status.ts';
import type { StepRecord } from '../storage/steps.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { restoreOriginals } from './originals.ts';
import { presentBudget } from './present-task.ts';
import { findTask } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { ProgressResponse } from './task-response-schema.ts';
import { TaskParams } from './tasks-read.ts';

const schema = {
  summary: 'Follow a task: the live state, or what is stored when the workflow cannot answer',
  tags: ['tasks'],
  params: TaskParams,
  headers: ClientHeaders,
  response: { 200: ProgressResponse, ...errorResponses(400, 404, 503) },
};

/** GET /tasks/{id}/progress */
export function progressRoutes({ app, prefix, deps }: RouteContext): void {
  app.get(`${prefix}/tasks/:task_id/progress`, { schema }, async ({ params, headers }) => {
    const task = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    // A query to a workflow that has not started, or that nobody serves any more, takes its whole deadline.
    const canAnswer = task.runId !== null && !isTerminal(task.status);
    const [workflow, steps] = await Promise.all([
      canAnswer ? deps.progress.query(task.id) : undefined,
      deps.steps.list(task.id),
    ]);
    return restoreOriginals(deps.vault, { ownerId: task.id, value: present({ task, steps, workflow }) });
  });
}

function present({
  task,
  steps,
  workflow,
}: {
  task: TaskRecord;
  steps: StepRecord[];
  workflow: JsonObject | undefined;
}): ProgressResponse {
  const counts = { pending: 0, running: 0, completed: 0, failed: 0, skipped: 0 };
  for (const { status } of steps) counts[status] += 1;
  return {
    task_id: task.id,
    status: task.status,
    reason: task.status === 'pending' ? 'queued' : task.reason,
    live: workflow !== undefined,
    steps: counts,
    running: steps.filter(({ status }) => status === 'running').map(({ id }) => id),
    workflow: workflow ?? null,
    budget: presentBudget(task),
    updated_at: task.updatedAt.toISOString(),
  };
}
