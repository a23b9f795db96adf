import { z } from 'zod';
import type { JsonObject } from '../../domain/json.ts';
import { schemaOf } from '../schema-of.ts';

const count = z.int().min(0);
const figure = z.union([z.number(), z.string(), z.null()]);
const label = z.enum(['positive', 'neutral', 'negative', 'mixed']);

const Expression = z.looseObject({
  value: figure.describe('A number, a date as YYYY-MM-DD, or a text.'),
  unit: z.string().optional(),
  expression: z.string(),
});
const Figures = z.looseObject({
  rows_used: count,
  rows_skipped: count.optional().describe('Rows without a number where one was needed.'),
  summary_rows_skipped: count.optional(),
  value: figure.optional(),
  unit: z.string().optional(),
  rows: z.array(z.looseObject({})).optional(),
  groups: z.array(z.looseObject({})).optional(),
});

const Sentiment = z.strictObject({
  score: z.number().min(-1).max(1),
  label,
  known_words: count,
  items: z.array(
    z.looseObject({ index: count, score: z.number().min(-1).max(1), label, known_words: count }),
  ),
  count,
  positive: count,
  neutral: count,
  negative: count,
  mixed: count,
});

const Summary = z.strictObject({
  summary: z.string(),
  sentences_used: z.array(count).describe('Positions of the sentences in the text, from 0.'),
  sentence_count: count,
});

const texts = z.array(z.string()).optional();
const Extracted = z.strictObject({
  links: texts,
  emails: texts,
  phones: texts,
  dates: z
    .array(z.strictObject({ raw: z.string(), iso: z.string().optional(), note: z.string().optional() }))
    .optional(),
  numbers: z
    .array(z.strictObject({ raw: z.string(), value: z.number(), unit: z.string().optional() }))
    .optional(),
});

const Fetched = z.looseObject({
  status: z.literal(200),
  url: z.string().describe('Where redirects led.'),
  content_type: z.string(),
  bytes: count,
  truncated: z.boolean(),
  text: z.string().optional(),
});

/** What a tool's `output` looks like, inside what every tool of the executor answers. */
export const executorOutputs = {
  calculate: answerOf(z.union([Expression, Figures])),
  sentiment: answerOf(Sentiment),
  summarize: answerOf(Summary),
  extract: answerOf(Extracted),
  run_javascript: answerOf(
    z.looseObject({}).describe('What the code returned: an object as it is, else {value}.'),
  ),
  http_get: answerOf(Fetched),
};

function answerOf(output: z.ZodType): JsonObject {
  return schemaOf(
    z.strictObject({
      success: z.literal(true),
      output,
      duration_ms: count,
      provenance: z.strictObject({
        arm: z.literal('executor'),
        action: z.string(),
        command_hash: z.string().length(64).describe('SHA-256 of the input with its member names sorted.'),
        capabilities_used: z.array(z.string()),
      }),
    }),
  );
}
