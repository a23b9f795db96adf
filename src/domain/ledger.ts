/** Money in whole micro-dollars; tokens counted input plus output. */
export interface Amount {
  costMicroUsd: number;
  tokens: number;
}

export const zeroAmount: Amount = { costMicroUsd: 0, tokens: 0 };

/** A task's account: what is held for attempts in flight, what was paid, and what a provider reported beyond its hold. */
export interface Account {
  cap: Amount;
  reserved: Amount;
  spent: Amount;
  overrun: Amount;
}

export interface Hold {
  state: 'open' | 'settled';
  reserved: Amount;
}

export type BudgetCap = 'cost' | 'tokens';

export type ReserveDecision =
  | { kind: 'reserved'; account: Account; hold: Hold }
  /** `left`: what would still be granted. */
  | { kind: 'refused'; cap: BudgetCap; left: Amount }
  /** A provider has billed beyond a hold: the task ends, and nothing more is bought for it. */
  | { kind: 'overrun' }
  /** The attempt was settled before: a late call must not start. */
  | { kind: 'closed' };

/** What may still be held: caps less what is spent and held. Never negative. */
export function available({ cap, reserved, spent }: Account): Amount {
  return {
    costMicroUsd: Math.max(0, cap.costMicroUsd - reserved.costMicroUsd - spent.costMicroUsd),
    tokens: Math.max(0, cap.tokens - reserved.tokens - spent.tokens),
  };
}

/** Whether a provider reported more than was held for it: from then on the caps no longer say what the task costs. */
export function isOverrun({ overrun }: Account): boolean {
  return overrun.costMicroUsd > 0 || overrun.tokens > 0;
}

/** Adds `worst` to what an attempt holds, if the caps allow: spent + reserved ≤ cap for money and tokens. */
export function reserve({
  account,
  hold,
  worst,
}: {
  account: Account;
  hold: Hold;
  worst: Amount;
}): ReserveDecision {
  if (hold.state === 'settled') return { kind: 'closed' };
  if (isOverrun(account)) return { kind: 'overrun' };
  const left = available(account);
  if (worst.costMicroUsd > left.costMicroUsd) return { kind: 'refused', cap: 'cost', left };
  if (worst.tokens > left.tokens) return { kind: 'refused', cap: 'tokens', left };
  return {
    kind: 'reserved',
    account: { ...account, reserved: addAmounts(account.reserved, worst) },
    hold: { ...hold, reserved: addAmounts(hold.reserved, worst) },
  };
}

/**
 * Closes an attempt. `usage` undefined means that its end is unknown: the whole hold counts as spent.
 * Usage beyond the hold goes to `overrun`, so that spent + reserved never passes a cap. Settling twice changes nothing.
 */
export function settle({
  account,
  hold,
  usage,
}: {
  account: Account;
  hold: Hold;
  usage: Amount | undefined;
}): { account: Account; hold: Hold; spent: Amount; overrun: Amount } {
  if (hold.state === 'settled') return { account, hold, spent: zeroAmount, overrun: zeroAmount };
  const reported = usage ?? hold.reserved;
  const spent = smaller(reported, hold.reserved);
  const overrun = subtractAmounts(reported, spent);
  return {
    account: {
      cap: account.cap,
      reserved: subtractAmounts(account.reserved, hold.reserved),
      spent: addAmounts(account.spent, spent),
      overrun: addAmounts(account.overrun, overrun),
    },
    hold: { state: 'settled', reserved: zeroAmount },
    spent,
    overrun,
  };
}

/**
 * What an attempt reports that was settled whole before, its end being unknown then: beyond what it held, it is an overrun all the
 * same. What it did not use of its hold stays spent.
 */
export function lateOverrun({ spent, usage }: { spent: Amount; usage: Amount }): Amount {
  return subtractAmounts(usage, smaller(usage, spent));
}

export function addAmounts(a: Amount, b: Amount): Amount {
  return { costMicroUsd: a.costMicroUsd + b.costMicroUsd, tokens: a.tokens + b.tokens };
}

/** May be negative. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return { costMicroUsd: a.costMicroUsd - b.costMicroUsd, tokens: a.tokens - b.tokens };
}

function smaller(a: Amount, b: Amount): Amount {
  return { costMicroUsd: Math.min(a.costMicroUsd, b.costMicroUsd), tokens: Math.min(a.tokens, b.tokens) };
}
