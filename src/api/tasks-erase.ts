import { errorResponses } from './error-schema.ts';
import { ErasureStatement, statementOf } from './erasure-statement.ts';
import { taskNotFound } from './errors.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import type { RouteContext } from './route-context.ts';
import { TaskParams } from './tasks-read.ts';
import { isUuid } from './uuid.ts';

const schema = {
  summary: 'Erase a task',
  tags: ['tasks'],
  params: TaskParams,
  headers: ClientHeaders,
  response: {
    200: ErasureStatement.describe('Erased before, and the history is gone.'),
    202: ErasureStatement.describe('Rows and key are gone; the history is being removed from Temporal.'),
    ...errorResponses(400, 404, 503),
  },
};

/** DELETE /tasks/{id} */
export function eraseRoutes({ app, prefix, deps }: RouteContext): void {
  app.delete(`${prefix}/tasks/:task_id`, { schema }, async ({ params, headers }, reply) => {
    const { task_id: taskId } = params;
    if (!isUuid(taskId)) throw taskNotFound(taskId);
    const erasure = await deps.erasures.erase({ taskId, clientId: clientOf(headers) });
    if (!erasure) throw taskNotFound(taskId);
    void reply
      .code(erasure.historyRemovedAt ? 200 : 202)
      .header('location', `${prefix}/tasks/${erasure.taskId}`);
    return statementOf(erasure);
  });
}
