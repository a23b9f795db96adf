import { z } from 'zod';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { restoreOriginals } from './originals.ts';
import { presentPlan, presentResult } from './present-task.ts';
import { answerWithTask, findTask, linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { PlanResponse, ResultsResponse, TaskResponse } from './task-response-schema.ts';

/** Not validated here: a malformed id is a task that does not exist. */
export const TaskParams = z.object({ task_id: z.string().meta({ format: 'uuid' }) });

const read = { tags: ['tasks'], params: TaskParams, headers: ClientHeaders };
const failures = errorResponses(400, 404, 410, 503);

/** GET /tasks/{id}, /tasks/{id}/results and /tasks/{id}/plan */
export function readRoutes({ app, prefix, deps }: RouteContext): void {
  const { steps, vault } = deps;

  const whole = { ...read, summary: 'Read a task', response: { 200: TaskResponse, ...failures } };
  app.get(`${prefix}/tasks/:task_id`, { schema: whole }, async ({ params, headers }) => {
    const task = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    return answerWithTask(deps, { task, base: linkBase(deps, prefix) });
  });

  const results = {
    ...read,
    summary: 'Read stored results',
    response: { 200: ResultsResponse, ...failures },
  };
  app.get(`${prefix}/tasks/:task_id/results`, { schema: results }, async ({ params, headers }) => {
    const { id, status } = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    const stored = await steps.results({ taskId: id });
    const value = { task_id: id, status, results: stored.map(presentResult) };
    return restoreOriginals(vault, { ownerId: id, value });
  });

  const plan = { ...read, summary: 'Read the plan', response: { 200: PlanResponse, ...failures } };
  app.get(`${prefix}/tasks/:task_id/plan`, { schema: plan }, async ({ params, headers }) => {
    const task = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    const value = presentPlan(task, await steps.list(task.id));
    return restoreOriginals(vault, { ownerId: task.id, value });
  });
}
