import { sql, type SelectQueryBuilder } from 'kysely';
import type { Finding } from '../domain/finding.ts';
import type { Account } from '../domain/ledger.ts';
import type { TaskOrigin } from '../domain/origin.ts';
import type {
  TaskContract,
  TaskOutcome,
  TaskPriority,
  TaskReason,
  TaskStatus,
  TaskType,
} from '../domain/task.ts';
import type { Gap, Verdict } from '../domain/verdict.ts';
import type { Database } from './database.ts';
import type { Schema, WaitsFor } from './schema.ts';

/** A task as it stands: contract, state and account. Texts hold placeholders. */
export interface TaskRecord extends TaskContract {
  status: TaskStatus;
  outcome: TaskOutcome | null;
  reason: TaskReason | null;
  taskType: TaskType | null;
  planner: 'rules' | 'model' | null;
  origin: TaskOrigin | null;
  pausedAt: Date | null;
  stageWaitsFor: WaitsFor | null;
  clockStoppedAt: Date | null;
  planRationale: string | null;
  planConfidence: number | null;
  planComplexity: number | null;
  error: { code: string; message: string } | null;
  verdicts: Verdict[];
  /** Whose results the verdicts are about: 0 before any were judged. */
  judgedRound: number;
  /** 0..1, undefined before anything was judged. */
  judgeConfidence: number | null;
  gaps: Gap[];
  account: Account;
  runId: string | null;
  admittedAt: Date | null;
  cancelRequestedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  startedAt: Date | null;
  deadlineAt: Date | null;
  finishedAt: Date | null;
}

export interface TaskFilter {
  clientId: string;
  status?: TaskStatus;
  priority?: TaskPriority;
  createdFrom?: Date;
  createdTo?: Date;
  /** Position after which the page starts: what the last task of the page before has. */
  after?: { createdAt: string; id: string };
  limit: number;
}

export interface TaskPage {
  tasks: TaskRecord[];
  /** `createdAt` in microseconds, as the database compares it; a Date would cut it short. */
  next: { createdAt: string; id: string } | null;
}

export function createTasks(db: Database) {
  return {
    /** The task, if this client owns it. */
    async get({ taskId, clientId }: { taskId: string; clientId: string }): Promise<TaskRecord | undefined> {
      const row = await selectTask(db.selectFrom('tasks'))
        .where('id', '=', taskId)
        .where('clientId', '=', clientId)
        .executeTakeFirst();
      return row && toRecord(row);
    },

    /** The task whoever owns it: for workers. */
    async load(taskId: string): Promise<TaskRecord | undefined> {
      const row = await selectTask(db.selectFrom('tasks')).where('id', '=', taskId).executeTakeFirst();
      return row && toRecord(row);
    },

    /** Newest first. */
    async list(filter: TaskFilter): Promise<TaskPage> {
      const rows = await pageQuery(db, filter).execute();
      const page = rows.slice(0, filter.limit);
      const last = page.at(-1);
      return {
        tasks: page.map(toRecord),
        next: rows.length > filter.limit && last ? { createdAt: last.createdAtText, id: last.id } : null,
      };
    },

    /** What the door saw in a task. */
    async findings(taskId: string): Promise<Finding[]> {
      const row = await db
        .selectFrom('screenings')
        .select('findings')
        .where('taskId', '=', taskId)
        .where('stage', '=', 'door')
        .executeTakeFirst();
      return row?.findings ?? [];
    },

    /** Whether the screening, at the door or later, flagged the task for review. */
    async isFlagged(taskId: string): Promise<boolean> {
      const row = await db
        .selectFrom('screenings')
        .select('stage')
        .where('taskId', '=', taskId)
        .where(sql<boolean>`findings @> '[{"action": "review"}]'`)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

export type Tasks = ReturnType<typeof createTasks>;

/** A task as it stands once it is stored: what a read of it would give. */
export function newTask(contract: TaskContract, createdAt: Date): TaskRecord {
  const nothing = { costMicroUsd: 0, tokens: 0 };
  return {
    ...contract,
    status: 'pending',
    outcome: null,
    reason: null,
    taskType: null,
    planner: null,
    origin: null,
    pausedAt: null,
    stageWaitsFor: null,
    clockStoppedAt: null,
    planRationale: null,
    planConfidence: null,
    planComplexity: null,
    error: null,
    verdicts: [],
    judgedRound: 0,
    judgeConfidence: null,
    gaps: [],
    account: {
      cap: { costMicroUsd: contract.budget.maxCostMicroUsd, tokens: contract.budget.maxTokens },
      reserved: nothing,
      spent: nothing,
      overrun: nothing,
    },
    runId: null,
    admittedAt: null,
    cancelRequestedAt: null,
    createdAt,
    updatedAt: createdAt,
    startedAt: null,
    deadlineAt: null,
    finishedAt: null,
  };
}

function pageQuery(
  db: Database,
  { clientId, status, priority, createdFrom, createdTo, after, limit }: TaskFilter,
) {
  let query = selectTask(db.selectFrom('tasks')).where('clientId', '=', clientId);
  if (status) query = query.where('status', '=', status);
  if (priority) query = query.where('priority', '=', priority);
  if (createdFrom) query = query.where('createdAt', '>=', createdFrom);
  if (createdTo) query = query.where('createdAt', '<=', createdTo);
  if (after)
    query = query.where(
      sql<boolean>`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
    );
  return query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
}

function selectTask(from: SelectQueryBuilder<Schema, 'tasks', object>) {
  return from
    .selectAll('tasks')
    .select(sql<number>`(max_cost_usd * 1000000)::bigint`.as('maxCostMicroUsd'))
    .select(sql<string>`created_at::text`.as('createdAtText'));
}

type TaskRow = Awaited<ReturnType<ReturnType<typeof selectTask>['executeTakeFirstOrThrow']>>;

function toRecord(row: TaskRow): TaskRecord {
  return {
    ...toContract(row),
    status: row.status,
    outcome: row.outcome,
    reason: row.reason,
    taskType: row.taskType,
    planner: row.planner,
    origin: row.origin,
    pausedAt: row.pausedAt,
    stageWaitsFor: row.stageWaitsFor,
    clockStoppedAt: row.clockStoppedAt,
    planRationale: row.planRationale,
    planConfidence: row.planConfidence,
    planComplexity: row.planComplexity,
    error: row.errorCode === null ? null : { code: row.errorCode, message: row.errorMessage ?? '' },
    verdicts: row.verdicts ?? [],
    judgedRound: row.judgedRound,
    judgeConfidence: row.judgeConfidence,
    gaps: row.gaps,
    account: toAccount(row),
    runId: row.runId,
    admittedAt: row.admittedAt,
    cancelRequestedAt: row.cancelRequestedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    startedAt: row.startedAt,
    deadlineAt: row.deadlineAt,
    finishedAt: row.finishedAt,
  };
}

function toContract(row: TaskRow): TaskContract {
  return {
    id: row.id,
    clientId: row.clientId,
    goal: row.goal,
    constraints: row.constraints,
    context: row.context,
    acceptanceCriteria: row.acceptanceCriteria,
    priority: row.priority,
    metadata: row.taskMetadata,
    budget: {
      maxCostMicroUsd: row.maxCostMicroUsd,
      maxTimeSeconds: row.maxTimeSeconds,
      maxTokens: row.maxTokens,
    },
    approval: row.approval,
    onBudgetExhausted: row.onBudgetExhausted,
  };
}

function toAccount(row: TaskRow): Account {
  return {
    cap: { costMicroUsd: row.maxCostMicroUsd, tokens: row.maxTokens },
    reserved: { costMicroUsd: row.reservedMicroUsd, tokens: row.reservedTokens },
    spent: { costMicroUsd: row.spentMicroUsd, tokens: row.spentTokens },
    overrun: { costMicroUsd: row.overrunMicroUsd, tokens: row.overrunTokens },
  };
}
