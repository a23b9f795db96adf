import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addAmounts,
  isOverrun,
  reserve,
  settle,
  zeroAmount,
  type Account,
  type Amount,
  type Hold,
} from '../../src/domain/ledger.ts';
import { maxOpenings } from '../../src/domain/retry.ts';
import {
  play,
  schedules,
  unsoundness,
  type Bills,
  type PlayedAttempt,
  type PlayedLedger,
} from '../support/ledger-schedule.ts';

/**
 * Steps side by side, retries, killed workers that never settle, zombies that settle late, answers that cost less than was
 * held or more, caps that are raised in between: whatever comes in whichever order.
 */
test('in no schedule is anything billed that was not held, or held beyond a cap', async () => {
  const seen = { calls: 0, zombies: 0, killed: 0, refused: 0, closed: 0, overruns: 0, raised: 0 };
  await fc.assert(
    fc.asyncProperty(
      schedules(),
      fc.array(fc.nat(), { minLength: 20, maxLength: 40 }),
      async (schedule, order) => {
        const ledger = createPlayedLedger(schedule.cap, seen);
        const turns = createTurns(order);
        // A caller would swallow what is thrown in the middle of its call.
        let problem: string | undefined;
        const check = (bills: Bills) => (problem ??= unsoundness(ledger.now(), bills));
        const bills = await turns.run(play(schedule, { ledger, turn: turns.turn, onBill: check }));
        check(bills);
        expect(problem).toBeUndefined();
        expect(ledger.now().reserved).toEqual(zeroAmount);
        seen.calls += bills.calls;
        seen.zombies += bills.zombies;
        seen.killed += bills.killed;
      },
    ),
    { numRuns: 10_000 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(500);
}, 240_000);

/** The ledger's pure functions, with attempts numbered, and lost ones settled, as in Postgres. */
function createPlayedLedger(
  cap: Amount,
  seen: { refused: number; closed: number; overruns: number; raised: number },
): PlayedLedger & { now(): Account } {
  let account: Account = { cap, reserved: zeroAmount, spent: zeroAmount, overrun: zeroAmount };
  const holds = new Map<string, Hold[]>();
  const holdsOf = (stepId: string): Hold[] => holds.get(stepId) ?? [];
  const close = ({ stepId, attempt }: PlayedAttempt, usage: Amount | undefined): void => {
    const hold = holdsOf(stepId)[attempt - 1];
    if (!hold) throw new Error('No such attempt.');
    const settled = settle({ account, hold, usage });
    account = settled.account;
    holdsOf(stepId)[attempt - 1] = settled.hold;
    if (settled.overrun.tokens > 0) seen.overruns += 1;
  };
  const closeAll = (stepId: string): void =>
    holdsOf(stepId).forEach((_hold, at) => close({ stepId, attempt: at + 1 }, undefined));
  return {
    now: () => account,
    account: () => Promise.resolve(account),
    open(stepId) {
      const earlier = holdsOf(stepId);
      if (isOverrun(account)) return Promise.resolve(undefined);
      closeAll(stepId);
      if (earlier.length >= maxOpenings) return Promise.resolve(undefined);
      holds.set(stepId, [...earlier, { state: 'open', reserved: zeroAmount }]);
      return Promise.resolve(earlier.length + 1);
    },
    reserve({ stepId, attempt }, worst) {
      const hold = holdsOf(stepId)[attempt - 1];
      if (!hold) throw new Error('No such attempt.');
      const decision = reserve({ account, hold, worst });
      if (decision.kind === 'reserved') {
        account = decision.account;
        holdsOf(stepId)[attempt - 1] = decision.hold;
      } else if (decision.kind === 'refused') seen.refused += 1;
      else seen.closed += 1;
      return Promise.resolve(decision);
    },
    settle(ref, usage) {
      close(ref, usage);
      return Promise.resolve();
    },
    raise(by) {
      account = { ...account, cap: addAmounts(account.cap, by) };
      seen.raised += 1;
      return Promise.resolve();
    },
    end() {
      for (const stepId of holds.keys()) closeAll(stepId);
      return Promise.resolve();
    },
  };
}

/** Lets one of those who wait go on at a time, in the order that the numbers say. */
function createTurns(order: readonly number[]) {
  const waiting: (() => void)[] = [];
  let at = 0;
  return {
    turn: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async run<T>(work: Promise<T>): Promise<T> {
      const over = new AbortController();
      void work.catch(() => undefined).finally(() => over.abort());
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (over.signal.aborted) return work;
        const [next] = waiting.splice((order[at++ % order.length] ?? 0) % waiting.length, 1);
        if (!next) throw new Error('Nobody waits, and the work is not over.');
        next();
      }
    },
  };
}
