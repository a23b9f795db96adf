import { sql } from 'kysely';
import type { Finding } from '../domain/finding.ts';
import type { TaskContract } from '../domain/task.ts';
import type { Database, Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';
import { idempotencyHours } from './retention.ts';
import type { Vault, VaultEntry } from './vault.ts';

export interface Submission {
  /** Screened: placeholders stand where personal data stood. */
  task: TaskContract;
  vaultEntries: VaultEntry[];
  findings: Finding[];
  policy: { mode: string; version: string };
  idempotency?: { key: string; bodyHash: Buffer };
  /** What else makes up the task, written in the same transaction. */
  also?: (trx: Trx) => Promise<void>;
}

export type SubmissionOutcome =
  | { kind: 'accepted'; taskId: string; createdAt: Date }
  /** The same key came with the same body before. */
  | { kind: 'repeated'; taskId: string }
  /** The same key came with another body before. */
  | { kind: 'key_reused'; taskId: string }
  | { kind: 'backlog_full'; waiting: number };

/** What makes a task exist: task, originals, screening, event and outbox row in one transaction. */
export function createSubmissions({
  db,
  vault,
  backlogLimit,
}: {
  db: Database;
  vault: Vault;
  backlogLimit: number;
}) {
  const submitIn = async (trx: Database | Trx, submission: Submission): Promise<SubmissionOutcome> => {
    for (;;) {
      const { createdAt, waiting } = await insertTask(trx, { submission, backlogLimit });
      if (createdAt) return { kind: 'accepted', taskId: submission.task.id, createdAt };
      const earlier = await findEarlier(trx, submission);
      if (earlier) return earlier;
      if (waiting >= backlogLimit) return { kind: 'backlog_full', waiting };
      // The key was forgotten between the two statements: it is free now.
    }
  };
  const submitWhole = (submission: Submission): Promise<SubmissionOutcome> => {
    const { task, vaultEntries, also } = submission;
    // The statement is a transaction of its own: most tasks take one round trip.
    if (vaultEntries.length === 0 && !also) return submitIn(db, submission);
    return db.transaction().execute(async (trx) => {
      const outcome = await submitIn(trx, submission);
      if (outcome.kind !== 'accepted') return outcome;
      await vault.create(trx, { id: task.id, kind: 'task' }, vaultEntries);
      await also?.(trx);
      return outcome;
    });
  };
  let underway = 0;
  return {
    async submit(submission: Submission): Promise<SubmissionOutcome> {
      underway += 1;
      try {
        return await submitWhole(submission);
      } finally {
        underway -= 1;
      }
    },

    /** How many are being written, or wait for a connection, in this process. */
    underway: () => underway,

    /** How many accepted tasks have not been admitted; counted up to the backlog limit. */
    async waiting(): Promise<number> {
      const { rows } = await sql<{ waiting: number }>`${countWaiting(backlogLimit)}`.execute(db);
      return rows[0]?.waiting ?? 0;
    },

    backlogLimit,
  };
}

export type Submissions = ReturnType<typeof createSubmissions>;

async function findEarlier(
  db: Database | Trx,
  { idempotency, task }: Submission,
): Promise<SubmissionOutcome | undefined> {
  if (!idempotency) return undefined;
  const earlier = await db
    .selectFrom('idempotencyKeys')
    .select(['taskId', 'bodyHash'])
    .where('clientId', '=', task.clientId)
    .where('key', '=', idempotency.key)
    .where(sql<boolean>`not ${keyIsStale}`)
    .executeTakeFirst();
  if (!earlier) return undefined;
  const kind = earlier.bodyHash.equals(idempotency.bodyHash) ? 'repeated' : 'key_reused';
  return { kind, taskId: earlier.taskId };
}

const keyIsStale = sql<boolean>`idempotency_keys.created_at <= now() - make_interval(hours => ${idempotencyHours})`;

function countWaiting(limit: number) {
  return sql`
    select count(*) as waiting from (
      select 1 from tasks where status = 'pending' and admitted_at is null limit ${limit}
    ) bounded
  `;
}

interface InsertedTask {
  /** Null where nothing was written. */
  createdAt: Date | null;
  waiting: number;
}

/**
 * All that makes up a task, in one statement: nothing is written where the backlog is full, or where the key is taken.
 * Two requests with one key take turns at the row of the key.
 */
async function insertTask(
  db: Database | Trx,
  { submission, backlogLimit }: { submission: Submission; backlogLimit: number },
): Promise<InsertedTask> {
  const { task, findings, policy, idempotency } = submission;
  const detail = { priority: task.priority, findings: findings.length };
  const { rows } = await sql<InsertedTask>`
    with backlog as (
      ${countWaiting(backlogLimit)}
    ), ${idempotency ? takeKey({ task, idempotency, backlogLimit }) : noKey}, task as (
      insert into tasks (id, client_id, goal, priority, constraints, context, acceptance_criteria, task_metadata,
        max_cost_usd, max_time_seconds, max_tokens, approval, on_budget_exhausted, last_event)
      select ${task.id}::uuid, ${task.clientId}::text, ${task.goal}::text, ${task.priority}::text,
        ${jsonColumn(task.constraints)}::jsonb, ${jsonColumn(task.context)}::jsonb,
        ${jsonColumn(task.acceptanceCriteria)}::jsonb, ${jsonColumn(task.metadata)}::jsonb,
        ${task.budget.maxCostMicroUsd}::bigint / 1000000.0, ${task.budget.maxTimeSeconds}::integer,
        ${task.budget.maxTokens}::integer, ${task.approval}::text, ${task.onBudgetExhausted}::text, 1
      from backlog, free_key where waiting < ${backlogLimit}
      returning id, created_at
    ), screening as (
      insert into screenings (task_id, stage, policy_mode, policy_version, findings)
      select id, 'door', ${policy.mode}::text, ${policy.version}::text, ${jsonColumn(findings)}::jsonb from task
    ), start as (
      insert into outbox (kind, task_id, available_at) select 'start_workflow', id, 'infinity' from task
    ), event as (
      insert into events (task_id, number, key, type, detail, created_at)
      select id, 1, 'task.submitted', 'task.submitted', ${jsonColumn(detail)}::jsonb, clock_timestamp() from task
    )
    select waiting, (select created_at from task) as created_at from backlog
  `.execute(db);
  return rows[0] ?? { createdAt: null, waiting: 0 };
}

const noKey = sql`free_key as (select 1)`;

function takeKey({
  task,
  idempotency: { key, bodyHash },
  backlogLimit,
}: {
  task: TaskContract;
  idempotency: NonNullable<Submission['idempotency']>;
  backlogLimit: number;
}) {
  return sql`free_key as (
    insert into idempotency_keys (client_id, key, body_hash, task_id)
    select ${task.clientId}::text, ${key}::text, ${bodyHash}::bytea, ${task.id}::uuid from backlog where waiting < ${backlogLimit}
    on conflict (client_id, key)
      do update set body_hash = excluded.body_hash, task_id = excluded.task_id, created_at = now() where ${keyIsStale}
    returning 1
  )`;
}
