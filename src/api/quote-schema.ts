import { z } from 'zod';

const spread = (unit: string) =>
  z.object({
    low: z.number().meta({ description: `${unit}; a tenth of past runs came below it.` }),
    likely: z.number().nullable().meta({ description: 'The median; null where nothing is known.' }),
    high: z.number().meta({ description: 'A tenth of past runs came above it.' }),
  });

const amounts = { cost_usd: spread('USD'), tokens: spread('Tokens'), seconds: spread('Seconds') };

const quoted = {
  basis: z.enum(['history', 'estimate', 'none']).meta({
    description:
      'history: of as many past runs of this client as `runs` says; estimate: of what the arm says of itself; none: nothing but the caps is known.',
  }),
  runs: z.int(),
  ...amounts,
};
export type Quoted = z.infer<z.ZodObject<typeof quoted>>;

const QuotedPlan = z.object({
  planner: z.literal('rules'),
  rationale: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      action: z.string(),
      arm: z.string(),
      capability: z.string(),
      depends_on: z.array(z.string()),
      ...quoted,
    }),
  ),
});
export type QuotedPlan = z.infer<typeof QuotedPlan>;

export const QuoteResponse = z
  .object({
    plan: QuotedPlan.nullable().meta({ description: 'Null where only a model can plan, or nobody.' }),
    declined: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .meta({ description: 'What the task would end with at once, and the remedy.' }),
    stages: z.array(z.object({ stage: z.enum(['plan', 'judge']), ...quoted })),
    total: z.object(amounts),
    fits: z
      .object({
        cost_usd: z.boolean().nullable(),
        tokens: z.boolean().nullable(),
        seconds: z.boolean().nullable(),
      })
      .meta({
        description:
          "Whether the high figures stay within the request's budget; null where nothing is known but the cap.",
      }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Quote', examples: [quoteExample()] });

function quoteExample() {
  const nothing = { low: 0, likely: 0, high: 0 };
  const step = { low: 0.5, likely: 1, high: 2 };
  const free = { cost_usd: nothing, tokens: nothing };
  return {
    plan: {
      planner: 'rules',
      rationale: 'Planned by rules, without a language model.',
      steps: [
        {
          id: 's1',
          action: 'Calculate 6 * 7',
          arm: 'executor',
          capability: 'calculate',
          depends_on: [],
          basis: 'estimate',
          runs: 0,
          ...free,
          seconds: step,
        },
      ],
    },
    declined: null,
    stages: (['plan', 'judge'] as const).map((stage) => ({
      stage,
      basis: 'estimate',
      runs: 0,
      ...free,
      seconds: nothing,
    })),
    total: { ...free, seconds: step },
    fits: { cost_usd: true, tokens: true, seconds: true },
    notes: [],
  };
}
