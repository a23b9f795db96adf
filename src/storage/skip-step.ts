import { sql } from 'kysely';
import { FailureCode } from '../domain/failure-code.ts';
import { isOptional } from '../domain/optional-step.ts';
import type { Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { textColumn } from './json-column.ts';

/**
 * Leaves out a step that the budget does not suffice for, where its plan does without it; the caller holds the task's lock, so that
 * of several such steps the last one stays. Returns whether it did.
 */
export async function skipIfOptional(
  trx: Trx,
  {
    ref: { taskId, stepId, attempt },
    failure,
  }: {
    ref: { taskId: string; stepId: string; attempt: number };
    failure: { code: FailureCode; message: string };
  },
): Promise<boolean> {
  if (failure.code !== FailureCode.BUDGET_EXHAUSTED) return false;
  const steps = await trx
    .selectFrom('steps')
    .select(['id', 'round', 'dependsOn', 'acceptanceCriteria', 'status'])
    .where('taskId', '=', taskId)
    .execute();
  const round = steps.find(({ id }) => id === stepId)?.round;
  const ofThisPlan = steps.filter((step) => step.round === round);
  if (!isOptional(stepId, ofThisPlan)) return false;
  await trx
    .updateTable('steps')
    .set({
      status: 'skipped',
      errorCode: failure.code,
      errorMessage: textColumn(`The step was left out: ${failure.message}`),
      finishedAt: sql`clock_timestamp()`,
    })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .execute();
  const detail = { step: stepId, attempt, error_code: failure.code };
  await appendEvent(trx, { taskId, type: 'step.skipped', key: `step.ended/${stepId}/${attempt}`, detail });
  return true;
}
