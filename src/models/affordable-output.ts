import type { Amount } from '../domain/ledger.ts';
import type { Model, ModelRequest } from '../domain/model.ts';

/** An answer shorter than this is not worth asking for. */
const shortestUseful = 256;
/** Nor one of less than a quarter of what was asked for: it would be cut off and paid for in vain. */
const leastShare = 1 / 4;

/** The largest output cap of a call that `left` covers; undefined where no useful one is. */
export function affordableOutput({
  model,
  request,
  left,
}: {
  model: Model;
  request: ModelRequest;
  left: Amount;
}): number | undefined {
  const inputTokens = model.inputTokenBound(request);
  const isCovered = (outputTokens: number) =>
    inputTokens + outputTokens <= left.tokens &&
    model.costMicroUsd({ inputTokens, outputTokens }) <= left.costMicroUsd;
  const least = Math.max(shortestUseful, Math.ceil(request.maxOutputTokens * leastShare));
  if (least >= request.maxOutputTokens || !isCovered(least)) return undefined;
  let [covered, uncovered] = [least, request.maxOutputTokens];
  while (uncovered - covered > 1) {
    const middle = Math.floor((covered + uncovered) / 2);
    if (isCovered(middle)) covered = middle;
    else uncovered = middle;
  }
  return covered;
}
