import type { PlanStep } from './plan.ts';

type StandingStep = Pick<PlanStep, 'id' | 'dependsOn' | 'acceptanceCriteria'> & { status: string };

const gone: ReadonlySet<string> = new Set(['failed', 'skipped', 'cancelled']);

/**
 * Whether a plan does without a step when the budget does not suffice for it: nothing builds on it, no criterion stands with it, and
 * another of the steps that make the result has been done or may be. `steps` are those of one plan.
 */
export function isOptional(stepId: string, steps: readonly StandingStep[]): boolean {
  const used = new Set(steps.flatMap(({ dependsOn }) => dependsOn));
  const isFinal = ({ id }: StandingStep) => !used.has(id);
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined || !isFinal(step) || step.acceptanceCriteria.length > 0) return false;
  return steps.some((other) => other !== step && isFinal(other) && !gone.has(other.status));
}
