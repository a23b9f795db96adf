import { sql } from 'kysely';
import { FailureCode, type TaskErrorCode } from '../domain/failure-code.ts';
import { failureText } from '../domain/failure-text.ts';
import type { TaskEnd } from '../domain/task-end.ts';
import type { Criterion } from '../domain/task.ts';
import type { Gap, Verdict } from '../domain/verdict.ts';
import type { Trx } from './database.ts';
import { longestWaitDays } from './waiting.ts';

/** Marks what never ran, and says for every criterion and every piece of work left out why it is a gap. */
export async function closeWork(
  trx: Trx,
  { taskId, end }: { taskId: string; end: TaskEnd },
): Promise<{ verdicts: Verdict[]; gaps: Gap[] }> {
  const stopped = end.status === 'cancelled' ? 'cancelled' : 'failed';
  await sql`
    update steps set status = case when status = 'running' then ${stopped} else 'skipped' end,
      error_code = case when status = 'running' and ${stopped} = 'failed' then 'TASK_EXECUTION_FAILED' end,
      error_message = case when status = 'running' then 'The task ended while this step ran.' end,
      waits_for = null,
      finished_at = case when status = 'running' then clock_timestamp() end
    where task_id = ${taskId} and status in ('pending', 'waiting', 'running')
  `.execute(trx);
  const { steps, results, acceptanceCriteria, verdicts: judged } = await readWork(trx, taskId);
  const verdicts = judged ?? acceptanceCriteria.map(unjudged);
  const stepGaps = steps.map(({ id, status, errorMessage }): Gap => ({
    kind: 'step',
    subject: id,
    reason: errorMessage ?? (status === 'skipped' ? 'The step did not run.' : 'The step failed.'),
  }));
  const workGaps = results.flatMap(({ stepId, omissions }) =>
    omissions.map((reason): Gap => ({ kind: 'work', subject: stepId, reason })),
  );
  return { verdicts, gaps: [...verdicts.flatMap(criterionGap), ...stepGaps, ...workGaps] };
}

interface ClosedWork {
  /** That came to no good end. */
  steps: { id: string; status: string; errorMessage: string | null }[];
  results: { stepId: string; omissions: string[] }[];
  acceptanceCriteria: Criterion[];
  verdicts: Verdict[] | null;
}

/** Of the last plan: what an earlier one left undone is no gap where a later one was carried out. */
async function readWork(trx: Trx, taskId: string): Promise<ClosedWork> {
  const { rows } = await sql<ClosedWork>`
    with planned as (
      select * from steps where task_id = ${taskId} and round = (select max(round) from steps where task_id = ${taskId})
    )
    select acceptance_criteria, verdicts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'status', status, 'errorMessage', error_message) order by position), '[]')
        from planned where status in ('failed', 'cancelled', 'skipped')) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('stepId', planned.id, 'omissions', omissions) order by position), '[]')
        from planned join task_results on task_results.task_id = planned.task_id and step_id = planned.id
        where omissions <> '[]') as results
    from tasks where id = ${taskId}
  `.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('A task that is locked is there.');
  return row;
}

function unjudged(criterion: Criterion): Verdict {
  return { criterion, verdict: 'undecided', evidence: 'The task ended before this criterion was judged.' };
}

function criterionGap({ criterion, verdict, evidence }: Verdict): Gap[] {
  if (verdict === 'passed') return [];
  const subject = typeof criterion === 'string' ? criterion : criterion.type;
  return [{ kind: 'criterion', subject, reason: `${verdict}: ${evidence}` }];
}

/** What a planner or an arm said about its failure; history has only the code. */
export async function errorMessage(
  trx: Trx,
  { taskId, code }: { taskId: string; code: TaskErrorCode },
): Promise<string> {
  const task = await trx
    .selectFrom('tasks')
    .select(['errorCode', 'errorMessage', 'maxTimeSeconds', 'reason', 'pausedAt', 'clockStoppedAt'])
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  if (code === FailureCode.TASK_TIMEOUT && (task.clockStoppedAt ?? task.pausedAt) !== null)
    return `The task waited ${longestWaitDays} days (${task.reason ?? 'paused'}), and nobody decided.`;
  if (code === FailureCode.TASK_TIMEOUT)
    return `The task exceeded its max_time_seconds of ${task.maxTimeSeconds}.`;
  if (task.errorCode === code && task.errorMessage !== null) return task.errorMessage;
  const step = await trx
    .selectFrom('steps')
    .select(['id', 'arm', 'capability', 'errorMessage'])
    .where('taskId', '=', taskId)
    .where('status', '=', 'failed')
    .orderBy('finishedAt')
    .limit(1)
    .executeTakeFirst();
  if (!step) return failureText[code];
  return `Step ${step.id} (${step.arm}.${step.capability}) failed: ${step.errorMessage ?? failureText[code]}`;
}
