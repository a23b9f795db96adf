import { FailureCode } from '../domain/failure-code.ts';
import type { Amount } from '../domain/ledger.ts';
import type { EmbeddingModel } from '../domain/model.ts';
import { noUsage, TaskFailure } from '../domain/task-failure.ts';
import type { Embeddings, UnembeddedPassage } from '../storage/embeddings.ts';
import type { Compared } from '../storage/nearest-passages.ts';

interface EmbedRequest {
  compared: Compared;
  embedder: EmbeddingModel;
  /** The most that the vectors may come to. */
  allowance: Amount;
  signal: AbortSignal;
}

/** Endpoints take a few hundred texts in a call. */
const textsPerCall = 64;
/** Of running text; a token is seldom shorter in any language. */
const bytesPerToken = 3;
const tokensAroundText = 8;

/**
 * Makes the vectors that are missing, each call's kept at once: a later attempt does not pay for them again. @throws TaskFailure
 * BUDGET_EXHAUSTED, with none made, where they are likely to come to more than the allowance.
 */
export async function embedPassages(embeddings: Embeddings, request: EmbedRequest): Promise<void> {
  const { compared, embedder, signal } = request;
  const missing = await embeddings.missing(compared);
  insistOnAllowance(request, missing);
  for (const passages of batchesOf(request, missing)) {
    const { vectors } = await embedder.embed(passages.map(textOf), { signal });
    const made = passages.map((passage, at) => ({ ...passage, vector: vectors[at] ?? [] }));
    await embeddings.save(compared.model, made);
  }
}

function insistOnAllowance(
  { embedder, allowance }: EmbedRequest,
  missing: readonly UnembeddedPassage[],
): void {
  const inputTokens = missing.reduce((sum, passage) => sum + likelyTokens(embedder, textOf(passage)), 0);
  const costMicroUsd = embedder.costMicroUsd({ inputTokens });
  if (inputTokens <= allowance.tokens && costMicroUsd <= allowance.costMicroUsd) return;
  throw new TaskFailure(FailureCode.BUDGET_EXHAUSTED, {
    message: 'The budget does not cover vectors of all passages.',
    usage: noUsage,
  });
}

/** The bound, which is held for, is several times what is used where the model's tokenizer is not known. */
function likelyTokens(embedder: EmbeddingModel, text: string): number {
  const likely = Math.ceil(Buffer.byteLength(text) / bytesPerToken) + tokensAroundText;
  return Math.min(embedder.inputTokenBound([text]), likely);
}

/** Small enough that what is held for one call stays within the allowance, where a single text does. */
function batchesOf(
  { embedder, allowance }: EmbedRequest,
  missing: readonly UnembeddedPassage[],
): UnembeddedPassage[][] {
  const batches: UnembeddedPassage[][] = [];
  let held = 0;
  for (const passage of missing) {
    const bound = embedder.inputTokenBound([textOf(passage)]);
    const last = batches.at(-1);
    const isWithin =
      held + bound <= allowance.tokens &&
      embedder.costMicroUsd({ inputTokens: held + bound }) <= allowance.costMicroUsd;
    if (last !== undefined && last.length < textsPerCall && isWithin) {
      last.push(passage);
      held += bound;
    } else {
      batches.push([passage]);
      held = bound;
    }
  }
  return batches;
}

function textOf({ title, content }: UnembeddedPassage): string {
  return `${title}\n${content}`;
}
