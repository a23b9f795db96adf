import type { ModelRequest } from '../domain/model.ts';
import { answerSchema } from './answer-schema.ts';

/**
 * Tokens that a chat template adds around two messages (role names, turn marks, built-in preambles with a date).
 * The longest of the common open ones, Harmony's, takes some 100.
 */
const templateTokens = 256;

/**
 * At most this many input tokens are counted for a request. Every tokenizer in use turns one byte of UTF-8 into at most
 * one token (byte-level BPE; SentencePiece with byte fallback), so bytes bound tokens whatever the model is.
 */
export function inputTokenBound({ system, prompt, schema }: ModelRequest): number {
  const schemaText = schema === undefined ? '' : JSON.stringify(answerSchema(schema));
  return byteBound(system) + byteBound(prompt) + byteBound(schemaText) + templateTokens;
}

// Some tokenizers normalise first, and a normal form can be longer: U+FDFA has 3 bytes, its NFKC form 33.
function byteBound(text: string): number {
  return Math.max(
    ...[text, text.normalize('NFC'), text.normalize('NFKC')].map((form) => Buffer.byteLength(form)),
  );
}
