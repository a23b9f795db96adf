import { z } from 'zod';
import { FailureCode } from '../domain/failure-code.ts';
import { errorResponses } from './error-schema.ts';
import { ApiError, taskNotFound } from './errors.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { answerWithTask, findTask, linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { TaskResponse } from './task-response-schema.ts';
import { TaskParams } from './tasks-read.ts';

const schema = {
  summary: 'Cancel a task',
  tags: ['tasks'],
  params: TaskParams,
  headers: ClientHeaders,
  body: z.strictObject({}).nullish(),
  response: {
    202: TaskResponse.describe('The command is recorded; the task ends as soon as its arms have stopped.'),
    ...errorResponses(400, 404, 409, 413, 415, 503),
  },
};

/** POST /tasks/{id}/cancel */
export function cancelRoutes({ app, prefix, deps }: RouteContext): void {
  app.post(`${prefix}/tasks/:task_id/cancel`, { schema }, async ({ params, headers }, reply) => {
    const clientId = clientOf(headers);
    const { id: taskId } = await findTask(deps, { taskId: params.task_id, clientId });
    const outcome = await deps.commands.cancel({ taskId, clientId });
    switch (outcome.kind) {
      case 'unknown_task':
        throw taskNotFound(taskId);
      case 'forbidden':
        throw new ApiError(FailureCode.CONFLICT, {
          message: `The task is ${outcome.status} and cannot be cancelled.`,
          details: { task_id: taskId, status: outcome.status, allowed: outcome.allowed },
        });
      case 'accepted': {
        deps.wake();
        const task = await findTask(deps, { taskId, clientId });
        return reply.code(202).send(await answerWithTask(deps, { task, base: linkBase(deps, prefix) }));
      }
    }
  });
}
