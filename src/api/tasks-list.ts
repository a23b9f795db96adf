import { z } from 'zod';
import { TaskPriority, TaskStatus } from '../domain/task.ts';
import type { TaskFilter } from '../storage/tasks.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { pageQuery } from './page-query.ts';
import { restoreOriginals } from './originals.ts';
import { presentSummary } from './present-task.ts';
import { linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { TaskSummary } from './task-response-schema.ts';

const Moment = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 time such as 2026-01-31T12:00:00Z' })
  .transform((text) => new Date(text))
  .refine((moment) => !Number.isNaN(moment.getTime()), { error: 'must be a time that exists' });

const Query = z.strictObject({
  status: TaskStatus.optional(),
  priority: TaskPriority.optional(),
  created_from: Moment.optional(),
  created_to: Moment.optional(),
  ...pageQuery,
});

const TaskList = z
  .object({ tasks: z.array(TaskSummary), next_cursor: z.string().nullable() })
  .meta({ id: 'TaskList' });

const schema = {
  summary: 'List tasks, newest first',
  tags: ['tasks'],
  headers: ClientHeaders,
  querystring: Query,
  response: { 200: TaskList, ...errorResponses(400, 503) },
};

/** GET /tasks */
export function listRoutes({ app, prefix, deps }: RouteContext): void {
  app.get(`${prefix}/tasks`, { schema }, async ({ headers, query }) => {
    const page = await deps.tasks.list(filterOf(query, { clientId: clientOf(headers), vault: deps.vault }));
    const base = linkBase(deps, prefix);
    const tasks = page.tasks.map((task) =>
      restoreOriginals(deps.vault, { ownerId: task.id, value: presentSummary(task, base) }),
    );
    const next = page.next && encodeCursor(page.next, { list: 'tasks', vault: deps.vault });
    return { tasks: await Promise.all(tasks), next_cursor: next };
  });
}

function filterOf(
  { status, priority, created_from, created_to, cursor, limit }: z.infer<typeof Query>,
  { clientId, vault }: { clientId: string; vault: RouteContext['deps']['vault'] },
): TaskFilter {
  return {
    clientId,
    limit,
    ...(status && { status }),
    ...(priority && { priority }),
    ...(created_from && { createdFrom: created_from }),
    ...(created_to && { createdTo: created_to }),
    ...(cursor !== undefined && { after: decodeCursor(cursor, { list: 'tasks', vault }) }),
  };
}
