import type { Plan, PlanStep } from '../../domain/plan.ts';
import type { TaskContract } from '../../domain/task.ts';
import { canJudge } from '../judge/can-judge.ts';

/** Sentences among the task's criteria stand with its last step; typed criteria are the judge's alone. */
export function withCriteria(steps: readonly PlanStep[], { acceptanceCriteria }: TaskContract): PlanStep[] {
  const sentences = acceptanceCriteria.filter((criterion) => typeof criterion === 'string');
  return steps.map((step, at) =>
    at === steps.length - 1 ? { ...step, acceptanceCriteria: sentences } : step,
  );
}

/** The plan, saying how many criteria nobody here can judge: they end undecided and stop no work. */
export function withNotes(
  plan: Plan,
  { acceptanceCriteria }: Pick<TaskContract, 'acceptanceCriteria'>,
  { hasModel }: { hasModel: boolean },
): Plan {
  const open = acceptanceCriteria.filter((criterion) => !canJudge(criterion, { hasModel })).length;
  if (open === 0) return plan;
  const note =
    open === 1
      ? 'One acceptance criterion is no check that code can make, and without a model it ends undecided.'
      : `${open} acceptance criteria are no checks that code can make, and without a model they end undecided.`;
  return { ...plan, rationale: `${plan.rationale.slice(0, 1_800)} ${note}` };
}
