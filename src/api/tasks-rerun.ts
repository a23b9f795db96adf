import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { FailureCode } from '../domain/failure-code.ts';
import type { RerunOutcome } from '../storage/reruns.ts';
import { canonicalJson } from './canonical-json.ts';
import { errorResponses } from './error-schema.ts';
import { ApiError } from './errors.ts';
import { forbidden } from './give-command.ts';
import { clientOf, IdempotentHeaders } from './header-schema.ts';
import { answerWithTask, findTask, linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { settleSubmission } from './settle-submission.ts';
import { budgetCaps, raisedCaps } from './task-request-schema.ts';
import { TaskResponse } from './task-response-schema.ts';
import { TaskParams } from './tasks-read.ts';

const budget = z
  .strictObject(budgetCaps)
  .nullish()
  .meta({ description: 'Caps of the new task; those left out are as before.' });

const Retry = z.strictObject({ budget }).nullish().meta({ id: 'Retry' });
const Fork = z
  .strictObject({
    from_step: z
      .string()
      .meta({ description: 'A step of the plan: it and what builds on it are done anew.' }),
    budget,
  })
  .meta({ id: 'Fork' });

const base = { tags: ['tasks'], params: TaskParams, headers: IdempotentHeaders };
const failures = errorResponses(400, 404, 409, 410, 413, 415, 503);

const retrySchema = {
  ...base,
  summary: 'Try a failed or cancelled task again, as a new task that keeps what was done',
  body: Retry,
  response: { 202: TaskResponse.describe('The new task; `origin` says what it saves.'), ...failures },
};

const forkSchema = {
  ...base,
  summary: 'Do a step of an ended task, and what builds on it, anew in a new task',
  body: Fork,
  response: { 202: TaskResponse.describe('The new task; `origin` says what it saves.'), ...failures },
};

interface Rerun {
  taskId: string;
  headers: z.infer<typeof IdempotentHeaders>;
  kind: 'retry' | 'fork';
  fromStep: string | null;
  caps: z.infer<typeof budget>;
  reply: FastifyReply;
}

/** POST /tasks/{id}/retry and /tasks/{id}/fork */
export function rerunRoutes(context: RouteContext): void {
  const { app, prefix } = context;
  app.post(`${prefix}/tasks/:task_id/retry`, { schema: retrySchema }, ({ params, headers, body }, reply) =>
    rerun(context, {
      taskId: params.task_id,
      headers,
      kind: 'retry',
      fromStep: null,
      caps: body?.budget,
      reply,
    }),
  );
  app.post(`${prefix}/tasks/:task_id/fork`, { schema: forkSchema }, ({ params, headers, body }, reply) =>
    rerun(context, {
      taskId: params.task_id,
      headers,
      kind: 'fork',
      fromStep: body.from_step,
      caps: body.budget,
      reply,
    }),
  );
}

async function rerun(
  { deps, prefix }: RouteContext,
  { taskId, headers, kind, fromStep, caps, reply }: Rerun,
): Promise<TaskResponse> {
  const clientId = clientOf(headers);
  const task = await findTask(deps, { taskId, clientId });
  const key = headers['idempotency-key'];
  const outcome = await deps.reruns.start({
    task,
    kind,
    fromStep,
    caps: raisedCaps(caps ?? {}),
    policy: deps.policyOf(clientId),
    ...(key !== undefined && {
      idempotency: {
        key: deps.vault.fingerprint(key).toString('hex'),
        bodyHash: deps.vault.fingerprint(canonicalJson({ kind, task_id: taskId, from_step: fromStep, caps })),
      },
    }),
  });
  const id = settleSubmission(deps, accepted(outcome, { taskId, kind }));
  const made = await findTask(deps, { taskId: id, clientId });
  const answer = await answerWithTask(deps, { task: made, base: linkBase(deps, prefix) });
  void reply.code(202).header('location', answer.links.self);
  return answer;
}

/** @throws ApiError CONFLICT or NOT_FOUND */
function accepted(outcome: RerunOutcome, { taskId, kind }: Pick<Rerun, 'taskId' | 'kind'>) {
  switch (outcome.kind) {
    case 'forbidden':
      throw forbidden({ taskId, kind, status: outcome.status, allowed: outcome.allowed });
    case 'unknown_step':
      throw new ApiError(FailureCode.NOT_FOUND, {
        message: 'from_step is no step of the plan.',
        details: { task_id: taskId, field: 'from_step', steps: outcome.steps },
      });
    default:
      return outcome;
  }
}
