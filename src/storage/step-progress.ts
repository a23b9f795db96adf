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

/**
 * Writes an attempt's row and, where it is a step of the plan, that the step runs: one statement, since all attempts of a task wait
 * for the same lock. `arm`: who serves this attempt, which need not be the arm that the plan names.
 */
export async function beginAttempt(
  trx: Trx,
  {
    taskId,
    runId,
    stepId,
    attempt,
    arm,
    isDone,
  }: StepAttempt & {
    runId: string;
    arm: string;
    /** Whether what it makes, for nothing, is stored in the same transaction. */
    isDone: boolean;
  },
): Promise<void> {
  const key = `step.started/${stepId}/${attempt}`;
  const [state, ending] = isDone ? ['settled', 'succeeded'] : ['open', null];
  await sql`
    with attempt as (
      insert into attempts (task_id, run_id, step_id, attempt, arm, state, ending, settled_at)
      values (${taskId}, ${runId}, ${stepId}, ${attempt}, ${arm}, ${state}, ${ending},
        case when ${isDone} then clock_timestamp() end)
    ), step as (
      update steps set status = 'running', started_at = coalesce(started_at, clock_timestamp())
      where task_id = ${taskId} and id = ${stepId}
      returning jsonb_build_object('step', id, 'arm', ${arm}::text, 'capability', capability, 'attempt', ${attempt}::int) as detail
    ), counted as (
      update tasks set last_event = last_event + 1, updated_at = now() from step
      where tasks.id = ${taskId} and not exists (select 1 from events where task_id = ${taskId} and key = ${key})
      returning last_event, detail
    )
    insert into events (task_id, number, key, type, detail, created_at)
    select ${taskId}, last_event, ${key}, 'step.started', detail, clock_timestamp() from counted
  `.execute(trx);
}

/** Stores what a step made and that it is done, in one statement for the same reason. */
export async function storeOutput(
  trx: Trx,
  { ref, output }: { ref: StepAttempt; output: StepOutput },
): Promise<void> {
  const { taskId, stepId, attempt } = ref;
  const key = `step.ended/${stepId}/${attempt}`;
  const detail = { step: stepId, attempt, confidence: output.confidence };
  await sql`
    with result as (
      insert into task_results (task_id, step_id, result_data, confidence, findings, omissions)
      values (${taskId}, ${stepId}, ${jsonColumn(output.resultData)}, ${output.confidence}, ${jsonColumn(output.findings)},
        ${jsonColumn(output.omissions)})
    ), step as (
      update steps set status = 'completed', finished_at = clock_timestamp() where task_id = ${taskId} and id = ${stepId}
    ), counted as (
      update tasks set last_event = last_event + 1, updated_at = now()
      where id = ${taskId} and not exists (select 1 from events where task_id = ${taskId} and key = ${key})
      returning last_event
    )
    insert into events (task_id, number, key, type, detail, created_at)
    select ${taskId}, last_event, ${key}, 'step.completed', ${jsonColumn(detail)}::jsonb, clock_timestamp() from counted
  `.execute(trx);
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
