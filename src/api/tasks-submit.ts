import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { isTerminal } from '../domain/task-status.ts';
import { newTask, type TaskRecord } from '../storage/tasks.ts';
import { canonicalJson } from './canonical-json.ts';
import { closedSignal } from './client-gone.ts';
import type { ApiDependencies } from './dependencies.ts';
import { screenTask } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { unavailable } from './errors.ts';
import { clientOf, SubmitHeaders, waitSeconds } from './header-schema.ts';
import { answerWithTask, findTask, linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import { settleSubmission } from './settle-submission.ts';
import { contractOf, TaskRequest } from './task-request-schema.ts';
import { TaskResponse } from './task-response-schema.ts';
import { waitForEnd } from './wait-for-end.ts';

const drainingRetrySeconds = 5;

const schema = {
  summary: 'Submit a task',
  tags: ['tasks'],
  headers: SubmitHeaders,
  body: TaskRequest,
  response: {
    200: TaskResponse.describe('The task, ended.'),
    202: TaskResponse.describe('The task, accepted.'),
    ...errorResponses(400, 403, 409, 413, 415, 503),
  },
};

/** POST /submit and its alias POST /tasks. */
export function submitRoutes({ app, prefix, deps, watches }: RouteContext): void {
  for (const url of [`${prefix}/submit`, `${prefix}/tasks`]) {
    app.post(url, { schema }, async (request, reply) => {
      refuseWhileDraining(deps);
      const clientId = clientOf(request.headers);
      const accepted = await accept(deps, {
        request: request.body,
        clientId,
        idempotencyKey: request.headers['idempotency-key'],
      });
      const seconds = waitSeconds(request.headers.prefer);
      if (seconds === undefined) return answer({ deps, reply, task: accepted, prefix });
      void reply.header('preference-applied', `wait=${seconds}`);
      const gone = closedSignal(reply.raw);
      const task = await waitForEnd(deps, { task: accepted, waitMs: seconds * 1_000, watches, gone });
      return answer({ deps, reply, task, prefix });
    });
  }
}

async function answer({
  deps,
  reply,
  task,
  prefix,
}: {
  deps: ApiDependencies;
  reply: FastifyReply;
  task: TaskRecord;
  prefix: string;
}): Promise<TaskResponse> {
  const body = await answerWithTask(deps, { task, base: linkBase(deps, prefix) });
  void reply.code(isTerminal(task.status) ? 200 : 202).header('location', body.links.self);
  return body;
}

function refuseWhileDraining({ draining }: ApiDependencies): void {
  if (!draining.aborted) return;
  throw unavailable({
    message: 'This process is stopping. Send the task again.',
    retryAfterSeconds: drainingRetrySeconds,
  });
}

interface Acceptance {
  request: TaskRequest;
  clientId: string;
  idempotencyKey: string | undefined;
}

async function accept(
  deps: ApiDependencies,
  { request, clientId, idempotencyKey }: Acceptance,
): Promise<TaskRecord> {
  const contract = contractOf(request, { taskId: randomUUID(), clientId });
  const { value: task, findings, vaultEntries } = await screenTask(deps, contract);
  const outcome = await deps.submissions.submit({
    task,
    findings,
    vaultEntries,
    policy: deps.policyOf(clientId),
    ...(idempotencyKey !== undefined && {
      // Clients make keys of what they have at hand, which may be personal.
      idempotency: {
        key: deps.vault.fingerprint(idempotencyKey).toString('hex'),
        bodyHash: deps.vault.fingerprint(canonicalJson(request)),
      },
    }),
  });
  const taskId = settleSubmission(deps, outcome);
  return outcome.kind === 'accepted'
    ? newTask(task, outcome.createdAt)
    : findTask(deps, { taskId, clientId });
}
