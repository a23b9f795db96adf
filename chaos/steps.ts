/** A step as a planning model proposes it. */
export interface ProposedStep {
  action: string;
  capability: string;
  input: object;
  /** Positions of earlier steps, from 1. */
  after?: number[];
}

export const explanation = 'The function adds its two numbers and returns the sum.';

export const total: ProposedStep = {
  action: 'Add up the amounts',
  capability: 'calculate',
  input: {
    table: {
      source: { from: 'context', path: 'orders' },
      measures: [{ op: 'sum', column: 'amount', as: 'total' }],
    },
  },
};
export const double: ProposedStep = {
  action: 'Double',
  capability: 'calculate',
  input: { expression: 's1.total * 2' },
  after: [1],
};
export const explain = (mark: string): ProposedStep => ({
  action: 'Explain the code',
  capability: 'code',
  input: {
    request_type: 'explain',
    language: 'TypeScript',
    instruction: `Explain what it does (${mark})`,
    existing_code: { from: 'context', path: 'sample' },
  },
});
export const javascript = (text: string): ProposedStep => ({
  action: 'Run a little program',
  capability: 'run_javascript',
  input: { code: text },
});
export const answer = (mark: string): ProposedStep => ({
  action: 'Look it up',
  capability: 'answer_question',
  input: { query: `Who approves travel? (${mark})` },
});
export const fanOut = (mark: string): ProposedStep[] => [
  ...[1, 2, 3, 4].map(() => explain(mark)),
  total,
  { ...double, input: { expression: 's5.total * 2' }, after: [1, 2, 3, 4, 5] },
];
