import { sql } from 'kysely';
import type { Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import type { PlanStep } from '../domain/plan.ts';
import type { Database } from './database.ts';
import type { StepStatus, WaitsFor } from './schema.ts';

/** A step of a stored plan. */
export interface StoredStep extends PlanStep {
  status: StepStatus;
  /** 1, or 2 for steps of the plan that followed one which did not do. */
  round: number;
}

/** A step of a stored plan with its state and what its attempts cost. */
export interface StepRecord extends StoredStep {
  attempts: number;
  /** Who served the last attempt, or null before the first. */
  servedBy: string | null;
  costMicroUsd: number;
  tokens: number;
  /** What the step waits for, in status `waiting`. */
  waitsFor: WaitsFor | null;
  error: { code: string; message: string } | null;
  startedAt: Date | null;
  finishedAt: Date | null;
}

export interface ResultRecord {
  id: string;
  stepId: string;
  arm: string;
  capability: string;
  resultData: JsonObject;
  confidence: number | null;
  findings: Finding[];
  createdAt: Date;
}

/** Reads plans and results; they are written by runs and attempts. */
export function createSteps(db: Database) {
  return {
    /** The plan's steps in plan order; empty before there is a plan. */
    list: (taskId: string): Promise<StepRecord[]> => listSteps(db, taskId),

    /** The same without what attempts made of them. */
    plan: (taskId: string): Promise<StoredStep[]> =>
      db
        .selectFrom('steps')
        .select(['id', 'action', 'arm', 'capability', 'input', 'acceptanceCriteria', 'dependsOn', 'risk'])
        .select(['outsideDecides', 'estimatedCostTier', 'estimatedDurationSeconds', 'status', 'round'])
        .where('taskId', '=', taskId)
        .orderBy('position')
        .execute(),

    /** Results in plan order, of one step when `stepId` is given. */
    async results({ taskId, stepId }: { taskId: string; stepId?: string }): Promise<ResultRecord[]> {
      let query = db
        .selectFrom('taskResults')
        .innerJoin('steps', (join) =>
          join.onRef('steps.taskId', '=', 'taskResults.taskId').onRef('steps.id', '=', 'taskResults.stepId'),
        )
        .select(['taskResults.id', 'stepId', 'capability', 'resultData', 'findings', 'taskResults.createdAt'])
        .select(sql<number | null>`confidence::float8`.as('confidence'))
        .select((eb) => sql<string>`coalesce(${lastArm(eb.ref('steps.id'))}, steps.arm)`.as('arm'))
        .where('taskResults.taskId', '=', taskId)
        .orderBy('position');
      if (stepId !== undefined) query = query.where('stepId', '=', stepId);
      return query.execute();
    },

    /** Whether a person approved this very step. */
    async isApproved({ taskId, stepId }: { taskId: string; stepId: string }): Promise<boolean> {
      const row = await db
        .selectFrom('commands')
        .select('id')
        .where('taskId', '=', taskId)
        .where('stepId', '=', stepId)
        .where('kind', '=', 'approve_step')
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

async function listSteps(db: Database, taskId: string): Promise<StepRecord[]> {
  const rows = await db
    .selectFrom('steps')
    .selectAll('steps')
    .select((eb) => [
      sum(eb.ref('steps.id'), sql`count(*)`).as('attempts'),
      lastArm(eb.ref('steps.id')).as('servedBy'),
      sum(eb.ref('steps.id'), sql`coalesce(sum(spent_micro_usd), 0)::bigint`).as('costMicroUsd'),
      sum(eb.ref('steps.id'), sql`coalesce(sum(spent_tokens), 0)::bigint`).as('tokens'),
    ])
    .where('taskId', '=', taskId)
    .orderBy('position')
    .execute();
  return rows.map(({ errorCode, errorMessage, ...step }) => ({
    ...step,
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
  }));
}

export type Steps = ReturnType<typeof createSteps>;

function sum(stepId: unknown, aggregate: ReturnType<typeof sql>) {
  return sql<number>`(select ${aggregate} from attempts a where a.task_id = steps.task_id and a.step_id = ${stepId})`;
}

function lastArm(stepId: unknown) {
  return sql<
    string | null
  >`(select a.arm from attempts a where a.task_id = steps.task_id and a.step_id = ${stepId}
    order by attempt desc limit 1)`;
}
