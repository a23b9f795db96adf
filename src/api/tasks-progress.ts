import { isTerminal } from '../domain/task-status.ts';
import type { StepRecord } from '../storage/steps.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { LiveProgress } from './dependencies.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { reasonOf } from './present-state.ts';
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
  response: { 200: ProgressResponse, ...errorResponses(400, 404, 410, 503) },
};

/** GET /tasks/{id}/progress */
export function progressRoutes({ app, prefix, deps }: RouteContext): void {
  app.get(`${prefix}/tasks/:task_id/progress`, { schema }, async ({ params, headers }) => {
    const task = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    // A query to a workflow that has not started, or that nobody serves any more, takes its whole deadline.
    const canAnswer = task.runId !== null && !isTerminal(task.status);
    const [live, steps] = await Promise.all([
      canAnswer ? deps.progress.query(task.id) : undefined,
      deps.steps.list(task.id),
    ]);
    return present({ task, steps, live });
  });
}

function present({
  task,
  steps,
  live,
}: {
  task: TaskRecord;
  steps: StepRecord[];
  live: LiveProgress | undefined;
}): ProgressResponse {
  return {
    task_id: task.id,
    status: task.status,
    reason: reasonOf(task),
    live: live !== undefined,
    stage: live?.stage ?? null,
    steps: live ? liveSteps(live) : storedSteps(steps),
    deadline_at: task.deadlineAt?.toISOString() ?? null,
    budget: presentBudget(task),
    updated_at: task.updatedAt.toISOString(),
  };
}

function liveSteps({
  steps: { total, done, running, failed, waiting },
}: LiveProgress): ProgressResponse['steps'] {
  return { total, completed: done, waiting, running, failed };
}

function storedSteps(steps: StepRecord[]): ProgressResponse['steps'] {
  const idsOf = (wanted: StepRecord['status']) =>
    steps.filter(({ status }) => status === wanted).map(({ id }) => id);
  return {
    total: steps.length,
    completed: idsOf('completed'),
    waiting: idsOf('waiting'),
    running: idsOf('running'),
    failed: idsOf('failed'),
  };
}
