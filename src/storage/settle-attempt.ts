import { sql } from 'kysely';
import type { FailureCode } from '../domain/failure-code.ts';
import {
  addAmounts,
  lateOverrun,
  settle,
  zeroAmount,
  type Account,
  type Amount,
  type Hold,
} from '../domain/ledger.ts';
import type { Trx } from './database.ts';
import { saveAccount } from './task-lock.ts';

export interface Settlement {
  /** Undefined: unknown, the whole reservation counts as spent. */
  usage: Amount | undefined;
  ending: 'succeeded' | 'failed' | 'unknown';
  errorCode?: FailureCode;
}

/** How an attempt is settled that nobody heard of again: paid whole. */
const lost: Settlement = { usage: undefined, ending: 'unknown' };

/** Closes an attempt's row by the rule of the ledger; the caller holds the task's lock and saves the account. */
export async function settleAttempt(
  trx: Trx,
  {
    ref,
    hold,
    account,
    end,
  }: {
    ref: { taskId: string; stepId: string; attempt: number };
    hold: Hold;
    account: Account;
    end: Settlement;
  },
): Promise<{ account: Account; overrun: Amount }> {
  const settled = settle({ account, hold, usage: end.usage });
  await trx
    .updateTable('attempts')
    .set({
      state: 'settled',
      ending: end.ending,
      errorCode: end.errorCode ?? null,
      reservedMicroUsd: 0,
      reservedTokens: 0,
      spentMicroUsd: settled.spent.costMicroUsd,
      spentTokens: settled.spent.tokens,
      overrunMicroUsd: settled.overrun.costMicroUsd,
      overrunTokens: settled.overrun.tokens,
      settledAt: sql`clock_timestamp()`,
    })
    .where('taskId', '=', ref.taskId)
    .where('stepId', '=', ref.stepId)
    .where('attempt', '=', ref.attempt)
    .execute();
  return settled;
}

/** Settles attempts that broke off, whole, and saves the account. */
export async function settleLost(
  trx: Trx,
  {
    taskId,
    account,
    open,
  }: { taskId: string; account: Account; open: readonly (HoldRow & { stepId: string; attempt: number })[] },
): Promise<void> {
  if (open.length === 0) return;
  let settled = account;
  for (const row of open) {
    const ref = { taskId, stepId: row.stepId, attempt: row.attempt };
    ({ account: settled } = await settleAttempt(trx, {
      ref,
      hold: holdOf(row),
      account: settled,
      end: lost,
    }));
  }
  await saveAccount(trx, { taskId, account: settled });
}

/** Records what a provider billed beyond the hold of an attempt that was given up before it said so; once. */
export async function noteLateOverrun(
  trx: Trx,
  {
    ref,
    row,
    account,
    usage,
  }: {
    ref: { taskId: string; stepId: string; attempt: number };
    row: { ending: string | null; spentMicroUsd: number; spentTokens: number };
    account: Account;
    usage: Amount | undefined;
  },
): Promise<Amount> {
  if (usage === undefined || row.ending !== 'unknown') return zeroAmount;
  const spent = { costMicroUsd: row.spentMicroUsd, tokens: row.spentTokens };
  const overrun = lateOverrun({ spent, usage });
  if (overrun.costMicroUsd === 0 && overrun.tokens === 0) return zeroAmount;
  const { numUpdatedRows } = await trx
    .updateTable('attempts')
    .set({ overrunMicroUsd: overrun.costMicroUsd, overrunTokens: overrun.tokens })
    .where('taskId', '=', ref.taskId)
    .where('stepId', '=', ref.stepId)
    .where('attempt', '=', ref.attempt)
    .where('overrunMicroUsd', '=', 0)
    .where('overrunTokens', '=', 0)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return zeroAmount;
  const after = { ...account, overrun: addAmounts(account.overrun, overrun) };
  await saveAccount(trx, { taskId: ref.taskId, account: after });
  return overrun;
}

interface HoldRow {
  state: Hold['state'];
  reservedMicroUsd: number;
  reservedTokens: number;
}

/** What an attempt's row says of its hold. */
export function holdOf(row: HoldRow): Hold {
  return { state: row.state, reserved: { costMicroUsd: row.reservedMicroUsd, tokens: row.reservedTokens } };
}
