import type { FastifyReply } from 'fastify';
import type { CommandKind, TaskCommand } from '../domain/command.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { CommandOutcome } from '../storage/commands.ts';
import { capNames, capValue } from './cap-names.ts';
import { ApiError, taskNotFound } from './errors.ts';
import { answerWithTask, findTask, linkBase } from './read-task.ts';
import type { RouteContext } from './route-context.ts';
import type { TaskResponse } from './task-response-schema.ts';

interface Given {
  taskId: string;
  clientId: string;
  command: TaskCommand;
  reply: FastifyReply;
}

/** Records a command and answers 202 with the task. @throws ApiError TASK_NOT_FOUND, NOT_FOUND or CONFLICT. */
export async function giveCommand(
  { deps, prefix }: Pick<RouteContext, 'deps' | 'prefix'>,
  { taskId, clientId, command, reply }: Given,
): Promise<TaskResponse> {
  const { id } = await findTask(deps, { taskId, clientId });
  const outcome = await deps.commands.give({ taskId: id, clientId, command });
  if (outcome.kind !== 'accepted') throw refusal(outcome, { taskId: id, command });
  deps.wake();
  const task = await findTask(deps, { taskId: id, clientId });
  void reply.code(202);
  return answerWithTask(deps, { task, base: linkBase(deps, prefix) });
}

function refusal(
  outcome: Exclude<CommandOutcome, { kind: 'accepted' }>,
  { taskId, command }: { taskId: string; command: TaskCommand },
): ApiError {
  switch (outcome.kind) {
    case 'unknown_task':
      return taskNotFound(taskId);
    case 'unknown_step':
      return new ApiError(FailureCode.NOT_FOUND, {
        message: 'The task has no such step.',
        details: { task_id: taskId },
      });
    case 'lowered': {
      const caps = outcome.caps.map(({ cap, now }) => `${capNames[cap]} is ${capValue(cap, now)}`);
      return new ApiError(FailureCode.CONFLICT, {
        message: `Caps can be raised only: ${caps.join(', ')}.`,
        details: { task_id: taskId, fields: outcome.caps.map(({ cap }) => capNames[cap]) },
      });
    }
    case 'forbidden':
      return forbidden({ taskId, kind: command.kind, status: outcome.status, allowed: outcome.allowed });
  }
}

const doings: Record<CommandKind, string> = {
  cancel: 'be cancelled',
  pause: 'be paused',
  resume: 'be resumed: it is not paused',
  approve_plan: 'have its plan approved: no plan of it waits for that',
  reject_plan: 'have its plan rejected: no plan of it waits for that',
  approve_step: 'have this step approved: it does not wait for that',
  reject_step: 'have this step rejected: it does not wait for that',
  raise_budget: 'get a larger budget',
  retry: 'be retried',
  fork: 'be forked',
};

/** 409 that says what the state allows. */
export function forbidden({
  taskId,
  kind,
  status,
  allowed,
}: {
  taskId: string;
  kind: CommandKind;
  status: string;
  allowed: CommandKind[];
}): ApiError {
  return new ApiError(FailureCode.CONFLICT, {
    message: `The task is ${status} and cannot ${doings[kind]}.`,
    details: { task_id: taskId, status, allowed },
  });
}
