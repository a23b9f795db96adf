import { zeroAmount } from '../domain/ledger.ts';
import type { Database, Trx } from './database.ts';
import { openAttempt, type OpenOutcome, type OpenRequest } from './open-attempt.ts';
import { storePlan, storeVerdicts, type StoredPlan, type StoredVerdicts } from './runs.ts';
import { settleAttempt } from './settle-attempt.ts';
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
  await settleAttempt(trx, {
    ref: { ...request, attempt: outcome.attempt },
    hold: { state: 'open', reserved: zeroAmount },
    account: task.account,
    end: { usage: zeroAmount, ending: 'succeeded' },
  });
  return outcome;
}
