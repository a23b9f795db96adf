import type { Amount } from '../domain/ledger.ts';
import type { Model, ModelRequest } from '../domain/model.ts';
import { affordableOutput } from './affordable-output.ts';
import { insistOnHold, type Meter } from './meter.ts';

/** Others of the task may take what was left in between; asked so often, somebody got it. */
const mostTries = 3;

/**
 * A model that pays from one attempt's hold: the worst case of a call is held before a socket opens. Where the budget does
 * not cover the answer asked for, the longest that it does cover is asked for.
 */
export function meterModel({
  model,
  meter,
  maxOutputTokens = Number.MAX_SAFE_INTEGER,
  onCutShort,
}: {
  model: Model;
  meter: Meter;
  /** Largest output of one call, whatever is asked for. */
  maxOutputTokens?: number;
  /** Called when an answer is not whole because the budget allowed no longer one. */
  onCutShort?: (() => void) | undefined;
}): Model {
  return {
    ...model,
    generate: async (request, options) => {
      const { signal } = options;
      signal.throwIfAborted();
      const capped = { ...request, maxOutputTokens: Math.min(request.maxOutputTokens, maxOutputTokens) };
      const { affordable, worst } = await hold({ model, meter, request: capped });
      signal.throwIfAborted();
      const answer = await meter.call(worst, () => model.generate(affordable, options));
      if (answer.truncated && affordable.maxOutputTokens < capped.maxOutputTokens) onCutShort?.();
      return answer;
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
  let affordable = request;
  for (let tries = 1; ; tries += 1) {
    const worst = worstCase(model, affordable);
    const answer = await meter.hold(worst);
    const shorter =
      answer.kind === 'refused' && tries < mostTries
        ? affordableOutput({ model, request, left: answer.left })
        : undefined;
    if (shorter === undefined) {
      insistOnHold(answer);
      return { affordable, worst };
    }
    affordable = { ...request, maxOutputTokens: shorter };
  }
}

function worstCase(model: Model, request: ModelRequest): Amount {
  const inputTokens = model.inputTokenBound(request);
  const outputTokens = request.maxOutputTokens;
  return {
    costMicroUsd: model.costMicroUsd({ inputTokens, outputTokens }),
    tokens: inputTokens + outputTokens,
  };
}
