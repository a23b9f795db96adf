import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addAmounts,
  available,
  lateOverrun,
  reserve,
  settle,
  subtractAmounts,
  zeroAmount,
  type Account,
  type Amount,
  type Hold,
} from '../../src/domain/ledger.ts';

const openHold: Hold = { state: 'open', reserved: zeroAmount };

test('adding and taking away the same amount changes nothing', () => {
  fc.assert(
    fc.property(amount(), amount(), (a, b) => {
      expect(subtractAmounts(addAmounts(a, b), b)).toEqual(a);
    }),
  );
});

test('a hold takes its worst case out of what is available', () => {
  const decision = reserve({ account: account(100, 10), hold: openHold, worst: money(40, 4) });

  expect(decision).toEqual({
    kind: 'reserved',
    account: { ...account(100, 10), reserved: money(40, 4) },
    hold: { state: 'open', reserved: money(40, 4) },
  });
  if (decision.kind === 'reserved') expect(available(decision.account)).toEqual(money(60, 6));
});

test('a hold of exactly what is left is granted, one unit more is refused naming the cap', () => {
  const full = { account: account(100, 10), hold: openHold };

  expect(reserve({ ...full, worst: money(100, 10) }).kind).toBe('reserved');
  expect(reserve({ ...full, worst: money(101, 10) })).toEqual({
    kind: 'refused',
    cap: 'cost',
    left: money(100, 10),
  });
  expect(reserve({ ...full, worst: money(100, 11) })).toEqual({
    kind: 'refused',
    cap: 'tokens',
    left: money(100, 10),
  });
});

test('a settled attempt can hold nothing more', () => {
  const hold: Hold = { state: 'settled', reserved: zeroAmount };

  expect(reserve({ account: account(100, 10), hold, worst: zeroAmount })).toEqual({ kind: 'closed' });
});

test('an attempt settled with its usage gives the rest of its hold back', () => {
  const held = holding(money(40, 4));

  expect(settle({ ...held, usage: money(15, 3) })).toEqual({
    account: { ...account(100, 10), spent: money(15, 3) },
    hold: { state: 'settled', reserved: zeroAmount },
    spent: money(15, 3),
    overrun: zeroAmount,
  });
});

test('an attempt whose end is unknown spends its whole hold', () => {
  const { account: after, spent } = settle({ ...holding(money(40, 4)), usage: undefined });

  expect(spent).toEqual(money(40, 4));
  expect(after).toEqual({ ...account(100, 10), spent: money(40, 4) });
});

test('usage beyond the hold is recorded apart, for money and tokens each by themselves', () => {
  const { account: after, overrun } = settle({ ...holding(money(40, 4)), usage: money(45, 3) });

  expect(overrun).toEqual(money(5, 0));
  expect(after).toEqual({ ...account(100, 10), spent: money(40, 3), overrun: money(5, 0) });
});

test('after an overrun nothing more is held, whatever is left', () => {
  const over = { ...account(100, 10), overrun: money(0, 1) };

  expect(reserve({ account: over, hold: openHold, worst: money(1, 1) })).toEqual({ kind: 'overrun' });
});

test('a late report of an attempt that was settled whole is an overrun only beyond what it held', () => {
  expect(lateOverrun({ spent: money(40, 4), usage: money(30, 4) })).toEqual(zeroAmount);
  expect(lateOverrun({ spent: money(40, 4), usage: money(45, 3) })).toEqual(money(5, 0));
});

test('settling twice changes nothing', () => {
  fc.assert(
    fc.property(amount(), fc.option(amount(), { nil: undefined }), amount(), (worst, usage, again) => {
      const first = settle({ ...holding(worst), usage });
      const second = settle({ account: first.account, hold: first.hold, usage: again });

      expect(second).toEqual({
        account: first.account,
        hold: first.hold,
        spent: zeroAmount,
        overrun: zeroAmount,
      });
    }),
  );
});

type Operation =
  | { kind: 'reserve'; attempt: number; worst: Amount }
  | { kind: 'settle'; attempt: number; usage: Amount | undefined };

/**
 * Several attempts in any order: calls side by side, zombies that hold after they were settled, ends that come late,
 * twice or not at all, providers that report more than was held.
 */
test('no schedule of attempts takes spent plus reserved beyond a cap, or anything below zero', () => {
  const seen = { reserved: 0, refused: 0, closed: 0, overrun: 0, settledBeyond: 0 };
  fc.assert(
    fc.property(amount(), fc.array(operation(), { minLength: 1, maxLength: 40 }), (cap, operations) => {
      let current = account(cap.costMicroUsd, cap.tokens);
      const holds = new Map<number, Hold>();
      let paid = zeroAmount;
      for (const step of operations) {
        const hold = holds.get(step.attempt) ?? openHold;
        if (step.kind === 'reserve') {
          const decision = reserve({ account: current, hold, worst: step.worst });
          seen[decision.kind] += 1;
          if (decision.kind !== 'reserved') continue;
          expect(hold.state).toBe('open');
          current = decision.account;
          holds.set(step.attempt, decision.hold);
        } else {
          const settled = settle({ account: current, hold, usage: step.usage });
          if (settled.overrun.costMicroUsd > 0 || settled.overrun.tokens > 0) seen.settledBeyond += 1;
          paid = addAmounts(paid, addAmounts(settled.spent, settled.overrun));
          current = settled.account;
          holds.set(step.attempt, settled.hold);
        }
        expectSound(current, { cap, holds: [...holds.values()], paid });
      }
    }),
    { numRuns: 10_000 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(1_000);
}, 120_000);

function expectSound(
  { cap, reserved, spent, overrun }: Account,
  expected: { cap: Amount; holds: Hold[]; paid: Amount },
): void {
  const held = expected.holds.map((hold) => hold.reserved).reduce(addAmounts, zeroAmount);
  const figures = [cap, reserved, spent, overrun].flatMap(({ costMicroUsd, tokens }) => [
    costMicroUsd,
    tokens,
  ]);
  const isSound =
    spent.costMicroUsd + reserved.costMicroUsd <= cap.costMicroUsd &&
    spent.tokens + reserved.tokens <= cap.tokens &&
    figures.every((figure) => figure >= 0) &&
    isEqual(cap, expected.cap) &&
    isEqual(reserved, held) &&
    isEqual(addAmounts(spent, overrun), expected.paid);
  if (!isSound) expect.fail(JSON.stringify({ actual: { cap, reserved, spent, overrun }, expected }));
}

function isEqual(a: Amount, b: Amount): boolean {
  return a.costMicroUsd === b.costMicroUsd && a.tokens === b.tokens;
}

function operation(): fc.Arbitrary<Operation> {
  const attempt = fc.integer({ min: 1, max: 6 });
  return fc.oneof(
    fc.record({ kind: fc.constant('reserve' as const), attempt, worst: amount(40) }),
    fc.record({
      kind: fc.constant('settle' as const),
      attempt,
      usage: fc.option(amount(60), { nil: undefined }),
    }),
  );
}

function amount(max = 200): fc.Arbitrary<Amount> {
  return fc.record({ costMicroUsd: fc.integer({ min: 0, max }), tokens: fc.integer({ min: 0, max }) });
}

function money(costMicroUsd: number, tokens: number): Amount {
  return { costMicroUsd, tokens };
}

function account(costMicroUsd: number, tokens: number): Account {
  return { cap: { costMicroUsd, tokens }, reserved: zeroAmount, spent: zeroAmount, overrun: zeroAmount };
}

/** An account of 100 micro-dollars and 10 tokens, or as much as it takes, with one attempt in flight. */
function holding(reserved: Amount): { account: Account; hold: Hold } {
  const cap = account(Math.max(100, reserved.costMicroUsd), Math.max(10, reserved.tokens));
  return { account: { ...cap, reserved }, hold: { state: 'open', reserved } };
}
