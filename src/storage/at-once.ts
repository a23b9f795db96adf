import { sql } from 'kysely';
import type { Database, Trx } from './database.ts';
import { openAttempt, type OpenOutcome, type OpenRequest } from './open-attempt.ts';
import { storePlan, storeVerdicts, type StoredPlan, type StoredVerdicts } from './runs.ts';
import { lockRun, type LockedTask } from './task-lock.ts';

/** Work of a moment that nobody bills for: its attempt is opened, its outcome stored and the attempt settled in one transaction. */
export function createAtOnce(db: Database) {
  return {
    /** @throws TaskFailure as `attempts.open` */
    savePlan: (request: OpenRequest, plan: StoredPlan): Promise<OpenOutcome> =>
      db
        .transaction()
        .execute((trx) => recorded(trx, { request, write: (task) => storePlan(trx, { task, plan }) })),

    /** @throws TaskFailure as `attempts.open` */
    saveVerdicts: (request: OpenRequest, verdicts: StoredVerdicts): Promise<OpenOutcome> =>
      db.transaction().execute((trx) =>
        recorded(trx, {
          request,
          write: () => storeVerdicts(trx, { taskId: request.taskId, verdicts }),
        }),
      ),
  };
}

export type AtOnce = ReturnType<typeof createAtOnce>;

async function recorded(
  trx: Trx,
  { request, write }: { request: OpenRequest; write: (task: LockedTask) => Promise<void> },
): Promise<OpenOutcome> {
  const task = await lockRun(trx, request);
  const outcome = await openAttempt(trx, { task, request });
  if (outcome.kind !== 'opened') return outcome;
  await write(task);
  await trx
    .updateTable('attempts')
    .set({ state: 'settled', ending: 'succeeded', settledAt: sql`clock_timestamp()` })
    .where('taskId', '=', request.taskId)
    .where('stepId', '=', request.stepId)
    .where('attempt', '=', outcome.attempt)
    .execute();
  return outcome;
}
