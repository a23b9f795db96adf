import { isOverrun } from '../domain/ledger.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import type { Database, Trx } from './database.ts';
import { endTask, type EndedTask } from './endings.ts';
import { openAttempt, type OpenOutcome, type OpenRequest } from './open-attempt.ts';
import {
  claimTask,
  storePlan,
  storeScreening,
  storeVerdicts,
  type Claim,
  type RunRef,
  type Screening,
  type StoredPlan,
  type StoredVerdicts,
} from './runs.ts';
import { storeOutput, type StepOutput } from './step-progress.ts';
import { isOverdue, lockRun, type LockedTask } from './task-lock.ts';
import { mayWait, syncWaiting } from './waiting.ts';

/** Work of a moment that nobody bills for: its attempt, a success, and what it made are stored in one transaction. */
export function createAtOnce(db: Database) {
  return {
    /**
     * Claims a task and stores its screening and, if there is one, its plan. What may hold or end the task instead of planning it is left
     * to `savePlan`: the claim stands then.
     */
    begin: (
      run: RunRef,
      { screening, planning }: { screening: Screening; planning?: Planning | undefined },
    ): Promise<Beginning> =>
      db.transaction().execute(async (trx) => {
        const { claim, task } = await claimTask(trx, run);
        if (!task) return { claim, isPlanned: false };
        await storeScreening(trx, { taskId: run.taskId, screening });
        if (!planning || mayWait(task) || isOverdue(task) || isOverrun(task.account))
          return { claim, isPlanned: false };
        const { request, plan } = planning;
        const { kind } = await openAttempt(trx, { task, request, isDone: true });
        if (kind === 'opened') await storePlan(trx, { task, plan });
        return { claim, isPlanned: kind === 'opened' };
      }),

    /** @throws TaskFailure as `attempts.open` */
    savePlan: (request: OpenRequest, plan: StoredPlan): Promise<OpenOutcome> =>
      db
        .transaction()
        .execute((trx) => recorded(trx, { request, write: ({ task }) => storePlan(trx, { task, plan }) })),

    /** @throws TaskFailure as `attempts.open` */
    saveOutput: (request: OpenRequest, output: StepOutput): Promise<OpenOutcome> =>
      db.transaction().execute((trx) =>
        recorded(trx, {
          request,
          write: async ({ task, attempt }) => {
            const { taskId, stepId } = request;
            await storeOutput(trx, { ref: { taskId, stepId, attempt }, output });
            if (mayWait(task)) await syncWaiting(trx, task);
          },
        }),
      ),

    /** With `end` the task ends with its verdicts, where they are the first of their round. @throws TaskFailure as `attempts.open` */
    async saveVerdicts(
      request: OpenRequest,
      { verdicts, end }: { verdicts: StoredVerdicts; end: TaskEnd | undefined },
    ): Promise<{ outcome: OpenOutcome; ended?: EndedTask | undefined }> {
      let ended: EndedTask | undefined;
      const outcome = await db.transaction().execute((trx) =>
        recorded(trx, {
          request,
          write: async ({ task }) => {
            await storeVerdicts(trx, { taskId: request.taskId, verdicts });
            if (end) ended = await endTask(trx, { task, end });
          },
        }),
      );
      return { outcome, ended };
    },
  };
}

/** A plan and the attempt that made it. */
export interface Planning {
  request: OpenRequest;
  plan: StoredPlan;
}

export interface Beginning {
  claim: Claim;
  /** Whether the plan was stored now. */
  isPlanned: boolean;
}

export type AtOnce = ReturnType<typeof createAtOnce>;

interface Recorded {
  request: OpenRequest;
  write: (opened: { task: LockedTask; attempt: number }) => Promise<void>;
}

async function recorded(trx: Trx, { request, write }: Recorded): Promise<OpenOutcome> {
  const task = await lockRun(trx, request);
  const outcome = await openAttempt(trx, { task, request, isDone: true });
  if (outcome.kind === 'opened') await write({ task, attempt: outcome.attempt });
  return outcome;
}
