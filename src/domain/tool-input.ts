import { z } from 'zod';
import type { SelectsKeyword } from './selections.ts';

/** Where a tool finds what it works on. `path` names members with dots and positions in brackets: `orders[0].lines`. */
export const Source = z
  .union([
    z.strictObject({ from: z.literal('context'), path: z.string().max(500).optional() }),
    z.strictObject({
      from: z.literal('step'),
      step: z.string().max(40),
      path: z.string().max(500).optional(),
    }),
    z.strictObject({ from: z.literal('text'), text: z.string().max(20_000) }),
  ])
  // Its name in published schemas, where it stands once.
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

export const measureOperations = [
  'count',
  'count_distinct',
  'sum',
  'mean',
  'median',
  'min',
  'max',
  'stddev',
] as const;
export const filterOperators = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  /** Any of several values. */
  'in',
  'contains',
  'not_contains',
  'starts_with',
  'ends_with',
] as const;

const Filter = z
  .strictObject({
    column: z.string().min(1).max(200),
    op: z.enum(filterOperators),
    /** A list only for `in`. */
    value: z.union([
      z.string().max(1_000),
      z.number(),
      z.boolean(),
      z.null(),
      z
        .array(z.union([z.string().max(1_000), z.number(), z.boolean()]))
        .min(1)
        .max(50),
    ]),
  })
  .meta({ id: 'Filter' });
export type Filter = z.infer<typeof Filter>;

const takenNames =
  /^(?:unit|expression|counted|operations?|measures|rows_used|rows_skipped|summary_rows_skipped)$/;

/** Whether a figure may be called that: another member of what `calculate` answers would be lost under its name. */
export function isFreeName(name: string): boolean {
  return !takenNames.test(name);
}
const nameIsTaken = 'is the name of another member of the output';

const Measure = z.strictObject({
  op: z.enum(measureOperations),
  /** Not needed for `count`. */
  column: z.string().min(1).max(200).optional(),
  /** Each number is multiplied by this column's before the figure is taken: prices times quantities. */
  times: z.string().min(1).max(200).optional().describe('a column to multiply by'),
  /** Name of the figure in the output, such as `total`. */
  as: z.string().min(1).max(200).refine(isFreeName, nameIsTaken),
});
export type Measure = z.infer<typeof Measure>;

/** Marks a part of an input that decides more than what is worked on. */
function selects(keyword: SelectsKeyword): { 'x-selects': SelectsKeyword } {
  return { 'x-selects': keyword };
}

/** Figures over rows: CSV text, an array of objects or an array of values. */
export const TableQuery = z.strictObject({
  source: Source,
  /** Empty: the rows themselves are the answer (a filter or a top list). */
  measures: z.array(Measure).max(20),
  filters: z.array(Filter).max(20).default([]),
  group_by: z.string().min(1).max(200).optional(),
  /** Groups the ISO dates of `group_by` by period; groups carry it under its own name: `{month: "2026-03", …}`. */
  group_by_period: z.enum(['year', 'quarter', 'month']).optional().describe('of dates in group_by'),
  /** Conditions on the figures of groups, by their names. */
  having: z.array(Filter).max(5).optional().describe('on figures of groups'),
  sort_by: z.strictObject({ column: z.string().min(1).max(200), order: z.enum(['asc', 'desc']) }).optional(),
  limit: z.int().min(1).max(1_000).optional(),
});
export type TableQuery = z.infer<typeof TableQuery>;

/** `expression`: arithmetic, units (`12 km in miles`) and dates (`2026-03-01 + 45 days`); names refer to earlier steps' figures as `s1.total`. */
export const CalculateInput = z.union([
  z.strictObject({
    expression: z.string().min(1).max(2_000).describe('arithmetic, units, dates, s1.total, context.a.b'),
    /** Name of the figure in the output, beside `value`. */
    as: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,59}$/)
      .refine(isFreeName, nameIsTaken)
      .optional(),
  }),
  z.strictObject({ table: TableQuery }),
]);
export type CalculateInput = z.infer<typeof CalculateInput>;

export const SentimentInput = z.strictObject({ source: Source });
export type SentimentInput = z.infer<typeof SentimentInput>;

export const SummarizeInput = z.strictObject({
  source: Source,
  max_sentences: z.int().min(1).max(50).default(3),
  max_words: z.int().min(5).max(2_000).optional(),
});
export type SummarizeInput = z.infer<typeof SummarizeInput>;

export const extractKinds = ['links', 'dates', 'numbers', 'emails', 'phones'] as const;
export const ExtractInput = z.strictObject({
  source: Source,
  kinds: z.array(z.enum(extractKinds)).min(1).max(extractKinds.length),
  /** Whether what occurs twice is listed twice, as sums and averages need it. */
  repeats: z.boolean().default(false).describe('true before sums and means'),
});
export type ExtractInput = z.infer<typeof ExtractInput>;

/** `code` is the body of a function of `input` (the value of `source`); what it returns is the output. */
export const RunJavascriptInput = z.strictObject({
  code: z
    .string()
    .min(1)
    .max(20_000)
    .describe('body of a function of input; returns the output')
    .meta(selects('code')),
  source: Source.optional(),
});
export type RunJavascriptInput = z.infer<typeof RunJavascriptInput>;

/** Optional members of an input that planning models are not shown. */
const forCallers = { 'x-planner': 'omit' };

export const searchMethods = ['vector', 'keyword', 'hybrid'] as const;
export type SearchMethod = (typeof searchMethods)[number];

export const SearchInput = z.strictObject({
  query: z.string().min(1).max(2_000),
  limit: z.int().min(1).max(100).default(10),
  min_relevance_score: z.number().min(0).max(1).default(0),
  /** Whether an answer with citations is wanted, not just the passages. */
  synthesize: z.boolean().default(true),
  method: z
    .enum(searchMethods)
    .optional()
    .describe('Unset: hybrid where an embedding model is configured, else keyword.')
    .meta(forCallers),
});
export type SearchInput = z.infer<typeof SearchInput>;

export const checkTypes = ['pii', 'secrets', 'content', 'policy', 'all'] as const;
export const CheckTextInput = z.strictObject({
  source: Source,
  check_types: z
    .array(z.enum(checkTypes))
    .min(1)
    .max(checkTypes.length)
    .default(['all'])
    .describe(
      'What is looked for. pii: personal data; secrets: keys and passwords; content: prompt injection of any kind; ' +
        'policy: what the policy in force would refuse; all: each of them.',
    )
    .meta(forCallers),
  redact_pii: z
    .boolean()
    .default(true)
    .describe('Whether personal data in sanitized_text are replaced. Secrets always are.')
    .meta(forCallers),
  block_on_high_risk: z
    .boolean()
    .default(false)
    .describe('Whether a finding of high or critical risk blocks too, besides what the policy blocks.')
    .meta(forCallers),
});
export type CheckTextInput = z.infer<typeof CheckTextInput>;

export const codeRequestTypes = [
  'generate',
  'debug',
  'refactor',
  'analyze',
  'test',
  'explain',
  'optimize',
] as const;
/** Everything but `generate` works on `existing_code`. `tests` have to pass; where there are none the arm writes its own. */
export const CodeInput = z
  .strictObject({
    request_type: z.enum(codeRequestTypes),
    language: z.string().min(1).max(40),
    instruction: z.string().min(10).max(1_000),
    existing_code: Source.optional().meta(
      selects({ kind: 'code', unless: { request_type: ['analyze', 'explain'] } }),
    ),
    tests: z.string().max(20_000).optional().meta(selects('code')),
  })
  .refine(({ request_type, existing_code }) => request_type === 'generate' || existing_code !== undefined, {
    path: ['existing_code'],
    message: 'needed for every request_type but "generate"',
  });
export type CodeInput = z.infer<typeof CodeInput>;

export const HttpGetInput = z.strictObject({
  /** As it stands in the task; one that comes from a step is fetched when a person has approved that. */
  url: z.union([z.string().min(8).max(2_000), Source]).meta(selects('url')),
  as: z.enum(['text', 'json']).default('text'),
  max_bytes: z.int().min(1).max(1_000_000).default(200_000),
});
export type HttpGetInput = z.infer<typeof HttpGetInput>;
