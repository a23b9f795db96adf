import { json } from './fake-provider.ts';

/** A model's plan of one step, which needs no model any more. */
export const sumPlan = json({
  rationale: 'One figure.',
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: 'Add up the amounts',
      capability: 'calculate',
      input_json: JSON.stringify({
        table: {
          source: { from: 'context', path: 'orders' },
          measures: [{ op: 'sum', column: 'amount', as: 'total' }],
        },
      }),
      depends_on: [],
    },
  ],
});

/** A task that only a model can plan, and that `sumPlan` satisfies. */
export function sumTask(name: string) {
  return {
    goal: `Tell what the orders come to, ${name}`,
    context: { orders: [{ amount: 2 }, { amount: 5 }] },
    acceptance_criteria: ['Total equals 7'],
  };
}
