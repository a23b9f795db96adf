import fc from 'fast-check';
import { addAmounts, zeroAmount, type Account, type Amount } from '../../src/domain/ledger.ts';
import type { Model, ModelRequest } from '../../src/domain/model.ts';
import { TaskFailure, type Usage } from '../../src/domain/task-failure.ts';
import { createMeter, type Meter, type ReserveAnswer } from '../../src/models/meter.ts';
import { meterModel } from '../../src/models/metered-model.ts';

/** An account that a schedule is played on: of the pure functions alone, or in Postgres. */
export interface PlayedLedger {
  /** Undefined: the step is done with. */
  open(stepId: string): Promise<number | undefined>;
  reserve(ref: PlayedAttempt, worst: Amount): Promise<ReserveAnswer>;
  settle(ref: PlayedAttempt, usage: Amount | undefined): Promise<void>;
  raise(by: Amount): Promise<void>;
  /** Settles whatever is open still, whole. */
  end(): Promise<void>;
  account(): Promise<Account>;
}

export interface PlayedAttempt {
  stepId: string;
  attempt: number;
}

interface ScheduledCall {
  maxOutputTokens: number;
  input: number;
  output: number;
  /** What the provider bills above the call's worst case. */
  excess: number;
  end: 'answer' | 'failure' | 'unknown';
}

interface ScheduledAttempt {
  /** One round after the other; the calls of a round side by side. */
  rounds: ScheduledCall[][];
  /** Of the worker: it lives, dies at that turn, or is given up at that turn and goes on. */
  fate: { kind: 'lives' } | { kind: 'killed' | 'zombie'; atTurn: number };
}

export interface Schedule {
  cap: Amount;
  /** For each step, side by side, its attempts one after the other. */
  steps: ScheduledAttempt[][];
  raises: Amount[];
}

/** What providers really billed: what stood within the worst case of its call, and what went beyond. */
export interface Bills {
  within: Amount;
  excess: Amount;
  calls: number;
  /** Attempts that were given up while they worked, and attempts that a killed worker left open. */
  zombies: number;
  killed: number;
}

const inputBound = 10;

/**
 * Plays a schedule through the meter that every model call passes. `turn` is where another attempt may come in between;
 * `onBill` runs whenever a provider has begun a call, which it bills whatever becomes of the caller.
 */
export async function play(
  { steps, raises }: Schedule,
  {
    ledger,
    turn,
    onBill,
  }: { ledger: PlayedLedger; turn: () => Promise<void>; onBill: (bills: Bills) => void },
): Promise<Bills> {
  const bills: Bills = { within: zeroAmount, excess: zeroAmount, calls: 0, zombies: 0, killed: 0 };
  const goingOn: Promise<void>[] = [];
  const playStep = async (stepId: string, attempts: ScheduledAttempt[]): Promise<void> => {
    for (const { rounds, fate } of attempts) {
      await turn();
      const attempt = await ledger.open(stepId);
      if (attempt === undefined) return;
      const { turnOf, givenUp } = fateOf(fate, { turn, bills });
      const meter = createMeter((worst) => ledger.reserve({ stepId, attempt }, worst));
      const model = meterModel({ model: billing({ bills, onBill, turn: turnOf }), meter });
      const work = workOf({ rounds, model, turn: turnOf })
        .then(() => ledger.settle({ stepId, attempt }, usageOf(meter)))
        .then(turnOf);
      goingOn.push(Promise.race([work, deathOf(fate, givenUp)]));
      await Promise.race([work, givenUp]);
    }
  };
  const raising = async (): Promise<void> => {
    for (const by of raises) {
      await turn();
      await ledger.raise(by);
    }
  };
  await Promise.all([raising(), ...steps.map((attempts, at) => playStep(`s${at + 1}`, attempts))]);
  await Promise.all(goingOn);
  await ledger.end();
  return bills;
}

function fateOf(
  fate: ScheduledAttempt['fate'],
  { turn, bills }: { turn: () => Promise<void>; bills: Bills },
) {
  let turns = 0;
  let giveUp: () => void = () => undefined;
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve));
  const turnOf = async (): Promise<void> => {
    turns += 1;
    if (fate.kind !== 'lives' && turns === fate.atTurn) {
      bills[fate.kind === 'killed' ? 'killed' : 'zombies'] += 1;
      giveUp();
      // A killed worker does nothing more.
      if (fate.kind === 'killed') await new Promise<never>(() => undefined);
    }
    await turn();
  };
  return { turnOf, givenUp };
}

/** When nothing more is to be waited for although the work has not ended. */
function deathOf({ kind }: ScheduledAttempt['fate'], givenUp: Promise<void>): Promise<void> {
  return kind === 'killed' ? givenUp : new Promise(() => undefined);
}

async function workOf({
  rounds,
  model,
  turn,
}: {
  rounds: ScheduledCall[][];
  model: Model;
  turn: () => Promise<void>;
}): Promise<void> {
  for (const calls of rounds) {
    await turn();
    await Promise.allSettled(calls.map((call) => model.generate(requestOf(call), { signal: neverAborted })));
  }
}

const neverAborted = new AbortController().signal;

function requestOf(call: ScheduledCall): ModelRequest {
  const { maxOutputTokens } = call;
  return { purpose: 'play', system: '', prompt: JSON.stringify(call), maxOutputTokens, temperature: 0 };
}

/** Two micro-dollars for a token of output, one for a token of input. */
function billing({
  bills,
  onBill,
  turn,
}: {
  bills: Bills;
  onBill: (bills: Bills) => void;
  turn: () => Promise<void>;
}): Model {
  return {
    provider: 'fake',
    name: 'fake',
    inputTokenBound: () => inputBound,
    costMicroUsd: costOf,
    generate: async ({ prompt, maxOutputTokens }) => {
      const { input, output, excess, end } = JSON.parse(prompt) as ScheduledCall;
      const within = { inputTokens: input, outputTokens: Math.min(output, maxOutputTokens) };
      const usage = excess > 0 ? exceeding({ maxOutputTokens, excess }) : withCost(within);
      const worst = amountOf(withCost({ inputTokens: inputBound, outputTokens: maxOutputTokens }));
      bills.within = addAmounts(bills.within, excess > 0 ? worst : amountOf(usage));
      if (excess > 0) bills.excess = addAmounts(bills.excess, { costMicroUsd: 2 * excess, tokens: excess });
      bills.calls += 1;
      onBill(bills);
      await turn();
      if (end === 'unknown') throw new TaskFailure('TRANSIENT_FAILURE', { message: 'broken off' });
      if (end === 'failure') throw new TaskFailure('TRANSIENT_FAILURE', { message: 'unusable', usage });
      return { text: 'yes', value: undefined, truncated: false, usage };
    },
  };
}

function exceeding({ maxOutputTokens, excess }: { maxOutputTokens: number; excess: number }): Usage {
  return withCost({ inputTokens: inputBound, outputTokens: maxOutputTokens + excess });
}

function withCost(tokens: { inputTokens: number; outputTokens: number }): Usage {
  return { ...tokens, costMicroUsd: costOf(tokens) };
}

function costOf({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }): number {
  return inputTokens + 2 * outputTokens;
}

function amountOf({ inputTokens, outputTokens, costMicroUsd }: Usage): Amount {
  return { costMicroUsd, tokens: inputTokens + outputTokens };
}

function usageOf(meter: Meter): Amount | undefined {
  return meter.hasUnknownEnd() ? undefined : amountOf(meter.usage());
}

/** Up to five steps side by side, retried up to four times, in budgets that some of the calls fit. */
export function schedules(): fc.Arbitrary<Schedule> {
  const call = fc.record({
    maxOutputTokens: fc.integer({ min: 1, max: 600 }),
    input: fc.integer({ min: 0, max: inputBound }),
    output: fc.nat(600),
    excess: fc.oneof(
      { weight: 12, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }) },
    ),
    end: fc.constantFrom('answer' as const, 'answer' as const, 'failure' as const, 'unknown' as const),
  });
  const fate = fc.oneof(
    fc.constant({ kind: 'lives' as const }),
    fc.record({
      kind: fc.constantFrom('killed' as const, 'zombie' as const),
      atTurn: fc.integer({ min: 1, max: 6 }),
    }),
  );
  const attempt = fc.record({
    rounds: fc.array(fc.array(call, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    fate,
  });
  const amount = (min: number, max: number) =>
    fc.record({ costMicroUsd: fc.integer({ min, max: 2 * max }), tokens: fc.integer({ min, max }) });
  return fc.record({
    cap: amount(1, 2_500),
    steps: fc.array(fc.array(attempt, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    raises: fc.array(amount(0, 800), { maxLength: 2 }),
  });
}

/** What makes an account unsound, seen together with what providers billed; undefined when nothing does. */
export function unsoundness({ cap, reserved, spent, overrun }: Account, bills: Bills): string | undefined {
  for (const unit of ['costMicroUsd', 'tokens'] as const) {
    const figures = `${unit}: spent ${spent[unit]} + reserved ${reserved[unit]}, cap ${cap[unit]}, billed ${bills.within[unit]}`;
    if (spent[unit] + reserved[unit] > cap[unit]) return `beyond the cap, ${figures}`;
    if (bills.within[unit] > spent[unit] + reserved[unit]) return `billed without being held, ${figures}`;
    if ([spent, reserved, overrun].some((amount) => amount[unit] < 0)) return `below nothing, ${figures}`;
    if (overrun[unit] > bills.excess[unit]) return `more overrun than was billed beyond, ${figures}`;
  }
  return undefined;
}
