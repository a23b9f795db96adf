import type { Amount } from '../domain/ledger.ts';
import type { Model, ModelRequest } from '../domain/model.ts';
import { insistOnHold, type Meter } from './meter.ts';

/** A smaller answer than this is not worth asking for. */
const smallestHalvedCap = 256;

/**
 * A model that pays from one attempt's hold: the worst case of a call is held before a socket opens. Where the budget does
 * not cover the answer asked for, half of it is asked for.
 */
export function meterModel({
  model,
  meter,
  maxOutputTokens = Number.MAX_SAFE_INTEGER,
}: {
  model: Model;
  meter: Meter;
  /** Largest output of one call, whatever is asked for. */
  maxOutputTokens?: number;
}): Model {
  return {
    ...model,
    generate: async (request, options) => {
      const { signal } = options;
      signal.throwIfAborted();
      const capped = { ...request, maxOutputTokens: Math.min(request.maxOutputTokens, maxOutputTokens) };
      const { affordable, worst } = await hold({ model, meter, request: capped });
      signal.throwIfAborted();
      return meter.call(worst, () => model.generate(affordable, options));
    },
  };
}

/** @throws TaskFailure BUDGET_EXHAUSTED or RUN_SUPERSEDED */
async function hold({
  model,
  meter,
  request,
}: {
  model: Model;
  meter: Meter;
  request: ModelRequest;
}): Promise<{ affordable: ModelRequest; worst: Amount }> {
  const worst = worstCase(model, request);
  const answer = await meter.hold(worst);
  if (answer.kind !== 'refused' || request.maxOutputTokens <= smallestHalvedCap) {
    insistOnHold(answer);
    return { affordable: request, worst };
  }
  const smaller = { ...request, maxOutputTokens: Math.floor(request.maxOutputTokens / 2) };
  const smallerWorst = worstCase(model, smaller);
  insistOnHold(await meter.hold(smallerWorst));
  return { affordable: smaller, worst: smallerWorst };
}

function worstCase(model: Model, request: ModelRequest): Amount {
  const inputTokens = model.inputTokenBound(request);
  const outputTokens = request.maxOutputTokens;
  return {
    costMicroUsd: model.costMicroUsd({ inputTokens, outputTokens }),
    tokens: inputTokens + outputTokens,
  };
}
