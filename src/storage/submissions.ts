import { sql } from 'kysely';
import type { Finding } from '../domain/finding.ts';
import type { TaskContract } from '../domain/task.ts';
import type { Database, Trx } from './database.ts';
import { appendEvent } from './events.ts';
import { jsonColumn } from './json-column.ts';
import { idempotencyHours } from './retention.ts';
import { lockTask } from './task-lock.ts';
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
  | { kind: 'accepted'; taskId: string }
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
  return {
    async submit(submission: Submission): Promise<SubmissionOutcome> {
      return db.transaction().execute(async (trx) => {
        const earlier = await takeKey(trx, submission);
        if (earlier) return earlier;
        const waiting = await countWaiting(trx, backlogLimit);
        if (waiting >= backlogLimit) return { kind: 'backlog_full', waiting };
        await insertTask(trx, submission);
        await vault.create(trx, { id: submission.task.id, kind: 'task' }, submission.vaultEntries);
        await submission.also?.(trx);
        return { kind: 'accepted', taskId: submission.task.id };
      });
    },

    /** How many accepted tasks have not been admitted; counted up to the backlog limit. */
    waiting: () => countWaiting(db, backlogLimit),

    backlogLimit,
  };
}

export type Submissions = ReturnType<typeof createSubmissions>;

async function takeKey(trx: Trx, { idempotency, task }: Submission): Promise<SubmissionOutcome | undefined> {
  if (!idempotency) return undefined;
  const { key, bodyHash } = idempotency;
  // Two requests with one key take turns; the lock ends with the transaction.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${task.clientId}/${key}`}, 0))`.execute(trx);
  const earlier = await trx
    .selectFrom('idempotencyKeys')
    .select(['taskId', 'bodyHash'])
    .select(sql<boolean>`created_at > now() - make_interval(hours => ${idempotencyHours})`.as('fresh'))
    .where('clientId', '=', task.clientId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!earlier?.fresh) return undefined;
  return { kind: earlier.bodyHash.equals(bodyHash) ? 'repeated' : 'key_reused', taskId: earlier.taskId };
}

async function countWaiting(db: Database | Trx, limit: number): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from (
      select 1 from tasks where status = 'pending' and admitted_at is null limit ${limit}
    ) bounded
  `.execute(db);
  return rows[0]?.waiting ?? 0;
}

async function insertTask(trx: Trx, { task, findings, policy, idempotency }: Submission): Promise<void> {
  await trx
    .insertInto('tasks')
    .values({
      id: task.id,
      clientId: task.clientId,
      goal: task.goal,
      priority: task.priority,
      constraints: jsonColumn(task.constraints),
      context: jsonColumn(task.context),
      acceptanceCriteria: jsonColumn(task.acceptanceCriteria),
      taskMetadata: jsonColumn(task.metadata),
      maxCostUsd: (task.budget.maxCostMicroUsd / 1_000_000).toFixed(6),
      maxTimeSeconds: task.budget.maxTimeSeconds,
      maxTokens: task.budget.maxTokens,
      approval: task.approval,
      onBudgetExhausted: task.onBudgetExhausted,
    })
    .execute();
  await lockTask(trx, task.id);
  await trx
    .insertInto('screenings')
    .values({
      taskId: task.id,
      stage: 'door',
      policyMode: policy.mode,
      policyVersion: policy.version,
      findings: jsonColumn(findings),
    })
    .execute();
  if (idempotency) await saveKey(trx, { clientId: task.clientId, taskId: task.id, ...idempotency });
  await sql`insert into outbox (kind, task_id, available_at) values ('start_workflow', ${task.id}, 'infinity')`.execute(
    trx,
  );
  await appendEvent(trx, {
    taskId: task.id,
    type: 'task.submitted',
    detail: { priority: task.priority, findings: findings.length },
  });
}

async function saveKey(
  trx: Trx,
  { clientId, key, bodyHash, taskId }: { clientId: string; key: string; bodyHash: Buffer; taskId: string },
): Promise<void> {
  await trx
    .insertInto('idempotencyKeys')
    .values({ clientId, key, bodyHash, taskId })
    .onConflict((conflict) =>
      conflict.columns(['clientId', 'key']).doUpdateSet({ bodyHash, taskId, createdAt: sql`now()` }),
    )
    .execute();
}
