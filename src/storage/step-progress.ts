import { sql } from 'kysely';
import { taskErrorCode, type FailureCode } from '../domain/failure-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { jsonColumn, textColumn } from './json-column.ts';

/** What an attempt of a plan's step made, screened. */
export interface StepOutput {
  resultData: JsonObject;
  confidence: number;
  findings: Finding[];
  omissions: string[];
}

/** An attempt that the caller holds the task's lock for. */
interface StepAttempt {
  taskId: string;
  /** A step of the plan, or `plan` or `judge`, which have no row. */
  stepId: string;
  attempt: number;
}

/** `arm`: who serves this attempt, which need not be the arm that the plan names. */
export async function startStep(
  trx: Trx,
  { taskId, stepId, attempt, arm }: StepAttempt & { arm: string },
): Promise<void> {
  const step = await trx
    .updateTable('steps')
    .set({ status: 'running', startedAt: sql`coalesce(started_at, clock_timestamp())` })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .returning('capability')
    .executeTakeFirst();
  if (!step) return;
  const detail = { step: stepId, arm, capability: step.capability, attempt };
  await appendEvent(trx, { taskId, type: 'step.started', key: `step.started/${stepId}/${attempt}`, detail });
}

export async function storeOutput(
  trx: Trx,
  { ref, output }: { ref: StepAttempt; output: StepOutput },
): Promise<void> {
  const { taskId, stepId, attempt } = ref;
  await trx
    .insertInto('taskResults')
    .values({
      taskId,
      stepId,
      resultData: jsonColumn(output.resultData),
      confidence: output.confidence,
      findings: jsonColumn(output.findings),
      omissions: jsonColumn(output.omissions),
    })
    .execute();
  await trx
    .updateTable('steps')
    .set({ status: 'completed', finishedAt: sql`clock_timestamp()` })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .execute();
  const detail = { step: stepId, attempt, confidence: output.confidence };
  await appendEvent(trx, { taskId, type: 'step.completed', key: `step.ended/${stepId}/${attempt}`, detail });
}

export async function failStep(
  trx: Trx,
  { ref, failure }: { ref: StepAttempt; failure: { code: FailureCode; message: string } },
): Promise<void> {
  const { taskId, stepId, attempt } = ref;
  const step = await trx
    .updateTable('steps')
    .set({
      status: 'failed',
      errorCode: failure.code,
      errorMessage: textColumn(failure.message),
      finishedAt: sql`clock_timestamp()`,
    })
    .where('taskId', '=', taskId)
    .where('id', '=', stepId)
    .returning('id')
    .executeTakeFirst();
  if (!step) return noteTaskFailure(trx, { taskId, failure });
  const detail = { step: stepId, attempt, error_code: failure.code };
  await appendEvent(trx, { taskId, type: 'step.failed', key: `step.ended/${stepId}/${attempt}`, detail });
}

/** Planning is no step: what is to be said about its failure is kept with the task until its end. */
async function noteTaskFailure(
  trx: Trx,
  { taskId, failure }: { taskId: string; failure: { code: FailureCode; message: string } },
): Promise<void> {
  await trx
    .updateTable('tasks')
    .set({ errorCode: taskErrorCode(failure.code), errorMessage: textColumn(failure.message) })
    .where('id', '=', taskId)
    .execute();
}
