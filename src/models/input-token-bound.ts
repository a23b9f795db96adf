import type { ModelRequest } from '../domain/model.ts';
import { answerSchema } from './answer-schema.ts';
import type { CountTokens } from './token-counter.ts';

/**
 * Tokens that a chat template adds around two messages (role names, turn marks, built-in preambles with a date).
 * The longest of the common open ones, Harmony's, takes some 100.
 */
const templateTokens = 256;

export interface InputCounting {
  /** The model's own tokenizer, where it is known. */
  count?: CountTokens | undefined;
  /** What the provider itself adds, beside the schema, to ask for an answer of a given form. */
  formTokens?: number | undefined;
}

/**
 * At most this many input tokens are counted for a request. With the model's own tokenizer they are counted. Without it: every
 * tokenizer in use turns one byte of UTF-8 into at most one token (byte-level BPE; SentencePiece with byte fallback), so bytes
 * bound tokens whatever the model is.
 */
export function inputTokenBound(
  { system, prompt, schema }: ModelRequest,
  { count, formTokens = 0 }: InputCounting = {},
): number {
  const schemaText = schema === undefined ? '' : JSON.stringify(answerSchema(schema));
  const texts = [system, prompt, schemaText];
  const around = templateTokens + (schema === undefined ? 0 : formTokens);
  return texts.reduce((sum, text) => sum + textTokenBound(text, count), around);
}

/** The same for one text without a template around it. */
export function textTokenBound(text: string, count?: CountTokens): number {
  return count === undefined ? byteBound(text) : Math.min(count(text), byteBound(text));
}

// Some tokenizers normalise first, and a normal form can be longer: U+FDFA has 3 bytes, its NFKC form 33.
function byteBound(text: string): number {
  return Math.max(
    ...[text, text.normalize('NFC'), text.normalize('NFKC')].map((form) => Buffer.byteLength(form)),
  );
}
