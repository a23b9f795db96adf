import { z } from 'zod';
import { giveCommand } from './give-command.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import type { RouteContext } from './route-context.ts';
import { TaskResponse } from './task-response-schema.ts';
import { TaskParams } from './tasks-read.ts';

const NoBody = z.strictObject({}).nullish();

const StepParams = TaskParams.extend({ step_id: z.string() });

/** Commands without a body: path below the task, what it does, and what the answer promises. */
const simple = {
  cancel: { summary: 'Cancel a task', then: 'the task ends as soon as its arms have stopped.' },
  pause: {
    summary: 'Pause a task',
    then: 'nothing new begins, its time stands still; steps in flight finish.',
  },
  resume: { summary: 'Let a paused task go on', then: 'what was held begins.' },
} as const;

const decisions = {
  approve: { plan: 'approve_plan', step: 'approve_step', then: 'what waited for it begins.' },
  reject: {
    plan: 'reject_plan',
    step: 'reject_step',
    then: 'a task without its plan ends as cancelled; without a step it goes on, and names the gap.',
  },
} as const;

/** POST /tasks/{id}/cancel, /pause, /resume, /plan/approve, /plan/reject, /steps/{step}/approve, /steps/{step}/reject */
export function commandRoutes(context: RouteContext): void {
  const { app, prefix } = context;
  for (const kind of ['cancel', 'pause', 'resume'] as const) {
    const { summary, then } = simple[kind];
    const schema = commandSchema({ summary, then });
    app.post(`${prefix}/tasks/:task_id/${kind}`, { schema }, ({ params, headers }, reply) =>
      giveCommand(context, { taskId: params.task_id, clientId: clientOf(headers), command: { kind }, reply }),
    );
  }
  for (const decision of ['approve', 'reject'] as const) {
    const { plan, step, then } = decisions[decision];
    const planSchema = commandSchema({ summary: `${verb(decision)} the plan that waits`, then });
    app.post(
      `${prefix}/tasks/:task_id/plan/${decision}`,
      { schema: planSchema },
      ({ params, headers }, reply) =>
        giveCommand(context, {
          taskId: params.task_id,
          clientId: clientOf(headers),
          command: { kind: plan },
          reply,
        }),
    );
    const stepSchema = {
      ...commandSchema({ summary: `${verb(decision)} a step that waits`, then }),
      params: StepParams,
    };
    app.post(
      `${prefix}/tasks/:task_id/steps/:step_id/${decision}`,
      { schema: stepSchema },
      ({ params, headers }, reply) =>
        giveCommand(context, {
          taskId: params.task_id,
          clientId: clientOf(headers),
          command: { kind: step, stepId: params.step_id },
          reply,
        }),
    );
  }
}

function verb(decision: string): string {
  return decision.charAt(0).toUpperCase() + decision.slice(1);
}

function commandSchema({ summary, then }: { summary: string; then: string }) {
  return {
    summary,
    tags: ['tasks'],
    params: TaskParams,
    headers: ClientHeaders,
    body: NoBody,
    response: {
      202: TaskResponse.describe(`The command is recorded: ${then}`),
      ...errorResponses(400, 404, 409, 410, 413, 415, 503),
    },
  };
}
