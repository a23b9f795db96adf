import { setImmediate as nextTick } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zeroAmount } from '../../src/domain/ledger.ts';
import { TaskFailure } from '../../src/domain/task-failure.ts';
import type { RunRef } from '../../src/storage/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  play,
  schedules,
  unsoundness,
  type PlayedLedger,
  type Schedule,
} from '../support/ledger-schedule.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

/** As for the pure functions, with the transactions of Postgres in place of turns: tasks side by side, their steps side by side. */
test('in no schedule does the ledger in Postgres let something be billed that it did not hold, or hold beyond a cap', async () => {
  const seen = { calls: 0, zombies: 0, killed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(schedules(), { minLength: 3, maxLength: 3 }), async (side) => {
      const played = await Promise.all(side.map(playInPostgres));
      expect(played.flatMap(({ problems }) => problems)).toEqual([]);
      for (const { bills } of played) {
        seen.calls += bills.calls;
        seen.zombies += bills.zombies;
        seen.killed += bills.killed;
      }
    }),
    // A failure is told as it is found: shrinking three tasks in Postgres takes minutes.
    { numRuns: 70, endOnFailure: true },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(50);
}, 300_000);

async function playInPostgres(schedule: Schedule) {
  const { costMicroUsd: maxCostMicroUsd, tokens: maxTokens } = schedule.cap;
  const budget = { maxCostMicroUsd, maxTokens, maxTimeSeconds: 600 };
  const ledger = playedLedger(await storage.startTask({ budget }));
  const looks: Promise<string | undefined>[] = [];
  const bills = await play(schedule, {
    ledger,
    turn: nextTick,
    // What was billed before the look must be held at the look.
    onBill: (now) => {
      if (now.calls % 3 !== 0) return;
      const before = { ...now };
      looks.push(
        ledger.account().then((account) => unsoundness(account, { ...before, excess: { ...unbounded } })),
      );
    },
  });
  const account = await ledger.account();
  expect(account.reserved).toEqual(zeroAmount);
  const problems = [...(await Promise.all(looks)), unsoundness(account, bills)].filter(
    (problem) => problem !== undefined,
  );
  return { bills, problems };
}

/** More may be billed beyond a call's worst case between the snapshot of bills and the look. */
const unbounded = { costMicroUsd: Infinity, tokens: Infinity };

function playedLedger(run: RunRef): PlayedLedger {
  const { taskId } = run;
  return {
    async open(stepId) {
      try {
        const outcome = await storage.attempts.open({ ...run, stepId, arm: 'executor' });
        return outcome.kind === 'opened' ? outcome.attempt : undefined;
      } catch (error) {
        // After an overrun the task is to end.
        if (error instanceof TaskFailure && error.code === 'BUDGET_EXHAUSTED') return undefined;
        throw error;
      }
    },
    reserve: (ref, worst) => storage.attempts.reserve({ ...run, ...ref }, worst),
    async settle(ref, usage) {
      await storage.attempts.settle({ ...run, ...ref }, { usage, ending: 'failed' });
    },
    async raise({ costMicroUsd, tokens }) {
      await sql`
        update tasks set max_cost_usd = max_cost_usd + ${costMicroUsd}::numeric / 1000000, max_tokens = max_tokens + ${tokens}
        where id = ${taskId}
      `.execute(database.db);
    },
    async end() {
      await storage.endings.end({ ...run, end: { status: 'cancelled' } });
    },
    account: async () => (await storage.tasks.load(taskId))!.account,
  };
}
