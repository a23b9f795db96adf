import type { ArmRequest, ArmTools } from '../../../domain/arm.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { SummarizeInput } from '../../../domain/tool-input.ts';
import { executionFailure } from '../execution-failure.ts';
import { resolveSource } from '../resolve-source.ts';
import { textOfValue } from '../text-of-value.ts';
import { rankSentences, type RankedSentence } from './rank-sentences.ts';
import { splitSentences } from './sentences.ts';

/** Picks whole sentences: `{summary, sentences_used (positions in the text), sentence_count (of the text)}`. */
export function summarize(input: SummarizeInput, request: ArmRequest, { signal }: ArmTools): JsonObject {
  const sentences = splitSentences(textOfValue(resolveSource(input.source, request)));
  if (sentences.length === 0) throw executionFailure('The source holds no text to summarize.');
  signal.throwIfAborted();
  const chosen = choose(sentences, input).toSorted((a, b) => a.index - b.index);
  return {
    summary: chosen.map(({ text }) => text).join(' '),
    sentences_used: chosen.map(({ index }) => index),
    sentence_count: sentences.length,
  };
}

function choose(sentences: string[], input: SummarizeInput): RankedSentence[] {
  const { max_sentences: maxSentences, max_words: maxWords = Infinity } = input;
  // Where a cap of words passes over long sentences, shorter ones further down get their turn.
  const ranked = rankSentences(sentences, maxWords === Infinity ? maxSentences : maxSentences * 3);
  const chosen: RankedSentence[] = [];
  let words = 0;
  for (const sentence of ranked) {
    if (chosen.length >= maxSentences || words + sentence.words > maxWords) continue;
    chosen.push(sentence);
    words += sentence.words;
  }
  const [best] = ranked;
  return chosen.length === 0 && best ? [shorten(best, maxWords)] : chosen;
}

/** Only when not one sentence fits: the best one's beginning, marked as cut. */
function shorten(sentence: RankedSentence, maxWords: number): RankedSentence {
  const words = sentence.text.split(/\s+/).slice(0, maxWords);
  return { ...sentence, text: `${words.join(' ')}…`, words: words.length };
}
