/** The rules of plans, all of them, each as a planner is told it. */
export const planRules = {
  steps: 'A plan has at least one step, and no more than allowed.',
  ids: 'Every step has an id of its own.',
  dependencies: 'A step depends only on steps that the plan has.',
  cycle: 'No step waits for itself, directly or through others.',
  capability: 'Every capability is one that a live arm serves.',
  risk: 'A step is at least as risky as its capability says.',
  input: 'Every input is one that an arm serving the capability takes.',
  source: 'A step reads only what it depends on and what the context has.',
  budget: 'The smallest useful model calls of all steps fit what is left of max_tokens.',
  criteria: 'Every sentence among the acceptance criteria stands with a step; typed ones are the judge’s.',
} as const;

export type PlanRule = keyof typeof planRules;

export interface PlanProblem {
  rule: PlanRule;
  /** What breaks it, in words for the planner that proposed it. May quote what a model wrote. */
  text: string;
}

export function planProblem(rule: PlanRule, text: string): PlanProblem {
  return { rule, text };
}

/** Without the problems themselves: they may quote what a model wrote, which nothing has screened. */
export function invalidPlanText(problems: number): string {
  return `The planner made no valid plan: it breaks ${problems} of the rules of plans.`;
}
