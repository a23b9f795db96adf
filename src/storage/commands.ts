import { sql } from 'kysely';
import { transition, type CommandKind } from '../domain/transition.ts';
import type { TaskStatus } from '../domain/task.ts';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { endTask } from './endings.ts';
import { lockTask } from './task-lock.ts';

export type CommandOutcome =
  | { kind: 'accepted'; status: TaskStatus }
  | { kind: 'forbidden'; status: TaskStatus; allowed: CommandKind[] }
  | { kind: 'unknown_task' };

/** Commands of clients: decided, recorded and made deliverable in one transaction, with everything else down. */
export function createCommands(db: Database) {
  return {
    cancel: ({ taskId, clientId }: { taskId: string; clientId: string }): Promise<CommandOutcome> =>
      db.transaction().execute(async (trx) => {
        const task = await lockTask(trx, taskId);
        if (task?.clientId !== clientId) return { kind: 'unknown_task' };
        const decision = transition(task);
        switch (decision.kind) {
          case 'forbidden':
            return { kind: 'forbidden', status: task.status, allowed: decision.allowed };
          case 'repeat':
            return { kind: 'accepted', status: task.status };
          case 'end':
            await recordCancel(trx, { taskId, clientId, deliver: false });
            await endTask(trx, { task, end: { status: 'cancelled' } });
            return { kind: 'accepted', status: 'cancelled' };
          case 'deliver':
            await recordCancel(trx, { taskId, clientId, deliver: true });
            return { kind: 'accepted', status: task.status };
        }
      }),
  };
}

export type Commands = ReturnType<typeof createCommands>;

async function recordCancel(
  trx: Trx,
  { taskId, clientId, deliver }: { taskId: string; clientId: string; deliver: boolean },
): Promise<void> {
  const command = await trx
    .insertInto('commands')
    .values({ taskId, clientId, kind: 'cancel' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('tasks')
    .set({ cancelRequestedAt: sql`now()` })
    .where('id', '=', taskId)
    .execute();
  await appendEvent(trx, { taskId, type: 'command.cancel', key: command.id });
  if (!deliver) return;
  await trx.insertInto('outbox').values({ kind: 'signal_cancel', taskId, commandId: command.id }).execute();
}
