import { FailureCode } from '../domain/failure-code.ts';
import { addAmounts, subtractAmounts, zeroAmount, type Amount, type BudgetCap } from '../domain/ledger.ts';
import type { Model, ModelAnswer, ModelRequest } from '../domain/model.ts';
import { noUsage, TaskFailure, type Usage } from '../domain/task-failure.ts';

/** What a holder of the ledger answers; the ledger's own decision is one. */
export type ReserveAnswer = { kind: 'reserved' } | { kind: 'refused'; cap: BudgetCap } | { kind: 'closed' };

/** Adds `amount` to what the attempt holds. */
export type Reserve = (amount: Amount) => Promise<ReserveAnswer>;

export interface MeteredModel extends Model {
  /** What the calls of this attempt have used, as far as it is known. */
  usage(): Usage;
  /** Whether a call began and ended without saying what it used: the hold is to be settled whole. */
  hasUnknownEnd(): boolean;
}

interface Meter {
  usage: Usage;
  unknownEnds: number;
  /** Used, or held for calls in flight and for calls whose end is unknown. */
  committed: Amount;
  held: Amount;
}

/** A smaller answer than this is not worth asking for. */
const smallestHalvedCap = 256;

/**
 * A model that pays from one attempt's hold: the worst case of a call is held before a socket opens.
 * What earlier calls of the attempt held and did not use is used first, so only the shortfall is reserved.
 */
export function meterModel({
  model,
  reserve,
  maxOutputTokens = Number.MAX_SAFE_INTEGER,
}: {
  model: Model;
  reserve: Reserve;
  /** Largest output of one call, whatever is asked for. */
  maxOutputTokens?: number;
}): MeteredModel {
  const meter: Meter = {
    usage: noUsage,
    unknownEnds: 0,
    committed: zeroAmount,
    held: zeroAmount,
  };
  return {
    ...model,
    usage: () => meter.usage,
    hasUnknownEnd: () => meter.unknownEnds > 0,
    generate: async (request, { signal }) => {
      signal.throwIfAborted();
      const capped = { ...request, maxOutputTokens: Math.min(request.maxOutputTokens, maxOutputTokens) };
      const { affordable, worst } = await hold({ model, request: capped, meter, reserve });
      signal.throwIfAborted();
      return callAndCount({ model, request: affordable, worst, meter, signal });
    },
  };
}

interface Hold {
  model: Model;
  request: ModelRequest;
  meter: Meter;
  reserve: Reserve;
}

/** @throws TaskFailure BUDGET_EXHAUSTED or RUN_SUPERSEDED */
async function hold(wanted: Hold): Promise<{ affordable: ModelRequest; worst: Amount }> {
  const { request } = wanted;
  const first = await tryHold(wanted);
  if (first.answer.kind !== 'refused' || request.maxOutputTokens <= smallestHalvedCap) {
    return { affordable: request, worst: admitted(first) };
  }
  const smaller = { ...request, maxOutputTokens: Math.floor(request.maxOutputTokens / 2) };
  return { affordable: smaller, worst: admitted(await tryHold({ ...wanted, request: smaller })) };
}

async function tryHold({
  model,
  request,
  meter,
  reserve,
}: Hold): Promise<{ worst: Amount; answer: ReserveAnswer }> {
  const worst = worstCase(model, request);
  // Counted before the wait, so that calls side by side do not share what is left over; taken back unless granted.
  meter.committed = addAmounts(meter.committed, worst);
  const shortfall = missing(meter);
  meter.held = addAmounts(meter.held, shortfall);
  let answer: ReserveAnswer | undefined;
  try {
    answer = await reserve(shortfall);
    return { worst, answer };
  } finally {
    if (answer?.kind !== 'reserved') {
      meter.committed = subtractAmounts(meter.committed, worst);
      meter.held = subtractAmounts(meter.held, shortfall);
    }
  }
}

function admitted({ worst, answer }: { worst: Amount; answer: ReserveAnswer }): Amount {
  switch (answer.kind) {
    case 'reserved':
      return worst;
    case 'refused':
      throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, {
        message: `What is left of ${answer.cap === 'cost' ? 'max_cost_usd' : 'max_tokens'} does not cover the next model call.`,
        usage: noUsage,
      });
    case 'closed':
      throw new TaskFailure(FailureCode.RUN_SUPERSEDED, {
        message: 'The attempt was settled before this model call could begin.',
        usage: noUsage,
      });
  }
}

async function callAndCount({
  model,
  request,
  worst,
  meter,
  signal,
}: {
  model: Model;
  request: ModelRequest;
  worst: Amount;
  meter: Meter;
  signal: AbortSignal;
}): Promise<ModelAnswer> {
  let used: Usage | undefined;
  try {
    const answer = await model.generate(request, { signal });
    used = answer.usage;
    return answer;
  } catch (error) {
    used = error instanceof TaskFailure ? error.usage : undefined;
    throw error;
  } finally {
    if (used === undefined) meter.unknownEnds += 1;
    else count({ meter, worst, used });
  }
}

function count({ meter, worst, used }: { meter: Meter; worst: Amount; used: Usage }): void {
  const tokens = used.inputTokens + used.outputTokens;
  meter.committed = addAmounts(subtractAmounts(meter.committed, worst), {
    costMicroUsd: used.costMicroUsd,
    tokens,
  });
  meter.usage = {
    inputTokens: meter.usage.inputTokens + used.inputTokens,
    outputTokens: meter.usage.outputTokens + used.outputTokens,
    costMicroUsd: meter.usage.costMicroUsd + used.costMicroUsd,
  };
}

function worstCase(model: Model, request: ModelRequest): Amount {
  const inputTokens = model.inputTokenBound(request);
  const outputTokens = request.maxOutputTokens;
  return {
    costMicroUsd: model.costMicroUsd({ inputTokens, outputTokens }),
    tokens: inputTokens + outputTokens,
  };
}

function missing({ committed, held }: Meter): Amount {
  const short = subtractAmounts(committed, held);
  return { costMicroUsd: Math.max(0, short.costMicroUsd), tokens: Math.max(0, short.tokens) };
}
