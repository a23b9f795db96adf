import { FailureCode } from '../domain/failure-code.ts';
import { addAmounts, subtractAmounts, zeroAmount, type Amount, type BudgetCap } from '../domain/ledger.ts';
import { noUsage, overrunText, TaskFailure, type Usage } from '../domain/task-failure.ts';

/** What a holder of the ledger answers; the ledger's own decision is one. */
export type ReserveAnswer =
  | { kind: 'reserved' }
  /** `left`: what would still be granted. */
  | { kind: 'refused'; cap: BudgetCap; left: Amount }
  | { kind: 'overrun' }
  | { kind: 'closed' };

/** Adds `amount` to what the attempt holds. */
export type Reserve = (amount: Amount) => Promise<ReserveAnswer>;

/** What one attempt holds and uses, by all its calls to all models together. */
export interface Meter {
  /** Holds the worst case of a call; one that is refused holds nothing, and is told the worst case that would be held. */
  hold(worst: Amount): Promise<ReserveAnswer>;
  /** Makes a call that is held for, and counts what it used; one whose end is unknown keeps its hold. */
  call<T extends { usage: Usage }>(worst: Amount, make: () => Promise<T>): Promise<T>;
  /** What the calls have used, as far as it is known. */
  usage(): Usage;
  /** Whether a call began and ended without saying what it used: the hold is to be settled whole. */
  hasUnknownEnd(): boolean;
}

/** What earlier calls of the attempt held and did not use is used first, so only the shortfall is reserved. */
export function createMeter(reserve: Reserve): Meter {
  let used = noUsage;
  let unknownEnds = 0;
  /** Used, or held for calls in flight and for calls whose end is unknown. */
  let committed = zeroAmount;
  let held = zeroAmount;
  return {
    usage: () => used,
    hasUnknownEnd: () => unknownEnds > 0,
    async hold(worst) {
      // A call billed more than it was held for: a hold made now would cover that up.
      if (isAbove(committed, held)) return { kind: 'overrun' };
      // Counted before the wait, so that calls side by side do not share what is left over; taken back unless granted.
      committed = addAmounts(committed, worst);
      const shortfall = shortOf({ committed, held });
      held = addAmounts(held, shortfall);
      let answer: ReserveAnswer | undefined;
      try {
        answer = await reserve(shortfall);
      } finally {
        if (answer?.kind !== 'reserved') {
          committed = subtractAmounts(committed, worst);
          held = subtractAmounts(held, shortfall);
        }
      }
      return answer.kind === 'refused'
        ? { ...answer, left: addAmounts(answer.left, notBelowNothing(subtractAmounts(held, committed))) }
        : answer;
    },
    async call(worst, make) {
      let usage: Usage | undefined;
      try {
        const answer = await make();
        usage = answer.usage;
        return answer;
      } catch (error) {
        usage = error instanceof TaskFailure ? error.usage : undefined;
        throw error;
      } finally {
        if (usage === undefined) unknownEnds += 1;
        else {
          committed = addAmounts(subtractAmounts(committed, worst), amountOf(usage));
          used = addUsage(used, usage);
        }
      }
    },
  };
}

/** @throws TaskFailure BUDGET_EXHAUSTED or RUN_SUPERSEDED for every answer but `reserved`. */
export function insistOnHold(answer: ReserveAnswer): void {
  switch (answer.kind) {
    case 'reserved':
      return;
    case 'refused': {
      const cap = answer.cap === 'cost' ? 'max_cost_usd' : 'max_tokens';
      throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, {
        message: `What is left of ${cap} does not cover the next model call.`,
        usage: noUsage,
      });
    }
    case 'overrun':
      throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, { message: overrunText, usage: noUsage });
    case 'closed':
      throw new TaskFailure(FailureCode.RUN_SUPERSEDED, {
        message: 'The attempt was settled before this model call could begin.',
        usage: noUsage,
      });
  }
}

function amountOf({ inputTokens, outputTokens, costMicroUsd }: Usage): Amount {
  return { costMicroUsd, tokens: inputTokens + outputTokens };
}

function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicroUsd: a.costMicroUsd + b.costMicroUsd,
  };
}

function isAbove(amount: Amount, bound: Amount): boolean {
  return amount.costMicroUsd > bound.costMicroUsd || amount.tokens > bound.tokens;
}

function shortOf({ committed, held }: { committed: Amount; held: Amount }): Amount {
  return notBelowNothing(subtractAmounts(committed, held));
}

function notBelowNothing({ costMicroUsd, tokens }: Amount): Amount {
  return { costMicroUsd: Math.max(0, costMicroUsd), tokens: Math.max(0, tokens) };
}
