import { Readable } from 'node:stream';
import { z } from 'zod';
import { isTerminal } from '../domain/task-status.ts';
import { errorResponses } from './error-schema.ts';
import { eventStream } from './event-stream.ts';
import { clientOf, EventHeaders, EventQuery } from './header-schema.ts';
import { findTask } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { TaskParams } from './tasks-read.ts';

const schema = {
  summary: 'Follow the events of a task (server-sent events)',
  tags: ['tasks'],
  params: TaskParams,
  headers: EventHeaders,
  querystring: EventQuery,
  response: {
    200: {
      description: 'Events with `id`, `event` and JSON `data`, until the one that ends the task.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    204: z.undefined().describe('The task has ended and there is nothing more to send.'),
    ...errorResponses(400, 404, 410, 503),
  },
};

/** GET /tasks/{id}/events */
export function eventRoutes({ app, prefix, deps, watches }: RouteContext): void {
  app.get(`${prefix}/tasks/:task_id/events`, { schema }, async ({ params, headers, query }, reply) => {
    const task = await findTask(deps, { taskId: params.task_id, clientId: clientOf(headers) });
    const after = headers['last-event-id'] ?? query.last_event_id ?? 0;
    // A browser that gets 204 stops reconnecting.
    if (
      isTerminal(task.status) &&
      (await deps.events.list({ taskId: task.id, after, limit: 1 })).length === 0
    ) {
      return reply.code(204).send();
    }
    const watch = watches.watch(task.id, { output: true });
    let isGone = false;
    reply.raw.once('close', () => {
      isGone = true;
      watch.close();
    });
    const frames = eventStream({ deps, task, after, watch, isOver: () => isGone || deps.draining.aborted });
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(frames, { objectMode: false }) as never);
  });
}
