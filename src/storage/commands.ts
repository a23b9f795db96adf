import { transition, type TaskState } from '../domain/transition.ts';
import type { CommandKind, TaskCommand } from '../domain/command.ts';
import type { TaskStatus } from '../domain/task.ts';
import { carryOutCommand, raisable, type LoweredCap } from './carry-out-command.ts';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { endTask } from './endings.ts';
import { isReady } from './waiting.ts';
import { lockTask, type LockedTask } from './task-lock.ts';

export type CommandOutcome =
  | { kind: 'accepted'; status: TaskStatus }
  | { kind: 'forbidden'; status: TaskStatus; allowed: CommandKind[] }
  /** Caps are raised, never lowered. */
  | { kind: 'lowered'; caps: LoweredCap[] }
  | { kind: 'unknown_step' }
  | { kind: 'unknown_task' };

export interface CommandRequest {
  taskId: string;
  clientId: string;
  command: TaskCommand;
}

/** Commands of clients: decided, recorded and made deliverable in one transaction, with everything else down. */
export function createCommands(db: Database) {
  return {
    give: (request: CommandRequest): Promise<CommandOutcome> =>
      db.transaction().execute((trx) => giveIn(trx, request)),
  };
}

export type Commands = ReturnType<typeof createCommands>;

async function giveIn(trx: Trx, { taskId, clientId, command }: CommandRequest): Promise<CommandOutcome> {
  const task = await lockTask(trx, taskId);
  if (task?.clientId !== clientId) return { kind: 'unknown_task' };
  const steps = await stepStates(trx, taskId);
  if ('stepId' in command && !steps.some(({ id }) => id === command.stepId)) return { kind: 'unknown_step' };
  const decision = transition(stateOf(task, { command, steps }), command.kind);
  switch (decision.kind) {
    case 'forbidden':
      return { kind: 'forbidden', status: task.status, allowed: decision.allowed };
    case 'copy':
      throw new Error('No command to a task makes another one.');
    case 'repeat':
      return { kind: 'accepted', status: task.status };
    case 'end':
    case 'record':
    case 'deliver':
      break;
  }
  const lowered = command.kind === 'raise_budget' ? await raisable(trx, { taskId, caps: command.caps }) : [];
  if (lowered.length > 0) return { kind: 'lowered', caps: lowered };
  await record(trx, { task, command, deliver: decision.kind === 'deliver' });
  await carryOutCommand(trx, { task, command });
  if (decision.kind !== 'end') return { kind: 'accepted', status: task.status };
  await endTask(trx, { task, end: { status: decision.status } });
  return { kind: 'accepted', status: decision.status };
}

interface StepState {
  id: string;
  waits: boolean;
}

async function stepStates(trx: Trx, taskId: string): Promise<StepState[]> {
  const rows = await trx
    .selectFrom('steps as s')
    .select(['id', 'waitsFor', 'outsideDecides'])
    .select(isReady.as('isReady'))
    .where('taskId', '=', taskId)
    .execute();
  return rows.map(({ id, waitsFor, outsideDecides, isReady }) => ({
    id,
    // What text from outside would decide can be approved once it is there to be read.
    waits: waitsFor === 'approval' && (outsideDecides.length === 0 || isReady),
  }));
}

function stateOf(
  { status, admitted, cancelRequested, paused, stageWaitsFor }: LockedTask,
  { command, steps }: { command: TaskCommand; steps: StepState[] },
): TaskState {
  const meant = 'stepId' in command ? steps.filter(({ id }) => id === command.stepId) : steps;
  const planWaits = stageWaitsFor === 'approval';
  return {
    status,
    admitted,
    cancelRequested,
    paused,
    planWaits,
    stepWaits: meant.some(({ waits }) => waits),
  };
}

async function record(
  trx: Trx,
  { task, command, deliver }: { task: LockedTask; command: TaskCommand; deliver: boolean },
): Promise<void> {
  const { kind } = command;
  const stepId = 'stepId' in command ? command.stepId : null;
  const { id: commandId } = await trx
    .insertInto('commands')
    .values({ taskId: task.id, clientId: task.clientId, kind, stepId })
    .returning('id')
    .executeTakeFirstOrThrow();
  const detail = stepId === null ? {} : { step: stepId };
  await appendEvent(trx, { taskId: task.id, type: `command.${kind}`, key: commandId, detail });
  if (!deliver) return;
  // A workflow ends a task that is cancelled, whoever's word that is.
  const ends = kind === 'cancel' || kind === 'reject_plan';
  await trx
    .insertInto('outbox')
    .values({ kind: ends ? 'signal_cancel' : 'signal_command', taskId: task.id, commandId })
    .execute();
}
