import { sql } from 'kysely';
import type { TaskErrorCode } from '../domain/failure-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { TaskTexts } from '../reflex/task-texts.ts';
import { maxPlanSteps, type Plan } from '../domain/plan.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { jsonColumn, textColumn } from './json-column.ts';
import { lockRun, lockTask, remainingMs, superseded, type LockedTask } from './task-lock.ts';
import { holdForApproval, mayWait, syncWaiting } from './waiting.ts';

/** A task and the workflow run that claimed it: every write of the run is fenced by both. */
export interface RunRef {
  taskId: string;
  runId: string;
}

export type Claim =
  | { kind: 'claimed'; remainingMs: number }
  /** Ended, erased or claimed by another run: there is no work here. */
  | { kind: 'not_claimed' };

export interface TaskClock {
  /** To the deadline, negative after it. */
  remainingMs: number;
  /** Whether time stands still: the task is paused, or waits for a person. */
  isStopped: boolean;
}

export interface Screening {
  policy: { mode: string; version: string };
  findings: Finding[];
  blocked: boolean;
  /** Set where more was replaced than at the door. */
  redacted?: TaskTexts | undefined;
}

export interface StoredPlan {
  plan: Plan;
  /** Null: it is kept for no other task. */
  planKey: string | null;
  cached: boolean;
  /** 1 unless given. */
  round?: number;
}

export interface StoredVerdicts {
  verdicts: Verdict[];
  confidence: number;
  /** Of the plan whose results were judged. */
  round: number;
}

/** What a workflow run writes about its task as a whole. */
export function createRuns(db: Database) {
  return {
    claim: (run: RunRef): Promise<Claim> =>
      db.transaction().execute(async (trx) => (await claimTask(trx, run)).claim),

    /** Where the time of a task stands. @throws TaskFailure RUN_SUPERSEDED */
    readClock: ({ taskId, runId }: RunRef): Promise<TaskClock> => readClock(db, { taskId, runId }),

    /** The durable record of the screening under the policy in force. */
    saveScreening: (run: RunRef, screening: Screening): Promise<void> =>
      db.transaction().execute(async (trx) => {
        await lockRun(trx, run);
        await storeScreening(trx, { taskId: run.taskId, screening });
      }),

    /** Stores the plan of a task once: a repeated planner finds the first one's plan in `steps`. Without a key it is not kept for others. */
    savePlan: (run: RunRef, plan: StoredPlan): Promise<void> =>
      db.transaction().execute(async (trx) => storePlan(trx, { task: await lockRun(trx, run), plan })),

    /** Keeps what is to be said about a failure that ends the task; history gets the code alone. */
    noteError: (
      { taskId, runId }: RunRef,
      { code, message }: { code: TaskErrorCode; message: string },
    ): Promise<void> =>
      db.transaction().execute(async (trx) => {
        await lockRun(trx, { taskId, runId });
        await trx
          .updateTable('tasks')
          .set({ errorCode: code, errorMessage: textColumn(message) })
          .where('id', '=', taskId)
          .execute();
      }),

    saveVerdicts: (run: RunRef, verdicts: StoredVerdicts): Promise<void> =>
      db.transaction().execute(async (trx) => {
        await lockRun(trx, run);
        await storeVerdicts(trx, { taskId: run.taskId, verdicts });
      }),
  };
}

export type Runs = ReturnType<typeof createRuns>;

async function readClock(db: Database, { taskId, runId }: RunRef): Promise<TaskClock> {
  const row = await db
    .selectFrom('tasks')
    .select(sql<number>`${remainingMs}`.as('remainingMs'))
    .select('clockStoppedAt')
    .where('id', '=', taskId)
    .where('runId', '=', runId)
    .where('status', '=', 'processing')
    .executeTakeFirst();
  if (!row) throw superseded();
  return { remainingMs: Math.round(row.remainingMs), isStopped: row.clockStoppedAt !== null };
}

/** Stores the plan of a task that the caller has locked for its run. */
export async function storePlan(
  trx: Trx,
  { task, plan: { plan, planKey, cached, round = 1 } }: { task: LockedTask; plan: StoredPlan },
): Promise<void> {
  const { id: taskId } = task;
  const existing = await trx
    .selectFrom('steps')
    .select('id')
    .where('taskId', '=', taskId)
    .where('round', '=', round)
    .limit(1)
    .execute();
  if (existing.length > 0) return;
  if (round > 1) await forgetFirstPlan(trx, taskId);
  await insertPlan(trx, { taskId, plan, planKey, round });
  await holdForApproval(trx, { task, round });
  const detail = { steps: plan.steps.length, planner: plan.planner, cached, task_type: plan.taskType };
  await appendEvent(trx, { taskId, type: round === 1 ? 'plan.created' : 'plan.revised', detail });
}

/** Stores the verdicts of a task that the caller has locked for its run. */
export async function storeVerdicts(
  trx: Trx,
  { taskId, verdicts: { verdicts, confidence, round } }: { taskId: string; verdicts: StoredVerdicts },
): Promise<void> {
  await trx
    .updateTable('tasks')
    .set({ verdicts: jsonColumn(verdicts), judgeConfidence: confidence, judgedRound: round })
    .where('id', '=', taskId)
    .execute();
  const passed = verdicts.filter(({ verdict }) => verdict === 'passed').length;
  const detail = { passed, not_passed: verdicts.length - passed };
  await appendEvent(trx, { taskId, type: 'judge.completed', key: `judge.completed/${round}`, detail });
}

/** Locks a task and claims it for a run; `task` is what was locked, if it is claimed. */
export async function claimTask(
  trx: Trx,
  { taskId, runId }: RunRef,
): Promise<{ claim: Claim; task?: LockedTask }> {
  const task = await lockTask(trx, taskId);
  const mine = task?.status === 'pending' || (task?.status === 'processing' && task.runId === runId);
  if (!task || !mine) return { claim: { kind: 'not_claimed' } };
  // A workflow that someone started by hand counts as running from here on.
  const row = await trx
    .updateTable('tasks')
    .set({
      status: 'processing',
      runId,
      admittedAt: sql`coalesce(admitted_at, now())`,
      startedAt: sql`coalesce(started_at, clock_timestamp())`,
      deadlineAt: sql`coalesce(deadline_at, clock_timestamp() + make_interval(secs => max_time_seconds))`,
      updatedAt: sql`now()`,
    })
    .where('id', '=', taskId)
    .returning(sql<number>`${remainingMs}`.as('remainingMs'))
    .executeTakeFirstOrThrow();
  await appendEvent(trx, { taskId, type: 'task.started' });
  // Of a task that lost its workflow, the wait may have ended since.
  if (mayWait(task) || task.reason !== null) await syncWaiting(trx, task);
  const claim = { kind: 'claimed' as const, remainingMs: Math.max(1, Math.round(row.remainingMs)) };
  const deadlineMs = performance.now() + row.remainingMs;
  return { claim, task: { ...task, status: 'processing', runId, remainingMs: row.remainingMs, deadlineMs } };
}

/** The durable record of the screening of a task that the caller has locked for its run. */
export async function storeScreening(
  trx: Trx,
  { taskId, screening: { policy, findings, blocked, redacted } }: { taskId: string; screening: Screening },
): Promise<void> {
  await trx
    .insertInto('screenings')
    .values({
      taskId,
      stage: 'activity',
      policyMode: policy.mode,
      policyVersion: policy.version,
      findings: jsonColumn(findings),
    })
    .onConflict((conflict) => conflict.columns(['taskId', 'stage']).doNothing())
    .execute();
  if (redacted) await replaceTexts(trx, { taskId, texts: redacted });
  const detail = { findings: findings.length, blocked };
  await appendEvent(trx, { taskId, type: 'reflex.completed', detail });
}

async function replaceTexts(
  trx: Trx,
  { taskId, texts }: { taskId: string; texts: TaskTexts },
): Promise<void> {
  const { goal, constraints, context, acceptanceCriteria, metadata } = texts;
  await trx
    .updateTable('tasks')
    .set({
      goal,
      constraints: jsonColumn(constraints),
      context: jsonColumn(context),
      acceptanceCriteria: jsonColumn(acceptanceCriteria),
      taskMetadata: jsonColumn(metadata),
    })
    .where('id', '=', taskId)
    .execute();
}

/** The plan that made another one necessary is repeated for nobody. */
async function forgetFirstPlan(trx: Trx, taskId: string): Promise<void> {
  await sql`
    delete from plan_cache using tasks where tasks.id = ${taskId} and plan_cache.key = tasks.plan_key
  `.execute(trx);
}

async function insertPlan(
  trx: Trx,
  { taskId, plan, planKey, round }: { taskId: string; plan: Plan; planKey: string | null; round: number },
): Promise<void> {
  const rows = plan.steps.map((step, position) => ({
    taskId,
    id: step.id,
    round,
    // Behind the steps of the round before.
    position: (round - 1) * maxPlanSteps + position,
    action: textColumn(step.action),
    arm: step.arm,
    capability: step.capability,
    input: jsonColumn(step.input),
    acceptanceCriteria: jsonColumn(step.acceptanceCriteria),
    dependsOn: jsonColumn(step.dependsOn),
    risk: step.risk,
    outsideDecides: jsonColumn(step.outsideDecides ?? []),
    estimatedCostTier: step.estimatedCostTier,
    estimatedDurationSeconds: step.estimatedDurationSeconds,
  }));
  await trx.insertInto('steps').values(rows).execute();
  await trx
    .updateTable('tasks')
    .set({
      taskType: plan.taskType,
      planner: plan.planner,
      planKey,
      planRationale: textColumn(plan.rationale),
      planConfidence: plan.confidence,
      planComplexity: plan.complexity,
      assignedArm: plan.steps.at(-1)?.arm ?? null,
    })
    .where('id', '=', taskId)
    .execute();
}
