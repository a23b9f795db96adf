import type { EmbeddingModel } from '../domain/model.ts';
import { insistOnHold, type Meter } from './meter.ts';

/** An embedding model that pays from one attempt's hold, as chat models do. */
export function meterEmbedder({
  embedder,
  meter,
}: {
  embedder: EmbeddingModel;
  meter: Meter;
}): EmbeddingModel {
  return {
    ...embedder,
    embed: async (texts, options) => {
      options.signal.throwIfAborted();
      const inputTokens = embedder.inputTokenBound(texts);
      const worst = { costMicroUsd: embedder.costMicroUsd({ inputTokens }), tokens: inputTokens };
      insistOnHold(await meter.hold(worst));
      options.signal.throwIfAborted();
      return meter.call(worst, () => embedder.embed(texts, options));
    },
  };
}
