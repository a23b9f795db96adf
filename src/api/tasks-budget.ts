import { z } from 'zod';
import { errorResponses } from './error-schema.ts';
import { giveCommand } from './give-command.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import type { RouteContext } from './route-context.ts';
import { budgetCaps, raisedCaps } from './task-request-schema.ts';
import { TaskResponse } from './task-response-schema.ts';
import { TaskParams } from './tasks-read.ts';

/** New caps; those left out stay as they are. */
const RaisedBudget = z
  .strictObject(budgetCaps)
  .refine((caps) => Object.values(caps).some((cap) => cap !== undefined && cap !== null), {
    error: 'must name at least one of max_cost_usd, max_time_seconds and max_tokens',
  })
  .meta({ id: 'RaisedBudget' });

const schema = {
  summary: 'Raise caps of a task’s budget, and let go on what waited for that',
  tags: ['tasks'],
  params: TaskParams,
  headers: ClientHeaders,
  body: RaisedBudget,
  response: {
    202: TaskResponse.describe('The caps stand; more seconds move the deadline by as many.'),
    ...errorResponses(400, 404, 409, 410, 413, 415, 503),
  },
};

/** POST /tasks/{id}/budget */
export function budgetRoutes(context: RouteContext): void {
  context.app.post(
    `${context.prefix}/tasks/:task_id/budget`,
    { schema },
    ({ params, headers, body }, reply) =>
      giveCommand(context, {
        taskId: params.task_id,
        clientId: clientOf(headers),
        command: { kind: 'raise_budget', caps: raisedCaps(body) },
        reply,
      }),
  );
}
