import { z } from 'zod';
import type { JsonObject } from '../../domain/json.ts';
import { measureOperations } from '../../domain/tool-input.ts';
import { schemaOf } from '../schema-of.ts';

const count = z.int().min(0);
const figure = z.union([z.number(), z.string(), z.null()]);
const label = z.enum(['positive', 'neutral', 'negative', 'mixed']);

const Expression = z
  .object({
    value: figure.describe('A number, a date as YYYY-MM-DD, or a text.'),
    unit: z.string().optional(),
    counted: z.string().optional().describe('How business days were counted.'),
    expression: z.string(),
  })
  .catchall(figure.describe('The value once more, under the name asked for in `as`.'));

const tableBase = {
  rows_used: count,
  summary_rows_skipped: count.optional().describe('A last row of totals, left out of every figure.'),
};
const operation = z.enum(measureOperations);
const measured = {
  ...tableBase,
  rows_skipped: count.describe('Rows without a number where one was needed.'),
  operation: operation.optional().describe('Of a single measure.'),
  operations: z.array(operation).optional().describe('Of several measures.'),
  measures: z.array(
    z.strictObject({
      figure: z.string().describe('Its name in the output.'),
      op: operation,
      column: z.string().optional(),
      times: z.string().optional(),
    }),
  ),
  unit: z.string().optional(),
};
const tied = {
  tied: count.optional().describe('How many are equally first.'),
  tied_rows_left_out: count.optional().describe('How many equal the last one shown.'),
};
const members = z.record(z.string(), z.unknown());

const Figures = z
  .object({ ...measured, value: figure.optional().describe('Of a single measure.') })
  .catchall(figure.describe('A figure under the name asked for in `as`.'));
const Groups = z.strictObject({
  ...measured,
  ...tied,
  groups: z.array(members).describe('What the rows of each share, under its name, and the figures.'),
});
const Rows = z.strictObject({ ...tableBase, ...tied, rows: z.array(members) });

const Sentiment = z.strictObject({
  score: z.number().min(-1).max(1),
  label,
  known_words: count,
  items: z.array(
    z.strictObject({
      index: count,
      score: z.number().min(-1).max(1),
      label,
      known_words: count,
      language: z.literal('unknown').optional().describe('No word is known: the score of 0 says nothing.'),
    }),
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

const page = {
  status: z.literal(200),
  url: z.string().describe('Where redirects led.'),
  content_type: z.string(),
  bytes: count,
  truncated: z.boolean(),
};
const Fetched = z.union([
  z.strictObject({ ...page, text: z.string() }),
  z.strictObject({ ...page, json: z.unknown() }),
]);

/** What a tool's `output` looks like, inside what every tool of the executor answers. */
export const executorOutputs = {
  calculate: answerOf(z.union([Expression, Figures, Groups, Rows])),
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
